import { describe, expect, test } from "@jest/globals";
import type { CheckResult, Results } from "../../src/model/results.js";
import { answerOf } from "../../src/report/answer.js";
import { verdictCounts } from "../../src/report/counts.js";
import { signOffOf } from "../support/samples.js";
import { releaseScenarios } from "./support/release-scenarios.js";
import { checkOf, findingOf, gateChangeOf, required, resultsOf, scriptOf } from "./support/sample-results.js";
import { scenarios } from "./support/scenarios.js";

const failed = (id: string, changes: Partial<CheckResult> = {}): CheckResult =>
  checkOf(id, { verdict: "failed", ...changes });
const advisory = failed("e", { severity: "advisory" });
const skipped = checkOf("skipped", { verdict: "skipped", startedAt: null });
const passed = [checkOf("a"), checkOf("b")];
const waiver = { by: "@a", until: "2999-01-01", reason: "r", lasts: true };
const part = { areas: ["c"], checks: [], complete: false, selectedAreas: 2, totalAreas: 5 };
const cutShort = (reasonCode: "cancelled" | "interrupted"): Results =>
  resultsOf(
    [
      failed("registry"),
      checkOf("search", { verdict: "interrupted" }),
      checkOf("mail", { verdict: "interrupted", startedAt: null }),
      ...passed,
    ],
    { reasonCode },
  );

/** Sign, gate and reason as a heading has them. */
const answers: readonly (readonly [name: string, results: Results, answer: string])[] = [
  ["all passed", resultsOf(passed), "✅ Ready: all 2 required checks passed"],
  [
    "open sign-offs",
    resultsOf(passed, { signOffs: [signOffOf({ done: false }), signOffOf({ done: false, applies: false })] }),
    "✅ Ready: all 2 required checks passed, 1 sign-off still open",
  ],
  [
    "a filter",
    scenarios["filtered"] ?? resultsOf([]),
    "🟡 Ready as far as looked: 2 of 5 areas, 2 checks passed",
  ],
  [
    "a part of a plan",
    scenarios["shard"] ?? resultsOf([]),
    "🟡 Ready as far as looked: shard 1-of-3-ubuntu-latest, 1 of 3 checks, 1 check passed",
  ],
  [
    "a waived check",
    releaseScenarios["release-waived"] ?? resultsOf([]),
    "✅ Ready for 1.4.0: all 4 required checks passed, 1 waived check did not pass",
  ],
  ["one that failed", resultsOf([failed("c"), ...passed]), "❌ Not ready: c failed, 1 of 3 required checks"],
  [
    "one that failed, with an id of its own, and one that was skipped for it",
    resultsOf([failed("c", { id: "pay", verdict: "timed-out" }), skipped, ...passed]),
    "❌ Not ready: c / pay timed out, 1 of 4 required checks",
  ],
  ["the only one", resultsOf([failed("c")]), "❌ Not ready: c failed, the only required check"],
  [
    "several that failed, without those that were skipped, and the advisory ones",
    resultsOf([failed("c"), failed("d"), failed("e", { severity: "advisory" }), skipped, ...passed]),
    "❌ Not ready: 2 of 5 required checks failed",
  ],
  [
    "nothing that failed",
    resultsOf([skipped, ...passed]),
    "❌ Not ready: 1 of 3 required checks was not run",
  ],
  [
    "every check that decides",
    resultsOf([failed("c"), ...passed], { failOn: "any" }),
    "❌ Not ready: c failed, 1 of 3 checks",
  ],
  [
    "setup",
    resultsOf([skipped], { reasonCode: "setup-failed", setup: scriptOf("timed-out") }),
    "❌ Not ready: setup timed out, nothing was run",
  ],
  [
    "a page that cannot be used",
    resultsOf([], { reasonCode: "checklist-invalid", findings: [findingOf()] }),
    "❌ Not ready: the page cannot be used, nothing was run",
  ],
  [
    "inputs that cannot be used",
    resultsOf([], {
      ...{ reasonCode: "checklist-invalid", reason: "the inputs are unusable: 1 error" },
      findings: [findingOf({ file: "" })],
    }),
    "❌ Not ready: the inputs are unusable: 1 error",
  ],
  [
    "a gate that is weakened",
    resultsOf(passed, {
      ...{ gate: "not-ready", reasonCode: "gate-weakened" },
      gateChanges: { kind: "compared", base: "b", changes: [gateChangeOf()] },
    }),
    "❌ Not ready: this pull request weakens its own gate",
  ],
  [
    "a run that died",
    cutShort("interrupted"),
    "⛔ Not ready: the run was cut off, 2 of 5 checks have no verdict",
  ],
  [
    "a run that was cancelled",
    cutShort("cancelled"),
    "⛔ Not ready: the run was cut off, 2 of 5 checks have no verdict",
  ],
  [
    "what is still to do",
    releaseScenarios["release-sign-offs"] ?? resultsOf([]),
    "⏳ Not ready for 1.4.0: 1 sign-off is open",
  ],
  [
    "a lost machine",
    scenarios["machines-missing"] ?? resultsOf([]),
    "❌ Not ready: shard 3-of-3-macos-latest left no results: 1 of 3 required checks did not pass",
  ],
  [
    "a filter over one that failed",
    resultsOf([failed("c"), ...passed], {
      selection: part,
    }),
    "❌ Not ready, 2 of 5 areas: c failed, 1 of 3 required checks",
  ],
  [
    "a filter over waived checks and an advisory one that failed",
    resultsOf([failed("c", { waiver }), checkOf("d", { waiver }), advisory, ...passed], {
      ...{ gate: "ready", reasonCode: "all-passed" },
      selection: part,
    }),
    "🟡 Ready as far as looked: 2 of 5 areas, 3 checks passed, 1 waived check did not pass",
  ],
  [
    "a filter over checks that decide nothing",
    resultsOf([advisory], { gate: "ready", reasonCode: "all-passed", selection: part }),
    "🟡 Ready as far as looked: 2 of 5 areas, none of its checks decides",
  ],
  [
    "checks that were cut off or not begun, and none that failed",
    resultsOf([checkOf("search", { verdict: "interrupted" }), skipped, ...passed]),
    "❌ Not ready: 2 of 4 required checks have no verdict",
  ],
  [
    "checks of which none failed or was left out",
    resultsOf([checkOf("c", { verdict: "pending" })], { reason: "1 of 1 required check is pending" }),
    "❌ Not ready: 1 of 1 required check is pending",
  ],
  [
    "a run that was cut off after its last check",
    resultsOf(passed, { gate: "not-ready", reasonCode: "cancelled", reason: "the run was cancelled" }),
    "⛔ Not ready: the run was cancelled",
  ],
  [
    "a gate of which nothing is compared",
    resultsOf(passed, {
      ...{ gate: "not-ready", reasonCode: "gate-weakened", reason: "the gate could not be compared" },
    }),
    "❌ Not ready: the gate could not be compared",
  ],
  [
    "setup on several machines, of which some ran",
    resultsOf([skipped], {
      ...{ reasonCode: "setup-failed", reason: "setup failed on 1 of 2 machines" },
      ...{ setup: scriptOf("failed"), shards: [] },
    }),
    "❌ Not ready: setup failed on 1 of 2 machines",
  ],
];

