import type { Problem, ProblemText } from "../../model/finding.js";
import type { FindingId } from "../../model/findings/findings.js";
import { problemAt, quoted } from "../../model/problem.js";
import { isPlainYaml, type PageBlock } from "./blocks.js";
import { type Column, columnOf, isMatrixHeader } from "./columns.js";
import { readHtmlLines } from "./html.js";
import type { References } from "./inline.js";
import { reportOrphanRows } from "./orphan-rows.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
import { isSign } from "./unread-table.js";

/** What of a page is not read and was probably meant as checks, or hides them (FORMAT 1.2); `lastMatrix`: the line of the last one. */
export function reportUnread(lastMatrix: number, context: PageContext): void {
  const own = context.blocks.blocks.filter(({ quoted }) => !quoted);
  for (const block of own) if (block.kind === "html") context.report(htmlTable(block));
  for (const block of own) {
    const unread = unreadBlocks.find(({ holdsChecks }) => holdsChecks(block, context));
    if (unread !== undefined)
      context.report(problemAt(unread.rule, { line: block.extent.start + 1, column: 1 }, unread));
  }
  reportOrphanRows(context);
  reportUnclosedBlocks(own, lastMatrix, context);
}

interface UnreadBlock extends ProblemText {
  readonly rule: FindingId;
  readonly holdsChecks: (block: PageBlock, page: PageContext) => boolean;
}

/** Blocks that hold checks and are for readers. */
const unreadBlocks: readonly UnreadBlock[] = [
  {
    rule: "checks-in-yaml",
    holdsChecks: (block) =>
      block.kind === "fence" && isPlainYaml(block.info) && isCheckList(withoutKey(block.content)),
    found: "a list of checks in a block that is not called `yaml smoke-matrix`, which is not read",
    expected: "the info string `yaml smoke-matrix`",
    cure: "Write ```` ```yaml smoke-matrix ````, with the bare list in it, if the checks are meant to run; if it is an example, leave it.",
  },
  {
    rule: "checks-in-yaml",
    holdsChecks: (block) => block.kind === "fence" && isJsonList(block),
    found: "a list of checks in a block of JSON, which is not read",
    expected: "the info string `yaml smoke-matrix`",
    cure: "Write ```` ```yaml smoke-matrix ```` above it, with the list from its `[` to its `]`, if the checks are meant to run: YAML reads JSON too. If it is an example, leave it.",
  },
  {
    rule: "checks-in-yaml",
    holdsChecks: (block) => block.kind === "paragraph" && block.beginsItem && isCheck(block.source),
    found: "a list of checks without a fence around it, which is text and not read",
    expected: "a block `yaml smoke-matrix`",
    cure: "Put a line ```` ```yaml smoke-matrix ```` above the list and a line ```` ``` ```` below it if the checks are meant to run; if it is for readers, leave it.",
  },
  {
    rule: "matrix-in-code",
    holdsChecks: ({ kind, extent }, { lines, blocks: { references } }) => {
      if (kind !== "code") return false;
      const own = lines.slice(extent.start, extent.end);
      return own.some((line) => isMatrixHeader(line, references)) || isCheckList(own.join("\n"));
    },
    found: "checks that are indented by four blanks or a tab, which is code and not read",
    expected: "a matrix without indentation",
    cure: "Remove the indentation if they are meant to run; if they are an example, put a fence around it.",
  },
];

/** An item of a list with both keys. */
function isCheck(source: string): boolean {
  return (
    /^[a-z-]+[ \t]*:/.test(source) && /^[ \t]*area[ \t]*:/m.test(source) && /^[ \t]*run[ \t]*:/m.test(source)
  );
}

