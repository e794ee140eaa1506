import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import { lineStarts } from "../../text/line-starts.js";
import type { PageBlock } from "./blocks.js";
import { countCells } from "./cells.js";
import { isMatrixHeader } from "./columns.js";
import { readHtmlLines } from "./html.js";
import type { References } from "./inline.js";
import { readInline } from "./inline.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

/** So many lines are named one by one; a page of nothing but pipes would fill the memory with problems. */
const maxNamed = 1000;

/**
 * Nothing that looks like a matrix is dropped in silence: a line that begins with `|`, or reads as the header of
 * a matrix, and belongs neither to a table nor to code, a comment or a quote.
 */
export function reportOrphanRows({ lines, blocks, report }: PageContext): void {
  const covered = coveredLines(lines, blocks.blocks, blocks.references);
  const orphans: number[] = [];
  for (const [index, line] of lines.entries())
    if (covered[index] === 0 && line.includes("|") && isOrphan(line, blocks.references)) orphans.push(index);
  for (const index of orphans.slice(0, maxNamed)) report(orphanRow(lines, index));
  const further = orphans[maxNamed];
  if (further === undefined) return;
  const count = (orphans.length - maxNamed).toLocaleString("en");
  report(
    problemAt(
      "lost-row",
      { line: further + 1, column: 1 },
      {
        found: `${count} further lines that look like rows and belong to no table, from here on`,
        expected: "rows of a table",
        cure: "Mend the lines above first.",
      },
    ),
  );
}

/** GFM's tables need no outer pipes; without a delimiter row below, a header without them is a paragraph. */
function isOrphan(line: string, references: References): boolean {
  return beginsWithPipe(line) || isMatrixHeader(contentOf(line), references);
}

function orphanRow(lines: readonly string[], index: number): Problem {
  const line = lines[index] ?? "";
  const place = { line: index + 1, column: line.length - contentOf(line).length + 1 };
  const found = beginsWithPipe(line)
    ? "a line that begins with `|` and belongs to no table"
    : "the header of a matrix that begins no table";
  return pageProblem("lost-row", place, found, cureFor(lines, index));
}

function cureFor(lines: readonly string[], index: number): string {
  const row = contentOf(lines[index] ?? "");
  const below = contentOf(lines[index + 1] ?? "");
  if (/^\[\^[^\]]*\]:/.test(row))
    return "Move the table out of the footnote, with a blank line above it and nothing in front of its rows.";
  const isDelimiter = /^[|:-][|:\t -]+$/.test(below) && below.includes("-");
  if (isDelimiter && countCells(row) === countCells(below) && (lines[index - 1] ?? "").trim() !== "")
    return "Put a blank line above the header, and nothing in front of it: the line above takes it into its quote, its list or its HTML.";
  if (isDelimiter)
    return `Give the delimiter row below as many cells as this line has (${countCells(row)}), at the same indentation, with a blank line above the header.`;
  if (index > 0 && (lines[index - 1] ?? "").trim() === "")
    return "Remove the blank line above it, or give it a header and a delimiter row of its own.";
  return "Put it right below its table, at the table's indentation, with a blank line between the table and text, a quote or HTML above; or begin the line with other text.";
}

/** 1 for each line whose pipes belong to something: rows, code, comments, quotes. */
function coveredLines(
  lines: readonly string[],
  blocks: readonly PageBlock[],
  references: References,
): Uint8Array {
  const covered = new Uint8Array(lines.length);
  let endOfTable = -1;
  for (const block of blocks) {
    const { start, end } = block.extent;
    switch (block.kind) {
      case "table":
        endOfTable = end;
        covered.fill(1, start, end);
        break;
      case "fence":
        covered.fill(1, start, end);
        break;
      case "code":
        covered.fill(1, start === endOfTable ? endOfPipes(lines, start) : start, end);
        break;
      case "quote":
        if (!block.quoted) markQuoted(lines, covered, start, end);
        break;
      case "html":
        for (const [index, hidden] of readHtmlLines(block.content.split("\n")).hidden.entries())
          if (hidden && start + index < end) covered[start + index] = 1;
        break;
      case "paragraph":
        for (const index of hiddenLines(block, references)) covered[start + index] = 1;
        break;
      case "heading":
        break;
    }
  }
  return covered;
}

/** Rows that are indented like code right below a table are no code to their author. */
function endOfPipes(lines: readonly string[], start: number): number {
  let line = start;
  while (beginsWithPipe(lines[line] ?? "")) line += 1;
  return line;
}

/** A line without its `>` is still part of the quote's paragraph: a table that was meant to follow is lost there. */
function markQuoted(lines: readonly string[], covered: Uint8Array, start: number, end: number): void {
  for (let line = start; line < end; line += 1)
    if (contentOf(lines[line] ?? "").startsWith(">")) covered[line] = 1;
}

/** Lines of a paragraph that begin inside a code span or a comment which began on an earlier line. */
function hiddenLines({ source }: PageBlock<"paragraph">, references: References): number[] {
  if (!/\n[ \t]*\|/.test(source) || !/`|<!--/.test(source)) return [];
  const { spans } = readInline(source.replaceAll("\n", " "), references);
  const hidden = [
    ...spans.map(({ start, text }) => ({ start, end: start + text.length })),
    ...commentsIn(source),
  ];
  const ordered = hidden.sort((a, b) => a.start - b.start);
  const lines: number[] = [];
  let next = 0;
  for (const [index, start] of lineStarts(source).entries()) {
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((ordered[next]?.start ?? Number.POSITIVE_INFINITY) < start) lines.push(index);
  }
  return lines;
}

function commentsIn(source: string): { readonly start: number; readonly end: number }[] {
  const comments: { readonly start: number; readonly end: number }[] = [];
  let start = source.indexOf("<!--");
  while (start !== -1) {
    const end = source.indexOf("-->", start + 2);
    if (end === -1) break;
    comments.push({ start, end });
    start = source.indexOf("<!--", end);
  }
  return comments;
}

const markers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;

/** A line behind its indentation and list markers. */
function contentOf(line: string): string {
  return line.slice(markers.exec(line)?.[0].length);
}

/** Whether a line looks like a row of a table. */
function beginsWithPipe(line: string): boolean {
  return contentOf(line).startsWith("|");
}
