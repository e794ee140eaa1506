import type { Environment } from "../model/variables.js";
import type { LogWriter } from "../ports/host.js";
import type { ReportFormat } from "../report/formats/formats.js";
import type { CommandLine } from "./command-line.js";

type Guard = (text: string) => string;

/** Whether a runner reads what a command line prints, on both of its streams. */
export function isReadByRunner(env: Environment): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

/**
 * What the texts of a command pass on their way to stdout (DESIGN 3, promise 3): within a workflow nothing in them may
 * be taken for a command, but the annotations of `lint --format github`. Each text holds whole lines.
 */
export async function textGuard(line: CommandLine, env: Environment): Promise<Guard> {
  if (!isReadByRunner(env)) return (text) => text;
  const { breakUp, safeJson, safeLines } = await import(
    /* webpackChunkName: "log-dialect" */ "../log/log-dialect.js"
  );
  if (line.kind !== "command") return safeLines;
  if (line.json || line.format === "sarif") return safeJson;
  return line.format === "github" ? breakUp : safeLines;
}

/** The same for a report on stdout, which means what it means elsewhere: but for Markdown, where a blank may stand in a code block. */
export async function reportGuard(format: ReportFormat, env: Environment): Promise<Guard> {
  if (!isReadByRunner(env)) return (text) => text;
  const dialect = await import(/* webpackChunkName: "log-dialect" */ "../log/log-dialect.js");
  return dialect[reportGuards[format]];
}

const reportGuards = {
  junit: "safeMarkup",
  "junit-strict": "safeMarkup",
  ctrf: "safeJson",
  "in-toto": "safeJson",
  svr: "safeJson",
  html: "safeMarkup",
  markdown: "safeLines",
  json: "safeJson",
} as const satisfies Record<ReportFormat, "safeMarkup" | "safeJson" | "safeLines">;

/** A log for texts of whole lines. */
export function guardedLog(log: LogWriter, guard: Guard): LogWriter {
  return { write: (text) => log.write(guard(String(text))), flush: () => log.flush() };
}