/** `[{ "area": …, "run": … }]`, or the same below `"checks"`. */
function isJsonList({ info, content }: PageBlock<"fence">): boolean {
  return (
    /^(?:json[c5]?)?$/.test(info.toLowerCase()) &&
    /^\s*[[{]/.test(content) &&
    /"area"\s*:\s*"/.test(content) &&
    /"run"\s*:\s*["[]/.test(content)
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

/**
 * Tables of HTML are never a matrix; one with headers of ours was probably meant as one. One header is enough in
 * `<th>`; in `<td>`, which data has too, it takes both that make a matrix.
 */
function htmlTable(block: PageBlock<"html">): Problem | null {
  const headers = /<t[hd][\s>]/i.test(block.content) ? headersOf(block) : [];
  const first = headers.find(({ tag, column }) => tag === "th" && (column === "command" || isSign(column)));
  const hasCommand = headers.some(({ column }) => column === "command");
  const header = first ?? (hasCommand ? headers.find(({ column }) => column === "area") : undefined);
  if (header === undefined) return null;
  const found = `the header ${quoted(header.text)} in a table of HTML, which is not read`;
  const cure =
    "Write the table with `|` and a delimiter row if its rows are checks; if they are for readers, leave it.";
  return pageProblem("html-table", block.extent.start + header.line, found, cure);
}

interface HtmlHeader {
  readonly tag: string;
  readonly text: string;
  readonly line: number;
  readonly column: Column | null;
}

/** So many cells are looked at: the header is at the beginning. */
const maxCells = 50;

function headersOf({ content }: PageBlock<"html">): readonly HtmlHeader[] {
  const own = content.split("\n");
  const { hidden } = readHtmlLines(own);
  const headers: HtmlHeader[] = [];
  for (const [line, text] of own.entries()) {
    if (hidden[line] === true || headers.length >= maxCells) continue;
    for (const [, tag = "", cell = ""] of text.matchAll(/<(t[hd])(?=[\s>])[^<>]{0,200}>([^<]{0,100})/gi)) {
      if (headers.length >= maxCells) break;
      headers.push({ tag: tag.toLowerCase(), text: cell.trim(), line, column: columnOf(cell) });
    }
  }
  return headers;
}

/** A fence or a comment that is not closed where its writer thinks takes the matrix behind it along, in silence. */
function reportUnclosedBlocks(
  own: readonly PageBlock[],
  lastMatrix: number,
  { blocks: { references }, lines, report }: PageContext,
): void {
  const fences = own.filter((block) => block.kind === "fence");
  const areMispaired = endsWithBareFence(fences, lines);
  for (const block of fences)
    if ((areMispaired || isSuspicious(block, lines)) && holdsMatrix(block.content.split("\n"), references))
      report(openFence(block));
  const found = "an HTML comment that is not closed above a matrix";
  const cure = "Close the comment with `-->`; inside other HTML write no blank line before it.";
  for (const block of own)
    if (block.kind === "html" && hidesMatrix(block, lastMatrix, references))
      report(pageProblem("comment-open", block.extent.start, found, cure));
}

function openFence({ marker, extent }: PageBlock<"fence">): Problem {
  const cure = `Close the fence above the matrix; if the matrix is an example, close it with ${quoted(marker)} below, and open it with a longer one if it holds fences.`;
  return pageProblem("fence-open", extent.start, "a fence that is not closed above a matrix", cure);
}

/** A last fence without end and without info string was meant to close: one before it has no end of its own. */
function endsWithBareFence(fences: readonly PageBlock<"fence">[], lines: readonly string[]): boolean {
  const last = fences.at(-1);
  return last !== undefined && last.info === "" && !isClosed(last, lines);
}

/** Either it has no end, or its end is another block's: then a line inside it opens a block. */
function isSuspicious(block: PageBlock<"fence">, lines: readonly string[]): boolean {
  const opening = new RegExp(`${fencePattern(block)}[ \\t]*[\\w.-]`);
  return !isClosed(block, lines) || block.content.split("\n").some((line) => opening.test(line));
}

function isClosed(block: PageBlock<"fence">, lines: readonly string[]): boolean {
  const { start, end } = block.extent;
  return end - start > 1 && new RegExp(`${fencePattern(block)}[ \\t]*$`).test(lines[end - 1] ?? "");
}

function fencePattern({ marker }: PageBlock<"fence">): string {
  return `^[ \\t]*${marker[0] === "~" ? "~" : "`"}{${marker.length},}`;
}

/** A comment without an end; or with another one opened inside it, whose end it has. */
function hidesMatrix(
  { content, extent }: PageBlock<"html">,
  lastMatrix: number,
  references: References,
): boolean {
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
  const opening = /^[ \t]*(?:`{3,}|~{3,})[ \t]*yaml smoke-matrix[ \t]*$/;
  return lines.some((line) => opening.test(line) || isMatrixHeader(line, references));
}
