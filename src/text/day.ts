/** The day of a moment in UTC, as `2026-12-15`: days so written are in order as texts. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
