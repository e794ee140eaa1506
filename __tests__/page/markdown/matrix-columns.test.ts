import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../../src/model/finding.js";
import { summary } from "../reading.js";
import { areas, onlyCheck, readLines, values, withCells } from "./reading.js";

/** The header line with a problem's edits made. */
function mended(header: string, problems: readonly Problem[]): string {
  const edits = problems.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.from.column - a.from.column);
  return edits.reduce(
    (line, { from, to, text }) => line.slice(0, from.column - 1) + text + line.slice(to.column - 1),
    header,
  );
}

describe("a column of a matrix that is not read", () => {
  test.each([
    "Pass/fail",
    "Passed",
    "Failures",
    "Signal",
    "Expectation",
    "Rollback owner",
    "Retest owner",
    "Needs what",
    "Dependencies",
    "Severe",
    "Retries",
    "You must",
    "Not this",
    "Time",
    "⏱️ Time[^1]",
    "Wait",
    "Good",
    "Bad",
  ])("is a warning by its header and an error with code as well: %s", async (header) => {
    const all = {
      Pass: "exit 0",
      Fail: "exit 1",
      Rollback: "x",
      Retest: "",
      Needs: "",
      Severity: "",
      Timeout: "1m",
    };
    const words = await withCells({ ...all, [header]: "words" });
    expect(words.problems).toMatchObject([{ rule: "column-unread", weight: "warning", place: { line: 1 } }]);
    const code = await withCells({ ...all, [header]: "`code`" });
    expect(code.problems).toMatchObject([{ rule: "column-lost", weight: "error", place: { line: 1 } }]);
  });

  test.each(["Minimum version", "Version", "Target", "Max"])(
    "is a warning where the output is to be measured by it and no column says what it must show: %s",
    async (header) => {
      expect(summary((await withCells({ [header]: "22 LTS" })).problems)).toEqual(["column-unread 1:20"]);
      expect(summary((await withCells({ [header]: "22 LTS", Pass: "`v22`" })).problems)).toEqual([]);
    },
  );

  test.each(["Directory", "Working directory", "Env vars", "Enabled", "Skip", "cwd"])(
    "is a warning where its header says where or whether a row runs: %s",
    async (header) => {
      expect(summary((await withCells({ [header]: "web" })).problems)).toEqual(["column-unread 1:20"]);
      expect(summary((await withCells({ [header]: "`web`" })).problems, "warning")).toEqual([
        "column-unread 1:20",
      ]);
    },
  );

  test("is a warning where its cells alone hold code, in whatever row", async () => {
    const head = ["| Area | Command | Notes |", "|-|-|-|"];
    const reading = await readLines(...head, "| a | `b` | x |", "| c | `d` | see `e` |");
    expect(summary(reading.problems)).toEqual(["column-unread 1:20"]);
    expect(reading.problems[0]?.found).toContain("line 4");
    expect((await readLines(...head, "| a | `b` | x |")).problems).toEqual([]);
  });

  test.each(["exit 0", "Exit code `1`", "exits non-zero", "rc = 0", "Exit status: 3."])(
    "is a warning where its cells say an exit code: %s",
    async (cell) => {
      const reading = await withCells({ Criterium: cell });
      expect(summary(reading.problems)).toEqual(["column-unread 1:20"]);
      expect((await withCells({ Evidence: cell.replaceAll("`", "") })).problems).toEqual([]);
      expect((await withCells({ Remarks: `the exit 0 of the building, ${cell.length}` })).problems).toEqual(
        [],
      );
    },
  );

  test.each([
    "Result",
    "Status",
    "Actual",
    "Observed",
    "Evidence",
    "Verdict",
    "Trigger",
    "Notes",
    "Sometimes",
    "Notation",
  ])("is for readers without a word: %s", async (header) => {
    expect((await withCells({ [header]: "all green" })).problems).toEqual([]);
  });
});

