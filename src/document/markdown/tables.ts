import type { Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { CheckDraft } from "../draft.js";
import type { TableBlock } from "./blocks.js";
import { type Cell, readCells } from "./cells.js";
import { type Column, columnOf, similarColumn, titleOf } from "./columns.js";
import type { PageContext } from "./context.js";
import { type References, readInline } from "./inline.js";
import { readRow, type TableHeader } from "./row.js";
import { reportRowBelow } from "./row-below.js";
import { rowAt } from "./table-rows.js";

/** What a table is by its header. */
export type TableKind = "matrix" | "no-command" | "no-area" | "other";

/** A table with more columns than this is no matrix; its header alone could fill the memory. */
const maxColumns = 1000;

/** The checks of a table, one a row; `null` where it is no matrix, and what looks like one is reported. */
export function readTable(block: TableBlock, context: PageContext): readonly CheckDraft[] | null {
  const head = rowAt(block, 0, context.lines);
  const cells = readCells(head, maxColumns);
  const header = readHeader(cells, context.blocks.references);
  const problem = notRead(kindOf(header), block, head.place);
  if (problem !== null) context.report(problem);
  if (problem !== null || kindOf(header) !== "matrix") return null;
  reportColumns(cells, header, context);
  reportRowBelow(block, header, context);
  return readRows(block, header, context);
}

/** What a line would be as the header of a table. */
export function kindOfHeader(line: string, references: References): TableKind {
  return kindOf(readHeader(readCells({ text: line, place: { line: 1, column: 1 } }, maxColumns), references));
}

function readRows(block: TableBlock, header: TableHeader, context: PageContext): CheckDraft[] {
  const drafts: CheckDraft[] = [];
  for (let index = 2; index < block.starts.length; index += 1)
    drafts.push(readRow(rowAt(block, index, context.lines), header, context));
  return drafts;
}

interface Header extends TableHeader {
  /** Columns that a header is one letter away from. */
  readonly similar: ReadonlySet<Column>;
}

/** The first column of a meaning counts; a second one is an error. */
function readHeader(cells: readonly Cell[], references: References): Header {
  const indexes = new Map<Column, number>();
  const similar = new Set<Column>();
  for (const [index, cell] of cells.entries()) {
    const { text } = readInline(cell.text, references);
    const column = columnOf(text);
    if (column !== null && !indexes.has(column)) indexes.set(column, index);
    const meant = column === null ? similarColumn(text) : null;
    if (meant !== null) similar.add(meant);
  }
  return { indexes, similar, cellCount: cells.length };
}

/** A list of commands alone is no matrix; with what else a matrix has, it was meant as one. */
const besidesCommand: readonly Column[] = ["check", "pass", "fail", "rollback", "retest"];

function kindOf({ indexes, similar }: Header): TableKind {
  if (!indexes.has("command")) return indexes.has("area") || indexes.has("check") ? "no-command" : "other";
  if (indexes.has("area")) return "matrix";
  return similar.has("area") || besidesCommand.some((column) => indexes.has(column)) ? "no-area" : "other";
}

/** Why a table that looks like a matrix is not read; `null` where there is nothing to say. */
function notRead(kind: TableKind, { quoted: isQuoted }: TableBlock, place: Place): Problem | null {
  if (kind === "matrix" && isQuoted) {
    const cure = "Remove the `>` from its lines if its rows are checks.";
    return problemAt(
      "matrix-in-quote",
      place,
      "a matrix in a block quote, which is not read",
      "a matrix outside quotes",
      cure,
    );
  }
  return null;
}

function reportColumns(cells: readonly Cell[], header: TableHeader, context: PageContext): void {
  const { blocks, report } = context;
  for (const [index, cell] of cells.entries()) {
    const { text } = readInline(cell.text, blocks.references);
    const column = columnOf(text);
    if (column === null) reportSimilar(text, cell.place, header, context);
    else if (header.indexes.get(column) !== index) {
      const cure = `Merge it into the other column for \`${titleOf(column)}\`, or give it another name.`;
      report(
        problemAt("column-twice", cell.place, `a second column ${quoted(text)}`, "each column once", cure),
      );
    } else if (column === "runsOn") {
      const found = "the column `Runs on`";
      report(
        problemAt(
          "later-column",
          cell.place,
          found,
          "columns that this version acts on",
          "Nothing is done with it yet; leave it for a later version.",
        ),
      );
    }
  }
}

/** A column that is one letter from a signal's would be lost without a word. */
function reportSimilar(text: string, place: Place, { indexes }: TableHeader, { report }: PageContext): void {
  const column = similarColumn(text);
  if (column === null || indexes.has(column)) return;
  const cure = `Write \`${titleOf(column)}\`, or another name if the column is for readers alone.`;
  report(
    problemAt(
      "column-name",
      place,
      `the column ${quoted(text)}, which is not read`,
      "the columns of the format",
      cure,
    ),
  );
}
