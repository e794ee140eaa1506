import type { Results } from "../../model/results.js";
import { instantOf } from "../../text/calendar.js";

/**
 * When a run began and was over, in milliseconds since 1970; `null` where it is not known. Never beyond the last moment that
 * RFC 3339 can write: a results file that came from elsewhere may name any duration.
 */
export function runTimes({
  run,
}: Pick<Results, "run">): { readonly start: number; readonly stop: number } | null {
  const start = instantOf(run.startedAt);
  if (Number.isNaN(start)) return null;
  return { start, stop: Math.min(start + Math.round(run.durationMs), lastMoment) };
}

const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");
