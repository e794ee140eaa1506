import type { Results } from "../model/results.js";
import { type Decides, failedAreas } from "./labels.js";

/** The step's outputs (DESIGN 2.1), set for an unusable page too. */
export function outputsOf(results: Results, resultsPath: string, decides: Decides): Record<string, string> {
  const { gate, reason, totals } = results;
  return {
    gate,
    reason,
    total: String(totals.total),
    passed: String(totals.passed),
    failed: String(totals.failed),
    skipped: String(totals.skipped),
    "failed-areas": JSON.stringify(failedAreas(results, decides).map(({ slug }) => slug)),
    results: resultsPath,
  };
}
