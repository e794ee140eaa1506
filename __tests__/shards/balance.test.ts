import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Component } from "../../src/shards/components.js";
import { partition } from "../../src/shards/partition.js";
import { atLeast } from "../fuzz/runs.js";

interface Piece {
  readonly system: "a" | "b" | "c";
  readonly times: readonly number[];
}

const piece: fc.Arbitrary<Piece> = fc.record({
  system: fc.constantFrom("a", "a", "b", "c"),
  times: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 }),
});

function loadsOf(pieces: readonly Piece[], shards: number): number[] {
  const times = new Map<string, number>();
  const components = pieces.map(({ system, times: own }, at): Component => {
    const checks = own.map((ms, index) => {
      times.set(`c${at}-${index}`, ms);
      return { id: `c${at}-${index}`, turn: at * 10 + index };
    });
    return { system, checks };
  });
  const { parts } = partition(components, shards, (id) => times.get(id) ?? null);
  return parts.map(({ checks, expectedMs }) => {
    const load = checks.reduce((sum, id) => sum + (times.get(id) ?? 0), 0);
    expect(expectedMs).toBe(load);
    return load;
  });
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const weightOf = ({ times }: Piece) => total(times);

/** The shortest time in which so many jobs can be done with them, each job on one system; every way is tried. */
function ideal(pieces: readonly Piece[], shards: number): number {
  const jobs: { system: string; load: number }[] = [];
  let best = Number.POSITIVE_INFINITY;
  const missing = (at: number) =>
    new Set(
      pieces
        .slice(at)
        .map(({ system }) => system)
        .filter((system) => !jobs.some((job) => job.system === system)),
    ).size;
  const place = (at: number): void => {
    const next = pieces[at];
    const longest = Math.max(0, ...jobs.map(({ load }) => load));
    if (longest >= best || jobs.length + missing(at) > shards) return;
    if (next === undefined) {
      best = longest;
      return;
    }
    const weight = weightOf(next);
    for (const job of jobs.filter(({ system }) => system === next.system)) {
      job.load += weight;
      place(at + 1);
      job.load -= weight;
    }
    jobs.push({ system: next.system, load: weight });
    place(at + 1);
    jobs.pop();
  };
  place(0);
  return best;
}

describe("the longest shard", () => {
  test("takes at most 4/3 of the shortest time in which as many jobs can be done", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 6 }),
        (pieces, wanted) => {
          const systems = new Set(pieces.map(({ system }) => system)).size;
          const shards = Math.max(wanted, systems);
          const loads = loadsOf(pieces, wanted);
          expect(loads.length).toBe(Math.min(shards, pieces.length));
          expect(Math.max(...loads)).toBeLessThanOrEqual((ideal(pieces, shards) * 4) / 3);
        },
      ),
      { numRuns: atLeast(150) },
    );
  });

  // A shard gets its last piece while it has the least to do.
  test("takes at most what is even, and its last piece, on one system", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (given, wanted) => {
          const pieces = given.map((one): Piece => ({ ...one, system: "a" }));
          const weights = pieces.map(weightOf).toSorted((a, b) => b - a);
          const loads = loadsOf(pieces, wanted);
          const even = total(weights) / loads.length;
          // Of as many and one more pieces, two share a shard.
          const pair = (weights[loads.length - 1] ?? 0) + (weights[loads.length] ?? 0);
          const bound = Math.max(even, weights[0] ?? 0, weights.length > loads.length ? pair : 0);
          const most = Math.max(...loads);
          expect(most).toBeLessThanOrEqual(Math.max(weights[0] ?? 0, even + (weights[loads.length] ?? 0)));
          expect(most).toBeLessThanOrEqual(bound * 1.5);
          expect(total(loads)).toBe(total(weights));
        },
      ),
      { numRuns: atLeast(50) },
    );
  });

  test("is as long as the longest component where that is more than even", () => {
    const times = [90, 10, 10, 10].map((ms): Piece => ({ system: "a", times: [ms] }));
    expect(loadsOf(times, 4)).toEqual([90, 10, 10, 10]);
    expect(loadsOf(times, 2)).toEqual([90, 30]);
  });
});
