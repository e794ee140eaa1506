import { withoutHidden } from "../../text/odd-characters.js";
import type { Located } from "../draft.js";
import { hiddenInName } from "../hidden-characters.js";
import { isTooLong } from "./cell-length.js";
import { type Cell, placeIn } from "./cells.js";
import { type Column, titleOf } from "./columns.js";
import type { PageContext } from "./context.js";
import { readInline } from "./inline.js";

export function textOf(cell: Cell | null, context: PageContext): Located<string> | null {
  if (cell === null || isTooLong(cell, context)) return null;
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
export function areaOf(cell: Cell | null, context: PageContext): Located<string> | null {
  return cell !== null && isTooLong(cell, context)
    ? { value: cell.text.slice(0, 20), place: cell.place }
    : textOf(cell, context);
}

/** The entries of a list by comma; each is looked for behind the one before, so that it has its own column. */
export function listOf(cell: Cell | null, context: PageContext): Located<string>[] {
  if (cell === null || isTooLong(cell, context)) return [];
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
export function reportHidden(
  cells: readonly Cell[],
  indexes: ReadonlyMap<Column, number>,
  context: PageContext,
): void {
  for (const column of nameColumns) {
    const cell = cells[indexes.get(column) ?? -1];
    if (cell === undefined || isTooLong(cell, context)) continue;
    const problem = hiddenInName(titleOf(column), cell.text, (offset) => placeIn(cell, offset));
    if (problem !== null) context.report(problem);
  }
}

const nameColumns: readonly Column[] = [
  "area",
  "id",
  "owner",
  "needs",
  "severity",
  "timeout",
  "shell",
  "runsOn",
];
