import type { CheckHistory, RunHistory } from "../model/history.js";
import type { CheckResult, Results } from "../model/results.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";
import { count, grouped } from "../text/count.js";
import { measuredDuration } from "../text/duration-text.js";

/** What the history says of one check of this run, in words: our own, with ids, dates and commits in them. */
export interface HistoryRemark {
  readonly id: string;
  readonly system: string | null;
  readonly words: string;
}

/** A finding, and how much it matters: what a reader of a failure asks for comes first. */
type Remark = (history: CheckHistory, check: CheckResult) => string | null;

/** The first that applies is said of a check, one line each. */
const remarksByWeight: readonly Remark[] = [failsAgain, isSlow, isFlaky, growsSlower, mayBecomeRequired];

/** One line a check at most, the weightiest first. */
export function historyRemarks({ history, checks }: Pick<Results, "history" | "checks">): HistoryRemark[] {
  if (history === undefined) return [];
  const results = new Map(checks.map((check) => [unitOf(check), check]));
  const found = history.checks.flatMap((known) => {
    const check = results.get(unitOf(known));
    const weight =
      check === undefined ? -1 : remarksByWeight.findIndex((remark) => remark(known, check) !== null);
    const words = check === undefined ? null : remarksByWeight[weight]?.(known, check);
    return words ? [{ id: known.id, system: known.system ?? null, words, weight }] : [];
  });
  return found.sort((a, b) => a.weight - b.weight).map(({ id, system, words }) => ({ id, system, words }));
}

/** "3 remarks on 24 earlier runs since 2026-11-01" */
export function historyTitle({ runs, since }: RunHistory, remarks: number): string {
  const from = since === null ? "" : ` since ${since.slice(0, 10)}`;
  return `${count(remarks, "remark")} from ${count(runs, "earlier run")}${from}`;
}

/** For a log or a terminal: a title and a line each, of many the first ones. */
export function historyLines(results: Pick<Results, "history" | "checks">): string[] {
  const remarks = historyRemarks(results);
  if (results.history === undefined || remarks.length === 0) return [];
  const shown = remarks.slice(0, maxLines);
  const rest = remarks.length - shown.length;
  return [
    `History: ${historyTitle(results.history, remarks.length)}`,
    ...shown.map(({ id, system, words }) => `  ${id}${system === null ? "" : ` (${system})`}: ${words}`),
    ...(rest > 0 ? [`  … and ${grouped(rest)} more`] : []),
  ];
}

const maxLines = 10;

function unitOf({ id, system }: Pick<CheckHistory, "id" | "system">): string {
  return `${id}\n${system ?? ""}`;
}

/** Of a check that did not pass: whether that is usual. */
function failsAgain({ runs, passed, lastFailures }: CheckHistory, { verdict }: CheckResult): string | null {
  if (traitsOf(verdict).inHistory !== "failure") return null;
  const [last] = lastFailures;
  if (last === undefined) return runs < 2 ? null : `first failure in ${count(runs, "run")}`;
  const commit = last.commit === "" ? "" : ` at ${last.commit.slice(0, 10)}`;
  return `did not pass in ${runs - passed} of ${count(runs, "run")}; the last time before on ${last.at.slice(0, 10)}${commit} (${traitsOf(last.verdict).word})`;
}

function isSlow({ slow, usualMs }: CheckHistory, { durationMs }: CheckResult): string | null {
  if (!slow || usualMs === null) return null;
  return `took ${measuredDuration(durationMs)}, usually ${measuredDuration(usualMs)}: at least twice as slow as usual`;
}

/** A single run may be an accident of its machine. */
function isFlaky({ flaky, flakeRate, runs }: CheckHistory): string | null {
  return flaky < 2 ? null : `flaky in ${flaky} of ${count(runs, "run")} (${Math.round(flakeRate * 100)} %)`;
}

function growsSlower({ trend }: CheckHistory, check: CheckResult): string | null {
  if (trend === null || !hasPassed(check)) return null;
  const { beforeMs, nowMs } = trend;
  if (nowMs < beforeMs * trendRatio || nowMs - beforeMs < trendMs) return null;
  return `takes ${measuredDuration(nowMs)} by now, ${measuredDuration(beforeMs)} at first`;
}

/** What is worth a line: the data hold every trend. */
const trendRatio = 1.5;
const trendMs = 1_000;

function mayBecomeRequired({ mayBecomeRequired: may, passedInARow }: CheckHistory): string | null {
  return may ? `advisory, passed its last ${count(passedInARow, "run")}, may become required` : null;
}
