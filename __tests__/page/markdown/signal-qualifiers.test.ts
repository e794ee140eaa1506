import { describe, expect, test } from "@jest/globals";
import { type Reading, withCells } from "./reading.js";

const inPass = (cell: string) => withCells({ Pass: cell });
const inFail = (cell: string) => withCells({ Fail: cell });
const rules = ({ problems }: Reading) => problems.map(({ rule }) => rule);
const cures = ({ problems }: Reading) => problems.map(({ cure }) => cure).join("\n");

describe("words beside a pass signal that seem to say the contrary of it are named", () => {
  test.each([
    "`ERROR` absent",
    "missing `ERROR`",
    "free of `ERROR`",
    "output is free from `WARN`",
    "excludes `DEBUG`",
    "neither `A`, nor `B`",
    "lacks `A`",
    "!`OK`",
    "¬`ERROR`",
    "`B` instead of `A`",
    "cannot find `x`",
  ])("%s", async (cell) => {
    expect(new Set(rules(await inPass(cell)))).toEqual(new Set(["signal-turned"]));
  });

  test.each(["lacks `OK`", "except `OK`", "anything but `OK`", "!`OK`", "other than `OK`"])(
    "%s, in a fail column",
    async (cell) => {
      expect(rules(await inFail(cell))).toEqual(["signal-turned"]);
      expect(cures(await inFail(cell))).toContain("Move `OK` to the column `Pass signal`");
    },
  );
});

describe("words that say more than that a signal is seen are named", () => {
  test.each([
    ["at least 3 `OK`", "`stdout lines /OK/ >= 3`"],
    ["at least two `OK`", "`stdout lines /OK/ >= 3`"],
    ["15 `Up`", "`stdout lines /Up/ >= 3`"],
    ["`OK` ×3", "`stdout lines /OK/ >= 3`"],
    ["`OK` three times", "`stdout lines /OK/ >= 3`"],
    ["`OK` twice", "`stdout lines /OK/ >= 3`"],
    ["zero `ERROR` lines", "`stdout lines /ERROR/ >= 3`"],
    ["0 `ERROR`", "`stdout lines /ERROR/ >= 3`"],
    ["only `OK`", "`stdout = OK`"],
    ["nothing but `OK`", "`stdout = OK`"],
    ["`OK` on the last line", "`stdout line -1: OK`"],
    ["first line `OK`", "`stdout line 1: OK`"],
    ["`coverage` ≥ 80", "let the command compare"],
    ["latency < `200ms`", "let the command compare"],
    ["version ≥ `1.2.0`", "let the command compare"],
    ["version at least `1.2.0`", "let the command compare"],
    ["`p95` below 300 ms", "let the command compare"],
    ["`errors`: 0", "put the number into the backticks"],
    ["`ERROR` count is 0", "put the number into the backticks"],
    ["between `80%` and `90%`", "let the command compare"],
    ["~`80%`", "let the command compare"],
    ["`OK` in stderr", "`stderr: OK`"],
    ["stdout: `OK`", "`stdout: OK`"],
    ["`OK` within 5 seconds", "`within 30s`"],
    ["starts with `OK`", "`/^OK/`"],
    ["case-insensitive `ok`", "`/ok/i`"],
    ["`state` is `ok`", '`json $.state = "…"`'],
    ["`OK` in `out log`", "`file PATH: OK`"],
    ["output equals `OK`", "`stdout = OK`"],
    ["one of `OK`, `PASS`", "write a pattern for all that is right"],
    ["`OK`, otherwise `PASS`", "write a pattern for all that is right"],
    ["`OK` vs `PASS`", "write a pattern for all that is right"],
    ["`OK` oder `PASS`", "write a pattern for all that is right"],
    ["`OK` if Linux", "write a pattern for all that is right"],
  ])("%s", async (cell, cure) => {
    expect(rules(await inPass(cell))).toEqual(["signal-qualified"]);
    expect(cures(await inPass(cell)).toLowerCase()).toContain(cure.toLowerCase());
  });
});

describe("words beside a signal that change nothing are let pass", () => {
  test.each([
    "prints `OK`",
    "all checks `OK`",
    "every service `healthy`",
    "at least one `OK`",
    "at least 1 `OK`",
    "a table with at least `default`",
    "🟢 exit 0",
    "HTTP 200 `OK`",
    "passes if `OK` appears",
    "`OK` for all packages",
    "`ok` under `tests`",
    "Settings > About shows `v1.2`",
    "`OK` → `PASS`",
    "`OK` when done",
    "see `the log`",
    "output is `OK`",
    "prints `a` and `b`",
    "step 3 prints `done`",
    "`2 passed` in the log",
    "over the wire: `ok`",
  ])("%s", async (cell) => {
    expect(rules(await inPass(cell))).toEqual([]);
  });

  test.each([
    "more than 0 `ERROR`",
    "any `ERROR`",
    "`ERROR` if it breaks",
    "one of `A`, `B`",
    "missing: `x`",
  ])("%s, in a fail column", async (cell) => {
    expect(rules(await inFail(cell)).filter((rule) => rule !== "signal-absence")).toEqual([]);
  });
});

