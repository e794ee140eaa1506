import type { Place } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { FenceBlock, PageBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { infoWords } from "./info-words.js";
import type { References } from "./inline.js";
import { isMatrixHeader } from "./matrix-header.js";

/** Blocks that hold checks and are code for readers: indented ones, and YAML under another name (FORMAT 1.2). */
export function reportUnreadBlocks({ lines, blocks, report }: PageContext): void {
  for (const block of blocks.blocks) {
    if (block.quoted) continue;
    const place = { line: block.extent.start + 1, column: 1 };
    if (block.kind === "fence" && isUnnamedList(block)) report(unnamedList(place));
    if (block.kind === "code" && holdsChecks(block, lines, blocks.references)) report(matrixInCode(place));
  }
}

function unnamedList(place: Place) {
  const found = "a list of checks in a block that is not called `yaml smoke-matrix`, which is not read";
  const cure =
    "Write ```` ```yaml smoke-matrix ````, with the bare list in it, if the checks are meant to run; if it is an example, leave it.";
  return problemAt("checks-in-yaml", place, found, "the info string `yaml smoke-matrix`", cure);
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

/** No name at all, or YAML's with attributes at most: a block that is called otherwise is its author's own. */
function isPlainYaml(info: string): boolean {
  const [word = "", ...others] = infoWords(info);
  return /^(?:ya?ml)?$/.test(word) && (others.length === 0 || (info.includes("=") && !/smoke/i.test(info)));
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
