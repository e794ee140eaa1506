import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { onlyCheck, type Reading, values, withCells } from "./reading.js";

/** Rules that speak of words which are no signal; they say nothing against the signals beside. */
const ofProse = ["signal-prose"];

const inPass = (cell: string) => withCells({ Pass: cell });
const inFail = (cell: string) => withCells({ Fail: cell });
const rules = ({ problems }: Reading) =>
  problems.map(({ rule }) => rule).filter((rule) => !ofProse.includes(rule));
const cures = ({ problems }: Reading) => problems.map(({ cure }) => cure).join("\n");

describe("a phrase about the exit code is a signal", () => {
  test.each([
    ["exit 0", "exit 0"],
    ["Exit `0`", "exit 0"],
    ["exits 3", "exit 3"],
    ["exited: 3", "exit 3"],
    ["Command exits `0`", "exit 0"],
    ["Exit code 0.", "exit 0"],
    ["exit-code: 7", "exit 7"],
    ["exit status is 1", "exit 1"],
    ["rc=0", "exit 0"],
    ["rc 255", "exit 255"],
    ["exits with status 0", "exit 0"],
    ["all scripts exit with code 0", "exit 0"],
    ["Non-zero exit", "exit !0"],
    ["exits non-zero", "exit !0"],
    ["exit code is nonzero", "exit !0"],
    ["non zero exit status", "exit !0"],
    ["EXITS 0", "exit 0"],
    ["**exit 0**", "exit 0"],
    ["✅ exit code 0", "exit 0"],
    ["✔️ Exit `0`", "exit 0"],
  ])("%s", async (cell, signal) => {
    for (const reading of [await inPass(cell), await inFail(cell)]) expect(reading.problems).toEqual([]);
    expect(values(onlyCheck(await inPass(cell)).pass)).toEqual([signal]);
    expect(values(onlyCheck(await inFail(cell)).fail)).toEqual([signal]);
  });

  test.each([
    ["a comma", "exit 0, `ok`"],
    ["a semicolon", "`ok`; exit 0"],
    ["a full stop", "Exit code 0. `ok`"],
    ["a plus", "exit 0 + `ok`"],
    ["and", "exit 0 and `ok`"],
    ["a break", "exit 0<br>`ok`"],
    ["a bracket", "exit 0 (`ok`)"],
    ["a dash with blanks", "all exit `0` — `ok`"],
  ])("that ends at %s", async (_name, cell) => {
    const reading = await inPass(cell);
    expect(rules(reading)).toEqual([]);
    expect(values(onlyCheck(reading).pass).toSorted()).toEqual(["exit 0", "ok"]);
  });

  test("and stands where its words stand, among the others in order", async () => {
    const reading = await inPass("prints `ok`; Command exits `0`; **rc** 0, `done`");
    expect(onlyCheck(reading).pass).toEqual([
      { value: "ok", place: { line: 3, column: 30 } },
      { value: "exit 0", place: { line: 3, column: 35 }, isDecoded: true },
      { value: "exit 0", place: { line: 3, column: 56 }, isDecoded: true },
      { value: "done", place: { line: 3, column: 65 } },
    ]);
  });

  test.each([
    ["exit 0 or 1", "`exit 0..1`"],
    ["exit `0` or `1`", "`exit 0..1`"],
    ["exit 0, 1", "`exit 0..1`"],
    ["exit 0/1", "`exit 0..1`"],
    ["exit code > 2", "`exit 3..255`"],
    ["exit code >= 2", "`exit 2..255`"],
    ["exit code < 3", "`exit 0..2`"],
    ["exit code at most 3", "`exit 0..3`"],
    ["exit code > 0", "`exit !0`"],
    ["exit != 0", "`exit !0`"],
    ["exit code ≠ 0", "`exit !0`"],
    ["does not exit 1", "`exit !1`"],
    ["exit 1-3", "`exit 1..3`"],
    ["exit code 1 to 3", "`exit 1..3`"],
    ["exits 1 if broken", "`exit 1`"],
    ["the command exits 0", "`exit 0`"],
    ["exits with a non-zero code", "`exit !0`"],
    ["3 scripts exit 0", "`exit 0`"],
    ["exit 0 with `ok`", "`exit 0`, `ok`"],
    ["exit 0, 0 failures", "`exit 0`;"],
    ["exit 300", "`exit 300`"],
    ["exit 3221225477", "`exit 3221225477`"],
    ["exit 0xC0000005", "`exit 3221225477`"],
    ["exit code `0xC0000005`", "`exit 3221225477`"],
    ["exit -1073741819", "`exit 3221225477`"],
    ["exits with -1", "`exit 255`"],
    ["exit 0x0", "`exit 0`"],
  ])("but not where more is said: %s", async (cell, signal) => {
    for (const reading of [await inPass(cell), await inFail(cell)]) {
      expect(reading.problems.filter(({ weight }) => weight === "error").map(({ rule }) => rule)).toEqual([
        "exit-phrase",
      ]);
    }
    expect(cures(await inPass(cell))).toContain(`Write ${signal}`);
  });

  test.each(["exits `{CODE}`", "exit code is `{version}`", "`{N}` exit status"])(
    "nor with a placeholder as the number: %s",
    async (cell) => {
      expect(cures(await inPass(cell))).toContain("Write the number itself");
    },
  );

  test("and codes that are no range are one fail signal each", async () => {
    expect(cures(await inFail("exit 1 or 3"))).toContain("`exit 1`, `exit 3`");
  });

  test.each(["exit", "the exit is clean", "exits cleanly", "2 exits were found: yes", "march 0"])(
    "and no phrase is: %s",
    async (cell) => {
      const { pass } = onlyCheck(await inPass(cell));
      expect(pass).toEqual([]);
    },
  );
});

