import type { Check, Checklist } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import { maxWaiverDays } from "../../model/waiver.js";
import { daysBetween } from "../../text/calendar.js";

/** FORMAT 1.5: so many days ahead a waiver may lie without a word. */
const wiseDays = 90;

/** FORMAT 1.5: a waiver has an end, and not too late a one. Its last day counts. */
export function waiverDates({ checks }: Checklist, today: string): Problem[] {
  return checks.flatMap((check) => waiverDate(check, today) ?? []);
}

function waiverDate({ id, waived, place }: Check, today: string): Problem | null {
  if (waived === null) return null;
  const days = daysBetween(today, waived.until);
  if (days < 0) {
    return problemAt("waiver-expired", place, {
      found: `the waiver of check \`${id}\`, which expired with ${waived.until}`,
      expected: "a waiver that lasts, or none",
      cure: "The check decides again: take the waiver out, or let it be given anew with a later day.",
    });
  }
  const ahead = `the waiver of check \`${id}\` until ${waived.until}, ${days} days ahead`;
  if (days > maxWaiverDays) {
    return problemAt("waiver-too-far", place, {
      found: ahead,
      expected: `a day at most ${maxWaiverDays} days ahead`,
      cure: "Name an earlier day: what is waived for longer is no check of this page.",
    });
  }
  return days > wiseDays
    ? problemAt("waiver-far", place, {
        found: ahead,
        expected: `a day at most ${wiseDays} days ahead`,
        cure: "Name an earlier day, and let the waiver be given anew then if it is still needed.",
      })
    : null;
}
