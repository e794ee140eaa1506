/** Milliseconds since 1970 at which a day, as `2026-12-15`, begins in UTC; `null` where the calendar has no such day. */
export function startOfDay(text: string): number | null {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // `2026-02-30` parses as a day of March in V8.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
    ? milliseconds
    : null;
}
