import { readCells } from "../page/markdown/cells.js";
import { displayWidth } from "../text/display-width.js";
import { escapePipes } from "./cells.js";
import { inStyleOf } from "./row-style.js";
import {
  type AlignedColumn,
  type Alignment,
  alignmentsOf,
  columnsOf,
  delimiterLine,
  maxAligned,
  rowLine,
} from "./table.js";

/** What becomes of a cell of a row (0 is the first below the delimiter row); its text is without the backslashes of pipes. */
type CellEdit = (text: string, column: number) => string;

/**
 * The rows of a table with its columns aligned, each from its first character on: header and delimiter row are the
 * first two, as the page's reader has them (`PageBlock<"table">`). A table that is aligned whatever its widest cell is
 * stays so: prettier writes that, and the two shall not quarrel. Rows that have more cells than their header, or
 * none, are left as they are; so is a table with another one's delimiter row in it.
 */
export function alignedRows(rows: readonly string[], edit: CellEdit = (text) => text): readonly string[] {
  const table = readRows(rows);
  if (table === null) return rows;
  const widest = isWritten(table, rows, Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : maxAligned;
  const edited = table.cells.map((cells, row) => (row < 2 ? cells : (cells?.map(edit) ?? null)));
  return write({ ...table, cells: edited }, rows, widest);
}

/** The rows after something in them has changed: aligned where they were before, else as they are. */
export function stillAligned(before: readonly string[], after: readonly string[]): readonly string[] {
  const widest = alignedUpTo(before);
  const table = widest === null ? null : readRows(after);
  if (widest === null || table === null || alignedUpTo(after) !== null) return after;
  return write(table, after, widest).map((row, index) =>
    inStyleOf(before[index] ?? before.at(-1) ?? row, row),
  );
}

/** How wide cells may be that take part in aligning the table; `null`: it is not aligned. */
function alignedUpTo(rows: readonly string[]): number | null {
  const table = readRows(rows);
  if (table === null) return null;
  if (haveSamePipes(rows)) return Number.POSITIVE_INFINITY;
  return isWritten(table, rows, maxAligned) ? maxAligned : null;
}

/** The pipes of all rows stand one below the other. */
function haveSamePipes(rows: readonly string[]): boolean {
  const first = pipesOf(rows[0] ?? "");
  return rows.every((row) => pipesOf(row) === first);
}

function pipesOf(row: string): string {
  let column = 0;
  const pieces = row.trimEnd().split(/(?<!\\)\|/);
  return pieces
    .slice(0, -1)
    .map((piece) => {
      column += displayWidth(piece) + 1;
      return column;
    })
    .join(" ");
}

interface TableCells {
  readonly alignments: readonly Alignment[];
  /** By row; `null` for the delimiter row and for rows that are left as they are. */
  readonly cells: readonly (readonly string[] | null)[];
}

function readRows(rows: readonly string[]): TableCells | null {
  const [header, delimiters] = rows.slice(0, 2).map((row) => cellsOf(row, maxColumns));
  if (header === undefined || delimiters === undefined || header.length > maxColumns) return null;
  if (header.length !== delimiters.length || !delimiters.every((cell) => /^:?-+:?$/.test(cell))) return null;
  if (rows.slice(2).some((row) => delimiterRow.test(row.trim()))) return null;
  const cells = rows.map((row, index) => {
    if (index === 1) return null;
    const own = cellsOf(row, header.length);
    return own.length <= header.length && isUnderstood(row) ? own : null;
  });
  return cells[0] === null ? null : { alignments: alignmentsOf(delimiters), cells };
}

/** A table with more columns is no matrix, and nothing that a person aligns. */
const maxColumns = 1000;

/** Dashes alone are cells that say nothing, or the delimiter row of another table. */
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function cellsOf(text: string, limit: number): string[] {
  return readCells({ text, place: { line: 1, column: 1 } }, limit).map((cell) => cell.text);
}

/** Words below a table are a row to GitHub; and what looks like a blank at an end may be part of a cell. */
function isUnderstood(row: string): boolean {
  return /(?<!\\)\|/.test(row) && !/^[^\S \t]|[^\S \t]$/.test(row);
}

function write(table: TableCells, rows: readonly string[], widest: number): string[] {
  const columns = columnsIn(table, widest);
  return rows.map((row, index) => written(table, columns, index) ?? row);
}

function isWritten(table: TableCells, rows: readonly string[], widest: number): boolean {
  const columns = columnsIn(table, widest);
  // A row that is much shorter is not it, and need not be written to see that: a column may be very wide.
  const least = columns.reduce((sum, { width }) => sum + width, 0) / 2;
  return rows.every((row, index) => {
    if (index !== 1 && (table.cells[index] ?? null) === null) return true;
    return row.length >= least && written(table, columns, index) === row;
  });
}

function columnsIn({ alignments, cells }: TableCells, widest: number): readonly AlignedColumn[] {
  const escaped = cells.flatMap((row) => (row === null ? [] : [row.map(escapePipes)]));
  return columnsOf(escaped, alignments, widest);
}

/** `null`: the row stays as it is. */
function written({ cells }: TableCells, columns: readonly AlignedColumn[], index: number): string | null {
  if (index === 1) return delimiterLine(columns);
  const row = cells[index] ?? null;
  return row && rowLine(row.map(escapePipes), columns);
}
