import type { Check } from "../model/checklist.js";
import type { Place, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import { startOfDay } from "../text/calendar.js";
import { utcDay } from "../text/day.js";
import type { CheckDraft, Report, WaiverDraft } from "./draft.js";
import { readNotBefore } from "./not-before.js";
import { readOnly, readPhase } from "./release-values.js";
import { readWaiver } from "./waived.js";

/** For which releases a check is, from when on, and whether it decides (FORMAT 1.5). */
export type ReleaseFields = Pick<Check, "phase" | "only" | "notBefore" | "waived">;

export function readReleaseFields(draft: CheckDraft, today: string | null, report: Report): ReleaseFields {
  const waived = readWaiver(draft.waived, draft.sourceFormat, report);
  if (draft.waived !== null && waived !== null && today !== null)
    report(tooLong(waived.until, today, dayPlace(draft.waived)));
  return {
    phase: readPhase(draft.phase, report),
    only: readOnly(draft, report),
    notBefore: readNotBefore(draft.notBefore, report),
    waived,
  };
}

/** FORMAT 1.5: a longer one is an error. */
const maxWaiverMs = 366 * 86_400_000;

function tooLong(until: string, today: string, place: Place): Problem | null {
  const longest = (startOfDay(today) ?? 0) + maxWaiverMs;
  if ((startOfDay(until) ?? 0) <= longest) return null;
  const found = `a waiver until ${quoted(until)}`;
  const expected = "a day that is at most 366 days ahead";
  const cure = `Write ${quoted(utcDay(new Date(longest)))} at the latest, and go through the waiver before it ends; a check that is not wanted goes off the page.`;
  return problemAt("waiver-long", place, { found, expected, cure });
}

function dayPlace(draft: WaiverDraft): Place {
  return draft.kind === "parts" ? (draft.until?.place ?? draft.place) : draft.place;
}
