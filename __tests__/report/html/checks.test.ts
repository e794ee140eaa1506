import { describe, expect, test } from "@jest/globals";
import type { CheckResult } from "../../../src/model/results.js";
import { historyScenario, resultsWith } from "../support/history-scenario.js";
import { checkOf, exitZero, outputOf, resultsOf, scriptOf, signalOf } from "../support/sample-results.js";
import { textOf, withClass } from "./read-page.js";
import { byTag, only, pageOf } from "./support.js";

const guidance = { rollback: "Revert it.", retest: "make again", retestKind: "command", toDo: null } as const;

describe("a check", () => {
  test("shows all of its output with the numbers of its lines, and marks the one that decided", async () => {
    const tail = "one\n<two>\nFAILED x\n\nlast";
    const check = checkOf("a", {
      verdict: "failed",
      output: outputOf(tail, 25),
      signals: [exitZero, { ...signalOf("fail", "FAILED", true, "FAILED x"), outputLine: 23 }],
    });
    const page = await pageOf(resultsOf([check]));
    const lines = only(withClass(page, "lines"));
    expect(textOf(lines)).toBe(`${tail}\n`);
    expect(
      [...byTag(lines, "span"), ...byTag(lines, "mark")].map(({ attributes }) => attributes["data-n"]),
    ).toEqual(["21", "22", "24", "25", "23"]);
    expect(byTag(lines, "mark").map(textOf)).toEqual(["FAILED x\n"]);
  });

  test.each([
    [9_999, ""],
    [10_000, "digits-5"],
    [9_999_999, "digits-7"],
    [123_456_789_012, "digits-9"],
  ])("whose last line has the number %d has room for it", async (lines, room) => {
    const failed = checkOf("a", { verdict: "failed", output: outputOf("one\ntwo", lines) });
    const output = only(withClass(await pageOf(resultsOf([failed])), "lines"));
    expect(output.attributes["class"]).toBe(["lines find", room].filter(Boolean).join(" "));
    const many = Array.from({ length: 501 }, (_, index) => ({ ...failed, id: `a-${index}` }));
    const [plain] = withClass(await pageOf(resultsOf(many)), "lines");
    expect(plain?.attributes["data-from"]).toBe(String(lines - 1));
    expect(plain?.attributes["class"]).toBe(output.attributes["class"]);
  });

  test("that never began has no way back, and one that failed has", async () => {
    const failed = checkOf("a", { verdict: "failed", guidance });
    const skipped = checkOf("b", { verdict: "skipped", startedAt: null, guidance });
    const page = await pageOf(resultsOf([failed, skipped]));
    const told = withClass(page, "check").map((row) => /Revert it\./.test(textOf(row)));
    expect(told).toEqual([true, false]);
  });

  test("says what its retest and its diagnosis saw", async () => {
    const check = checkOf("a", {
      verdict: "failed",
      retest: scriptOf("failed", "again bad"),
      diagnosis: scriptOf("passed", "disk full"),
    });
    const text = textOf(only(withClass(await pageOf(resultsOf([check])), "check")));
    for (const told of ["again bad", "disk full", "the failure was confirmed"]) expect(text).toContain(told);
  });

  test("of five hundred has its output as it was, whether its lines are elements or not", async () => {
    const tail = "one\n<two>\nFAILED x\n\nlast";
    const failed = checkOf("a", {
      verdict: "failed",
      output: outputOf(tail),
      signals: [{ ...signalOf("fail", "FAILED", true, "FAILED x"), outputLine: 3 }],
    });
    const many = Array.from({ length: 501 }, (_, index) => ({ ...failed, id: `a-${index}` }));
    const page = await pageOf(resultsOf(many));
    const outputs = withClass(page, "lines");
    expect(outputs.map(textOf)).toEqual(many.map(() => `${tail}\n`));
    expect(outputs.map((output) => byTag(output, "span").length)).toEqual(many.map(() => 0));
    expect(outputs[0]?.attributes["data-from"]).toBe("1");
    expect(outputs.map((output) => byTag(output, "mark").map(textOf))).toEqual(
      many.map(() => ["FAILED x\n"]),
    );
    expect(withClass(page, "batch").flatMap((batch) => withClass(batch, "check"))).toHaveLength(501);
  });

  test("that waits and was tried says what it saw, and one that was not, why", async () => {
    const tried = checkOf("a", {
      verdict: "pending",
      exitCode: 1,
      reason: "pass signal not seen: `1.4.0`",
      signals: [{ ...exitZero, holds: false, saw: "exit 1" }],
      output: outputOf("no such manifest"),
    });
    const untried = { ...tried, id: "b", startedAt: null, reason: "not before 24h after tag" };
    const page = await pageOf(resultsOf([tried, untried]));
    expect(withClass(page, "why").map(textOf)).toEqual([
      "exit 1: no such manifest",
      "not before 24h after tag",
    ]);
  });

  test("that passed says by what it was judged, and has no way back", async () => {
    const check = checkOf("a", { guidance });
    const row = only(withClass(await pageOf(resultsOf([check])), "check"));
    expect(textOf(only(withClass(row, "proofs")))).toContain("12 tests, 0 failures");
    expect(textOf(only(withClass(row, "why")))).toBe("12 tests, 0 failures");
    expect(textOf(row)).not.toContain("Revert it.");
  });

  test("of five hundred that passed has in one text all that one alone has in parts", async () => {
    const check = checkOf("a", {
      command: "make <all>\nmake test",
      output: outputOf("12 tests, 0 failures\n<two>"),
      diagnosis: scriptOf("passed", "disk full"),
      why: "it broke (#1)",
    });
    const [alone] = withClass(await pageOf(resultsOf([check])), "check");
    const many = Array.from({ length: 501 }, (_, index) => ({ ...check, id: `a-${index}` }));
    const [first] = withClass(await pageOf(resultsOf(many)), "check");
    if (alone === undefined || first === undefined) throw new Error("no row");
    expect(byTag(first, "pre")).toHaveLength(1);
    const parts = ["pre", "dd", "dt", "li"].flatMap((name) => byTag(alone, name).map(textOf));
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) expect(textOf(first)).toContain(part.trim());
    expect(byTag(first, "a").map(({ attributes }) => attributes["href"])).toEqual(
      byTag(alone, "a").map(({ attributes }) => attributes["href"]),
    );
  });

  test("is a way to its line of the page, and names whom to ask", async () => {
    const check = checkOf("a", { verdict: "failed", owner: "@acme/a", why: "it broke (#1)" });
    const facts = only(withClass(await pageOf(resultsOf([check])), "facts"));
    expect(textOf(facts)).toContain("@acme/a");
    expect(textOf(facts)).toContain("it broke (#1)");
    expect(only(byTag(facts, "a")).attributes["href"]).toMatch(/RELEASE_READINESS\.md\?plain=1#L14$/);
  });
});

