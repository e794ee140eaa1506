import type { Checklist } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { reviewedDate } from "./rules/reviewed-date.js";
import { waiverDates } from "./rules/waiver-dates.js";

/** What the clock says of a page's dates. `today` in UTC, as `2026-12-15`. Loaded for the few pages that have one: it costs start-up. */
export function lintDates(checklist: Checklist, today: string): Problem[] {
  return [...reviewedDate(checklist, today), ...waiverDates(checklist, today)];
}
