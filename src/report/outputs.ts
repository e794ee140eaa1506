import type { Results } from "../model/results.js";
import type { CountedAs } from "../model/verdict.js";
import { type Decides, failedAreas } from "./labels.js";

/** The step's outputs (DESIGN 2.1), set for an unusable page too. */
export function outputsOf(results: Results, resultsPath: string, decides: Decides): Record<string, string> {
  const { gate, reason, totals, release } = results;
  return {
    gate,
    reason,
    total: String(totals.total),
    ...({
      passed: String(totals.passed),
      failed: String(totals.failed),
      pending: String(totals.pending),
      skipped: String(totals.skipped),
    } satisfies Record<CountedAs, string>),
    version: release.version ?? "",
    "failed-areas": JSON.stringify(failedAreas(results, decides).map(({ slug }) => slug)),
    results: resultsPath,
  };
}
