/** `2026-11-28 05:06 UTC`; what is no moment stays as it is. */
export function momentText(iso: string): string {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\S+Z$/, "$1 $2 UTC");
}
