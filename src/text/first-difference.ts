/** Where two texts begin to differ; the length of the shorter one where it is the beginning of the other. */
export function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a[at] === b[at]) at += 1;
  return at;
}
