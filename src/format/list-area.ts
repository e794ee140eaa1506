import type { Edit, Place } from "../model/finding.js";
import { readLayout } from "../page/markdown/layout.js";
import type { YamlNode, YamlSequence } from "../page/yaml/yaml-nodes.js";
import { readYaml } from "../page/yaml/yaml-tree.js";
import { yamlText } from "../text/yaml-text.js";
import { behind } from "./insertion.js";

/**
 * The edits that put an area at the end of the setting `areas` (FORMAT 1.1) of a page or YAML file, whose text has no
 * BOM and ends its lines with LF; `null` where that is no list with an entry, or one in which no place for it is plain.
 */
export async function areaEdits(path: string, text: string, area: string): Promise<readonly Edit[] | null> {
  const list = await areasOf(path, text);
  const last = list?.items.at(-1);
  if (list === null || last?.kind !== "scalar") return null;
  const name = yamlText(area);
  const source = last.source.trimEnd();
  const lines = text.split("\n");
  if (source.includes("\n")) return null;
  if (list.source.startsWith("[")) {
    const end = { line: last.place.line, column: last.place.column + source.length };
    return [{ from: end, to: end, text: `, ${name}` }];
  }
  const line = lines[last.place.line - 1] ?? "";
  const prefix = line.slice(0, last.place.column - 1);
  return /^[ \t]*-[ \t]+$/.test(prefix) ? [behind(last.place.line - 1, line, [prefix + name])] : null;
}

/** Where a page has two blocks of settings, one of them is not read: then none is found. */
async function areasOf(path: string, text: string): Promise<YamlSequence | null> {
  if (!/\.md$/i.test(path)) return areasIn(text, { line: 1, column: 1 });
  const [only, second] = (await readLayout(text)).settings;
  return only === undefined || second !== undefined ? null : areasIn(only.yaml, only.base);
}

function areasIn(yaml: string, base: Place): YamlSequence | null {
  const tree = readYaml(yaml, base, () => undefined);
  if (tree.kind !== "root" || tree.root.kind !== "mapping") return null;
  const value: YamlNode | undefined = tree.root.entries.get("areas")?.value;
  return value?.kind === "sequence" ? value : null;
}
