import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { areas, onlyCheck, readLines, readText, values, withCells } from "./reading.js";

const head = ["| Area | Command |", "| --- | --- |"];

describe("a matrix table", () => {
  test("is read whole: each column with the place of its text", async () => {
    const reading = await readLines(
      "| Area | Check | Command | Pass signal | Fail signal | Rollback | Retest |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| catalog | unit | `mix test a` | `exit 0` and `, 0 failures` | `** (Err)` | Undo *it* | `mix test b` |",
    );
    expect(reading.problems).toEqual([]);
    const at = (column: number) => ({ line: 3, column });
    expect(onlyCheck(reading)).toEqual({
      sourceFormat: "table",
      place: at(1),
      id: { value: "unit", place: at(13) },
      area: { value: "catalog", place: at(3) },
      command: { value: "mix test a", place: at(21) },
      pass: [
        { value: "exit 0", place: at(36) },
        { value: ", 0 failures", place: at(49) },
      ],
      fail: [{ value: "** (Err)", place: at(66) }],
      rollback: { value: "Undo *it*", place: at(78) },
      retest: { value: { kind: "command", script: "mix test b", implied: false }, place: at(91) },
      diagnose: null,
      why: null,
      owner: null,
      severity: null,
      needs: [],
      timeout: null,
      env: new Map(),
      workingDirectory: null,
      shell: null,
      retries: null,
      retryDelay: null,
      runsOn: null,
      phase: null,
      only: null,
      notBefore: null,
      toDo: null,
      waived: null,
    });
  });

  test("has optional columns, as plain text and lists by comma", async () => {
    const reading = await withCells({
      Owner: "**@acme/web**",
      Timeout: "`2m`",
      Needs: "unit, `e2e`,",
      Severity: "[advisory](x.md)",
      Shell: "pwsh",
      Diagnose: "`logs`",
      Why: "v0.2 &amp; [half](a.md) a *stream*",
    });
    expect(reading.problems).toEqual([]);
    const check = onlyCheck(reading);
    expect(check.owner).toEqual({ value: "@acme/web", place: { line: 3, column: 22 } });
    expect(check.timeout?.value).toBe("2m");
    expect(values(check.needs)).toEqual(["unit", "e2e"]);
    expect(check.needs.map(({ place }) => place.column)).toEqual([45, 52]);
    expect(check.severity?.value).toBe("advisory");
    expect(check.shell?.value).toBe("pwsh");
    expect(check.diagnose?.value).toBe("logs");
    expect(check.why?.value).toBe("v0.2 & half a stream");
  });

  test("reads `Runs on`, one runner after each comma", async () => {
    const reading = await withCells(
      { "Runs on": "ubuntu-latest, windows-latest" },
      "| b | `c` | macos-latest |",
    );
    expect(reading.draft.checks.map(({ runsOn }) => runsOn && values(runsOn))).toEqual([
      ["ubuntu-latest", "windows-latest"],
      ["macos-latest"],
    ]);
    expect(reading.problems).toEqual([]);
  });

  test.each(["", "-", "–", "—", "&mdash;", "<!-- none -->"])(
    "takes %j in an optional cell for an empty one",
    async (cell) => {
      const reading = await withCells({
        Check: cell,
        Pass: cell,
        Fail: cell,
        Rollback: cell,
        Retest: cell,
        Needs: cell,
        Owner: cell,
        Timeout: cell,
      });
      expect(reading.problems).toEqual([]);
      expect(onlyCheck(reading)).toMatchObject({
        id: null,
        pass: [],
        fail: [],
        rollback: null,
        retest: null,
        needs: [],
        owner: null,
        timeout: null,
      });
    },
  );

  test("without a `Runs on` value has no list, and a row may end early", async () => {
    const reading = await readLines(
      "| Area | Command | Owner | Runs on |",
      "|-|-|-|-|",
      "| a | `b` |",
      "a | `b` | me",
    );
    expect(areas(reading)).toEqual(["a", "a"]);
    expect(reading.draft.checks.map(({ owner, runsOn }) => [owner?.value, runsOn])).toEqual([
      [undefined, null],
      ["me", null],
    ]);
  });

  test("with an empty area leaves the area out and keeps the row's place", async () => {
    const reading = await readLines(...head, "|  | `b` |");
    expect(onlyCheck(reading)).toMatchObject({ area: null, place: { line: 3, column: 1 } });
  });
});