describe("the answer", () => {
  test.each(answers)("to %s says what is so, and no more", (_name, results, answer) => {
    const { sign, gate, reason } = answerOf(results, required, (version) => version);
    expect(`${sign} ${gate}: ${reason}`).toBe(answer);
  });

  test.each([
    ["that say what decides", { failOn: "required" }, "c failed, 1 of 4 required checks"],
    ["of earlier versions, by what decided", {}, "c failed, 1 of 4 checks"],
  ] as const)("to results %s calls the checks what they are", (_, changes, reason) => {
    const results = resultsOf([failed("c"), checkOf("d", { severity: "advisory" }), ...passed], changes);
    expect(answerOf(results, () => true, String).reason).toBe(reason);
  });
});

describe("the counts", () => {
  test("have each check once: what decides first, then what does not", () => {
    const checks = [
      ...passed,
      failed("c", { severity: "advisory" }),
      failed("d", { waiver }),
      failed("e"),
      skipped,
      checkOf("f", { verdict: "pending" }),
      checkOf("g", { verdict: "interrupted" }),
    ];
    const decides = (check: CheckResult): boolean => required(check) && check.waiver === null;
    expect(
      verdictCounts(checks, decides, new Set(["b"])).map(({ number, words }) => `${number} ${words}`),
    ).toEqual([
      "1 failed",
      "1 not finished",
      "1 not run",
      "1 pending",
      "1 passed",
      "1 advisory failed",
      "1 waived failed",
      "1 not reported",
    ]);
  });

  test("say that none passed, and nothing where there is no check", () => {
    expect(verdictCounts([skipped], required)).toEqual([
      { number: 1, words: "not run" },
      { number: 0, words: "passed" },
    ]);
    expect(verdictCounts([], required)).toEqual([]);
  });
});
