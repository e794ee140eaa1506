import { type CheckField, type CheckFieldType, columnFields } from "../../model/check-field-groups.js";
import { checkFields } from "../../model/check-fields.js";
import type { Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { withoutHidden } from "../../text/odd-characters.js";
import { type CheckDraft, draftCheck, emptyCheck, type FieldValues, type Located } from "../draft.js";
import { hiddenInName } from "../hidden-characters.js";
import { type Cell, isTooLong, placeIn, type Row, readCells } from "./cells.js";
import { type Column, titleOf } from "./columns.js";
import { commandReaders } from "./command-cells.js";
import { placesInCell, reportUndefinedReferences } from "./dead-links.js";
import { readInline } from "./inline.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
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
  const { place } = row;
  const cellOf = cellsByColumn(cells, header);
  const read = fieldReader(cellOf, place, context);
  const beforehand = { sourceFormat: "table", place } as const;
  if (surplus === undefined) {
    const both = cellOf("rollbackAndRetest") === null ? {} : ({ rollbackAndRetest: true } as const);
    return draftCheck({ ...beforehand, ...both }, read);
  }
  const found = `a row with more than the ${header.cellCount} cells of its header`;
  context.report(pageProblem("surplus-cell", surplus.place, found, "Write `\\|` for a pipe inside a cell."));
  return { ...emptyCheck(beforehand), id: read("line", "id"), area: read("area", "area") };
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
    context.report(pageProblem("cell-struck", cell.place, found, cure));
  }
}

/** The columns whose cells are read as one of these types. */
function columnsOf(...types: readonly CheckFieldType[]): readonly Column[] {
  return columnFields.filter((field) => types.includes(checkFields[field].type));
}

const nameColumns = columnsOf("line", "area", "ids", "lines", "duration", "moment", "waiver");
const guidanceColumns: readonly Column[] = [...columnsOf("guidance", "retest"), "rollbackAndRetest"];
/** Names that only readers take notice of are as good crossed out. */
const judgedColumns = [...nameColumns, ...columnsOf("command", "signals", "retest", "script")].filter(
  (column) => column !== "owner" && column !== "runsOn",
);

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

/** Reads the cell of a field. One that is too long to be taken apart gives nothing, and is reported. */
function fieldReader(cellOf: CellOf, row: Place, context: PageContext) {
  return <T extends CheckFieldType>(type: T, field: CheckField): FieldValues[T] | null => {
    const cell = cellOf(field) ?? (field === "rollback" ? cellOf("rollbackAndRetest") : null);
    if (cell === null) {
      if (type === "command") context.report(commandMissing(row));
      return null;
    }
    return type !== "area" && isTooLong(cell, context) ? null : cellReaders[type](cell, context, field);
  };
}

type CellReader<T extends CheckFieldType> = (
  cell: Cell,
  context: PageContext,
  field: CheckField,
) => FieldValues[T] | null;

const noColumn = (): null => null;

const cellReaders: { readonly [T in CheckFieldType]: CellReader<T> } = {
  line: textOf,
  markdown: textOf,
  duration: textOf,
  area: areaOf,
  ids: listOf,
  lines: listOf,
  ...commandReaders,
  signals: (cell, context, field) => signalsOf(cell, field === "fail" ? "fail" : "pass", context),
  moment: textOf,
  waiver: waiverOf,
  count: noColumn,
  env: noColumn,
};

function commandMissing(row: Place): Problem {
  return problemAt("command-missing", row, {
    found: "a row without a command",
    expected: "a code span under `Command`",
    cure: "Write the command in backticks.",
  });
}

function textOf(cell: Cell, context: PageContext): Located<string> | null {
  const text = nameIn(cell, context);
  return text === "" ? null : { value: text, place: cell.place };
}

/** What a reader takes for the name: without marks of footnotes, and without what cannot be seen. */
function nameIn(cell: Cell, { blocks }: PageContext): string {
  const source = /\[\^|<sup>/i.test(cell.text) ? withoutMarks(cell.text) : cell.text;
  return withoutHidden(readInline(source, blocks.references).text).trim();
}

function withoutMarks(source: string): string {
  return source.replace(/\[\^[^\s[\]]{1,100}\]|<sup>[^<>]{0,100}<\/sup>/gi, "");
}

/** An area that is too long keeps its beginning: it is an error already, and no empty cell besides. */
function areaOf(cell: Cell, context: PageContext): Located<string> | null {
  return isTooLong(cell, context)
    ? { value: cell.text.slice(0, 20), place: cell.place }
    : textOf(cell, context);
}

function waiverOf(cell: Cell, context: PageContext): FieldValues["waiver"] | null {
  const text = textOf(cell, context);
  return text && { kind: "text", ...text };
}

/** The entries of a list by comma; each is looked for behind the one before, so that it has its own column. */
function listOf(cell: Cell, context: PageContext): Located<string>[] {
  const entries: Located<string>[] = [];
  let from = 0;
  for (const part of nameIn(cell, context).split(",")) {
    const value = part.trim();
    if (value === "") continue;
    const found = cell.text.indexOf(value, from);
    entries.push({ value, place: placeIn(cell, Math.max(found, from)) });
    from = found === -1 ? from : found + value.length;
  }
  return entries;
}

/** In signals and commands each is looked for where they are read; in words for readers they do no harm. */
function reportHidden(
  cells: readonly Cell[],
  indexes: ReadonlyMap<Column, number>,
  context: PageContext,
): void {
  for (const column of nameColumns) {
    const cell = cells[indexes.get(column) ?? -1];
    if (cell === undefined || isTooLong(cell, context)) continue;
    context.report(hiddenInName(titleOf(column), cell.text, (offset) => placeIn(cell, offset)));
  }
}