describe("a misspelt header", () => {
  test.each([
    ["Rolback", "Rollback"],
    ["Expcted", "Pass signal"],
    ["How to roll back", "Rollback"],
    ["Signal for pass", "Pass signal"],
    ["Acceptance criteria", "Pass signal"],
    ["Green", "Pass signal"],
    ["Attendu", "Pass signal"],
    ["Erwartetes Ergebnis", "Pass signal"],
    ["Red", "Fail signal"],
    ["Fehlerbild", "Fail signal"],
    ["Undo", "Rollback"],
    ["Phsae", "Phase"],
    ["Onyl", "Only"],
    ["Not befor", "Not before"],
    ["To doo", "To do"],
    ["Waiver", "Waived"],
    ["Exemption", "Waived"],
    ["Fallback", "Rollback"],
    ["Retour arrière", "Rollback"],
    ["Blocking?", "Severity"],
    ["Required", "Severity"],
    ["OS", "Runs on"],
  ])("is named with what was meant: %s", async (header, meant) => {
    const { problems } = await withCells({ [header]: "words" });
    expect(problems).toMatchObject([
      { rule: "column-name", weight: "warning", place: { line: 1, column: 20 } },
    ]);
    expect(problems[0]?.cure).toContain(`Did you mean \`${meant}\`?`);
  });

  test("is an error where its cells hold code", async () => {
    const { problems } = await withCells({ "Pass signla": "`exit 1`" });
    expect(summary(problems, "error")).toEqual(["column-lost 1:20"]);
    expect(problems[0]?.cure).toContain("Did you mean `Pass signal`?");
  });

  test("is mended by its name, and one of other words is not", async () => {
    const header = "| Area | Command | Pass signla |";
    const { problems } = await readLines(header, "|-|-|-|", "| a | `b` | `c` |");
    expect(mended(header, problems)).toBe("| Area | Command | Pass signal |");
    expect((await withCells({ "Signal for pass": "`c`" })).problems[0]?.fix).toBeUndefined();
  });

  test("is no matter where the column is there", async () => {
    expect((await withCells({ Rollback: "x", Rolback: "y" })).problems.map(({ rule }) => rule)).toEqual([]);
    expect(areas(await withCells({ Comand: "x" }))).toEqual(["catalog"]);
  });

  test("keeps a table from being a matrix, and is said instead", async () => {
    const header = "| Aera | Comand | Pass |";
    const reading = await readLines(header, "|-|-|-|", "| a | `b` | `c` |");
    expect(reading.draft.checks).toEqual([]);
    expect(summary(reading.problems)).toEqual(["column-name 1:3", "column-name 1:10"]);
    expect(mended(header, reading.problems)).toBe("| Area | Command | Pass |");
  });
});

describe("characters of a header", () => {
  test("that cannot be seen are an error that is mended, and the column is read all the same", async () => {
    const header = "| Area | Com\u200bmand | Pass\u00a0signal | Odd\u00a0notes |";
    const reading = await readLines(header, "|-|-|-|-|", "| a | `b` | `c` | d |");
    expect(summary(reading.problems, "error")).toEqual(["header-hidden 1:13", "header-hidden 1:25"]);
    expect(reading.problems).toHaveLength(2);
    expect(mended(header, reading.problems)).toBe("| Area | Command | Pass signal | Odd\u00a0notes |");
    expect(values(onlyCheck(reading).pass)).toEqual(["c"]);
  });

  test("that look like ours are a warning that is mended, and the column is not read", async () => {
    const header = "| Area | Command | R\u043ellback |";
    const reading = await readLines(header, "|-|-|-|", "| a | `b` | c |");
    expect(summary(reading.problems)).toEqual(["header-look-alike 1:21"]);
    expect(mended(header, reading.problems)).toBe("| Area | Command | Rollback |");
    expect(onlyCheck(reading).rollback).toBeNull();
  });

  test("that look like ours keep a table from being a matrix", async () => {
    const reading = await readLines("| \u0410rea | Command |", "|-|-|", "| a | `b` |");
    expect(summary(reading.problems)).toEqual(["header-look-alike 1:3"]);
    expect(reading.draft.checks).toEqual([]);
  });
});

