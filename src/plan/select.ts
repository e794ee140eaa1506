import type { Check } from "../model/checklist.js";
import type { OffPageProblem } from "../model/finding.js";
import type { NotApplicable } from "../model/results.js";
import { nearest } from "../text/nearest.js";

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
}

export interface Plan {
  readonly kind: "plan";
  /** Page order, except that what a check needs comes before it. */
  readonly steps: readonly Step[];
  /** Whether every check of the page is in it. */
  readonly complete: boolean;
  /** Rows for another phase or kind of release, in page order. */
  readonly notApplicable: readonly NotApplicable[];
  /** Slugs of the areas with a chosen check, and of all the page's areas. */
  readonly selectedAreas: number;
  readonly totalAreas: number;
}

/** Why a filter cannot be used; nothing may run then. */
interface UnusableFilter extends OffPageProblem {
  readonly kind: "unusable";
}

/** Chooses the checks that both filters name (FORMAT 3.8), with what they need, in the order they run. */
export function selectChecks(checks: readonly Check[], filter: Filter): Plan | UnusableFilter {
  const unknown = unknownName(checks, filter);
  if (unknown !== null) return unknown;
  const chosen = checks.filter((check) => matches(check, filter));
  if (chosen.length === 0) {
    return {
      kind: "unusable",
      rule: "filter",
      found: "no check is in one of `areas` and among `checks` too",
      expected: "at least one check, because a gate that looked at nothing is never ready",
      cure: "Name checks of the named areas, or leave one of `areas` and `checks` out.",
    };
  }
  const steps = orderByNeeds(checks, chosen);
  return {
    kind: "plan",
    steps,
    notApplicable: [],
    complete: steps.length === checks.length && chosen.length === checks.length,
    selectedAreas: countAreas(chosen),
    totalAreas: countAreas(checks),
  };
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
  const shown = [...known].slice(0, 20).join(", ");
  const meant = nearest(name, known);
  return {
    kind: "unusable",
    rule: "filter",
    found: `\`${name}\` in \`${input}\` is no ${what} of the page`,
    expected: `one of ${shown}${known.size > 20 ? ` and ${known.size - 20} more` : ""}`,
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
function orderByNeeds(checks: readonly Check[], chosen: readonly Check[]): Step[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const chosenIds = new Set(chosen.map((check) => check.id));
  const placed = new Set<string>();
  const steps: Step[] = [];
  for (const root of chosen) {
    const stack = [root];
    for (let check = stack.at(-1); check !== undefined; check = stack.at(-1)) {
      const missing = check.needs.find((id) => !placed.has(id) && byId.has(id));
      const needed = missing === undefined ? undefined : byId.get(missing);
      if (needed !== undefined) {
        stack.push(needed);
        continue;
      }
      stack.pop();
      if (placed.has(check.id)) continue;
      placed.add(check.id);
      steps.push({ check, neededOnly: !chosenIds.has(check.id) });
    }
  }
  return steps;
}

function countAreas(checks: readonly Check[]): number {
  return new Set(checks.map((check) => check.area.slug)).size;
}
