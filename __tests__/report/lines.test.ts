import { describe, expect, test } from "@jest/globals";
import { findingLines } from "../../src/report/finding-lines.js";
import { outputsOf } from "../../src/report/outputs.js";
import { releaseLines } from "../../src/report/release-lines.js";
import { resultLines, scriptLine, verdictLine } from "../../src/report/verdict-lines.js";
import { releaseScenarios, toDoOf, unwaived, waived } from "./support/release-scenarios.js";
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
    [
      "what is still to do",
      toDoOf("version", "Bump it.", { reason: "pass signal not seen yet: 1.4.0" }),
      "… version pending in 2.3 s: pass signal not seen yet: 1.4.0",
    ],
    [
      "a waiver, with its day and its reason",
      waived,
      "✗ mirror (waived by @alice until 2026-12-15: the mirror is down, #123) failed in 2.3 s: exit 7, expected exit 0",
    ],
    [
      "a waiver that is over",
      checkOf("a", { waiver: { by: "@b", until: "2026-11-01", reason: "slow", lasts: false } }),
      "✓ a (the waiver by @b was over after 2026-11-01: slow) passed in 2.3 s",
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

describe("the lines about the release, before the end of the log", () => {
  test("name what is not for it, what waits, and last what a reader can do, with whom to ask", () => {
    const { "release-pending": pending, "release-sign-offs": signOffs } = releaseScenarios;
    if (pending === undefined || signOffs === undefined) throw new Error("no scenario");
    const results = { ...pending, signOffs: signOffs.signOffs };
    expect(releaseLines(results, unwaived, false)).toEqual([
      "2 rows are for after publishing: image, announce",
      "not yet: soak: not before 2026-11-24 18:00 UTC (24h after tag): in 5 h 12 min",
      "not yet: rollout: waits for soak",
      "to sign off: Support knows of the new `--stream` flag (@acme/support) (ticked, for which release? write `(1.4.0)`, under “Before the tag”, line 41)",
      "to do: version (ask @acme/release): Bump the version in `mix.exs` and `README.md`.",
      "to do: changelog (ask @acme/release):",
      "    Write the section of the release:",
      "    1. `git log v1.3.2..HEAD --oneline`",
      "    2. Sort into *Added*, *Changed*, *Fixed*; tell @acme/docs.",
    ]);
    expect(resultLines(results, false).at(-1)).toBe(
      "Not ready for 1.4.0: 3 of 6 required checks are pending",
    );
  });

  test("ask the check's owner, else the page's, and say where none is named", () => {
    const { checklist } = resultsOf([]);
    const asked = (owner: string | null, pageOwner: string | null) => {
      const results = resultsOf([toDoOf("a", "Bump it.", { owner })], {
        checklist: { ...checklist, owner: pageOwner },
      });
      return releaseLines(results, unwaived, false);
    };
    expect(asked("@check", "@page")).toEqual(["to do: a (ask @check): Bump it."]);
    expect(asked(null, "@page")).toEqual(["to do: a (ask @page): Bump it."]);
    expect(asked(null, null)).toEqual(["to do: a (no owner is named): Bump it."]);
  });

  test.each([
    ["phase after", "2 rows are for after publishing"],
    ["phase before", "2 rows are for before publishing"],
    ["only major", "2 rows are for major releases alone"],
    [
      "only major, minor, and this is a patch release",
      "2 rows are for major or minor releases alone, and this is a patch release",
    ],
    [
      "only major, and this is a minor release by a version that this pull request itself wrote",
      "2 rows are for major releases alone, and this is a minor release by a version that this pull request itself wrote",
    ],
    ["another cause", "2 rows do not apply (another cause)"],
  ])("say in words of ours why rows do not apply: %s", (why, words) => {
    const notApplicable = ["a", "b"].map((id) => ({ id, area: "x", why }));
    expect(releaseLines(resultsOf([checkOf("c")], { notApplicable }), unwaived, false)).toEqual([
      `${words}: a, b`,
    ]);
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
