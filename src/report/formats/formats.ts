import type { ReportedRecord } from "./reported-record.js";

// The formats themselves take it from its own file: they are loaded by this one.
export type { ReportedRecord } from "./reported-record.js";

/** The text of a report file; its code is loaded when it is asked for. */
type RenderReport = (record: ReportedRecord) => Promise<string>;

/** Formats that show several results on one page: releases, shards. They come newest first. */
export const joiningFormats = {
  html: async (records) => {
    const { renderHtml } = await import(/* webpackChunkName: "html" */ "../html/render-html.js");
    return renderHtml(records);
  },
} as const satisfies Record<string, (records: readonly ReportedRecord[]) => Promise<string>>;

/** The formats of `reports` and `readiness report` (DESIGN 2.5). */
export const reportFormats = {
  json: async ({ results }) => {
    const { serializeResults } = await import(/* webpackChunkName: "reports" */ "../results-json.js");
    return serializeResults(results);
  },
  html: (record) => joiningFormats.html([record]),
  markdown: async ({ results, decides }) => {
    const { renderSummary } = await import(/* webpackChunkName: "reports" */ "../markdown/summary.js");
    return renderSummary(results, { decides });
  },
  junit: async (record) => {
    const { junitReport } = await import("./junit.js");
    return junitReport(record, "junit");
  },
  "junit-strict": async (record) => {
    const { junitReport } = await import("./junit.js");
    return junitReport(record, "junit-strict");
  },
  ctrf: async (record) => {
    const { ctrfReport } = await import("./ctrf.js");
    return ctrfReport(record);
  },
  "in-toto": async (record) => {
    const { inTotoReport } = await import("./in-toto.js");
    return inTotoReport(record);
  },
  svr: async (record) => {
    const { svrReport } = await import("./svr.js");
    return svrReport(record);
  },
} as const satisfies Record<string, RenderReport>;

export type ReportFormat = keyof typeof reportFormats;

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reportFormats, name);
}

/** As a message and the help list them. */
export const reportFormatNames: readonly string[] = Object.keys(reportFormats);
