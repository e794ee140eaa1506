import type { CheckHistory, History, PastCheck, PastFailure, PastRun, RunHistory } from "../model/history.js";
import type { CheckResult, Results } from "../model/results.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";
import { groupBy } from "../text/group-by.js";
import { median } from "./median.js";

/** Fewer passed runs than these have no usual duration. */
const leastUsual = 5;
/** Fewer than these have no trend: thirds of three. */
const leastTrend = 9;
const slowRatio = 2;
const slowMs = 1_000;
const maxFailures = 3;
/** An advisory check that passed as often may become required (DESIGN 2.5). */
const runsToRequire = 20;

/**
 * What a history says of a run's checks: data to order and annotate by. Runs of the same page count, and of a check
 * those on the same system, or where there is none, on the same kind of machine.
 *
 * @param before the history without this run
 * @param now this run as the history keeps it
 */
export function runHistoryOf(before: History, now: PastRun, { checks }: Pick<Results, "checks">): RunHistory {
  const runs = before.runs.filter(({ page }) => page.path === now.page.path);
  const past = sightingsByUnit(runs);
  const passedCommits = commitsPassed([...runs, now]);
  const known = sightingsByUnit([now]);
  return {
    runs: runs.length,
    since: runs[0]?.at ?? null,
    checks: checks.flatMap((check) => {
      const key = unitOf(check, now);
      const earlier = past.get(key) ?? [];
      const own = known.get(key) ?? [];
      return earlier.length === 0 ? [] : [checkHistory(check, earlier, own, passedCommits)];
    }),
  };
}

/** A check in one run. */
interface Sighting {
  readonly run: PastRun;
  readonly check: PastCheck;
  readonly unit: string;
}

/** A map, because an id may be called `__proto__`. */
function sightingsByUnit(runs: readonly PastRun[]): ReadonlyMap<string, readonly Sighting[]> {
  const all = runs.flatMap((run) => run.checks.map((check) => ({ run, check, unit: unitOf(check, run) })));
  return groupBy(all, ({ unit }) => unit);
}

/** What runs of a check are comparable by: two lines, or three. Neither an id, a system nor a machine has a line end. */
function unitOf({ id, system }: Pick<PastCheck, "id" | "system">, { os, arch }: PastRun): string {
  return [id, ...(system === undefined ? [os, arch] : [system])].join("\n");
}

/** Where each check passed: the commits and pages of workflow runs. On a command line a commit says little of what was run. */
function commitsPassed(runs: readonly PastRun[]): ReadonlySet<string> {
  const passed = [...sightingsByUnit(runs).values()].flat().filter(({ check }) => hasPassed(check));
  return new Set(passed.flatMap((sighting) => commitKey(sighting) ?? []));
}

function commitKey({ run, unit }: Sighting): string | null {
  return run.commit === "" || run.run.id === "" ? null : [unit, run.commit, run.page.sha256].join("\n");
}

function checkHistory(
  { id, system, severity }: CheckResult,
  earlier: readonly Sighting[],
  own: readonly Sighting[],
  passedCommits: ReadonlySet<string>,
): CheckHistory {
  const all = [...earlier, ...own];
  const judged = all.filter(isJudged);
  const flaky = judged.filter((sighting) => isFlaky(sighting, passedCommits)).length;
  const usualMs = usualOf(earlier);
  const passedInARow = rowOf(all);
  return {
    id,
    ...(system !== undefined && { system }),
    runs: judged.length,
    passed: judged.filter(({ check }) => hasPassed(check)).length,
    flaky,
    flakeRate: judged.length === 0 ? 0 : Math.round((flaky / judged.length) * 1_000) / 1_000,
    usualMs,
    slow: own.some(({ check }) => isSlow(check, usualMs)),
    trend: trendOf(durationsOf(all)),
    lastFailures: earlier.filter(isFailure).slice(-maxFailures).reverse().map(failureOf),
    passedInARow,
    mayBecomeRequired: severity === "advisory" && passedInARow >= runsToRequire,
  };
}

function isJudged({ check }: Sighting): boolean {
  const { inHistory } = traitsOf(check.verdict);
  return inHistory === "pass" || inHistory === "failure";
}

function isFailure({ check }: Sighting): boolean {
  return traitsOf(check.verdict).inHistory === "failure";
}

/** The same commit and page cannot both pass and fail, unless chance decides. */
function isFlaky(sighting: Sighting, passedCommits: ReadonlySet<string>): boolean {
  const key = commitKey(sighting);
  return sighting.check.flaky || (isFailure(sighting) && key !== null && passedCommits.has(key));
}

function durationsOf(sightings: readonly Sighting[]): number[] {
  return sightings.filter(({ check }) => hasPassed(check)).map(({ check }) => check.durationMs);
}

function usualOf(earlier: readonly Sighting[]): number | null {
  const durations = durationsOf(earlier);
  return durations.length < leastUsual ? null : median(durations);
}

function isSlow(check: PastCheck, usualMs: number | null): boolean {
  if (usualMs === null || !hasPassed(check)) return false;
  return check.durationMs >= usualMs * slowRatio && check.durationMs - usualMs >= slowMs;
}

/** Medians of thirds: one slow machine at either end moves nothing. */
function trendOf(durations: readonly number[]): CheckHistory["trend"] {
  if (durations.length < leastTrend) return null;
  const third = Math.floor(durations.length / 3);
  const [beforeMs, nowMs] = [median(durations.slice(0, third)), median(durations.slice(-third))];
  return beforeMs === null || nowMs === null ? null : { beforeMs, nowMs };
}

/** A run that tells nothing of the check ends no row; one over a part of the page adds nothing to it. */
function rowOf(all: readonly Sighting[]): number {
  let row = 0;
  for (const { run, check } of all) {
    const { inHistory } = traitsOf(check.verdict);
    if (inHistory === "pass" && !check.flaky) row += run.part ? 0 : 1;
    else if (inHistory !== "unknown") row = 0;
  }
  return row;
}

function failureOf({ run, check }: Sighting): PastFailure {
  return { at: run.at, commit: run.commit, verdict: check.verdict };
}
