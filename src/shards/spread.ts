/** What came of spreading pieces over jobs. */
export interface Spread {
  /** How much each job has to do. */
  readonly loads: Float64Array;
  /** How many pieces each job has. */
  readonly sizes: Uint32Array;
  /** Which job each piece went to. */
  readonly jobs: Uint32Array;
}

/**
 * Gives each piece to the job with the least to do; among equals to the first. With the longest piece first, the
 * longest job has at most 4/3 of what it would have at best (R. L. Graham, 1969).
 *
 * @param pieces how long each takes
 * @param into how many jobs
 */
export function spread(pieces: readonly number[], into: number): Spread {
  const loads = new Float64Array(into);
  const sizes = new Uint32Array(into);
  const jobs = new Uint32Array(pieces.length);
  const isBefore = (one: number, other: number): boolean => {
    const [a, b] = [loads[one] ?? 0, loads[other] ?? 0];
    return a < b || (a === b && one < other);
  };
  // The job with the least to do stands first, and each has no more to do than the two behind it, at 2n + 1 and 2n + 2.
  const heap = Uint32Array.from(loads, (_, job) => job);
  for (const [at, piece] of pieces.entries()) {
    const least = heap[0] ?? 0;
    jobs[at] = least;
    sizes[least] = (sizes[least] ?? 0) + 1;
    loads[least] = (loads[least] ?? 0) + piece;
    sink(heap, isBefore);
  }
  return { loads, sizes, jobs };
}

/** Moves the first to where it belongs now. */
function sink(heap: Uint32Array, isBefore: (one: number, other: number) => boolean): void {
  const first = heap[0] ?? 0;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const [left, right] = [heap[child] ?? 0, heap[child + 1]];
    const isRight = right !== undefined && isBefore(right, left);
    const next = isRight ? right : left;
    if (!isBefore(next, first)) break;
    heap[at] = next;
    at = isRight ? child + 1 : child;
  }
  heap[at] = first;
}
