import type { Place } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { FenceBlock, PageBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { isPlainYaml } from "./info-words.js";
import type { References } from "./inline.js";
import { isMatrixHeader } from "./matrix-header.js";

/** Blocks that hold checks and are for readers: indented ones, YAML under another name, JSON, a list without a fence (FORMAT 1.2). */
export function reportUnreadBlocks({ lines, blocks, report }: PageContext): void {
  for (const block of blocks.blocks) {
    if (block.quoted) continue;
    const place = { line: block.extent.start + 1, column: 1 };
    if (block.kind === "fence" && isUnnamedList(block)) report(unnamedList(place));
    if (block.kind === "fence" && isJsonList(block)) report(jsonList(place));
    if (block.kind === "paragraph" && block.beginsItem && isBareCheck(block.source)) report(bareList(place));
    if (block.kind === "code" && holdsChecks(block, lines, blocks.references)) report(matrixInCode(place));
  }
}

function unnamedList(place: Place) {
  const found = "a list of checks in a block that is not called `yaml smoke-matrix`, which is not read";
  const cure =
    "Write ```` ```yaml smoke-matrix ````, with the bare list in it, if the checks are meant to run; if it is an example, leave it.";
  return problemAt("checks-in-yaml", place, found, "the info string `yaml smoke-matrix`", cure);
}

function jsonList(place: Place) {
  const found = "a list of checks in a block of JSON, which is not read";
  const cure =
    "Write ```` ```yaml smoke-matrix ```` above it, with the list from its `[` to its `]`, if the checks are meant to run: YAML reads JSON too. If it is an example, leave it.";
  return problemAt("checks-in-yaml", place, found, "the info string `yaml smoke-matrix`", cure);
}

function bareList(place: Place) {
  const found = "a list of checks without a fence around it, which is text and not read";
  const cure =
    "Put a line ```` ```yaml smoke-matrix ```` above the list and a line ```` ``` ```` below it if the checks are meant to run; if it is for readers, leave it.";
  return problemAt("checks-in-yaml", place, found, "a block `yaml smoke-matrix`", cure);
}

function matrixInCode(place: Place) {
  const found = "checks that are indented by four blanks or a tab, which is code and not read";
  const cure =
    "Remove the indentation if they are meant to run; if they are an example, put a fence around it.";
  return problemAt("matrix-in-code", place, found, "a matrix without indentation", cure);
}

function isUnnamedList({ info, content }: FenceBlock): boolean {
  return isPlainYaml(info) && isCheckList(withoutKey(content));
}

/** `[{ "area": …, "run": … }]`, or the same below `"checks"`. */
function isJsonList({ info, content }: FenceBlock): boolean {
  return (
    /^(?:json[c5]?)?$/.test(info.toLowerCase()) &&
    /^\s*[[{]/.test(content) &&
    /"area"\s*:\s*"/.test(content) &&
    /"run"\s*:\s*["[]/.test(content)
  );
}

/** An item of a list with both keys. */
function isBareCheck(source: string): boolean {
  return (
    /^[a-z-]+[ \t]*:/.test(source) && /^[ \t]*area[ \t]*:/m.test(source) && /^[ \t]*run[ \t]*:/m.test(source)
  );
}

/** The list of a whole YAML file stands below `checks:`. */
function withoutKey(content: string): string {
  return content.replace(/^(?:[ \t]*(?:#[^\n]*)?\n)*checks[ \t]*:[ \t]*\n/, "");
}

/** A list with `area: …` and `run: …`, which no other format has beside each other. */
function isCheckList(text: string): boolean {
  const first = text.split("\n", 100).find((line) => /^[ \t]*[^\s#]/.test(line));
  return (
    /^[ \t]*- [a-z-]+[ \t]*:/.test(first ?? "") &&
    /^[ \t]*(?:- )?area[ \t]*:/m.test(text) &&
    /^[ \t]*(?:- )?run[ \t]*:/m.test(text)
  );
}

function holdsChecks({ extent }: PageBlock, lines: readonly string[], references: References): boolean {
  const own = lines.slice(extent.start, extent.end);
  return own.some((line) => isMatrixHeader(line, references)) || isCheckList(own.join("\n"));
}
