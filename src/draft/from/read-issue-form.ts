import type { YamlNode } from "../../page/yaml/yaml-nodes.js";
import type { FromSource, SourceLine } from "./from-source.js";
import { Ledger } from "./ledger.js";
import { itemsAt, linesOf, mappingAt, scalarAt, textAt, yamlMapping } from "./yaml-parts.js";

/** An issue form of GitHub as a list: its texts as they are, its boxes as tasks, what it asks for as tasks too. */
export function readIssueForm(lines: readonly string[]): FromSource {
  const root = yamlMapping(lines);
  const ledger = new Ledger();
  const out: SourceLine[] = [];
  for (const part of itemsAt(root, "body")) out.push(...partLines(part, lines));
  const used = new Set(out.map(({ line }) => line));
  const title = textAt(root, "name");
  const titleLine = scalarAt(root, "name")?.place.line;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (line === titleLine) ledger.place(line, "setting", `the page's title: ${title}`);
    else if (/[\p{L}\p{N}]/u.test(text) && !used.has(line))
      ledger.leaveOut(line, text, "it is about the form of the issue, which the page has not");
  }
  const assignee = textAt(root, "assignees");
  const owner = assignee !== null && /^[\w-]+$/.test(assignee) ? `@${assignee}` : null;
  return { title, owner, lines: out, placed: ledger.placed, notPlaced: ledger.notPlaced };
}

function partLines(part: YamlNode, fileLines: readonly string[]): readonly SourceLine[] {
  const attributes = mappingAt(part, "attributes");
  const label = scalarAt(attributes, "label");
  const description = scalarAt(attributes, "description");
  const value = scalarAt(attributes, "value");
  const blank = { text: "", line: label?.place.line ?? value?.place.line ?? part.place.line };
  const described = description === null ? [] : [...linesOf(description, fileLines), blank];
  switch (textAt(part, "type")) {
    case "markdown":
      return value === null ? [] : [blank, ...linesOf(value, fileLines), blank];
    case "checkboxes":
      return [
        blank,
        ...headingOf(label),
        blank,
        ...described,
        ...itemsAt(attributes, "options").flatMap(optionLines),
        blank,
      ];
    case "textarea":
    case "input":
    case "dropdown":
      if (value !== null && /^\s*(?:[-*+]|\d+\.)\s/m.test(value.text))
        return [blank, ...headingOf(label), blank, ...described, ...linesOf(value, fileLines), blank];
      return label === null
        ? []
        : [
            ...fieldLines(
              label.text.trim(),
              label.place.line,
              description === null ? [] : linesOf(description, fileLines),
            ),
          ];
    default:
      return [];
  }
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

function fieldLines(label: string, line: number, description: readonly SourceLine[]): readonly SourceLine[] {
  return [
    { text: `- [ ] Fill in: ${label}`, line },
    ...description.map((each) => ({ text: `  ${each.text.trim()}`, line: each.line })),
  ];
}
