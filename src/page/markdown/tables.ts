import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { CheckDraft, Located } from "../draft.js";
import type { TableBlock } from "./blocks.js";
import { maxHeaderLength } from "./cell-length.js";
import { type Cell, readCells } from "./cells.js";
import { columnsOfTicks } from "./column-cells.js";
import { type Column, columnOf, misspeltColumn } from "./columns.js";
import type { PageContext } from "./context.js";
import { headerWords } from "./header-words.js";
import { type References, readInline } from "./inline.js";
import { headerAgain, joinedTables, tableWithoutBlank } from "./joined-tables.js";
import { type HeaderCell, indexesOf, misspeltHeaders, reportColumns } from "./matrix-columns.js";
import { isMatrixHeader } from "./matrix-header.js";
import { readRow, type TableHeader } from "./row.js";
import { reportRowBelow } from "./row-below.js";
import { rowAt } from "./table-rows.js";
import { unreadTable } from "./unread-table.js";

/** A table with more columns than this is no matrix; its header alone could fill the memory. */
const maxColumns = 1000;

/** The checks of a table, one a row; `null` where it is no matrix, and what looks like one is reported. */
export function readTable(block: TableBlock, context: PageContext): readonly CheckDraft[] | null {
  const [first = block, ...others] = joinedTables(block, context.lines);
  const checks = readOne(first, context);
  if (checks === null) return null;
  // Read as the tables that they were meant to be, so that all problems of their rows come back.
  return [
    ...checks,
    ...others.flatMap((other) => {
      context.report(tableWithoutBlank(rowAt(other, 0, context.lines).place));
      return readOne(other, context) ?? [];
    }),
  ];
}

function readOne(block: TableBlock, context: PageContext): readonly CheckDraft[] | null {
  const head = rowAt(block, 0, context.lines);
  const cells = readCells(head, maxColumns);
  const headers = readHeaders(cells, context.blocks.references);
  const isMatrix = isMatrixBy(indexesOf(headers));
  if (!isMatrix || block.quoted) {
    for (const problem of notRead(isMatrix, block, headers, context)) context.report(problem);
    return null;
  }
  const ticked = columnsOfResults(headers, block, context.lines);
  const read =
    ticked.size === 0
      ? headers
      : headers.map((each, index) => ({ ...each, column: ticked.has(index) ? null : each.column }));
  const header = { indexes: indexesOf(read), cellCount: cells.length };
  reportColumns(read, ticked, block, context);
  context.readerColumns.push(...unreadHeaders(read, header));
  reportRowBelow(block, header, context);
  return readRows(block, header, context);
}

/** A `Pass` or `Fail` column of boxes and ticks alone is somebody's result, for readers, and no second column. */
function columnsOfResults(
  headers: readonly HeaderCell[],
  block: TableBlock,
  lines: readonly string[],
): ReadonlySet<number> {
  const named = headers.flatMap(({ text, column }, index) =>
    column !== null && /^(?:pass|fail)$/.test(headerWords(text)) ? [index] : [],
  );
  return named.length === 0 ? new Set() : columnsOfTicks(block, lines, named);
}

function unreadHeaders(headers: readonly HeaderCell[], { indexes }: TableHeader): Located<string>[] {
  const readOnes = new Set(indexes.values());
  return headers.flatMap(({ text, cell }, index) =>
    readOnes.has(index) ? [] : [{ value: text, place: cell.place }],
  );
}

function readRows(block: TableBlock, header: TableHeader, context: PageContext): CheckDraft[] {
  const drafts: CheckDraft[] = [];
  for (let index = 2; index < block.starts.length; index += 1) {
    const row = rowAt(block, index, context.lines);
    if (!row.text.includes("`") && isMatrixHeader(row.text, context.blocks.references))
      context.report(headerAgain(row.place));
    else drafts.push(readRow(row, header, context));
  }
  return drafts;
}

function readHeaders(cells: readonly Cell[], references: References): HeaderCell[] {
  return cells.map((cell) => {
    if (cell.text.length > maxHeaderLength) return { cell, text: cell.text, column: null };
    const { text } = readInline(cell.text, references);
    return { cell, text, column: columnOf(text) };
  });
}
function isMatrixBy(indexes: ReadonlyMap<Column, number>): boolean {
  return indexes.has("command") && indexes.has("area");
}

/** Why a table that looks like a matrix is not read; nothing where there is nothing to say. */
function notRead(
  isMatrix: boolean,
  block: TableBlock,
  headers: readonly HeaderCell[],
  context: PageContext,
): readonly Problem[] {
  if (isMatrix) return [inQuote(block, context)];
  if (block.quoted) return [];
  if (isMatrixAsMeant(headers)) return misspeltHeaders(headers);
  const problem = unreadTable(block, context);
  return problem === null ? [] : [problem];
}

function inQuote(block: TableBlock, { lines }: PageContext): Problem {
  const found = "a matrix in a block quote, which is not read";
  const cure = "Remove the `>` from its lines if its rows are checks.";
  return problemAt("matrix-in-quote", rowAt(block, 0, lines).place, found, "a matrix outside quotes", cure);
}

/** It would be a matrix if its headers were spelt right. */
function isMatrixAsMeant(headers: readonly HeaderCell[]): boolean {
  const meant = new Set(headers.map(({ text, column }) => column ?? misspeltColumn(text)));
  return meant.has("area") && meant.has("command");
}
