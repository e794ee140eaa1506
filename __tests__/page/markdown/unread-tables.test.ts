import { describe, expect, test } from "@jest/globals";
import { readChecklist } from "../../../src/page/read.js";
import { summary } from "../reading.js";
import { areas, readLines } from "./reading.js";

const matrix = ["| Area | Command |", "| --- | --- |", "| a | `b` |", ""];

describe("a table that is no matrix is named", () => {
  test.each([
    [
      "whose name column is called otherwise",
      ["| Step | Command |", "|-|-|", "| x | `y` |"],
      "matrix-no-area 5:3",
    ],
    ["of commands alone", ["| Command | Description |", "|-|-|", "| `y` | z |"], "matrix-no-area 5:13"],
    ["with pass signals", ["| What | Pass signal |", "|-|-|", "| x | `ok` |"], "table-like-matrix 5:10"],
    [
      "with words under an expectation",
      ["| What | Expected |", "|-|-|", "| x | two lines |"],
      "table-like-matrix 5:10",
    ],
    ["with a rollback", ["| What | Roll back |", "|-|-|", "| x | go back |"], "table-like-matrix 5:10"],
    [
      "with a header in our words above code",
      ["| Job | Pass means |", "|-|-|", "| x | `ok` |"],
      "table-like-matrix 5:9",
    ],
    [
      "with a German header above code",
      ["| Bereich | Befehl | Erwartet |", "|-|-|-|", "| x | `make` | Exit 0 |"],
      "table-like-matrix 5:13",
    ],
    [
      "with a French header above code",
      ["| Étape | Commande |", "|-|-|", "| x | `make` |"],
      "table-like-matrix 5:11",
    ],
    [
      "with an exit code behind code",
      ["| Was | Wie | Folge |", "|-|-|-|", "| x | `make` | Exit 0 |"],
      "table-like-matrix 5:15",
    ],
    ["with an empty header above code", ["| What | |", "|-|-|", "| x | `make` |"], "table-like-matrix 5:9"],
    [
      "with a caption for a header",
      ["| Smoke | |", "|-|-|", "| Area | Command |", "| x | `y` |"],
      "matrix-header-row 7:1",
    ],
    ["of HTML", ["<table>", "<tr><th>Area</th><th>Command</th></tr>", "</table>"], "html-table 6:1"],
    [
      "of HTML with cells alone",
      ["<table>", "<tr><td>Area</td><td>Command</td></tr>", "</table>"],
      "html-table 6:1",
    ],
    [
      "that is indented like code",
      ["Text:", "", "    | Area | Command |", "    |-|-|", "    | x | `y` |"],
      "matrix-in-code 7:1",
    ],
    [
      "in a footnote",
      ["[^1]:", "", "    | Area | Command |", "    |-|-|", "    | x | `y` |"],
      "matrix-in-code 7:1",
    ],
  ])("%s", async (_name, lines, expected) => {
    const reading = await readLines(...matrix, ...lines);
    expect(summary(reading.problems)).toEqual([expected]);
    expect(areas(reading)).toEqual(["a"]);
  });

  test.each([
    ["that begins in the line of its footnote", ["[^1]: | Area | Command |", "    |-|-|", "    | x | `y` |"]],
    [
      "with a caption row above its header",
      ["| Smoke matrix | |", "| Area | Command | Pass |", "| --- | --- |"],
    ],
  ])("%s, as lines that belong to no table", async (_name, lines) => {
    const { problems } = await readLines(...matrix, ...lines);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["lost-row"]));
  });

  test.each([
    ["a `Step`", "| Step | Command |", "Rename `Step` to `Area`"],
    ["a `Check`", "| Check | Command |", "Rename `Check` to `Area`"],
    [
      "what names the row, not what comes first",
      "| Owner of it | Gate | Command |",
      "Rename `Gate` to `Area`",
    ],
    ["an empty header", "| | Command |", "Write `Area` into the empty header"],
    ["nothing but commands", "| Command | Why |", "Add a column `Area`"],
  ])("with the edit that makes it one: %s", async (_name, header, cure) => {
    const delimiter = header.replace(/[^|]+/g, "-");
    const { problems } = await readLines(header, delimiter, header.replace(/[^|]+/g, "`x`"));
    expect(problems[0]?.rule).toBe("matrix-no-area");
    expect(problems[0]?.cure).toMatch(cure);
  });
});

