import { type ColumnField, columnFields } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import { rowAt } from "../page/markdown/column-cells.js";
import type { Column } from "../page/markdown/columns.js";
import type { PageLayout, PageTable } from "../page/markdown/layout.js";
import { stillAligned } from "./align-table.js";
import type { CellText } from "./cells.js";
import { appended, behind, type Insertion, type InsertOptions, unwritable } from "./insertion.js";
import { lineEdits } from "./line-edits.js";
import { type RowValues, rowCells } from "./row-cells.js";
import { rowLike, withCells } from "./row-style.js";
import { tableLines } from "./table.js";

export type MatrixTable = PageTable & { readonly columns: readonly (Column | null)[] };

/** Puts a row into a table, below the row in line `after` (1-based), or below the delimiter row. */
export function insertInTable(
  table: MatrixTable,
  after: number | null,
  row: RowValues,
  { layout: { lines }, addColumns = false }: InsertOptions & { readonly layout: PageLayout },
): Insertion {
  const cells = rowCells(row);
  for (const cell of cells.values()) if (cell.kind === "refused") return unwritable(cell);
  const { block } = table;
  const { start, end } = block.extent;
  const missing = [...cells.keys()].filter((field) => indexOf(field, table.columns) === -1);
  if (missing.length > 0 && !addColumns)
    return { kind: "missing-columns", columns: missing, place: rowAt(block, 0, lines).place };
  const columns = [...table.columns, ...missing];
  const texts = columns.map(() => "");
  for (const [field, cell] of cells) texts[indexOf(field, columns)] = textOf(cell);

  const rows = block.starts.map((_, index) => rowAt(block, index, lines).text);
  const wider =
    missing.length === 0
      ? rows
      : rows.map((text, index) => withCells(text, cellsOfNew(missing, index), table.columns.length));
  const at = after === null ? 1 : after - 1 - start;
  const model = wider[after === null ? 0 : at] ?? "";
  const added = [...wider.slice(0, at + 1), rowLike(model, texts), ...wider.slice(at + 1)];
  const aligned = stillAligned(rows, added);

  const before = lines.slice(start, end);
  const prefixes = block.starts.map((from, index) => (before[index] ?? "").slice(0, from));
  const changed = [...aligned.slice(0, at + 1), ...aligned.slice(at + 2)].map(
    (text, index) => `${prefixes[index]}${text === rows[index] ? rows[index] : text}`,
  );
  const prefix =
    at === 1 || (prefixes[at] ?? "").trim() !== "" ? " ".repeat(block.starts[0] ?? 0) : (prefixes[at] ?? "");
  const line = prefix + (aligned[at + 1] ?? "");
  const edits = [...lineEdits(before, changed, start), behind(start + at, before[at] ?? "", [line])];
  return { kind: "edits", edits, place: { line: start + at + 2, column: prefix.length + 1 } };
}

/** Puts a table with this row at the end of a page that has none. */
export function appendTable(text: string, row: RowValues): Insertion {
  const cells = rowCells(row);
  for (const cell of cells.values()) if (cell.kind === "refused") return unwritable(cell);
  const columns = inReadingOrder.filter((field) => cells.has(field));
  const table = tableLines([columns.map(titleOf), columns.map((field) => textOf(cells.get(field)))]);
  const lines = text.trim() === "" ? table : ["## Smoke matrix", "", ...table];
  return appended(text, lines, lines.length - 1);
}

/** As FORMAT shows a matrix: the area before the check. */
const inReadingOrder: readonly ColumnField[] = ["area", ...columnFields.filter((field) => field !== "area")];

function titleOf(field: ColumnField): string {
  return checkFields[field].column.title;
}

/** The cell of a field; guidance also fits into a column that is for rollback and retest. */
function indexOf(field: ColumnField, columns: readonly (Column | null)[]): number {
  const own = columns.indexOf(field);
  return own === -1 && field === "rollback" ? columns.indexOf("rollbackAndRetest") : own;
}

function textOf(cell: CellText | undefined): string {
  return cell?.kind === "cell" ? cell.text : "";
}

/** The cells that new columns have in a row: their titles, dashes, or nothing. */
function cellsOfNew(fields: readonly ColumnField[], index: number): readonly string[] {
  if (index === 0) return fields.map(titleOf);
  return fields.map(() => (index === 1 ? "---" : ""));
}
