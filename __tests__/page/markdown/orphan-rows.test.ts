import { describe, expect, test } from "@jest/globals";
import { growth, mostLinear } from "../../support/growth.js";
import { summary } from "../reading.js";
import { areas, readLines, readText } from "./reading.js";

const head = ["| Area | Command |", "| --- | --- |"];
const matrix = [...head, "| a | `b` |"];

describe("a line that begins with `|` and belongs to no table is an error that names it", () => {
  test.each([
    ["below a blank line", [...matrix, "", "| c | `d` |"], ["5:1"]],
    ["each of several", [...matrix, "", "| c | `d` |", "| e | `f` |"], ["5:1", "6:1"]],
    [
      "below a delimiter row with too few cells",
      ["| Area | Command |", "| --- |", "| a | `b` |"],
      ["1:1", "2:1", "3:1"],
    ],
    [
      "below a delimiter row with too many cells",
      ["| Area | Command |", "|-|-|-|", "| a | `b` |"],
      ["1:1", "2:1", "3:1"],
    ],
    [
      "below a delimiter row with other letters",
      ["| Area | Command |", "| --- | === |", "| a | `b` |"],
      ["1:1", "2:1", "3:1"],
    ],
    ["without a delimiter row", ["| Area | Command |", "| a | `b` |"], ["1:1", "2:1"]],
    [
      "above a line of dashes, which makes it a heading",
      ["| Area | Command |", "---", "| a | `b` |"],
      ["1:1", "3:1"],
    ],
    [
      "with the header above a blank line",
      ["| Area | Command |", "", "| --- | --- |", "| a | `b` |"],
      ["1:1", "3:1", "4:1"],
    ],
    [
      "indented like code, right below its table",
      [...matrix, "    | c | `d` |", "    | e | `f` |"],
      ["4:5", "5:5"],
    ],
    [
      "less indented than its table in a list",
      ["- | Area | Command |", "  | --- | --- |", "| a | `b` |"],
      ["3:1"],
    ],
    ["behind a list marker", ["- | a | `b` |", "  1. | c | `d` |"], ["1:3", "2:6"]],
    ["below a text in a list", ["- Text", ...matrix], ["2:1", "3:1", "4:1"]],
    ["right below a quote, whose text it continues", ["> Text", ...matrix], ["2:1", "3:1", "4:1"]],
    ["right below an HTML tag", ["<details>", ...matrix, "</details>"], ["2:1", "3:1", "4:1"]],
    ["below a heading and a text", ["# Title", "Text", "| a | `b` |"], ["3:1"]],
    ["below a comment's end", ["<!-- x -->", "| a | `b` |"], ["2:1"]],
    [
      "behind the end of a comment in other HTML",
      ["<div>", "<!--", "| a |", "-->", "| b |", "</div>"],
      ["5:1"],
    ],
    ["behind a code span", ["`x`", "| a | `b` |"], ["2:1"]],
    [
      "in a table nested too deep",
      [`${"- ".repeat(21)}x`, "", ...matrix.map((line) => `${" ".repeat(42)}${line}`)],
      ["3:43", "4:43", "5:43"],
    ],
  ])("%s", async (_name, lines, expected) => {
    const { problems } = await readLines(...lines);
    expect(summary(problems.filter(({ rule }) => rule === "lost-row"))).toEqual(
      expected.map((place) => `lost-row ${place}`),
    );
    expect(problems.every(({ weight }) => weight === "error")).toBe(true);
  });

  test.each([
    ["Remove the blank line above it", [...matrix, "", "| c | `d` |"]],
    ["as many cells as this line has (2)", ["| Area | Command |", "| --- |"]],
    ["at the table's indentation", ["> Text", "| c | `d` |"]],
  ])("with the cure: %s", async (cure, lines) => {
    expect((await readLines(...lines)).problems[0]?.cure).toContain(cure);
  });

  test.each([
    ["in a fenced block", ["```", "| a |", "```"]],
    ["in a fenced block of a list", ["- x", "  ```", "  | a |", "  ```"]],
    ["in indented code", ["Text", "", "    | a |"]],
    ["in indented code below a blank line and a table", [...matrix, "", "    | a |"]],
    ["in a comment", ["<!--", "| a |", "", "| b |", "-->"]],
    ["in a comment inside other HTML", ["<div>", "<!-- x", "| a |", "-->", "</div>"]],
    ["in a comment inside a text", ["Text <!-- x", "| a | --> and"]],
    ["in a code span of two lines", ["Text `x", "| a` and"]],
    ["in a quote", ["> | a |", ">> | b |", "- > | c |"]],
    ["in <pre>", ["<pre>", "| a |", "", "| b |", "</pre>"]],
    ["in <pre> inside other HTML", ["<div><pre>", "| a |", "</pre></div>"]],
    ["in front matter", ["---", "title: |", "  x", "---"]],
    ["in a table that is no matrix", ["| x | y |", "|-|-|", "| a | b |"]],
    ["with a backslash before it", ["\\| a |"]],
    ["in the middle of a line", ["a | b"]],
  ])("but not %s", async (_name, lines) => {
    expect(summary((await readLines(...lines)).problems, "error")).toEqual([]);
  });
});

