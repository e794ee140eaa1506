import type { YamlMapping, YamlNode, YamlScalar } from "../../page/yaml/yaml-nodes.js";
import { readYaml } from "../../page/yaml/yaml-tree.js";
import type { SourceLine } from "./from-source.js";

/** A file's mapping; `null`: it is none, or cannot be read. */
export function yamlMapping(lines: readonly string[]): YamlMapping | null {
  // What is wrong with it, its own reader says; here it only gives nothing.
  const problems: unknown[] = [];
  const tree = readYaml(lines.join("\n"), { line: 1, column: 1 }, (problem) => problems.push(problem));
  return tree.kind === "root" && tree.root.kind === "mapping" ? tree.root : null;
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

function valueAt(node: YamlNode | null, key: string): YamlNode | null {
  return node?.kind === "mapping" ? (node.entries.get(key)?.value ?? null) : null;
}

/** The lines of a text with those of the file that they stand in. */
export function linesOf(scalar: YamlScalar): readonly SourceLine[] {
  const isBlock = scalar.style === "block";
  const texts = isBlock ? scalar.text.replace(/\n+$/, "").split("\n") : [scalar.text];
  return texts.map((text, index) => ({ text, line: scalar.place.line + index }));
}