describe("the list of checks", () => {
  const passed = checkOf("passed");
  const flaky = checkOf("flaky", { flaky: true });
  const skipped = checkOf("skipped", { verdict: "skipped", startedAt: null });
  const advisory = checkOf("advisory", { verdict: "failed", severity: "advisory" });
  const failed = checkOf("failed", { verdict: "failed" });
  const passedOf = (number: number, area: string): CheckResult[] =>
    Array.from({ length: number }, (_, index) => checkOf(area, { id: `${area}-${index}` }));
  const all: readonly CheckResult[] = [passed, flaky, skipped, advisory, failed];

  test("begins with what failed, which is open, and ends with what passed, in a group that is closed", async () => {
    const page = await pageOf(resultsOf(all));
    const rows = withClass(page, "check");
    expect(rows.map(({ attributes }) => attributes["data-state"])).toEqual([
      "bad",
      "advisory",
      "skip",
      "flaky",
      "ok",
    ]);
    expect(rows.map(({ attributes }) => "open" in attributes)).toEqual([true, false, false, false, false]);
    const group = only(withClass(page, "group"));
    expect(withClass(group, "check")).toHaveLength(1);
    expect("open" in group.attributes).toBe(false);
  });

  test("stands open where a few passed and nothing else is to be seen", async () => {
    const group = only(withClass(await pageOf(resultsOf([passed])), "group"));
    expect("open" in group.attributes).toBe(true);
  });

  test.each([
    [20, true],
    [21, false],
  ])("has %d passed checks open: %s", async (number, isOpen) => {
    const group = only(withClass(await pageOf(resultsOf(passedOf(number, "a"))), "group"));
    expect("open" in group.attributes).toBe(isOpen);
  });

  test("counts what passed by area, as many of them as there is room for", async () => {
    const summaryOf = async (checks: readonly CheckResult[]): Promise<string> => {
      const group = only(withClass(await pageOf(resultsOf(checks)), "group"));
      return textOf(byTag(group, "summary")[0] ?? group);
    };
    expect(await summaryOf([...passedOf(2, "a"), checkOf("b\nc")])).toBe("✓ 3 checks passed: a 2, b c");
    const areas = Array.from({ length: 41 }, (_, index) => checkOf(`area ${index}`));
    expect(await summaryOf(areas.slice(1))).toMatch(/: area 1, .*, area 40$/);
    expect(await summaryOf(areas)).toMatch(/, area 39 and 1 area more$/);
  });

  test.each([
    [200, []],
    [201, [40, 40, 40, 40, 40, 1]],
    [240, [40, 40, 40, 40, 40, 40]],
  ])("has %d rows in batches of %j", async (number, sizes) => {
    const page = await pageOf(resultsOf(passedOf(number, "a")));
    expect(withClass(page, "batch").map((batch) => withClass(batch, "check").length)).toEqual(sizes);
    expect(withClass(page, "check").map(({ attributes }) => attributes["id"])).toEqual(
      passedOf(number, "a").map(({ id }) => `c-${id}`),
    );
  });

  test("is not there where there is no check, and has no group where none passed", async () => {
    expect(withClass(await pageOf(resultsOf([])), "checks")).toEqual([]);
    expect(withClass(await pageOf(resultsOf([failed])), "group")).toEqual([]);
  });

  test("tells every verdict in a word beside its sign", async () => {
    const page = await pageOf(resultsOf(all));
    expect(withClass(page, "word").map(textOf)).toEqual([
      "failed",
      "failed, advisory",
      "skipped",
      "passed",
      "passed",
    ]);
  });
});

