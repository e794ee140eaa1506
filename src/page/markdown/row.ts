import type { CheckField, CheckFieldType } from "../../model/check-fields.js";
import type { Place } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { type CheckDraft, draftCheck, emptyCheck, type FieldValues } from "../draft.js";
import { isTooLong } from "./cell-length.js";
import { type Cell, type Row, readCells } from "./cells.js";
import { type Column, titleOf } from "./columns.js";
import { commandOf, diagnoseOf, retestOf, rollbackOf } from "./command-cells.js";
import type { PageContext } from "./context.js";
import { placesInCell, reportUndefinedReferences } from "./dead-links.js";
import { readInline } from "./inline.js";
import { areaOf, listOf, reportHidden, textOf } from "./name-cells.js";
import { signalsOf } from "./signal-cells.js";

/** Which cell of a row is which column, and how many cells the header has. */
export interface TableHeader {
  readonly indexes: ReadonlyMap<Column, number>;
  readonly cellCount: number;
}

/** Reads one row of a matrix table. Of a row with too many cells only the names are taken: the others have moved. */
export function readRow(row: Row, header: TableHeader, context: PageContext): CheckDraft {
  const cells = readCells(row, header.cellCount);
  const surplus = cells[header.cellCount];
  if (row.text.includes("][")) reportReferences(cells, header, context);
  if (row.text.includes("~~")) reportStruck(cells, header, context);
  if (!/^[\u0000-\u007f]*$/.test(row.text)) reportHidden(cells, header.indexes, context);
  const cellOf = cellsByColumn(cells, header);
  if (surplus === undefined) return toDraft(row, cellOf, context);
  const found = `a row with more than the ${header.cellCount} cells of its header`;
  context.report(
    problemAt(
      "surplus-cell",
      surplus.place,
      found,
      "as many cells as the header has",
      "Write `\\|` for a pipe inside a cell.",
    ),
  );
  return {
    ...emptyCheck({ sourceFormat: "table", place: row.place }),
    id: textOf(cellOf("id"), context),
    area: areaOf(cellOf("area"), context),
  };
}

/** Brackets of a link that nothing defines, in whatever cell; in guidance they are looked for with its other links. */
function reportReferences(cells: readonly Cell[], { indexes }: TableHeader, context: PageContext): void {
  const guidance = new Set(guidanceColumns.map((column) => indexes.get(column)));
  for (const [index, cell] of cells.entries())
    if (!guidance.has(index)) reportUndefinedReferences(cell.text, placesInCell(cell), context);
}

/** What is crossed out is meant to be gone, and would count all the same; in guidance and in words readers see it so. */
function reportStruck(cells: readonly Cell[], { indexes }: TableHeader, context: PageContext): void {
  for (const column of judgedColumns) {
    const cell = cells[indexes.get(column) ?? -1];
    if (cell === undefined || !cell.text.includes("~~") || isTooLong(cell, context)) continue;
    if (!readInline(cell.text, context.blocks.references).isStruck) continue;
    const found = `${quoted(cell.text)} in the column \`${titleOf(column)}\`, crossed out, which would count all the same`;
    const cure =
      "Take out what is crossed out, or the `~~` around it if it is to count; a row that is to rest goes out of the table.";
    context.report(
      problemAt("cell-struck", cell.place, found, "a cell in which nothing is crossed out", cure),
    );
  }
}

const judgedColumns: readonly Column[] = [
  "area",
  "id",
  "command",
  "pass",
  "fail",
  "retest",
  "diagnose",
  "needs",
  "severity",
  "timeout",
  "shell",
];

const guidanceColumns: readonly Column[] = ["rollback", "retest", "rollbackAndRetest"];

/** `null` where the row has no such cell, or nothing but a dash in it. */
type CellOf = (column: Column | CheckField) => Cell | null;

function cellsByColumn(cells: readonly Cell[], header: TableHeader): CellOf {
  const indexes: ReadonlyMap<string, number> = header.indexes;
  return (column) => {
    const index = indexes.get(column);
    const cell = index === undefined ? undefined : cells[index];
    return cell === undefined || isDash(cell.text) ? null : cell;
  };
}

function isDash(text: string): boolean {
  return text.length <= "&mdash;".length && /^(?:[-–—]|&[mn]dash;)?$/.test(text);
}

function toDraft(row: Row, cellOf: CellOf, context: PageContext): CheckDraft {
  const both = cellOf("rollbackAndRetest");
  const { place } = row;
  const rollbackAndRetest = both === null ? {} : ({ rollbackAndRetest: true } as const);
  return draftCheck({ sourceFormat: "table", place, ...rollbackAndRetest }, (type, field) => {
    const cell = cellOf(field) ?? (field === "rollback" ? both : null);
    return cellReaders[type](cell, context, { place, field });
  });
}

/** Reads a cell, or what a row without that cell has; `at`: the row, and the field that the cell holds. */
type CellReader<T extends CheckFieldType> = (
  cell: Cell | null,
  context: PageContext,
  at: { readonly place: Place; readonly field: CheckField },
) => FieldValues[T] | null;

const noColumn = (): null => null;

const cellReaders: { readonly [T in CheckFieldType]: CellReader<T> } = {
  line: textOf,
  markdown: textOf,
  duration: textOf,
  area: areaOf,
  ids: listOf,
  lines: (cell, context) => (cell === null ? null : listOf(cell, context)),
  command: (cell, context, { place }) => commandOf(cell, place, context),
  signals: (cell, context, { field }) => signalsOf(cell, field === "fail" ? "fail" : "pass", context),
  guidance: rollbackOf,
  retest: retestOf,
  script: diagnoseOf,
  count: noColumn,
  env: noColumn,
};
