import type { Results } from "../model/results.js";

/** The results file (DESIGN 2.2), described by `schema/results.schema.json`. */
export function serializeResults(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
