import type { Checklist } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import { daysBetween } from "../../text/calendar.js";

const maxDays = 90;

/** FORMAT 1.1: `reviewed` says when a person last went through the page, and a page goes stale. */
export function reviewedDate({ settings: { reviewed } }: Checklist, today: string): Problem[] {
  if (reviewed === null) return [];
  const { date, place } = reviewed;
  const days = daysBetween(date, today);
  const cure = "Go through the page row by row, and set `reviewed` to that day.";
  if (days > maxDays) {
    const found = `nobody has gone through this page since ${date}, ${days} days ago`;
    return [problemAt("reviewed-old", place, { found, expected: `a review every ${maxDays} days`, cure })];
  }
  // Where a day begins before it does in UTC, tomorrow is today.
  if (days >= -1) return [];
  return [
    problemAt("reviewed-ahead", place, {
      found: `\`reviewed\` names ${date}, which is still to come`,
      expected: "the day on which a person last went through the page",
      cure,
    }),
  ];
}