describe("a span that is no text to look for", () => {
  test.each([
    ["a number", "`0`", "signal-number"],
    ["a number before a word", "reports `0` failures", "signal-number"],
    ["a fraction", "`99.5`", "signal-number"],
    ["a placeholder", "`<version>`", "signal-placeholder"],
    ["another placeholder", "`{{region}}`", "signal-placeholder"],
    ["an ellipsis", "`Tests: …`", "signal-placeholder"],
    ["N for a number", "`N tests, 0 failures`", "signal-placeholder"],
  ])("is an error: %s", async (_name, cell, rule) => {
    for (const reading of [await inPass(cell), await inFail(cell)]) {
      expect(rules(reading)).toEqual([rule]);
      expect(reading.problems[0]).toMatchObject({ weight: "error", place: { line: 3 } });
    }
  });

  test("has a cure for what was meant", async () => {
    expect(cures(await inPass("reports `0` failures"))).toContain("Put `0 failures` into backticks");
    expect(cures(await inPass("`0`"))).toContain(
      "Write `exit 0` for the exit code, `stdout = 0` if the command prints nothing else, or `output: 0`",
    );
    expect(cures(await inPass("`503`"))).not.toContain("`exit 503`");
    expect(cures(await inPass("`N of M (all)`"))).toContain("`/[0-9]+ of M \\(all\\)/`");
    expect(cures(await inPass("`a … b \\| c`"))).toContain("`/a .* b [\\|] c/`");
  });

  test.each([
    "`10.0.0.102`",
    "`0 failures`",
    "`v1`",
    "`-3 °C`",
    "`output: 0`",
    "`stdout = 3`",
    "`output: N tests`",
    "`/N tests …/`",
    "`stdout: <x>`",
    "`NaN`",
    "`a<b`",
    "`x < y > z`",
  ])("is none of these: %s", async (cell) => {
    expect(rules(await inPass(cell))).toEqual([]);
  });

  test.each([
    ["a name in angle brackets", "`origin/<branch>`", "signal-angle-brackets"],
    ["a path alone", "`dist/app.js`", "signal-path"],
    ["a folder alone", "`dist/`", "signal-path"],
    ["a name of the code amid prose", "`exit 0`; `allow_partial` renderer passes", "signal-name"],
    ["a name in a list of prose", "`validate_all`, the whole of it, all pass", "signal-name"],
    ["a class amid prose", "the `ArgumentError` case passes", "signal-name"],
  ])("is warned of in a pass column: %s", async (_name, cell, rule) => {
    const reading = await inPass(cell);
    expect(rules(reading)).toEqual([rule]);
    expect(summary(reading.problems, "error")).toEqual([]);
  });

  test.each([
    "prints `allow_partial`",
    "the log shows `ArgumentError` in red",
    "`allow_partial`",
    "`x86_64`",
    "Final state `passed`",
    "the archive contains `dist/app.js`",
    "`file dist/app.js`",
    "`owner/repo`",
  ])("and not of %s", async (cell) => {
    expect(rules(await inPass(cell))).toEqual([]);
  });
});

