import { daysBetween } from "../text/calendar.js";
import type { Waiver } from "./release.js";
import type { CheckResult } from "./results.js";

/** FORMAT 1.5: so many days ahead a waiver may lie; one that lies further is an error of the page, and waives nothing. */
export const maxWaiverDays = 366;

/** A waiver by a day in UTC, as `2026-12-15`, which is that of the run's start: its last day counts (FORMAT 1.5). */
export function judgeWaiver(waived: Waiver | null, today: string): CheckResult["waiver"] {
  if (waived === null) return null;
  const days = daysBetween(today, waived.until);
  return { ...waived, lasts: days >= 0 && days <= maxWaiverDays };
}

/** Whether a check decides nothing, skips nothing and stops nothing, whatever its verdict is. */
export function isWaived({ waiver }: Pick<CheckResult, "waiver">): boolean {
  return waiver?.lasts === true;
}
