import type { Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { type FenceBlock, type HtmlBlock, isPlainYaml, type PageBlock } from "./blocks.js";
import { type Column, columnOf, isMatrixHeader } from "./columns.js";
import { readHtmlLines } from "./html.js";
import type { References } from "./inline.js";
import type { Matrix } from "./matrices.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

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
  return pageProblem("checks-in-yaml", place, found, cure);
}

function jsonList(place: Place) {
  const found = "a list of checks in a block of JSON, which is not read";
  const cure =
    "Write ```` ```yaml smoke-matrix ```` above it, with the list from its `[` to its `]`, if the checks are meant to run: YAML reads JSON too. If it is an example, leave it.";
  return pageProblem("checks-in-yaml", place, found, cure);
}

function bareList(place: Place) {
  const found = "a list of checks without a fence around it, which is text and not read";
  const cure =
    "Put a line ```` ```yaml smoke-matrix ```` above the list and a line ```` ``` ```` below it if the checks are meant to run; if it is for readers, leave it.";
  return problemAt("checks-in-yaml", place, { found, expected: "a block `yaml smoke-matrix`", cure });
}

function matrixInCode(place: Place) {
  const found = "checks that are indented by four blanks or a tab, which is code and not read";
  const cure =
    "Remove the indentation if they are meant to run; if they are an example, put a fence around it.";
  return pageProblem("matrix-in-code", place, found, cure);
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

/** Tables of HTML are never a matrix; one with headers of ours was probably meant as one. */
export function reportHtmlTables({ blocks, report }: PageContext): void {
  for (const block of blocks.blocks) {
    if (block.kind !== "html" || block.quoted || !/<t[hd][\s>]/i.test(block.content)) continue;
    const problem = unreadTable(block);
    if (problem !== null) report(problem);
  }
}

/** A header of ours is enough in `<th>`; in `<td>`, which data has too, it takes both that make a matrix. */
function unreadTable(block: HtmlBlock): Problem | null {
  const { lines, columns } = headersOf(block);
  const first = lines.find(({ tag, column }) => tag === "th" && column !== null && meant.has(column));
  const area = lines.find(({ column }) => column === "area");
  const header = first ?? (area !== undefined && columns.has("command") ? area : undefined);
  if (header === undefined) return null;
  const place = { line: block.extent.start + header.line + 1, column: 1 };
  const found = `the header ${quoted(header.text)} in a table of HTML, which is not read`;
  const cure =
    "Write the table with `|` and a delimiter row if its rows are checks; if they are for readers, leave it.";
  return pageProblem("html-table", place, found, cure);
}

const meant: ReadonlySet<Column> = new Set([
  "command",
  "pass",
  "fail",
  "rollback",
  "retest",
  "rollbackAndRetest",
]);

interface HtmlHeader {
  readonly tag: string;
  readonly text: string;
  readonly line: number;
  readonly column: Column | null;
}

/** So many cells are looked at: the header is at the beginning. */
const maxCells = 50;

function headersOf({ content }: HtmlBlock): {
  readonly lines: readonly HtmlHeader[];
  readonly columns: ReadonlySet<Column | null>;
} {
  const own = content.split("\n");
  const { hidden } = readHtmlLines(own);
  const lines: HtmlHeader[] = [];
  for (const [line, text] of own.entries()) {
    if (hidden[line] === true || lines.length >= maxCells) continue;
    for (const [, tag = "", cell = ""] of text.matchAll(/<(t[hd])(?=[\s>])[^<>]{0,200}>([^<]{0,100})/gi)) {
      if (lines.length >= maxCells) break;
      lines.push({ tag: tag.toLowerCase(), text: cell.trim(), line, column: columnOf(cell) });
    }
  }
  return { lines, columns: new Set(lines.map(({ column }) => column)) };
}

/** A fence or a comment that is not closed where its writer thinks takes the matrix behind it along, in silence. */
export function reportUnclosedBlocks(
  matrices: readonly Matrix[],
  { blocks, lines, report }: PageContext,
): void {
  const { references } = blocks;
  const lastMatrix = matrices.at(-1)?.line ?? -1;
  const own = blocks.blocks.filter(({ quoted }) => !quoted);
  const fences = own.filter((block) => block.kind === "fence");
  const areMispaired = endsWithBareFence(fences, lines);
  for (const block of fences)
    if ((areMispaired || isSuspicious(block, lines)) && holdsMatrix(block.content.split("\n"), references))
      report(openFence({ line: block.extent.start + 1, column: 1 }, block));
  for (const block of own)
    if (block.kind === "html" && hidesMatrix(block, lastMatrix, references))
      report(openComment({ line: block.extent.start + 1, column: 1 }));
}

function openFence(place: Place, { marker }: FenceBlock): Problem {
  const cure = `Close the fence above the matrix; if the matrix is an example, close it with ${quoted(marker)} below, and open it with a longer one if it holds fences.`;
  return pageProblem("fence-open", place, "a fence that is not closed above a matrix", cure);
}

function openComment(place: Place): Problem {
  const found = "an HTML comment that is not closed above a matrix";
  const cure = "Close the comment with `-->`; inside other HTML write no blank line before it.";
  return pageProblem("comment-open", place, found, cure);
}

/** A last fence without end and without info string was meant to close: one before it has no end of its own. */
function endsWithBareFence(fences: readonly FenceBlock[], lines: readonly string[]): boolean {
  const last = fences.at(-1);
  return last !== undefined && last.info === "" && !isClosed(last, lines);
}

/** Either it has no end, or its end is another block's: then a line inside it opens a block. */
function isSuspicious(block: FenceBlock, lines: readonly string[]): boolean {
  const opening = new RegExp(`${fencePattern(block)}[ \\t]*[\\w.-]`);
  return !isClosed(block, lines) || block.content.split("\n").some((line) => opening.test(line));
}

function isClosed(block: FenceBlock, lines: readonly string[]): boolean {
  const { start, end } = block.extent;
  return end - start > 1 && new RegExp(`${fencePattern(block)}[ \\t]*$`).test(lines[end - 1] ?? "");
}

function fencePattern({ marker }: FenceBlock): string {
  return `^[ \\t]*${marker[0] === "~" ? "~" : "`"}{${marker.length},}`;
}

/** A comment without an end; or with another one opened inside it, whose end it has. */
function hidesMatrix({ content, extent }: HtmlBlock, lastMatrix: number, references: References): boolean {
  const own = content.split("\n");
  const { comments, open } = readHtmlLines(own);
  if (open === "comment" && lastMatrix >= extent.end) return true;
  return comments.some(({ start, end }) => {
    const inside = own.slice(start + 1, end === null ? own.length : end + 1);
    return (end === null || inside.some(opensComment)) && holdsMatrix(inside, references);
  });
}

/** Whether a comment begins in a line, in front of the end of another. */
function opensComment(line: string): boolean {
  const start = line.indexOf("<!--");
  return start !== -1 && !line.slice(0, start).includes("-->");
}

function holdsMatrix(lines: readonly string[], references: References): boolean {
  return lines.some((line) => beginsMatrix(line, references));
}

function beginsMatrix(line: string, references: References): boolean {
  return (
    /^[ \t]*(?:`{3,}|~{3,})[ \t]*yaml smoke-matrix[ \t]*$/.test(line) || isMatrixHeader(line, references)
  );
}
