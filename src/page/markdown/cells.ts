import type { Place, Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import { countBelow } from "../../text/line-starts.js";
import type { Report } from "../draft.js";

/** One row of a table: its text from the first character on, and where that stands. */
export interface Row {
  readonly text: string;
  readonly place: Place;
}

/** One cell: its Markdown, trimmed, with `\|` as `|`. */
export interface Cell {
  readonly text: string;
  /** Of the text's first character. */
  readonly place: Place;
  /** Offsets into the text, ascending, of the pipes that had a backslash. */
  readonly escapes: readonly number[];
}

/** The cells of a row by GFM's rules, at most one more than `limit`: that one says that there are too many. */
export function readCells(row: Row, limit: number): Cell[] {
  const cells: Cell[] = [];
  for (const { start, end } of pieces(row.text)) {
    cells.push(readCell(row, start, end));
    if (cells.length > limit) break;
  }
  return cells;
}

/** How many cells a line of a table has. */
export function countCells(text: string): number {
  let count = 0;
  for (const _piece of pieces(text)) count += 1;
  return count;
}

/** Where a character of the cell's text stands in the file. */
export function placeIn(cell: Cell, offset: number): Place {
  const backslashes = countBelow(cell.escapes, offset);
  return { line: cell.place.line, column: cell.place.column + offset + backslashes };
}

/** A pipe splits also inside a code span; one with a backslash before it doesn't. One at either end is no cell. */
function* pieces(row: string): Generator<{ readonly start: number; readonly end: number }> {
  const end = row.trimEnd().length;
  let start = row.length - row.trimStart().length;
  if (row[start] === "|") start += 1;
  for (let at = row.indexOf("|", start); at !== -1; at = row.indexOf("|", at + 1)) {
    if (row[at - 1] === "\\") continue;
    yield { start, end: at };
    start = at + 1;
  }
  if (start < end) yield { start, end };
}

const noEscapes: readonly number[] = [];

function readCell(row: Row, start: number, end: number): Cell {
  let [from, to] = [start, end];
  while (from < to && isBlank(row.text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(row.text.charCodeAt(to - 1))) to -= 1;
  const source = row.text.slice(from, to);
  const place = { line: row.place.line, column: row.place.column + (source === "" ? start : from) };
  if (!source.includes("\\|")) return { text: source, place, escapes: noEscapes };
  const text = source.replaceAll("\\|", "|");
  return { text, place, escapes: escapedPipes(source) };
}

/** Blanks and tabs alone, as GFM has it: a no-break space at an end is a character that cannot be seen. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function escapedPipes(source: string): number[] {
  return Array.from(source.matchAll(/\\\|/g), ({ index }, before) => index - before);
}

/** Memory: the words and spans of a cell are taken apart, and a page of 16 MiB may be one cell. */
const maxCellLength = 200_000;

/** Time, too: a header is compared with the names of all columns, letter by letter. */
export const maxHeaderLength = 1_000;

/** A cell that is too long to be taken apart is an error, and nothing is read from it. */
export function isTooLong(cell: Cell, { report }: { readonly report: Report }): boolean {
  if (cell.text.length <= maxCellLength) return false;
  const cure =
    "Shorten it; a long command goes into a section of its own that the cell links to, or into a script.";
  report(tooLong(cell, maxCellLength, cure));
  return true;
}

/** A header that is too long to be compared with ours; `null`: it is not. */
export function longHeader(cell: Cell): Problem | null {
  return cell.text.length <= maxHeaderLength
    ? null
    : tooLong(cell, maxHeaderLength, "Shorten the header; what it explains goes into a paragraph above.");
}

function tooLong(cell: Cell, limit: number, cure: string): Problem {
  const found = `a cell of ${cell.text.length.toLocaleString("en")} characters`;
  return problemAt("cell-too-long", cell.place, {
    found,
    expected: `at most ${limit.toLocaleString("en")}`,
    cure,
  });
}