describe("headers", () => {
  test.each([
    ["another case", "| AREA | command |"],
    ["the plural", "| Areas | Commands |"],
    ["markup", "| **Area** | `Command` |"],
    ["another order and unknown columns", "| Notes | Command | Who | Area |", 4],
  ])("are matched in %s", async (_name, header, cells = 2) => {
    const row = cells === 2 ? "| a | `b` |" : "| note | `b` | me | a |";
    const reading = await readLines(header, `|${"-|".repeat(cells)}`, row);
    expect(reading.problems).toEqual([]);
    expect(areas(reading)).toEqual(["a"]);
    expect(onlyCheck(reading).command?.value).toBe("b");
  });

  test.each([
    ["Pass signal", "pass"],
    ["Pass signals", "pass"],
    ["Pass signal(s)", "pass"],
    ["pass", "pass"],
    ["Expected", "pass"],
    ["Fail signal", "fail"],
    ["Fail-signals", "fail"],
    ["FAIL", "fail"],
  ] as const)("`%s` is the %s column", async (name, role) => {
    expect(values(onlyCheck(await withCells({ [name]: "`exit 1`" }))[role])).toEqual(["exit 1"]);
  });

  test.each([
    ["by name", "Owner", "owners"],
    ["by meaning", "Pass", "Expected"],
  ])("that repeat a column %s are an error at the second", async (_name, first, second) => {
    const reading = await withCells({ [first]: "`exit 0`", [second]: "`exit 1`" });
    expect(summary(reading.problems, "error")).toEqual([`column-twice 1:${22 + first.length + 1}`]);
  });

  test.each(["Comment", "Test", "Notes", "Whom", "Link"])(
    "such as `%s` are for readers, without a word",
    async (name) => {
      expect((await withCells({ [name]: "x" })).problems).toEqual([]);
    },
  );
});

describe("cells", () => {
  test.each([
    ["an escaped pipe in a span", "`a \\| b`", "a | b"],
    ["several spans", "`a` then `b`", "a\nb"],
    ["more backticks", "`` a`b ``", "a`b"],
    ["blanks inside a span", "`  a `", " a"],
    ["entities, which a span leaves alone", "`a &amp;&amp; b`", "a &amp;&amp; b"],
    ["a backslash before other letters", "`a \\n \\\\ b`", "a \\n \\\\ b"],
    ["a span in emphasis", "**`a`**", "a"],
    ["HTML around a span", "<b>`a`</b>", "a"],
  ])("of `Command` take %s", async (_name, cell, command) => {
    const reading = await withCells({ Command: cell });
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).command?.value).toBe(command);
  });

  test("name the column of a span behind escaped pipes and tabs", async () => {
    const reading = await readLines(...head, "|\ta\t|\tone \\| two `b` |");
    expect(onlyCheck(reading).area?.place).toEqual({ line: 3, column: 3 });
    expect(onlyCheck(reading).command).toEqual({ value: "b", place: { line: 3, column: 19 } });
  });

  test.each([
    ["words", "make", "command-missing 3:13"],
    ["nothing", "", "command-missing 3:1"],
    ["a dash", "-", "command-missing 3:1"],
    ["an empty span", "` `", "command-empty 3:14"],
    ["a span that is not closed", "`a` `b", "stray-backtick 3:13"],
    ["HTML code", "<code>make</code>", "command-missing 3:13"],
    ["a link to another file", "[make](Makefile)", "command-link 3:13"],
    ["a link to another file around a span", "[`make`](Makefile)", "command-link 3:13"],
    ["a link to another page's heading", "[x](other.md#catalog)", "command-link 3:13"],
  ])("of `Command` with %s are an error", async (_name, cell, problem) => {
    const reading = await withCells({ Command: cell });
    expect(summary(reading.problems)).toEqual([problem]);
    expect(onlyCheck(reading).command).toBeNull();
  });

  test.each([
    ["words", "look at the log", "command-missing 3:22"],
    ["a link", "[x](#x)", "command-missing 3:22"],
    ["a span that is not closed", "`a", "stray-backtick 3:22"],
  ])("of `Diagnose` with %s are an error", async (_name, cell, problem) => {
    expect(summary((await withCells({ Diagnose: cell })).problems)).toEqual([problem]);
  });

  test.each([
    ["a span", "`make again`", { kind: "command", script: "make again", implied: false }],
    ["two spans", "`a`, `b`", { kind: "command", script: "a\nb", implied: false }],
    ["words", "Ask \\| wait", { kind: "guidance", markdown: "Ask | wait" }],
    ["a span and a link", "`a`, see [docs](x.md)", { kind: "guidance", markdown: "`a`, see [docs](x.md)" }],
    [
      "a span and an address",
      "`a` <https://example.org>",
      { kind: "guidance", markdown: "`a` <https://example.org>" },
    ],
    ["a link to another file", "[how](x.md#y)", { kind: "guidance", markdown: "[how](x.md#y)" }],
  ])("of `Retest` with %s are what they are", async (_name, cell, retest) => {
    const reading = await withCells({ Retest: cell });
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).retest?.value).toEqual(retest);
  });

  test("of `Rollback` are guidance, commands too", async () => {
    const reading = await withCells({ Rollback: "Run `a \\| b`, **then** [wait](x.md)" });
    expect(onlyCheck(reading).rollback?.value).toBe("Run `a | b`, **then** [wait](x.md)");
  });
});