describe("a negation beside a span is an error", () => {
  test.each([
    "no `warning`",
    "not `warning`",
    "never `warning`",
    "without `warning`",
    "none of `warning`",
    "doesn't print `warning`",
    "`warning` isn’t shown",
    "≠ `warning`",
    "must not show `warning`",
    "No references to `a` in it",
  ])("in a pass column: %s", async (cell) => {
    const reading = await inPass(cell);
    expect(summary(reading.problems, "error")).toHaveLength(1);
    expect(rules(reading)).toEqual(["signal-negation"]);
    expect(cures(reading)).toContain("to the column `Fail signal`");
  });

  test.each(["no `ok`", "`ok` not shown", "does not print `ok`", "`ok` never appears"])(
    "in a fail column: %s",
    async (cell) => {
      const reading = await inFail(cell);
      expect(rules(reading)).toEqual(["signal-negation"]);
      expect(cures(reading)).toContain("to the column `Pass signal`");
    },
  );

  test.each([
    "must not show `warning`",
    "`warning` should not appear",
    "shouldn't print `warning`",
    "`warning` must never be seen",
    "`armv7l` — the image won't run",
    "no tests run; `warning`",
  ])("but right in a fail column: %s", async (cell) => {
    expect(rules(await inFail(cell))).toEqual([]);
  });

  test.each(["`ok`, no errors", "`no warnings`", "note: `ok`", "nothing else: `ok`", "`ok` (not a must)"])(
    "but not in another clause or word: %s",
    async (cell) => {
      expect(rules(await inPass(cell))).toEqual([]);
    },
  );

  test.each(["missing `ArgumentError`", "`ArgumentError` absent"])(
    "and an absence in a fail column has two readings: %s",
    async (cell) => {
      const reading = await inFail(cell);
      expect(summary(reading.problems, "warning")).toHaveLength(1);
      expect(rules(reading)).toEqual(["signal-absence"]);
      expect(cures(reading)).toContain("to the column `Pass signal` if");
      expect(cures(reading)).toContain("`output: ArgumentError`");
      expect(rules(await inPass(cell))).not.toContain("signal-absence");
    },
  );
});

describe("words between spans", () => {
  test.each([
    ["or", "`a1` or `b1`"],
    ["or in another case", "`a1` OR `b1`"],
    ["a slash", "`a1`/`b1`"],
    ["a slash with blanks", "`a1` / `b1`"],
    ["e.g.", "`a1`, e.g. `b1`"],
    ["a list that ends with or", "`a1`, `b1` or `c1`"],
    ["two slashes", "`a1`/`b1`/`c1`"],
  ])("of a pass column are no choice: %s", async (_name, cell) => {
    const reading = await inPass(cell);
    expect(rules(reading)).toEqual(["signal-alternative"]);
    expect(summary(reading.problems, "error")).toHaveLength(1);
    expect(cures(reading)).toContain("`/a1\\|b1");
    expect(rules(await inFail(cell))).toEqual([]);
  });

  test("have all alternatives in the cure", async () => {
    expect(cures(await inPass("`a.b`, `c` or `d`"))).toContain("`/a\\.b\\|c\\|d/`");
    expect(cures(await inPass("exit 0 and `a` or `stdout: b`"))).toContain("its own row");
  });

  test("beside one span only are a warning", async () => {
    expect(rules(await inPass("`a` or similar"))).toEqual(["signal-words"]);
    expect(rules(await inFail("`a` or similar"))).toEqual([]);
  });

  test.each(["`a` and `b`", "`a`, `b`", "`a`; this or that; `b`", "`a or b`", "`a` for `b`"])(
    "of a pass column may be %s",
    async (cell) => {
      expect(rules(await inPass(cell))).toEqual([]);
    },
  );

  test.each(["`a` and `b`", "`a` as well as this, and `b`", "non-zero exit and `b`"])(
    "of a fail column are no sum: %s",
    async (cell) => {
      const reading = await inFail(cell);
      expect(rules(reading)).toEqual(["signal-sum"]);
      expect(summary(reading.problems, "error")).toEqual([]);
    },
  );

  test.each(["`a` or `b`", "`a`, `b`", "`a` / `b`", "`a`; this and that; `b`"])(
    "of a fail column may be %s",
    async (cell) => {
      expect(rules(await inFail(cell))).toEqual([]);
    },
  );
});

