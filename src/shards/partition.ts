import type { Component } from "./components.js";

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
  const systems = new Map<string, Weighed[]>();
  for (const [index, component] of components.entries()) {
    const { checks, system } = component;
    const weighed = { component, index, weight: sum(checks.map(({ id }) => weightOf(id, system))) };
    const others = systems.get(system);
    if (others === undefined) systems.set(system, [weighed]);
    else others.push(weighed);
  }
  const shares = [...systems].map(([system, weighed]) => {
    const longestFirst = weighed.toSorted((a, b) => b.weight - a.weight || a.index - b.index);
    return { system, longestFirst, loads: spread(longestFirst, 1) };
  });
  for (let left = wanted - shares.length; left > 0; left -= 1) {
    const next = longest(shares);
    if (next === null) break;
    // With one system there is nothing to compare.
    const more = shares.length === 1 ? Math.min(left, next.longestFirst.length - 1) : 1;
    next.loads = spread(next.longestFirst, next.loads.length + more);
    left -= more - 1;
  }
  const parts = shares.flatMap(({ system, loads }) =>
    loads.map(({ weight, members }) => ({
      system,
      checks: members
        .flatMap(({ component }) => component.checks)
        .sort((one, other) => one.turn - other.turn)
        .map(({ id }) => id),
      expectedMs: usualMs === null ? null : weight,
    })),
  );
  return { parts, usualMs };
}

interface Weighed {
  readonly component: Component;
  readonly index: number;
  readonly weight: number;
}

interface Load {
  readonly weight: number;
  /** In the order of the page. */
  readonly members: readonly Weighed[];
}

interface Share {
  readonly longestFirst: readonly Weighed[];
  loads: readonly Load[];
}

/** Each to the one with the least to do; among equals to the first. In the order of the page, by their first checks. */
function spread(longestFirst: readonly Weighed[], into: number): readonly Load[] {
  const weights = new Float64Array(into);
  const members = Array.from(weights, (): Weighed[] => []);
  for (const weighed of longestFirst) {
    let least = 0;
    for (let at = 1; at < into; at += 1) if ((weights[at] ?? 0) < (weights[least] ?? 0)) least = at;
    weights[least] = (weights[least] ?? 0) + weighed.weight;
    members[least]?.push(weighed);
  }
  return members
    .map((list, at) => ({ weight: weights[at] ?? 0, members: list.toSorted((a, b) => a.index - b.index) }))
    .sort((a, b) => (a.members[0]?.index ?? 0) - (b.members[0]?.index ?? 0));
}

/** The one with the longest job that another job could take something from; `null`: every component is alone. */
function longest<S extends Share>(shares: readonly S[]): S | null {
  let found: S | null = null;
  let most = 0;
  for (const share of shares) {
    for (const { weight, members } of share.loads) {
      if (members.length < 2 || weight <= most) continue;
      found = share;
      most = weight;
    }
  }
  return found;
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
  return weight === null || !Number.isFinite(weight) ? null : Math.max(1, weight);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
