/** The day that tests judge dates by: no page turns red with the year. */
export const today = "2026-11-28";

export function now(): Date {
  return new Date(`${today}T12:00:00Z`);
}