describe("a negation turns the signal behind it, else the one before", () => {
  test.each([
    ["`OK` without `WARN`", "Move `WARN` to the column `Fail signal`"],
    ["`OK` but not `SKIP`", "Move `SKIP` to the column `Fail signal`"],
    ["`FAIL` must not appear", "Move `FAIL` to the column `Fail signal`"],
    ["no `src/`", "Move `src/` to the column `Fail signal`"],
    ["No pod in `CrashLoopBackOff`", "Move `CrashLoopBackOff` to the column `Fail signal`"],
  ])("%s", async (cell, cure) => {
    const reading = await inPass(cell);
    expect(rules(reading)).toEqual(["signal-negation"]);
    expect(cures(reading)).toContain(cure);
  });
});

describe("an exit phrase that is none has the cure that was meant", () => {
  test.each([
    ["exit 0!", "Write `exit 0`;"],
    ["exit !0 always", "Write `exit !0`;"],
    ["exit 0 or 2", "Write `exit 0..2`, and `exit 1` under `Fail signal`;"],
    ["exit 0, 2 or 5", "Write `exit 0..5`, and `exit 1`, `exit 3..4` under `Fail signal`;"],
    ["exit 0 in under 30s", "Write `exit 0`, `within 30s`;"],
    ["exits 0 within 2 minutes", "Write `exit 0`, `within 2m`;"],
    ["exit 0, 12 tests passed", "Write `exit 0`;"],
  ])("%s", async (cell, cure) => {
    expect(cures(await inPass(cell))).toContain(cure);
  });

  test("beside a cross, in a fail column, it is one", async () => {
    expect((await inFail("exit 1 ❌")).problems).toEqual([]);
    expect((await inFail("🔴 exit 1")).problems).toEqual([]);
    expect(rules(await inPass("❌ exit 1"))).toEqual(["exit-phrase"]);
  });
});

describe("code that only looks like a placeholder or a path is text", () => {
  test.each([
    "`Option<T>`",
    "`List<String>`",
    "`std::vector<int>`",
    "`<title>Acme</title>`",
    "`nginx/1.25.3`",
  ])("%s", async (cell) => {
    expect(rules(await inPass(cell))).toEqual([]);
  });

  test.each([
    ["`origin/<branch>`", "signal-angle-brackets"],
    ["`v<version>`", "signal-angle-brackets"],
    ["`<version>`", "signal-placeholder"],
    ["`dist/app.js`", "signal-path"],
    ["see `docs/x.md`", "signal-path"],
  ])("but %s is named", async (cell, rule) => {
    expect(rules(await inPass(cell))).toEqual([rule]);
  });
});

describe("prose that the grammar can say as well has that as its cure", () => {
  test.each([
    ["no output", "`output empty`"],
    ["exit 0, no output", "`output empty`"],
    ["exits 0, prints nothing", "`output empty`"],
    ["returns 0", "`exit 0`"],
    ["return code 3", "`exit 3`"],
    ["status 0", "`exit 0`"],
    ["✅ 0", "`exit 0` for the exit code or `stdout = 0`"],
    ["1234", "`stdout = 1234`"],
    ["(empty)", "`output empty`"],
    ["exits cleanly", "`exit 0`"],
    ["no warnings", "`warning:`, under `Fail signal`"],
    ["`OK`, no errors", "`error:`, under `Fail signal`"],
  ])("%s", async (cell, cure) => {
    const reading = await inPass(cell);
    expect(rules(reading)).toEqual(["signal-prose"]);
    expect(cures(reading)).toContain(`${cure} if that is meant.`);
  });

  test.each([
    ["any output", "`output lines >= 1`"],
    ["non-zero", "`exit !0`"],
    ["returns 1", "`exit 1`"],
    ["❌ 1", "`exit 1` for the exit code or `stdout = 1`"],
    ["anything", "`output lines >= 1`"],
  ])("%s, in a fail column", async (cell, cure) => {
    expect(cures(await inFail(cell))).toContain(`Write ${cure} if that is meant.`);
  });

  test.each(["all green", "tests pass", "no", "3 pods", "no diff"])("and %s has none", async (cell) => {
    expect(cures(await inPass(cell))).not.toContain("if that is meant");
  });
});
