import type { CheckDraft } from "../page/draft.js";
import type { SmokeBlock } from "../page/markdown/layout.js";
import { readYamlDocument } from "../page/yaml/yaml-document.js";
import type { YamlSequence } from "../page/yaml/yaml-nodes.js";
import { readYaml } from "../page/yaml/yaml-tree.js";
import { appended, behind, type Insertion } from "./insertion.js";
import type { RowValues } from "./row-cells.js";
import { yamlItem } from "./yaml-item.js";

/** Puts an item into a block `yaml smoke-matrix`, behind the item with this number; -1: there is none yet. */
export function insertInSmokeBlock(
  { block, base }: SmokeBlock,
  after: number,
  row: RowValues,
  lines: readonly string[],
): Insertion {
  const tree = readYaml(block.content, base, tellNobody);
  if (tree.kind === "root" && tree.root.kind === "sequence")
    return insertInList(tree.root, after, row, lines);
  if (tree.kind !== "empty") return unreadable;
  const { start } = block.extent;
  const fence = lines[start] ?? "";
  const indent = fence.indexOf(block.marker);
  return insertLines(start, yamlItem(row, `${" ".repeat(indent)}- `, false), lines);
}

/** Puts an item into the list of a YAML file, behind the last one that `isSame` says; else at the end. */
export function insertInFile(
  text: string,
  row: RowValues,
  isSame: (check: CheckDraft) => boolean,
): Insertion {
  const tree = readYaml(text, { line: 1, column: 1 }, tellNobody);
  const lines = text.split("\n");
  const added = ["checks:", ...yamlItem(row, "  - ", false)];
  if (tree.kind === "empty") return appended(text, added, 1);
  if (tree.kind !== "root" || tree.root.kind !== "mapping") return unreadable;
  const list = tree.root.entries.get("checks");
  if (list === undefined) return appended(text, added, 1);
  if (list.value.kind === "sequence") {
    const { checks } = readYamlDocument(text, tellNobody);
    const after = checks.findLastIndex(isSame);
    return insertInList(list.value, after === -1 ? checks.length - 1 : after, row, lines);
  }
  const isNothing = list.value.kind === "scalar" && list.value.type === "null" && list.value.source === "";
  return isNothing ? insertLines(list.place.line - 1, added.slice(1), lines) : unreadable;
}

function insertInList(
  list: YamlSequence,
  after: number,
  row: RowValues,
  lines: readonly string[],
): Insertion {
  const model = list.items[after];
  if (model === undefined || list.source.startsWith("[")) return unreadable;
  const prefix = (lines[model.place.line - 1] ?? "").slice(0, model.place.column - 1);
  if (!/^[ \t]*-[ \t]+$/.test(prefix)) return unreadable;
  const last = model.place.line - 1 + model.source.trimEnd().split("\n").length - 1;
  const item = yamlItem(row, prefix, model.source.startsWith("{"));
  return insertLines(last, isSpaced(list, lines) ? ["", ...item] : item, lines);
}

/** Between its items stand blank lines. */
function isSpaced({ items }: YamlSequence, lines: readonly string[]): boolean {
  return items.length > 1 && items.slice(1).every(({ place }) => (lines[place.line - 2] ?? "").trim() === "");
}

function insertLines(at: number, added: readonly string[], lines: readonly string[]): Insertion {
  const blank = added[0] === "" ? 1 : 0;
  const place = { line: at + 2 + blank, column: (added[blank] ?? "").indexOf("-") + 1 };
  return { kind: "edits", edits: [behind(at, lines[at] ?? "", added)], place };
}

const unreadable: Insertion = {
  kind: "refused",
  found: "a list of checks into which no item can be put",
  expected: "a list of which each item has a line of its own and begins with a dash",
  cure: "Write each check on lines of its own, as `- area: catalog`, and try again.",
};

function tellNobody(): undefined {
  return undefined;
}
