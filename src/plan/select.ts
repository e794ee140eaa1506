import type { Check } from "../model/checklist.js";
import type { OffPageProblem } from "../model/finding.js";
import type { Release } from "../model/release.js";
import type { FailedSelection, NotApplicable } from "../model/results.js";
import { firstNames } from "../text/join-parts.js";
import { nearest } from "../text/nearest.js";
import { whyNotApplicable } from "./applicability.js";
import type { LeaveOut } from "./last-results.js";

/** A check that will run. */
export interface Step {
  readonly check: Check;
  /** No filter chose it; a chosen check needs it. */
  readonly neededOnly: boolean;
}

export interface Filter {
  /** Slugs of areas; empty: all. */
  readonly areas: readonly string[];
  /** Ids of checks; empty: all. */
  readonly checks: readonly string[];
  /** Of `run --failed`: leaves out what had passed. Handed over, because nothing else has a use for its code. */
  readonly leaveOut?: LeaveOut;
}

/** A row in the order in which rows come to their turn. */
export interface Turn {
  readonly check: Check;
  /** `null`: it does not apply, and stands between a step and what that waits for in its place. */
  readonly step: Step | null;
}

export interface Plan {
  readonly kind: "plan";
  /** Page order, except that what a check needs comes before it. None where nothing that was chosen applies. */
  readonly steps: readonly Step[];
  /** The same, and among them the rows that do not apply and that a step needs, by way of others too. */
  readonly turns: readonly Turn[];
  /** Whether no filter left a row of the page out; those that do not apply are not missing. */
  readonly complete: boolean;
  /** Chosen rows for another phase or kind of release, in page order. */
  readonly notApplicable: readonly NotApplicable[];
  /** Slugs of the areas with a chosen check, and of all the page's areas: of rows that apply. */
  readonly selectedAreas: number;
  readonly totalAreas: number;
  /** Of `run --failed`. */
  readonly failed?: FailedSelection;
}

/** Why a filter cannot be used; nothing may run then. */
interface UnusableFilter extends OffPageProblem {
  readonly kind: "unusable";
}

/** Chooses the checks that both filters name (FORMAT 3.8) and that apply (1.5), with what they need, in the order they run. */
export function selectChecks(
  checks: readonly Check[],
  filter: Filter,
  release: Pick<Release, "phase" | "kind">,
): Plan | UnusableFilter {
  const unknown = unknownName(checks, filter);
  if (unknown !== null) return unknown;
  const named = checks.filter((check) => matches(check, filter));
  if (named.length === 0) {
    return {
      kind: "unusable",
      rule: "filter",
      found: "no check is in one of `areas` and among `checks` too",
      expected: "at least one check, because a gate that looked at nothing is never ready",
      cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
    };
  }
  const notApplicable = listNotApplicable(named, release);
  const applies = (check: Check): boolean => whyNotApplicable(check, release) === null;
  const applying = named.filter(applies);
  const last = filter.leaveOut?.(applying, checks);
  const wanted = last?.wanted ?? applying;
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const turns = orderByNeeds(checks, wanted).map((check) => ({
    check,
    step: applies(check) ? { check, neededOnly: !wantedIds.has(check.id) } : null,
  }));
  return {
    kind: "plan",
    steps: turns.flatMap(({ step }) => step ?? []),
    turns,
    complete: named.length === checks.length && wanted.length === applying.length,
    notApplicable,
    selectedAreas: countAreas(wanted),
    totalAreas: countAreas(checks.filter(applies)),
    ...(last !== undefined && { failed: last.failed }),
  };
}

function listNotApplicable(
  checks: readonly Check[],
  release: Pick<Release, "phase" | "kind">,
): NotApplicable[] {
  return checks.flatMap((check) => {
    const why = whyNotApplicable(check, release);
    return why === null ? [] : { id: check.id, area: check.area.text, why };
  });
}

function unknownName(checks: readonly Check[], filter: Filter): UnusableFilter | null {
  const areas = new Set(checks.map((check) => check.area.slug));
  const ids = new Set(checks.map((check) => check.id));
  const area = filter.areas.find((name) => !areas.has(name));
  if (area !== undefined) return unknown("area", "areas", area, areas);
  const id = filter.checks.find((name) => !ids.has(name));
  return id === undefined ? null : unknown("check", "checks", id, ids);
}

function unknown(what: string, input: string, name: string, known: ReadonlySet<string>): UnusableFilter {
  const meant = nearest(name, known);
  return {
    kind: "unusable",
    rule: "filter",
    found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
    expected: `one of ${firstNames([...known], 20)}`,
    cure:
      meant === null
        ? "Correct the name, or add a row for it to the page."
        : `Did you mean \`${meant}\`? Else add a row for it to the page.`,
  };
}

function matches(check: Check, filter: Filter): boolean {
  return (
    (filter.areas.length === 0 || filter.areas.includes(check.area.slug)) &&
    (filter.checks.length === 0 || filter.checks.includes(check.id))
  );
}

/** Depth first in page order, iteratively: a chain of needs may be as long as the page. */
function orderByNeeds(checks: readonly Check[], chosen: readonly Check[]): Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const seen = new Set<string>();
  const order: Check[] = [];
  for (const root of chosen) {
    if (seen.has(root.id)) continue;
    seen.add(root.id);
    // Each with the number of its needs that have been looked at: there may be as many.
    const stack = [{ check: root, looked: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const need = top.check.needs[top.looked];
      top.looked += 1;
      if (need === undefined) {
        order.push(top.check);
        stack.pop();
        continue;
      }
      const needed = seen.has(need) ? undefined : byId.get(need);
      if (needed === undefined) continue;
      seen.add(need);
      stack.push({ check: needed, looked: 0 });
    }
  }
  return order;
}

function countAreas(checks: readonly Check[]): number {
  return new Set(checks.map((check) => check.area.slug)).size;
}
