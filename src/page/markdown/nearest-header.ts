/**
 * The name that a header is a typing error away from: a letter too many, too few, another, or two exchanged;
 * in a long name two of these. `Comment` is no `Command`, `Notes` no `Needs`, and `Who` no `Why`.
 */
export function nearestHeader(header: string, names: Iterable<string>): string | null {
  if (header.length < 3) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (name.length < 4) continue;
    const limit = Math.min(header.length, name.length) >= 9 ? 2 : 1;
    if (Math.abs(name.length - header.length) > limit) continue;
    const distance = typingDistance(header, name);
    if (distance > limit || distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, replacements and exchanges of neighbours. */
function typingDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isExchange = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const exchanged = isExchange ? (beforePrevious[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, exchanged, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
