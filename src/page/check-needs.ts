import type { Place, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import { nearest } from "../text/nearest.js";
import { slug } from "../text/slug.js";
import type { IdentifiedDraft } from "./check-ids.js";
import type { Located, Report } from "./draft.js";
import { readLine } from "./draft-values.js";

/** Looking for what a name may mean costs a comparison with every id: a page full of unknown names gets some. */
const maxSuggestions = 20;

/** The ids that each check needs, in its order; unknown ones, numbers and cycles are reported. */
export function resolveNeeds(
  checks: readonly IdentifiedDraft[],
  report: Report,
): readonly (readonly string[])[] {
  const byId = new Map<string, IdentifiedDraft>();
  for (const check of checks) if (check.id !== null && !byId.has(check.id)) byId.set(check.id, check);
  let suggestions = 0;
  const edges = checks.map(({ draft, id }) => {
    const needs = new Map<string, Place>();
    for (const need of draft.needs) {
      if (readLine("needs", need, report) === null) continue;
      const target = findNeeded(need, draft.sourceFormat, byId);
      const problem =
        target === null
          ? unknownNeed(need, ++suggestions <= maxSuggestions ? others(byId, id) : [])
          : unusableNeed(need, target, id);
      if (problem !== null) report(problem);
      else if (target?.id != null && !needs.has(target.id)) needs.set(target.id, need.place);
    }
    return needs;
  });
  reportCycles(checks, edges, report);
  return edges.map((needs) => [...needs.keys()]);
}

/** In a table `Needs` may name a check as its row shows it. */
function findNeeded(
  { value }: Located<string>,
  sourceFormat: "table" | "yaml",
  byId: ReadonlyMap<string, IdentifiedDraft>,
): IdentifiedDraft | null {
  return byId.get(value) ?? (sourceFormat === "table" ? byId.get(slug(value)) : undefined) ?? null;
}

/** A check cannot need itself, so that its own id is never meant. */
function others(byId: ReadonlyMap<string, unknown>, own: string | null): string[] {
  return [...byId.keys()].filter((id) => id !== own);
}

function unknownNeed({ value, place }: Located<string>, candidates: Iterable<string>): Problem {
  const near = nearest(value, candidates, Math.max(2, Math.floor(value.length / 3)));
  const cure = near === null ? "Name a check by its id, or remove the name." : `Write ${quoted(near)}.`;
  const found = `${quoted(value)} in \`needs\` is no check of the page`;
  const expected = "the id of a check";
  return problemAt("unknown-need", place, { found, expected, cure });
}

function unusableNeed(
  { place }: Located<string>,
  target: IdentifiedDraft,
  own: string | null,
): Problem | null {
  const name = quoted(target.id ?? "");
  if (target.id === own) {
    const found = `the check ${name} needs itself`;
    return problemAt("need-cycle", place, { found, expected: "other checks", cure: "Remove the name." });
  }
  if (!target.numbered) return null;
  const key = target.draft.sourceFormat === "table" ? "a `Check`" : "an `id`";
  const cure = `Give the check on line ${target.draft.place.line} ${key} and name that.`;
  const expected = "an id of its own, because an inserted row would move the number";
  return problemAt("numbered-need", place, {
    found: `${name} in \`needs\` is a number that the page gave`,
    expected,
    cure,
  });
}

interface Visit {
  readonly id: string;
  readonly rest: Iterator<[string, Place]>;
}

/** Depth first with a stack of its own: a chain of needs may be as long as the page. */
function reportCycles(
  checks: readonly IdentifiedDraft[],
  edges: readonly ReadonlyMap<string, Place>[],
  report: Report,
): void {
  const needsOf = new Map<string, ReadonlyMap<string, Place>>();
  checks.forEach(({ id }, index) => {
    const needs = edges[index];
    if (id !== null && needs !== undefined && !needsOf.has(id)) needsOf.set(id, needs);
  });
  const done = new Set<string>();
  for (const root of needsOf.keys()) {
    if (!done.has(root)) searchFrom(root, needsOf, done, report);
  }
}

function searchFrom(
  root: string,
  needsOf: ReadonlyMap<string, ReadonlyMap<string, Place>>,
  done: Set<string>,
  report: Report,
): void {
  const path: Visit[] = [];
  const depths = new Map<string, number>();
  const enter = (id: string): void => {
    depths.set(id, path.length);
    path.push({ id, rest: (needsOf.get(id) ?? new Map<string, Place>()).entries() });
  };
  enter(root);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const next = visit.rest.next();
    if (next.done === true) {
      path.pop();
      depths.delete(visit.id);
      done.add(visit.id);
      continue;
    }
    const [needed, place] = next.value;
    const depth = depths.get(needed);
    if (depth !== undefined) report(cycle(path, depth, needed, place));
    else if (!done.has(needed)) enter(needed);
  }
}

const maxNamesInCycle = 10;

function cycle(path: readonly Visit[], depth: number, needed: string, place: Place): Problem {
  const length = path.length - depth;
  const names = path.slice(depth, depth + maxNamesInCycle).map(({ id }) => id);
  if (length > names.length) names.push(`… (${length} checks)`);
  const found = `these checks need each other in a circle: ${[...names, needed].join(" → ")}`;
  const expected = "an order in which the checks can run";
  const cure = "Remove one of these needs.";
  return problemAt("need-cycle", place, { found, expected, cure });
}