describe("the history of a check", () => {
  test("is drawn, and says the same in words: how often, how long, and when it did not pass last", async () => {
    const failures = [
      { at: "2026-11-20T10:00:00.000Z", commit: "abcdef0123456789", verdict: "timed-out" as const },
    ];
    const known = {
      passed: 17,
      flaky: 3,
      flakeRate: 0.15,
      trend: { beforeMs: 10_000, nowMs: 16_000 },
      lastFailures: failures,
    };
    const drawn = only(withClass(await pageOf(resultsWith([known, { durationMs: 12_000 }])), "history"));
    expect(textOf(drawn)).toContain("passed in 17 of 20 runs, flaky in 3 (15 %)");
    expect(textOf(drawn)).toContain("2026-11-20 at abcdef0123: timed out");
    expect(byTag(drawn, "svg").map(({ attributes }) => attributes["aria-label"])).toEqual([
      "area-0 passed in 17 of 20 runs, flaky in 3 (15 %)",
      "How long area-0 takes: at first 10.0 s, by now 16.0 s, as a rule 4.1 s, this run 12.0 s",
    ]);
  });

  test("is told in short with ways to the checks, and of a run without one nothing is", async () => {
    const page = await pageOf(historyScenario());
    const part = withClass(page, "part").find((one) => /earlier runs/.test(textOf(one)));
    expect(byTag(part ?? page, "li").map(textOf)).toEqual([
      expect.stringMatching(/^area-4: first failure/),
      expect.stringMatching(/^area-0: took/),
      expect.stringMatching(/^area-1: flaky/),
      expect.stringMatching(/^area-2: takes/),
      expect.stringMatching(/^area-3: advisory/),
    ]);
    expect(withClass(await pageOf(resultsOf([checkOf("a")])), "history")).toEqual([]);
  });
});