describe("a table of readers is let pass", () => {
  test.each([
    ["plain data", ["| Name | Version |", "|-|-|", "| a | `1.0` |"]],
    ["a list of exit codes", ["| Code | Meaning |", "|-|-|", "| exit 1 | `ParseError` |"]],
    ["a result with an exit code", ["| Name | Ran | Result |", "|-|-|-|", "| a | `make` | exit 0 |"]],
    ["a German table of flags", ["| Schalter | Bedeutung |", "|-|-|", "| `-x` | mehr |"]],
    ["a table of undoing", ["| Action | Undo |", "|-|-|", "| `git add` | `git reset` |"]],
    ["a result of ticks", ["| Test | Pass |", "|-|-|", "| a | ✅ |", "| b | x |"]],
    ["a header in our words above words", ["| Job | Pass means |", "|-|-|", "| x | all is well |"]],
    ["an empty header above words", ["| Name | |", "|-|-|", "| a | b |"]],
    ["HTML without our headers", ["<table>", "<tr><th>Name</th><th>Version</th></tr>", "</table>"]],
    ["HTML that lays out pictures", ["<table>", "<tr><td>Area</td><td><img src=x></td></tr>", "</table>"]],
    ["HTML in a comment", ["<!--", "<table><tr><th>Area</th><th>Command</th></tr></table>", "-->"]],
    ["indented code with pipes", ["Text:", "", "    cat a | wc", "    | x | y |"]],
    ["a quote", ["> | Step | Command |", "> |-|-|", "> | x | `y` |"]],
    ["a fence", ["```markdown", "| Step | Command |", "|-|-|", "```"]],
  ])("%s", async (_name, lines) => {
    expect((await readLines(...matrix, ...lines)).problems).toEqual([]);
  });
});

describe("a table in a list", () => {
  test.each([
    ["behind a number", ["1. Area | Command", "   --- | ---", "   a | `b`"]],
    ["behind a bullet", ["- Area | Command", "  --- | ---", "  a | `b`"]],
    ["behind a number, with pipes", ["1. | Area | Command |", "   | --- | --- |", "   | a | `b` |"]],
    ["two lists deep", ["- - Area | Command", "    --- | ---", "    a | `b`"]],
  ])("is a matrix as it is on GitHub: %s", async (_name, lines) => {
    const reading = await readLines(...lines);
    expect(reading.problems).toEqual([]);
    expect(areas(reading)).toEqual(["a"]);
  });
});

describe("a page without a check", () => {
  test.each([
    ["a table called otherwise", "# R\n\n| Step | Command |\n|-|-|\n| x | `y` |\n", "matrix-no-area", 3],
    ["a list under another name", "# R\n\n```yaml\n- area: x\n  run: y\n```\n", "checks-in-yaml", 3],
    ["an HTML table", "<table><tr><th>Area</th><th>Command</th></tr></table>\n", "html-table", 1],
  ])("is told so behind the cause: %s", async (_name, text, cause, line) => {
    const { problems } = await readChecklist("a.md", Buffer.from(text));
    const [first, last] = [problems.at(0), problems.at(-1)];
    expect([first?.rule, last?.rule]).toEqual([cause, "no-checks"]);
    expect(last?.place).toEqual(first?.place);
    expect(last?.place.line).toBe(line);
    expect(last?.cure).toBe(first?.cure);
  });
});

describe("a block that is nearly a smoke matrix", () => {
  test.each([
    ["a comma", "yaml,smoke-matrix"],
    ["yml", "yml smoke-matrix"],
    ["an underscore", "yaml smoke_matrix"],
    ["attributes", "{.yaml .smoke-matrix}"],
    ["no language", "smoke-matrix"],
    ["another case", "YAML Smoke-Matrix"],
  ])("is an error that can be fixed: %s", async (_name, info) => {
    const { problems } = await readLines(...matrix, `\`\`\`${info}`, "- area: x", "  run: y", "```");
    expect(summary(problems)).toEqual(["smoke-matrix-name 5:1"]);
    expect(problems[0]?.fix).toEqual([
      { from: { line: 5, column: 4 }, to: { line: 5, column: 4 + info.length }, text: "yaml smoke-matrix" },
    ]);
  });

  test.each([
    ["without a name", ["```", "- area: x", "  run: y", "```"]],
    ["of a whole file", ["```yaml", "checks:", "  - area: x", "    run: y", "```"]],
    ["with a title", ['```yaml title="checks"', "- area: x", "  run: y", "```"]],
  ])("is named where it holds checks: one %s", async (_name, lines) => {
    expect(summary((await readLines(...matrix, ...lines)).problems)).toEqual(["checks-in-yaml 5:1"]);
  });

  test.each([
    ["a workflow's steps", ["```yaml", "- id: x", "  run: y", "```"]],
    ["another language", ["```json", "- area: x", "  run: y", "```"]],
    ["another list without a name", ["```", "- name: x", "  run: y", "```"]],
    ["checks under another name", ["```yaml other", "- area: x", "  run: y", "```"]],
    ["a matrix of GitHub", ["```yaml strategy-matrix", "- area: x", "  run: y", "```"]],
  ])("is no such block with %s", async (_name, lines) => {
    expect((await readLines(...matrix, ...lines)).problems).toEqual([]);
  });
});
