import type { Waiver } from "../model/release.js";
import type { CheckResult } from "../model/results.js";
import { utcDay } from "../text/day.js";

/** A waiver by the run's own clock: its last day counts, in UTC (FORMAT 1.5). */
export function judgeWaiver(waived: Waiver | null, startedAt: Date): CheckResult["waiver"] {
  return waived === null ? null : { ...waived, lasts: utcDay(startedAt) <= waived.until };
}

/** Whether a check decides nothing, skips nothing and stops nothing, whatever its verdict is. */
export function isWaived({ waiver }: Pick<CheckResult, "waiver">): boolean {
  return waiver?.lasts === true;
}
