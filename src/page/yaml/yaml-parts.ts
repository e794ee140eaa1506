import type { YamlMapping, YamlNode, YamlScalar } from "./yaml-nodes.js";
import { readYaml } from "./yaml-tree.js";

/** A text's mapping; `null`: it is none, or cannot be read. What is wrong with it is not asked here. */
export function yamlMapping(text: string): YamlMapping | null {
  const problems: unknown[] = [];
  const tree = readYaml(text, { line: 1, column: 1 }, (problem) => problems.push(problem));
  return tree.kind === "root" && tree.root.kind === "mapping" ? tree.root : null;
}

/** What stands under a key; `null`: the node is no mapping, or has none. */
export function valueAt(node: YamlNode | null, key: string): YamlNode | null {
  return node?.kind === "mapping" ? (node.entries.get(key)?.value ?? null) : null;
}

export function mappingAt(node: YamlNode | null, key: string): YamlMapping | null {
  const value = valueAt(node, key);
  return value?.kind === "mapping" ? value : null;
}

export function itemsAt(node: YamlNode | null, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.kind === "sequence" ? value.items : [];
}

export function scalarAt(node: YamlNode | null, key: string): YamlScalar | null {
  const value = valueAt(node, key);
  return value?.kind === "scalar" ? value : null;
}

export function textAt(node: YamlNode | null, key: string): string | null {
  return scalarAt(node, key)?.text.trim() ?? null;
}
