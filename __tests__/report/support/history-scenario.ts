import type { CheckHistory } from "../../../src/model/history.js";
import type { CheckResult, Results } from "../../../src/model/results.js";
import { checkOf, resultsOf } from "./sample-results.js";

/** What a history says of checks that are called `area-0`, `area-1`, …, in the order in which they are given. */
export function resultsWith(
  ...checks: readonly (readonly [Partial<CheckHistory>, Partial<CheckResult>?])[]
): Results {
  return resultsOf(
    checks.map(([, check = {}], index) => checkOf(`area-${index}`, check)),
    {
      history: {
        runs: 19,
        since: "2026-11-01T10:00:00.000Z",
        checks: checks.map(([history], index) => knownOf(`area-${index}`, history)),
      },
    },
  );
}

function knownOf(id: string, history: Partial<CheckHistory>): CheckHistory {
  return {
    ...{ id, runs: 20, passed: 20, flaky: 0, flakeRate: 0, usualMs: 4_100, slow: false, trend: null },
    ...{ lastFailures: [], passedInARow: 20, mayBecomeRequired: false },
    ...history,
  };
}

/** One check of each kind of line. */
export function historyScenario(): Results {
  return resultsWith(
    [{ slow: true }, { durationMs: 12_000 }],
    [{ flaky: 3, flakeRate: 0.15 }],
    [{ trend: { beforeMs: 10_000, nowMs: 16_000 } }],
    [{ mayBecomeRequired: true }, { severity: "advisory" }],
    [{ passed: 19 }, { verdict: "failed" }],
  );
}