describe("signal cells", () => {
  test("give each span as one signal, trimmed, with its place", async () => {
    const reading = await withCells({ Pass: "`exit 0`, and `  stdout: a \\| b `" });
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).pass).toMatchObject([
      { value: "exit 0", place: { line: 3, column: 23 } },
      { value: "stdout: a | b", place: { line: 3, column: 39 } },
    ]);
  });

  test.each([
    ["words", "no failures"],
    ["dashes", "--"],
    ["a link", "[x](#x)"],
    ["an image", "![exit 0](badge.svg)"],
    ["boxes and words", "[ ] green"],
  ])("say that %s are not checked", async (_name, cell) => {
    const reading = await withCells({ Fail: cell });
    expect(summary(reading.problems, "warning")).toEqual(["signal-prose 3:22"]);
    expect(onlyCheck(reading).fail).toEqual([]);
  });

  test("with a span that is not closed are an error", async () => {
    expect(summary((await withCells({ Pass: "`exit 0` and `x" })).problems)).toEqual(["stray-backtick 3:22"]);
  });
});

describe("a table is found", () => {
  test.each([
    ["below another", [...head, "| a | `b` |", "", ...head, "| c | `d` |"], ["a", "c"]],
    ["right below a text", ["Text", ...head, "| a | `b` |"], ["a"]],
    ["in a list item", ["- Text", "", ...[...head, "| a | `b` |"].map((line) => `  ${line}`)], ["a"]],
    [
      "at the beginning of a list item",
      ["1. | Area | Command |", "   | --- | --- |", "   | a | `b` |"],
      ["a"],
    ],
    [
      "in a list in a list, with tabs",
      ["- x", "\t- y", "", ...[...head, "| a | `b` |"].map((line) => `\t\t${line}`)],
      ["a"],
    ],
    [
      "in <details>",
      ["<details>", "<summary>All</summary>", "", ...head, "| a | `b` |", "", "</details>"],
      ["a"],
    ],
    ["indented by three blanks", ["   | Area | Command |", "  | --- | --- |", " | a | `b` |"], ["a"]],
    ["without outer pipes", ["Area | Command", "--- | ---", "a | `b`"], ["a"]],
    ["with alignment and blanks behind", ["| Area | Command |  ", "|:---|:---:|\t", "| a | `b` |  "], ["a"]],
    ["without blanks", ["|Area|Command|", "|-|-|", "|a|`b`|"], ["a"]],
    ["with text right below, as GFM's last row", [...head, "| a | `b` |", "c | `d`"], ["a", "c"]],
  ])("%s", async (_name, lines, expected) => {
    const reading = await readLines(...lines);
    expect(reading.problems).toEqual([]);
    expect(areas(reading)).toEqual(expected);
  });

  test.each([
    ["in a list item", "- x\n\n  | Area | Command |\n  |-|-|\n  | a | `b` |", { line: 5, column: 3 }, 10],
    [
      "at the beginning of an item",
      "- | Area | Command |\n  |-|-|\n  | a | `b` |",
      { line: 3, column: 3 },
      10,
    ],
    ["behind tabs", "- x\n\n\t| Area | Command |\n\t|-|-|\n\t| a | `b` |", { line: 5, column: 2 }, 9],
  ])("%s, with its places", async (_name, text, place, command) => {
    const check = onlyCheck(await readText(text));
    expect(check.place).toEqual(place);
    expect(check.command?.place).toEqual({ line: place.line, column: command });
  });

  test.each([
    ["in a fenced block", ["```", ...head, "| a | `b` |", "```"]],
    ["in a comment", ["<!--", ...head, "| a | `b` |", "-->"]],
    ["in <pre>", ["<pre>", ...head, "| a | `b` |", "</pre>"]],
    ["of other columns", ["| Input | Default |", "|-|-|", "| a | `b` |"]],
  ])("but not %s", async (_name, lines) => {
    const reading = await readLines(...lines);
    expect(reading.problems).toEqual([]);
    expect(reading.draft.checks).toEqual([]);
  });
});
