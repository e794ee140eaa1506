import { groupBy } from "../text/group-by.js";
import type { Component } from "./components.js";
import { type Spread, spread } from "./spread.js";

/** How long a check takes on a system, in milliseconds; `null` where that is not known. */
export type Weigh = (id: string, system: string) => number | null;

/** What one job runs. */
export interface Part {
  readonly system: string;
  /** Ids of its checks, in the order in which they run. */
  readonly checks: readonly string[];
  /** Milliseconds that its checks are expected to take together; `null` where nothing is known of any check. */
  readonly expectedMs: number | null;
}

interface Partition {
  /** System by system, in the order of the page. None is empty. */
  readonly parts: readonly Part[];
  /** What each check counts that nothing is known of, in milliseconds; `null` where nothing is known of any. */
  readonly usualMs: number | null;
}

/**
 * Spreads components over jobs, the longest first and each to the job with the least to do: the longest job takes at
 * most 4/3 of what it would at best. Each system has at least one job, and what is left of `wanted` goes one by one to
 * the system whose longest job can be made shorter. The same components give the same parts.
 *
 * @param wanted how many jobs; no more come of it than there are components, and no fewer than systems
 */
export function partition(components: readonly Component[], wanted: number, weigh: Weigh): Partition {
  const usualMs = median(components, weigh);
  const weightOf = (id: string, system: string): number => known(weigh(id, system)) ?? usualMs ?? 1;
  const all = components.map((component, index): Weighed => {
    const { checks, system } = component;
    return { component, index, weight: sum(checks.map(({ id }) => weightOf(id, system))) };
  });
  const shares = [...groupBy(all, ({ component }) => component.system)].map(([system, weighed]) => {
    // Among equals the first on the page comes first: the order of a sort is stable.
    const longestFirst = weighed.toSorted((a, b) => b.weight - a.weight);
    const pieces = longestFirst.map(({ weight }) => weight);
    return { system, longestFirst, pieces, spread: spread(pieces, 1) };
  });
  for (let left = wanted - shares.length; left > 0; left -= 1) {
    const next = longest(shares);
    if (next === null) break;
    next.spread = spread(next.pieces, next.spread.loads.length + 1);
  }
  const parts = shares.flatMap((share) =>
    jobsOf(share).map(({ load, components }) => ({
      system: share.system,
      checks: components
        .flatMap(({ checks }) => checks)
        .sort((one, other) => one.turn - other.turn)
        .map(({ id }) => id),
      expectedMs: usualMs === null ? null : load,
    })),
  );
  return { parts, usualMs };
}

interface Weighed {
  readonly component: Component;
  readonly index: number;
  readonly weight: number;
}

interface Share {
  readonly longestFirst: readonly Weighed[];
  readonly pieces: readonly number[];
  spread: Spread;
}

/** The one with the longest job that another job could take something from; `null`: every component is alone. */
function longest<S extends Share>(shares: readonly S[]): S | null {
  let found: S | null = null;
  let most = 0;
  for (const share of shares) {
    const { loads, sizes } = share.spread;
    for (const [job, load] of loads.entries()) {
      if ((sizes[job] ?? 0) < 2 || load <= most) continue;
      found = share;
      most = load;
    }
  }
  return found;
}

interface Job {
  readonly load: number;
  readonly components: Component[];
  /** The first of its components on the page. */
  first: number;
}

/** In the order of the page, by their first checks. */
function jobsOf({ longestFirst, spread }: Share): readonly Job[] {
  const jobs = Array.from(spread.loads, (load): Job => ({ load, components: [], first: Infinity }));
  for (const [at, { component, index }] of longestFirst.entries()) {
    const job = jobs[spread.jobs[at] ?? 0];
    if (job === undefined) continue;
    job.components.push(component);
    job.first = Math.min(job.first, index);
  }
  return jobs.sort((a, b) => a.first - b.first);
}

/** Of what is known. */
function median(components: readonly Component[], weigh: Weigh): number | null {
  const all = components
    .flatMap(({ checks, system }) => checks.flatMap(({ id }) => known(weigh(id, system)) ?? []))
    .sort((a, b) => a - b);
  return all[Math.floor((all.length - 1) / 2)] ?? null;
}

/** Nothing takes no time: a job of such checks would get all of them. */
function known(weight: number | null): number | null {
  return weight === null ? null : Math.max(1, weight);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
