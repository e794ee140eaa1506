/**
 * The candidate that a misspelt name most likely means: the nearest by edit distance, at most `limit` away.
 * Letter case costs nothing, and something must be in common. `null` when none is near.
 */
export function nearest(name: string, candidates: Iterable<string>, limit = 2): string | null {
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const { min } = Math;

/** Levenshtein's distance: insertions, deletions and replacements of UTF-16 code units. `Infinity` where it is above a limit. */
function editDistance(from: string, to: string, limit: number): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  let current = [...previous];
  for (let i = 1; i <= from.length; i += 1) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const distance = min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    // What follows can only add to it.
    if (least > limit) return Infinity;
    [previous, current] = [current, previous];
  }
  return previous[to.length] ?? 0;
}