describe("a table without outer pipes", () => {
  test.each([
    ["above a delimiter row with a wrong count", ["Area | Command", "--- | --- | ---", "a | `b`"], "1:1"],
    ["without a delimiter row", ["Text", "", "- Area | Command | Pass", "  a | `b` | `c`"], "3:3"],
  ])("has a header that is an error %s", async (_name, lines, place) => {
    expect(summary((await readLines(...lines)).problems, "error")).toEqual([`lost-row ${place}`]);
  });

  test.each([
    ["behind a blank line", ["Area | Command", "-|-", "a | `b`", "", "c | `d`"], "5:1"],
    ["with a list marker", ["Area | Command", "-|-", "a | `b`", "- c | `d`"], "4:1"],
  ])("is followed by what was probably a row %s, which is a warning", async (_name, lines, place) => {
    expect(summary((await readLines(...lines)).problems)).toEqual([`row-below-table ${place}`]);
  });

  test.each([
    ["a text", ["Area | Command", "-|-", "a | `b`", "", "Run it: `c`."]],
    ["another table", ["Area | Command", "-|-", "a | `b`", "", "x | y", "-|-"]],
    ["a text with a pipe, where the rows have outer pipes", [...matrix, "", "Run `c | d`."]],
  ])("may be followed by %s", async (_name, lines) => {
    expect((await readLines(...lines)).problems).toEqual([]);
  });
});

describe("a table that looks like a matrix is not dropped in silence", () => {
  test.each([
    ["without a command", "| Area | Commands to run |", "matrix-no-command 1:10"],
    ["with `Check` alone", "| Check | Done |", "matrix-no-command 1:1"],
    ["with a misspelt command", "| Area | Comand |", "column-name 1:10"],
    ["without an area", "| Check | Command |", "matrix-no-area 1:3"],
    ["with signals but no area", "| Command | Expected |", "matrix-no-area 1:1"],
    ["with a misspelt area", "| Arae | Command |", "column-name 1:3"],
    ["with an area one letter off", "| Arena | Command |", "column-name 1:3"],
  ])("%s", async (_name, header, problem) => {
    const reading = await readLines(header, "|-|-|", "| a | `b` |");
    expect(summary(reading.problems, "warning")).toEqual([problem]);
    expect(reading.draft.checks).toEqual([]);
  });

  test("in a quote", async () => {
    const reading = await readLines(...matrix.map((line) => `> ${line}`), "", ...matrix);
    expect(summary(reading.problems, "warning")).toEqual(["matrix-in-quote 1:3"]);
    expect(areas(reading)).toEqual(["a"]);
  });
});

describe("a row with more cells than its header", () => {
  test.each([
    ["by an unescaped pipe", "| a | `b | c` |", "surplus-cell 3:12"],
    ["by an empty cell", "| a | `b` | |", "surplus-cell 3:12"],
    ["by many", `| a | \`b\` ${"| x ".repeat(5000)}|`, "surplus-cell 3:13"],
  ])("is an error that says how to write a pipe: %s", async (_name, row, problem) => {
    const reading = await readLines(...head, row);
    expect(summary(reading.problems)).toEqual([problem]);
    expect(reading.problems[0]?.cure).toBe("Write `\\|` for a pipe inside a cell.");
    expect(reading.draft.checks).toMatchObject([{ area: { value: "a" }, command: null }]);
  });
});

describe("a fence or a comment that is not closed in time", () => {
  test.each([
    ["a fence without an end", ["```sh", "make", "", ...matrix], "fence-open 1:1"],
    [
      "a fence that ends with the next one",
      ["```sh", "make", "", ...matrix, "", "```sh", "make", "```"],
      "fence-open 1:1",
    ],
    [
      "a fence above a block",
      ["~~~", "make", "", "~~~yaml smoke-matrix", "- area: a", "~~~"],
      "fence-open 1:1",
    ],
    [
      "a fence that ends where another begins",
      ["```sh", "make", "", ...matrix, "", "```", "make", "```"],
      "fence-open 1:1",
    ],
    ["a comment without an end", ["<!-- note", "", ...matrix], "comment-open 1:1"],
    [
      "a comment that ends with the next one",
      ["<!-- note", "", ...matrix, "", "<!-- x -->"],
      "comment-open 1:1",
    ],
    [
      "a comment that a blank line cuts",
      ["<div>", "<!-- old:", "", ...matrix, "", "-->", "</div>"],
      "comment-open 1:1",
    ],
  ])("%s is an error where it takes a matrix along", async (_name, lines, problem) => {
    expect(summary((await readLines(...lines)).problems)).toEqual([problem]);
  });

  test.each([
    ["a fence at the end of the page", [...matrix, "", "```sh", "make"]],
    ["a comment at the end of the page", [...matrix, "", "<!-- note"]],
    ["an example in a closed fence", ["```markdown", ...matrix, "```", "", "```sh", "make", "```"]],
    ["an example with fences in a longer fence", ["````markdown", ...matrix, "```sh", "make", "```", "````"]],
    ["a matrix in a closed comment", ["<!--", ...matrix, "-->"]],
  ])("%s is none", async (_name, lines) => {
    expect((await readLines(...lines)).problems).toEqual([]);
  });
});

describe("rows read equal rows in the source", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `| area ${index} | \`make ${index}\` |`);

  test("also behind 65,536 cells that the parser would have to add", async () => {
    const wide = ["| Area | Command | a | b | c | d | e | f |", "|-|-|-|-|-|-|-|-|"];
    const reading = await readText([...wide, ...rows(20_000)].join("\n"));
    expect(reading.problems).toEqual([]);
    expect(reading.draft.checks).toHaveLength(20_000);
    expect(reading.draft.checks.at(-1)?.command?.value).toBe("make 19999");
  });

  test("for thousands of rows, in time that grows with their number", async () => {
    const ratio = await growth(async (times) => {
      const { draft } = await readText([...head, ...rows(1_500 * times)].join("\n"));
      expect(draft.checks).toHaveLength(1_500 * times);
    });
    expect(ratio).toBeLessThan(mostLinear);
  });

  test("or the page has too many, which is an error", async () => {
    const reading = await readText([...matrix, "", ...head, ...rows(100_000)].join("\n"));
    expect(summary(reading.problems)).toEqual(["too-many-checks 5:1"]);
  });
});
