import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import { countCells } from "./cells.js";
import type { PageContext } from "./context.js";
import { accountedLines, beginsWithPipe, contentOf } from "./covered-lines.js";
import type { References } from "./inline.js";
import { isMatrixHeader } from "./matrix-header.js";

/** So many lines are named one by one; a page of nothing but pipes would fill the memory with problems. */
const maxNamed = 1000;

/**
 * Nothing that looks like a matrix is dropped in silence: a line that begins with `|`, or reads as the header of
 * a matrix, and belongs neither to a table nor to code, a comment or a quote.
 */
export function reportLostRows({ lines, blocks, report }: PageContext): void {
  const accounted = accountedLines(lines, blocks.blocks, blocks.references);
  const lost: number[] = [];
  for (const [index, line] of lines.entries())
    if (accounted[index] === 0 && line.includes("|") && isLost(line, blocks.references)) lost.push(index);
  for (const index of lost.slice(0, maxNamed)) report(lostRow(lines, index));
  const further = lost[maxNamed];
  if (further !== undefined) report(furtherRows(further, lost.length - maxNamed));
}

function isLost(line: string, references: References): boolean {
  return beginsWithPipe(line) || isPipelessHeader(line, references);
}

/** GFM's tables need no outer pipes; without a delimiter row below, such a header is a paragraph. */
function isPipelessHeader(line: string, references: References): boolean {
  return isMatrixHeader(contentOf(line), references);
}

function lostRow(lines: readonly string[], index: number): Problem {
  const line = lines[index] ?? "";
  const place = { line: index + 1, column: line.length - contentOf(line).length + 1 };
  const found = beginsWithPipe(line)
    ? "a line that begins with `|` and belongs to no table"
    : "the header of a matrix that begins no table";
  return problemAt("lost-row", place, found, "a row of a table", cureFor(lines, index));
}

function furtherRows(index: number, count: number): Problem {
  const found = `${count.toLocaleString("en")} further lines that look like rows and belong to no table, from here on`;
  return problemAt(
    "lost-row",
    { line: index + 1, column: 1 },
    found,
    "rows of a table",
    "Mend the lines above first.",
  );
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
