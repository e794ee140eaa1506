import type { Check } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import { isNoRunner } from "../model/runner.js";
import type { Plan, Turn } from "../plan/select.js";
import { firstNames } from "../text/join-parts.js";

/** Checks that run in one job, because they need each other: all on one system, in the order in which they run. */
export interface Component {
  readonly system: string;
  readonly checks: readonly Placed[];
}

/** A check, and which turn of the plan it has. */
export interface Placed extends Pick<Check, "id"> {
  readonly turn: number;
}

type Components =
  | { readonly kind: "components"; readonly components: readonly Component[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/**
 * What of a plan may not be split (DESIGN 2.4): a check runs on each of its systems, and what it needs runs with it. A
 * row that does not apply runs nowhere, and hands on what it needs. In the order of the page, by their first checks.
 *
 * @param runsOn what checks without `runs-on` of their own run on
 */
export function componentsOf({ turns }: Pick<Plan, "turns">, runsOn: readonly string[]): Components {
  const systems = systemsOf(turns, runsOn);
  const rowOf = new Map(turns.map(({ check }, row) => [check.id, row]));
  const groups = new DisjointSets();
  // Of each row, by its systems: a node of the group that those who need it are in; none where it hands nothing on.
  const nodes = turns.map((): Map<string, number> => new Map());
  const problems = turns.flatMap(({ check, step }) => (step === null ? [] : oddRunner(check)));
  for (const [row, { check, step }] of turns.entries()) {
    const needs = check.needs.flatMap((id) => rowOf.get(id) ?? []);
    for (const system of systems[row]?.keys() ?? []) {
      let node = step === null ? null : groups.add({ id: check.id, turn: row, system });
      for (const need of needs) {
        const needed = nodes[need]?.get(system);
        if (needed !== undefined && node !== null) groups.union(node, needed);
        node ??= needed ?? null;
      }
      if (node !== null) nodes[row]?.set(system, node);
    }
    for (const need of needs) {
      const problem = needElsewhere({ turns, systems }, row, need);
      if (problem !== null) problems.push(problem);
    }
  }
  return problems.length > 0
    ? { kind: "problems", problems }
    : { kind: "components", components: groups.list() };
}

/** Of a row the systems that it is wanted on, each with the check that wants it there: itself, where it runs. */
type Systems = ReadonlyMap<string, Check>;

function systemsOf(turns: readonly Turn[], runsOn: readonly string[]): readonly Systems[] {
  const systems = turns.map(
    ({ check, step }) =>
      new Map(step === null ? [] : (check.runsOn ?? runsOn).map((system) => [system, check])),
  );
  const passedThrough = new Map(
    turns.flatMap(({ check, step }, row) => (step === null ? [[check.id, row] as const] : [])),
  );
  // What is needed stands before those that need it.
  for (const [row, { check }] of [...turns.entries()].reverse()) {
    for (const id of check.needs) {
      const need = passedThrough.get(id);
      if (need === undefined) continue;
      for (const [system, by] of systems[row] ?? []) {
        if (!systems[need]?.has(system)) systems[need]?.set(system, by);
      }
    }
  }
  return systems;
}

/** A job has one label, so that a list of them in one name is no runner that would ever come. */
function oddRunner({ id, runsOn, place }: Check): Problem[] {
  const odd = runsOn?.find(isNoRunner);
  if (odd === undefined) return [];
  const found = `${quoted(odd)} in \`runs-on\` of ${quoted(id)}`;
  const expected = "names of runners, such as `ubuntu-latest`";
  const cure =
    "Name each system by one label: several labels, or a group, would be taken for several systems. A runner gets a label of its own in its settings.";
  return [problemAt("runner-name", place, { found, expected, cure })];
}

interface Known {
  readonly turns: readonly Turn[];
  readonly systems: readonly Systems[];
}

/** Whether a row is wanted on a system on which a check that it needs does not run. */
function needElsewhere({ turns, systems }: Known, row: number, need: number): Problem | null {
  const [needed, through] = [turns[need], turns[row]];
  if (needed === undefined || through === undefined || needed.step === null) return null;
  const runs = systems[need] ?? new Map();
  const missing = [...(systems[row] ?? [])].filter(([system]) => !runs.has(system));
  const [first] = missing;
  if (first === undefined) return null;
  const by = first[1];
  const way = through.step === null ? ` by way of ${quoted(through.check.id)}` : "";
  const where = named(missing.map(([system]) => system));
  const { id, place } = needed.check;
  return problemAt("need-elsewhere", by.place, {
    found: `${quoted(by.id)} runs on ${where} and needs ${quoted(id)} (line ${place.line})${way}, which runs on ${named([...runs.keys()])}`,
    expected: "what a check needs on the same system, because it runs in the same job",
    cure: `Let ${quoted(id)} run on ${where} too (\`runs-on\` of its row), let ${quoted(by.id)} run elsewhere, or take the need out of ${quoted(through.check.id)}.`,
  });
}

function named(systems: readonly string[]): string {
  return firstNames(systems.map((system) => quoted(system)));
}

interface Node extends Placed {
  readonly system: string;
}

/** Nodes that are joined one by one, each step of them in almost no time. */
class DisjointSets {
  readonly #nodes: Node[] = [];
  readonly #parents: number[] = [];

  add(node: Node): number {
    this.#parents.push(this.#nodes.length);
    return this.#nodes.push(node) - 1;
  }

  /** The older one leads: a group is found by its first node. */
  union(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  #root(node: number): number {
    let at = node;
    for (let up = this.#parents[at] ?? at; up !== at; up = this.#parents[at] ?? at) {
      // Each on the way moves up by two.
      this.#parents[at] = this.#parents[up] ?? up;
      at = up;
    }
    return at;
  }

  list(): Component[] {
    const components = new Map<number, { system: string; checks: Placed[] }>();
    for (const [index, { id, turn, system }] of this.#nodes.entries()) {
      const root = this.#root(index);
      const component = components.get(root);
      if (component === undefined) components.set(root, { system, checks: [{ id, turn }] });
      else component.checks.push({ id, turn });
    }
    return [...components.values()];
  }
}
