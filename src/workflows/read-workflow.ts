import type { Place, Problem } from "../model/finding.js";
import type { YamlMapping, YamlNode } from "../page/yaml/yaml-nodes.js";
import { valueAt } from "../page/yaml/yaml-parts.js";
import { readYaml } from "../page/yaml/yaml-tree.js";
import {
  type Filter,
  type Input,
  type Job,
  type Permissions,
  type Step,
  type Trigger,
  unknownText,
  type Value,
  type Workflow,
} from "./workflow.js";

type WorkflowReading =
  | { readonly kind: "workflow"; readonly workflow: Workflow }
  /** No YAML, or none that holds jobs. */
  | { readonly kind: "unread"; readonly place: Place; readonly why: string };

const start: Place = { line: 1, column: 1 };

/** Reads a workflow file. What is written in an unusual way (an alias, a tag, another type) is unknown. */
export function readWorkflow(path: string, text: string): WorkflowReading {
  const problems: Problem[] = [];
  const tree = readYaml(text, start, (problem) => {
    if (problem !== null) problems.push(problem);
  });
  const broken = problems.find(({ rule }) => rule === "yaml-syntax");
  if (broken !== undefined) return { kind: "unread", place: broken.place, why: broken.found };
  if (tree.kind !== "root" || tree.root.kind !== "mapping")
    return { kind: "unread", place: start, why: "no keys such as `on:` and `jobs:`" };
  const { root } = tree;
  const workflow = {
    path,
    triggers: triggersOf(valueAt(root, "on")),
    permissions: permissionsOf(root),
    jobs: jobsOf(valueAt(root, "jobs")),
    env: valueAt(root, "env")?.source ?? "",
  };
  return { kind: "workflow", workflow };
}

function entriesOf(node: YamlNode | null): YamlMapping["entries"] {
  return node?.kind === "mapping" ? node.entries : new Map();
}

function textOf(node: YamlNode | null): Value | null {
  if (node === null) return null;
  return { text: node.kind === "scalar" ? node.text : unknownText, place: node.place };
}

/** One text or a list of texts; `null` where anything else stands. */
function listOf(node: YamlNode | null): Value[] | null {
  const nodes = node?.kind === "sequence" ? node.items : node === null ? [] : [node];
  if (!nodes.every(({ kind }) => kind === "scalar")) return null;
  return nodes.map(textOf).filter((value) => value !== null);
}

function triggersOf(node: YamlNode | null): Trigger[] {
  if (node?.kind !== "mapping")
    return (listOf(node) ?? []).map(({ text, place }) => ({ event: text, place, filters: new Map() }));
  return [...node.entries.values()].map(({ key, place, value }) => ({
    event: key,
    place,
    filters: new Map([...entriesOf(value).values()].map((entry) => [entry.key, filterOf(entry)])),
  }));
}

function filterOf({ place, value }: { readonly place: Place; readonly value: YamlNode }): Filter {
  return { place, values: listOf(value)?.map(({ text }) => text) ?? null };
}

function permissionsOf(node: YamlNode): Permissions | null {
  const entry = entriesOf(node).get("permissions");
  if (entry === undefined) return null;
  const { place, value } = entry;
  if (value.kind === "scalar") {
    const level = /^(read|write)-all$/.exec(value.text)?.[1];
    return level === "read" || level === "write" ? { kind: "all", level, place } : { kind: "unknown", place };
  }
  if (value.kind !== "mapping") return { kind: "unknown", place };
  const scopes = [...value.entries.values()].map((scope) => {
    const level = textOf(scope.value);
    return [scope.key, { text: level?.text ?? "", place: scope.place }] as const;
  });
  return { kind: "some", scopes: new Map(scopes), place };
}

function jobsOf(node: YamlNode | null): Job[] {
  return [...entriesOf(node).values()].map(({ key, place, value }) => {
    const strategy = valueAt(value, "strategy");
    const matrix = entriesOf(strategy).get("matrix");
    return {
      id: key,
      place,
      needs: listOf(valueAt(value, "needs"))?.map(({ text }) => text) ?? [unknownText],
      condition: textOf(valueAt(value, "if")),
      continueOnError: textOf(valueAt(value, "continue-on-error")),
      permissions: permissionsOf(value),
      matrix:
        matrix === undefined
          ? null
          : { place: matrix.place, text: matrix.value.kind === "scalar" ? matrix.value.text : "" },
      failFast: textOf(valueAt(strategy, "fail-fast")),
      maxParallel: textOf(valueAt(strategy, "max-parallel")),
      runsOn: textOf(valueAt(value, "runs-on")),
      outputs: textsOf(valueAt(value, "outputs")),
      calls: textOf(valueAt(value, "uses")),
      steps: stepsOf(valueAt(value, "steps")),
      source: value.source,
    };
  });
}

function textsOf(node: YamlNode | null): Map<string, Value> {
  return new Map(
    [...entriesOf(node).values()].flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === null ? [] : [[key, text] as const];
    }),
  );
}

function stepsOf(node: YamlNode | null): Step[] {
  return node?.kind === "sequence" ? node.items.map(stepOf) : [];
}

function stepOf(node: YamlNode): Step {
  const given = valueAt(node, "with");
  const isKnown = node.kind === "mapping" && given?.kind !== "broken";
  return {
    place: node.place,
    id: textOf(valueAt(node, "id"))?.text ?? null,
    uses: isKnown ? textOf(valueAt(node, "uses")) : { text: unknownText, place: node.place },
    run: textOf(valueAt(node, "run"))?.text ?? "",
    inputs: new Map([...entriesOf(given).values()].flatMap(inputOf)),
    condition: textOf(valueAt(node, "if")),
    continueOnError: textOf(valueAt(node, "continue-on-error")),
    source: node.source,
  };
}

function inputOf(entry: {
  readonly key: string;
  readonly place: Place;
  readonly value: YamlNode;
}): [string, Input][] {
  const value = textOf(entry.value);
  // The runner tells inputs by their names in lower case.
  return value === null ? [] : [[entry.key.toLowerCase(), { keyPlace: entry.place, value }]];
}
