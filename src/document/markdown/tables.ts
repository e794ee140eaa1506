import type { Place, Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { CheckDraft } from "../draft.js";
import type { TableBlock } from "./blocks.js";
import { type Cell, readCells } from "./cells.js";
import { columnsOfTicks } from "./column-cells.js";
import { type Column, columnOf, misspeltColumn } from "./columns.js";
import type { PageContext } from "./context.js";
import { headerWords } from "./header-words.js";
import { type References, readInline } from "./inline.js";
import { type HeaderCell, misspeltHeaders, reportColumns } from "./matrix-columns.js";
import { readRow, type TableHeader } from "./row.js";
import { reportRowBelow } from "./row-below.js";
import { rowAt } from "./table-rows.js";

/** What a table is by its header; what else may be meant by it, `unreadTable` says. */
export type TableKind = "matrix" | "other";

/** A table with more columns than this is no matrix; its header alone could fill the memory. */
const maxColumns = 1000;

/** The checks of a table, one a row; `null` where it is no matrix, and what looks like one is reported. */
export function readTable(block: TableBlock, context: PageContext): readonly CheckDraft[] | null {
  const head = rowAt(block, 0, context.lines);
  const cells = readCells(head, maxColumns);
  const headers = readHeaders(cells, context.blocks.references);
  const kind = kindOf(indexesOf(headers));
  if (kind !== "matrix" || block.quoted) {
    for (const problem of notRead(kind, block, head.place, headers)) context.report(problem);
    return null;
  }
  const ticked = columnsOfResults(headers, block, context.lines);
  const read =
    ticked.size === 0
      ? headers
      : headers.map((each, index) => ({ ...each, column: ticked.has(index) ? null : each.column }));
  const header = { indexes: indexesOf(read), cellCount: cells.length };
  reportColumns(read, header.indexes, ticked, block, context);
  reportRowBelow(block, header, context);
  return readRows(block, header, context);
}

/** What a line would be as the header of a table. */
export function kindOfHeader(line: string, references: References): TableKind {
  const headers = readHeaders(
    readCells({ text: line, place: { line: 1, column: 1 } }, maxColumns),
    references,
  );
  return kindOf(indexesOf(headers));
}

/** A `Pass` or `Fail` column of boxes and ticks alone is somebody's result, for readers, and no second column. */
function columnsOfResults(
  headers: readonly HeaderCell[],
  block: TableBlock,
  lines: readonly string[],
): ReadonlySet<number> {
  const named = headers.flatMap(({ text }, index) =>
    /^(?:pass|fail)$/.test(headerWords(text)) ? [index] : [],
  );
  return named.length === 0 ? new Set() : columnsOfTicks(block, lines, named);
}

function readRows(block: TableBlock, header: TableHeader, context: PageContext): CheckDraft[] {
  const drafts: CheckDraft[] = [];
  for (let index = 2; index < block.starts.length; index += 1)
    drafts.push(readRow(rowAt(block, index, context.lines), header, context));
  return drafts;
}

function readHeaders(cells: readonly Cell[], references: References): HeaderCell[] {
  return cells.map((cell) => {
    const { text } = readInline(cell.text, references);
    return { cell, text, column: columnOf(text) };
  });
}

/** The first column of a meaning counts; a second one is an error. */
function indexesOf(headers: readonly HeaderCell[]): ReadonlyMap<Column, number> {
  const indexes = new Map<Column, number>();
  for (const [index, { column }] of headers.entries())
    if (column !== null && !indexes.has(column)) indexes.set(column, index);
  return indexes;
}

function kindOf(indexes: ReadonlyMap<Column, number>): TableKind {
  return indexes.has("command") && indexes.has("area") ? "matrix" : "other";
}

/** Why a table that looks like a matrix is not read; nothing where there is nothing to say. */
function notRead(
  kind: TableKind,
  { quoted: isQuoted }: TableBlock,
  place: Place,
  headers: readonly HeaderCell[],
): readonly Problem[] {
  if (kind === "matrix") {
    const found = "a matrix in a block quote, which is not read";
    const cure = "Remove the `>` from its lines if its rows are checks.";
    return [problemAt("matrix-in-quote", place, found, "a matrix outside quotes", cure)];
  }
  return !isQuoted && isMatrixAsMeant(headers) ? misspeltHeaders(headers) : [];
}

/** It would be a matrix if its headers were spelt right. */
export function isMatrixAsMeant(headers: readonly Pick<HeaderCell, "text" | "column">[]): boolean {
  const meant = new Set(headers.map(({ text, column }) => column ?? misspeltColumn(text)));
  return meant.has("area") && meant.has("command");
}