describe("prose in a signal cell", () => {
  test.each([
    ["beside spans", "`exit 0`; guard tests pass", "signal-prose 3:32"],
    ["before spans", "All green; `exit 0`", "signal-prose 3:22"],
    ["beside a phrase", "exit 0, all pass", "signal-prose 3:30"],
    ["alone", "0 failures", "signal-prose 3:22"],
    ["in quotes", '"all green"', "signal-quoted 3:22"],
    ["in typographic quotes", "“all green”", "signal-quoted 3:22"],
  ])("is named: %s", async (_name, cell, problem) => {
    expect(summary((await inPass(cell)).problems, "warning")).toEqual([problem]);
  });

  test("is quoted, so that a reader knows what is not checked", async () => {
    const { problems } = await inPass("exit 0, catalog checks pass, all of them");
    expect(problems[0]?.found).toBe("the words `catalog checks pass, all of them`, which are not checked");
    expect(cures(await inPass("no output"))).toContain("`output empty`");
    expect(cures(await inPass("stdout is empty"))).toContain("`stdout empty`");
    expect(cures(await inPass("stderr must be empty"))).toContain("`stderr empty`");
    expect(cures(await inPass("stderr emptied"))).not.toContain("`stderr empty`");
  });

  test.each(["", "-", "—", "`ok`", "ExUnit reports `0 failures`", "`a` → `b`", "`a`, `b`."])(
    "is not seen in %j",
    async (cell) => {
      expect((await inPass(cell)).problems).toEqual([]);
    },
  );
});

describe("a text in quotes beside a span", () => {
  test.each([
    ['"ERROR" or `Error:`', "signal-quoted 3:22"],
    ["`ok` then “all green now”", "signal-quoted 3:23"],
  ])("is not checked, and that is said: %s", async (cell, finding) => {
    expect(summary((await inFail(cell)).problems)).toEqual([finding]);
  });

  test.each(['prints `ok` ("ok")', 'says "ok": `ok`', "the user's `name`", 'a 5" disk: `ok`'])(
    "but not where the span says it, or where it is no quote: %s",
    async (cell) => {
      expect(
        summary((await inFail(cell)).problems).filter((each) => each.startsWith("signal-quoted")),
      ).toEqual([]);
    },
  );
});

test("a cell of a thousand mistakes has some named, and is read in no time", async () => {
  const reading = await inPass("no `a`; ".repeat(1000));
  expect(reading.problems.length).toBeLessThanOrEqual(20);
});

test("a name in angle brackets is pointed at, not the signal around it", async () => {
  expect(summary((await inPass("`from origin/<branch>`")).problems, "warning")).toEqual([
    "signal-angle-brackets 3:35",
  ]);
});

describe("words that give no signal are quoted as the page has them", () => {
  test.each([
    [
      "with the signs between them",
      "`exit 0`, no errors; nothing (at all) left.",
      "no errors; nothing (at all) left",
    ],
    ["with the commas between them", "all green, no leaks, `ok`", "all green, no leaks"],
    ["with a sign of omission for what is a signal", "all green, `ok`, no leaks", "all green … no leaks"],
    ["each at its place, where a word comes again", "ok ok, ok `x`, ok", "ok ok … ok"],
  ])("%s", async (_name, cell, words) => {
    const { problems } = await withCells({ "Pass signal": cell });
    const prose = problems.find(({ rule }) => rule === "signal-prose");
    expect(prose?.found).toBe(`the words \`${words}\`, which are not checked`);
  });
});