describe("`Pass` and `Fail` of boxes and ticks", () => {
  test.each(["[ ]", "[x]", "✅", "☐", "☑️", "x", ":x:", "`[ ]`", "✅ ✅", "", "-"])(
    "are somebody's result and no second column: %j",
    async (cell) => {
      const reading = await withCells({ Pass: cell, Expected: "`a`", Fail: cell, "Fail signal": "`b`" });
      expect(reading.problems).toEqual([]);
      expect(onlyCheck(reading)).toMatchObject({ pass: [{ value: "a" }], fail: [{ value: "b" }] });
    },
  );

  test("are signals as soon as one cell holds something else", async () => {
    const head = ["| Area | Command | Pass |", "|-|-|-|"];
    const reading = await readLines(...head, "| a | `b` | [ ] |", "| c | `d` | `e` |");
    expect(summary(reading.problems)).toEqual(["signal-prose 3:13"]);
    expect(reading.draft.checks.map(({ pass }) => values(pass))).toEqual([[], ["e"]]);
  });

  test("are named under another header", async () => {
    expect(summary((await withCells({ Expected: "✅" })).problems)).toEqual(["signal-prose 3:22"]);
  });
});

describe("one column by two headers", () => {
  test.each([
    ["Pass", "Expected result"],
    ["Rollback", "On failure"],
    ["Rollback", "Rollback + retest action"],
    ["Rollback + retest action", "Retest"],
    ["Retest", "Retest / rollback"],
  ])("is an error that names both: %s, %s", async (first, second) => {
    const { problems } = await withCells({ [first]: "`a`", [second]: "`b`" });
    expect(summary(problems, "error")).toEqual([`column-twice 1:${22 + first.length + 1}`]);
    expect(problems[0]?.found).toContain(`\`${first}\` and \`${second}\``);
  });

  test("is not what a rollback and a retest are", async () => {
    expect((await withCells({ Rollback: "x", Retest: "`b`" })).problems).toEqual([]);
  });
});

test("a column for rollback and retest is guidance, and the retest is the command", async () => {
  const reading = await withCells({ "Rollback + retest action": "Revert, then run `make` again" });
  expect(reading.problems).toEqual([]);
  expect(onlyCheck(reading)).toMatchObject({
    rollback: { value: "Revert, then run `make` again" },
    rollbackAndRetest: true,
    retest: null,
  });
  expect(onlyCheck(await withCells({ Rollback: "x" })).rollbackAndRetest).toBeUndefined();
});

describe("a command's header", () => {
  test("with parentheses that say something is an error", async () => {
    const reading = await readLines("| Area | Command (do not run) |", "|-|-|", "| a | `b` |");
    expect(summary(reading.problems)).toEqual(["command-header 1:10"]);
    expect(reading.problems[0]?.weight).toBe("error");
  });

  test.each(["Command(s)", "Command (exact)", "Commands (copy)"])("may be %s", async (header) => {
    const reading = await readLines(`| Area | ${header} |`, "|-|-|", "| a | `b` |");
    expect(reading.problems).toEqual([]);
  });
});

describe("a column that is not read tells by its words where to write what it says", () => {
  test.each([
    ["Time limit", "a minute", "Did you mean `Timeout`, with cells as `10m`?"],
    ["Max time", "60", "Did you mean `Timeout`, with cells as `10m`?"],
    ["Environment", "`CI=1`", "Variables stand under `defaults`, as `env: { NAME: value }`"],
    ["Folder", "web", "A folder goes into the command, as `cd web && …`"],
    ["Retries", "2", "Attempts stand in a block `yaml smoke-matrix`, as `retries: 1`."],
    ["Skip", "yes", "A row that is to rest goes out of the table"],
    ["Priority", "`high`", "Did you mean `Severity`, with `required` or `advisory`?"],
    ["Team", "`@acme/web`", "Did you mean `Owner`?"],
    ["Sorted by", "`x`", "Give it a header of the format if it is meant for the run."],
  ])("%s", async (header, cell, cure) => {
    const { problems } = await withCells({ [header]: cell });
    expect(summary(problems)).toEqual(["column-unread 1:20"]);
    expect(problems[0]?.cure.startsWith(cure)).toBe(true);
  });

  test.each([
    ["Depends on", "Needs"],
    ["Severity level", "Severity"],
  ])("%s is %s, misspelt", async (header, title) => {
    const { problems } = await withCells({ [header]: "x" });
    expect(problems[0]?.cure).toContain(`Did you mean \`${title}\`?`);
  });

  test.each(["Environment", "Team", "Priority"])("%s in words for readers is let be", async (header) => {
    expect((await withCells({ [header]: "words" })).problems).toEqual([]);
  });
});
