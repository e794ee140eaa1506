import { describe, expect, test } from "@jest/globals";
import { findingLines } from "../../src/report/finding-lines.js";
import { outputsOf } from "../../src/report/outputs.js";
import { resultLines, scriptLine, verdictLine } from "../../src/report/verdict-lines.js";
import { checkOf, findingOf, required, resultsOf, scriptOf } from "./support/sample-results.js";
import { catalogFailed, hostileCheck, scenarios } from "./support/scenarios.js";

const skipped = checkOf("registry", {
  verdict: "skipped",
  startedAt: null,
  reason: "it needs catalog, which did not pass",
});

describe("a verdict line", () => {
  test.each([
    ["a pass", checkOf("catalog"), "✓ catalog passed in 2.3 s"],
    [
      "a failure and its reason",
      catalogFailed,
      "✗ catalog (2 attempts) failed in 2.3 s: fail signal seen: `** (CompileError)`",
    ],
    [
      "a timeout",
      checkOf("a", { verdict: "timed-out", durationMs: 60_000, reason: "timed out after 1m" }),
      "✗ a timed out after 1m",
    ],
    ["a skip without a time", skipped, "- registry skipped: it needs catalog, which did not pass"],
    [
      "what a reader must know",
      checkOf("a", {
        severity: "advisory",
        leftovers: 1,
        flaky: true,
        attempts: Array(2).fill({ verdict: "passed", durationMs: 1 }),
      }),
      "✓ a (advisory, flaky: passed on attempt 2, 1 process left behind, ended) passed in 2.3 s",
    ],
  ])("says %s", (_, check, line) => {
    expect(verdictLine(check, false)).toBe(line);
  });

  test("is one line without control characters, whatever the page says", () => {
    const check = hostileCheck();
    const lines = [
      verdictLine(check, false),
      ...resultLines(resultsOf([check], { reason: check.reason }), false),
    ];
    for (const line of lines)
      expect(line).not.toMatch(/[\n\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test("has colours only where they are wanted", () => {
    expect(verdictLine(catalogFailed, true)).toContain("\u001b[31m");
    expect(verdictLine(catalogFailed, false)).not.toContain("\u001b");
  });

  test("says how setup ended", () => {
    expect(scriptLine("setup", scriptOf("failed"), false)).toBe("✗ setup failed in 910 ms: exit code 1");
  });
});

describe("the end of the log", () => {
  test("has a row for every check and the gate below", () => {
    expect(
      resultLines(resultsOf([catalogFailed, skipped, checkOf("bindings", { durationMs: 61_000 })]), false),
    ).toEqual([
      "✗ failed   catalog    2.3 s  2 attempts; fail signal seen: `** (CompileError)`",
      "- skipped  registry          it needs catalog, which did not pass",
      "✓ passed   bindings  1m 01s",
      "Not ready: 2 of 3 required checks did not pass",
    ]);
  });

  test("says what a filtered run speaks for, once", () => {
    expect(resultLines(scenarios["filtered"] ?? resultsOf([]), false).at(-1)).toBe(
      "Ready, 2 of 5 areas: all 2 required checks passed",
    );
  });
});

describe("the lines of lint", () => {
  test("lead to the place and say the cure", () => {
    expect(findingLines([findingOf()], false)).toEqual([
      "RELEASE_READINESS.md:12:3: error: A second column `Command`; expected each column once. Remove one of the two, or merge their cells. (duplicate-column)",
    ]);
  });
});

describe("the outputs", () => {
  test("are those of the design, failed areas by slug and each once", () => {
    const results = resultsOf([
      catalogFailed,
      { ...catalogFailed, id: "catalog-2" },
      checkOf("Partial streaming", { verdict: "skipped" }),
      checkOf("docs", { severity: "advisory", verdict: "failed" }),
      checkOf("bindings"),
    ]);
    expect(outputsOf(results, "/tmp/results.json", required)).toEqual({
      gate: "not-ready",
      reason: "3 of 4 required checks did not pass",
      total: "5",
      passed: "1",
      failed: "3",
      skipped: "1",
      pending: "0",
      version: "",
      "failed-areas": '["catalog","partial-streaming"]',
      results: "/tmp/results.json",
    });
    expect(outputsOf(results, "", () => true)["failed-areas"]).toBe('["catalog","partial-streaming","docs"]');
  });
});
