import type { Results } from "../model/results.js";
import { totalKeys } from "../model/verdict.js";
import { type Decides, failedAreas } from "./labels.js";

/** The step's outputs (DESIGN 2.1), set for an unusable page too. */
export function outputsOf(results: Results, resultsPath: string, decides: Decides): Record<string, string> {
  const { gate, reason, totals, release } = results;
  return {
    gate,
    reason,
    total: String(totals.total),
    ...Object.fromEntries(totalKeys.map((key) => [key, String(totals[key])])),
    version: release.version ?? "",
    "failed-areas": JSON.stringify(failedAreas(results, decides).map(({ slug }) => slug)),
    results: resultsPath,
  };
}
