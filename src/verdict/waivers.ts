import type { Checklist } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { problemAt } from "../model/problem.js";
import { maxWaiverDays, type Waiver } from "../model/release.js";
import type { CheckResult } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import { daysBetween, utcDay } from "../text/calendar.js";

/** A waiver by the run's own clock: its last day counts, in UTC (FORMAT 1.5). */
export function judgeWaiver(waived: Waiver | null, startedAt: Date): CheckResult["waiver"] {
  if (waived === null) return null;
  const days = daysBetween(utcDay(startedAt), waived.until);
  return { ...waived, lasts: days >= 0 && days <= maxWaiverDays };
}

/** Whether a check decides nothing, skips nothing and stops nothing, whatever its verdict is. */
export function isWaived({ waiver }: Pick<CheckResult, "waiver">): boolean {
  return waiver?.lasts === true;
}

/** Waivers of checks that passed while they lasted. */
export function unneededWaivers(results: readonly CheckResult[], { checks }: Checklist): Problem[] {
  const places = new Map(checks.map(({ id, place }) => [id, place]));
  return results
    .filter((check) => isWaived(check) && hasPassed(check))
    .map(({ id, line, waiver }) =>
      problemAt("waiver-unneeded", places.get(id) ?? { line, column: 1 }, {
        found: `check \`${id}\` is waived until ${waiver?.until ?? ""}, and passed`,
        expected: "a waiver of a check that does not pass",
        cure: "Take the waiver out, so that the check decides again.",
      }),
    );
}
