import { meantDay, startOfDay } from "../text/calendar.js";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * The day that a person's words mean, as `2026-12-15`: `15.12.2026`, `Dec 15, 2026`, `15/12/2026`. Without a year it is
 * `YEAR-12-15`, for nothing here knows what day it is. `null`: it cannot be told, as of `5/12/2026`.
 */
export function dayInWords(text: string): string | null {
  const words = text.trim().toLowerCase();
  if (words.length > maxLength) return null;
  return meantDay(words) ?? dayOfNumbers(words) ?? dayOfMonth(words);
}

/** No day is longer: `Wednesday, 15th of September, 2026`. */
const maxLength = 40;

/** With dots the day comes first; with slashes only a number above 12 tells the day. */
function dayOfNumbers(words: string): string | null {
  const [, first = "", sign, second = "", year = ""] =
    /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})$/.exec(words) ?? [];
  if (sign === ".") return dayOf(year, second, first);
  if (Number(first) > 12) return dayOf(year, second, first);
  return Number(second) > 12 ? dayOf(year, first, second) : null;
}

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /;

function dayOfMonth(words: string): string | null {
  const own = words.replace(weekday, "");
  const form =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?)?(?<month>[a-z]{3,9})\.?(?:[ -](?<late>\d{1,2})(?:st|nd|rd|th)?)?(?:,?[ -](?<year>\d{4}))?$/;
  const { day, month = "", late, year } = form.exec(own)?.groups ?? {};
  const index = month.length < 3 ? -1 : months.findIndex((name) => name.startsWith(month));
  if (index === -1 || (day === undefined) === (late === undefined)) return null;
  return dayOf(year, String(index + 1), day ?? late ?? "");
}

/** Of an unknown year it is a day of a leap year, too. */
function dayOf(year: string | undefined, month: string, day: string): string | null {
  const rest = `-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (startOfDay(`${year ?? "2028"}${rest}`) === null) return null;
  return `${year ?? "YEAR"}${rest}`;
}
