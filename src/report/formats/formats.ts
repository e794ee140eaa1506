import type { Results } from "../../model/results.js";
import type { Decides } from "../labels.js";

/** What a report file is made of: the record, redacted, and which of its checks decide. */
export interface ReportedRecord {
  readonly results: Results;
  readonly decides: Decides;
}

/** The text of a report file; its code is loaded when it is asked for. */
type RenderReport = (record: ReportedRecord) => Promise<string>;

/** The formats of `reports` and `readiness report` (DESIGN 2.5). */
export const reportFormats = {
  json: async ({ results }) => {
    const { serializeResults } = await import("../results-json.js");
    return serializeResults(results);
  },
  markdown: async ({ results, decides }) => {
    const { renderSummary } = await import("../markdown/summary.js");
    return renderSummary(results, { decides });
  },
} as const satisfies Record<string, RenderReport>;

export type ReportFormat = keyof typeof reportFormats;
