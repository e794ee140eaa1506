import type { YamlNode } from "../../page/yaml/yaml-nodes.js";
import { itemsAt, mappingAt, scalarAt, textAt, yamlMapping } from "../../page/yaml/yaml-parts.js";
import type { FromSource, SourceLine } from "./from-source.js";
import { Ledger } from "./ledger.js";
import { scalarLines } from "./scalar-lines.js";

/** An issue form of GitHub as a list: its texts as they are, its boxes as tasks, what it asks for as tasks too. */
export function readIssueForm(lines: readonly string[]): FromSource {
  const root = yamlMapping(lines.join("\n"));
  const ledger = new Ledger();
  const parts = itemsAt(root, "body");
  const fields = parts.flatMap(fieldLines);
  const line = fields[0]?.line ?? 1;
  const asked = fields.length === 0 ? [] : [{ text: "## To fill in", line }, { text: "", line }, ...fields];
  const out = [...parts.flatMap(partLines), ...asked];
  const used = new Set(out.map((each) => each.line));
  const title = scalarAt(root, "name");
  if (title !== null) ledger.place(title.place.line, "setting", `the page's title: ${title.text.trim()}`);
  const owner = ownerOf(root, ledger);
  for (const [index, text] of lines.entries())
    if (/[\p{L}\p{N}]/u.test(text) && !used.has(index + 1))
      ledger.leaveOut(index + 1, text, "it is about the form of the issue, which the page has not");
  return {
    title: title?.text.trim() ?? null,
    owner,
    lines: out,
    placed: ledger.placed,
    notPlaced: ledger.notPlaced,
  };
}

/** One assignee is the page's owner; of several none is. */
function ownerOf(root: YamlNode | null, ledger: Ledger): string | null {
  const single = scalarAt(root, "assignees");
  const [first, ...others] = single === null ? itemsAt(root, "assignees") : [single];
  if (first?.kind !== "scalar" || others.length > 0 || !/^[\w-]+$/.test(first.text)) return null;
  ledger.place(first.place.line, "setting", `the page's owner: @${first.text}`);
  return `@${first.text}`;
}

const lists = /^\s*(?:[-*+]|\d+\.)\s/m;

/** Texts and boxes, below their label as a heading. */
function partLines(part: YamlNode): readonly SourceLine[] {
  const attributes = mappingAt(part, "attributes");
  const type = textAt(part, "type");
  const label = scalarAt(attributes, "label");
  const description = scalarAt(attributes, "description");
  const value = scalarAt(attributes, "value");
  const blank = { text: "", line: label?.place.line ?? value?.place.line ?? part.place.line };
  const said = description === null ? [] : [...scalarLines(description), blank];
  const above = [blank, ...headingOf(label), blank, ...said];
  if (type === "markdown") return value === null ? [] : [blank, ...scalarLines(value), blank];
  if (type === "checkboxes") return [...above, ...itemsAt(attributes, "options").flatMap(optionLines), blank];
  return value !== null && lists.test(value.text) ? [...above, ...scalarLines(value), blank] : [];
}

/** What is asked for in a field of its own. */
function fieldLines(part: YamlNode): readonly SourceLine[] {
  const attributes = mappingAt(part, "attributes");
  const label = scalarAt(attributes, "label");
  const value = scalarAt(attributes, "value");
  if (label === null || !/^(?:textarea|input|dropdown)$/.test(textAt(part, "type") ?? "")) return [];
  if (value !== null && lists.test(value.text)) return [];
  const description = scalarAt(attributes, "description");
  const said = [description, value].flatMap((each) => (each === null ? [] : scalarLines(each)));
  const options = itemsAt(attributes, "options").flatMap((option) =>
    option.kind === "scalar" ? [{ text: `  - ${option.text}`, line: option.place.line }] : [],
  );
  return [
    { text: `- [ ] ${label.text.trim()}`, line: label.place.line },
    ...said.map((each) => ({ text: `  ${each.text.trim()}`, line: each.line })),
    ...options,
  ];
}

function headingOf(
  label: { readonly text: string; readonly place: { readonly line: number } } | null,
): readonly SourceLine[] {
  return label === null ? [] : [{ text: `## ${label.text.trim()}`, line: label.place.line }];
}

function optionLines(option: YamlNode): readonly SourceLine[] {
  const label = scalarAt(option, "label") ?? (option.kind === "scalar" ? option : null);
  return label === null
    ? []
    : [{ text: `- [ ] ${label.text.trim().replace(/\s*\n\s*/g, " ")}`, line: label.place.line }];
}
