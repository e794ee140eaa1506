import type { Place, Problem } from "../../model/finding.js";
import type { CheckDraft, Located } from "../draft.js";
import type { PageBlock } from "./blocks.js";
import { countCells, readCells } from "./cells.js";
import { columnsOfTicks, rowAt } from "./column-cells.js";
import { type Column, type HeaderCell, isMatrixHeader, misspeltColumn, readHeaders } from "./columns.js";
import { headerWords } from "./header-words.js";
import { indexesOf, misspeltHeaders, reportColumns } from "./matrix-columns.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
import { readRow, type TableHeader } from "./row.js";
import { unreadTable } from "./unread-table.js";

/** A table with more columns than this is no matrix; its header alone could fill the memory. */
const maxColumns = 1000;

/** The checks of a table, one a row; `null` where it is no matrix, and what looks like one is reported. */
export async function readTable(
  block: PageBlock<"table">,
  context: PageContext,
): Promise<readonly CheckDraft[] | null> {
  const [first = block, ...others] = joinedTables(block, context.lines);
  const checks = await readOne(first, context);
  if (checks === null) return null;
  // Read as the tables that they were meant to be, so that all problems of their rows come back.
  const drafts = [checks];
  for (const other of others) {
    context.report(tableWithoutBlank(rowAt(other, 0, context.lines).place));
    drafts.push((await readOne(other, context)) ?? []);
  }
  return drafts.flat();
}

async function readOne(
  block: PageBlock<"table">,
  context: PageContext,
): Promise<readonly CheckDraft[] | null> {
  const cells = readCells(rowAt(block, 0, context.lines), maxColumns);
  const headers = readHeaders(cells, context.blocks.references);
  const isMatrix = isMatrixBy(indexesOf(headers));
  if (!isMatrix || block.quoted) {
    for (const problem of notRead(isMatrix, block, headers, context)) context.report(problem);
    return null;
  }
  const ticked = columnsOfResults(headers, block, context.lines);
  const read = headers.map((each, index) => ({ ...each, column: ticked.has(index) ? null : each.column }));
  const header = { indexes: indexesOf(read), cellCount: cells.length };
  const isAllRead = read.every(({ column }) => column !== null);
  // It costs start-up.
  const conditions = isAllRead
    ? new Map()
    : (await import("./condition-columns.js")).conditionsIn(read, block, context.lines);
  reportColumns(read, { ticked, conditions }, block, context);
  context.readerColumns.push(...unreadHeaders(read, header));
  reportRowBelow(block, header, context);
  return readRows(block, header, context);
}

/** A `Pass` or `Fail` column of boxes and ticks alone is a result that a person noted, for readers, and no second column. */
function columnsOfResults(
  headers: readonly HeaderCell[],
  block: PageBlock<"table">,
  lines: readonly string[],
): ReadonlySet<number> {
  const named = headers.flatMap(({ text, column }, index) =>
    column !== null && /^(?:pass|fail)$/.test(headerWords(text)) ? [index] : [],
  );
  return columnsOfTicks(block, lines, named);
}

function unreadHeaders(headers: readonly HeaderCell[], { indexes }: TableHeader): Located<string>[] {
  const readOnes = new Set(indexes.values());
  return headers.flatMap(({ text, cell }, index) =>
    readOnes.has(index) ? [] : [{ value: text, place: cell.place }],
  );
}

function readRows(block: PageBlock<"table">, header: TableHeader, context: PageContext): CheckDraft[] {
  const drafts: CheckDraft[] = [];
  for (let index = 2; index < block.starts.length; index += 1) {
    const row = rowAt(block, index, context.lines);
    if (!row.text.includes("`") && isMatrixHeader(row.text, context.blocks.references))
      context.report(headerAgain(row.place));
    else drafts.push(readRow(row, header, context));
  }
  return drafts;
}

function isMatrixBy(indexes: ReadonlyMap<Column, number>): boolean {
  return indexes.has("command") && indexes.has("area");
}

/** Why a table that looks like a matrix is not read; nothing where there is nothing to say. */
function notRead(
  isMatrix: boolean,
  block: PageBlock<"table">,
  headers: readonly HeaderCell[],
  context: PageContext,
): readonly (Problem | null)[] {
  if (!isMatrix && block.quoted) return [];
  if (!isMatrix)
    return isMatrixAsMeant(headers) ? misspeltHeaders(headers) : [unreadTable(block, headers, context)];
  const { place } = rowAt(block, 0, context.lines);
  const cure = "Remove the `>` from its lines if its rows are checks.";
  return [pageProblem("matrix-in-quote", place, "a matrix in a block quote, which is not read", cure)];
}

/** It would be a matrix if its headers were spelt right. */
function isMatrixAsMeant(headers: readonly HeaderCell[]): boolean {
  const meant = new Set(headers.map(({ text, column }) => column ?? misspeltColumn(text)));
  return meant.has("area") && meant.has("command");
}

/** The tables that one is, where no blank line stands between them: a delimiter row among the rows makes a header of the one above it. */
function joinedTables(block: PageBlock<"table">, lines: readonly string[]): PageBlock<"table">[] {
  const headers = [0];
  for (let index = 3; index < block.starts.length; index += 1)
    if (delimiterRow.test(rowAt(block, index, lines).text.trim())) headers.push(index - 1);
  if (headers.length === 1) return [block];
  return headers.map((start, order) => part(block, start, headers[order + 1] ?? block.starts.length));
}

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$/;

function part(block: PageBlock<"table">, from: number, to: number): PageBlock<"table"> {
  const extent = { start: block.extent.start + from, end: block.extent.start + to };
  return { ...block, extent, starts: block.starts.slice(from, to) };
}

function tableWithoutBlank(place: Place): Problem {
  const found = "the header of another table among the rows of a matrix";
  const cure = "Put a blank line above this row: then it begins a table of its own.";
  return pageProblem("matrix-header-again", place, found, cure);
}

/** Some repeat it on long pages. */
function headerAgain(place: Place): Problem {
  const found = "the header of a matrix among its rows";
  const cure =
    "Take the row out; or put a blank line above it and a delimiter row `| --- | --- |` below it, for a table of its own.";
  return pageProblem("matrix-header-again", place, found, cure);
}

/**
 * Rows need no pipe in front, and without one a blank line, a list marker or a `#` turns them into text. A line
 * right below such a table that has as many cells was probably meant as its row. Its index; `null`: there is none.
 */
export function rowBelow(
  { extent, starts }: PageBlock<"table">,
  cellCount: number,
  lines: readonly string[],
): number | null {
  if ((lines[extent.start] ?? "").startsWith("|", starts[0] ?? 0)) return null;
  let below = extent.end;
  while (below < lines.length && (lines[below] ?? "").trim() === "") below += 1;
  const line = lines[below] ?? "";
  if (line.trimStart().startsWith("|") || countCells(line) !== cellCount) return null;
  return /^[|:\t -]+$/.test(lines[below + 1] ?? "") ? null : below;
}

function reportRowBelow(
  block: PageBlock<"table">,
  { cellCount }: TableHeader,
  { lines, report }: PageContext,
): void {
  const below = rowBelow(block, cellCount, lines);
  if (below === null) return;
  const line = lines[below] ?? "";
  const place = { line: below + 1, column: line.length - line.trimStart().length + 1 };
  const found = `a line of ${cellCount} cells below a table that it does not belong to`;
  const cure = "If it is a row, put it right below the others and begin each row with `|`.";
  report(pageProblem("row-below-table", place, found, cure));
}
