/** Milliseconds of a day. */
export const dayMs = 86_400_000;

/** Whether a text has the form of a day, as `2026-12-15`, be there such a day or not. */
export function hasDayForm(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** Milliseconds since 1970 at which a day, as `2026-12-15`, begins in UTC; `null` where the calendar has no such day. */
export function startOfDay(text: string): number | null {
  const milliseconds = hasDayForm(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // `2026-02-30` parses as a day of March in V8.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
    ? milliseconds
    : null;
}

/**
 * Milliseconds since 1970 of a time as servers and git write it (RFC 3339); `NaN` for anything else: `Date.parse` reads
 * `1` as a day of 2001, and a time without an offset by the machine's own clock.
 */
export function instantOf(text: string): number {
  const day =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? "";
  return startOfDay(day) === null ? Number.NaN : Date.parse(text);
}

/** The day that is meant by a text as `2026/12/5` or one with other dashes; `null` where it is none with the year first. */
export function meantDay(text: string): string | null {
  const [, year, month = "", day = ""] =
    /^(\d{4})[-/.\u2010-\u2015\u2212](\d{1,2})[-/.\u2010-\u2015\u2212](\d{1,2})$/.exec(text) ?? [];
  const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return startOfDay(meant) === null ? null : meant;
}

/** The day of a moment in UTC, as `2026-12-15`: days so written are in order as texts. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** How many days lie between two days, as `2026-12-15`; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
