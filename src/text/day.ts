/** The day of a moment in UTC, as `2026-12-15`: days so written are in order as texts. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** How many days lie between two days, as `2026-12-15`; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
