import type { CheckResult } from "../model/results.js";
import { measuredDuration } from "../text/duration-text.js";
import { groupBy } from "../text/group-by.js";
import { sectionOf } from "./check-sections.js";

/**
 * Whether the run ended before what a check had begun came to an end that anybody noted: how long it took is not known then,
 * nor what it printed, which stands in the log.
 */
export function isLeftOpen(check: Pick<CheckResult, "verdict" | "startedAt" | "attempts">): boolean {
  return sectionOf(check) === "cut" && check.startedAt !== null && check.attempts.length === 0;
}

/** `took 2.3 s` */
export function tookWords(check: CheckResult): string {
  return isLeftOpen(check) ? "no end known" : `took ${measuredDuration(check.durationMs)}`;
}

/** Where what it printed is to be found. */
export const seeTheLog = "see the log";

/** Checks without a verdict for the same reason. */
export interface NotRunGroup {
  /** `waiting for reindex`, `setup failed` */
  readonly cause: string;
  readonly checks: readonly CheckResult[];
}

/** What was not run, by its cause, in the checks' order. */
export function notRunByCause(checks: readonly CheckResult[]): NotRunGroup[] {
  return groupedBy(checks, ({ reason }) => causeOf(reason));
}

function causeOf(reason: string): string {
  const needs = /^it needs (.+), which (?:did not pass|never had a verdict)$/.exec(reason)?.[1];
  return needs === undefined ? reason : `waiting for ${needs}`;
}

/**
 * How far a check had come that has no verdict because the run ended, as words behind its name: `was running when the run
 * ended`, `never began`.
 */
function cutWords(check: CheckResult): string {
  const words = howFar(check);
  return isLeftOpen(check) ? `${words}; ${seeTheLog}` : words;
}

function howFar({ id, startedAt, reason }: CheckResult): string {
  if (startedAt === null)
    return reason === "" || neverBegan.test(reason) ? "never began" : `has no verdict: ${reason}`;
  const exitCode = /^the run died before it was judged; .* had ended with exit code (\d+)$/s.exec(
    reason,
  )?.[1];
  if (exitCode !== undefined) return `had ended with exit code ${exitCode}, and was not judged`;
  const running = /^the run died while (.+) was running$/s.exec(reason)?.[1];
  // A diagnosis or a retest, which have titles of their own.
  return running === undefined || running.startsWith(id)
    ? "was running when the run ended"
    : `has no verdict: ${reason}`;
}

const neverBegan = /^the run (?:died|was cancelled) before it began$/;

/** What the end of the run cut off, by how far it had come, in the checks' order. */
export function cutByWords(checks: readonly CheckResult[]): NotRunGroup[] {
  return groupedBy(checks, cutWords);
}

function groupedBy(checks: readonly CheckResult[], causeOf: (check: CheckResult) => string): NotRunGroup[] {
  return [...groupBy(checks, causeOf)].map(([cause, group]) => ({ cause, checks: group }));
}
