import type { ReportedRecord } from "./reported-record.js";

export type { ReportedRecord };

/** The text of a report file; its code is loaded when it is asked for. */
type RenderReport = (record: ReportedRecord) => Promise<string>;

/** The formats of `reports` and `readiness report` (DESIGN 2.5). */
export const reportFormats = {
  json: async ({ results }) => {
    const { serializeResults } = await import("../results-json.js");
    return serializeResults(results);
  },
  html: async (record) => {
    const { renderHtml } = await import("../html/render-html.js");
    return renderHtml([record]);
  },
  markdown: async ({ results, decides }) => {
    const { renderSummary } = await import("../markdown/summary.js");
    return renderSummary(results, { decides });
  },
} as const satisfies Record<string, RenderReport>;

export type ReportFormat = keyof typeof reportFormats;
