import { type ColumnField, columnFields } from "../../model/check-field-groups.js";
import { checkFields } from "../../model/check-fields.js";
import { withoutOddCharacters } from "../../text/odd-characters.js";
import { type Cell, maxHeaderLength, readCells } from "./cells.js";
import { columnBySynonym, columnByWords, headerWords, nearestHeader } from "./header-words.js";
import { type References, readInline } from "./inline.js";

/** A column of a matrix table (FORMAT 1.2): a field of a check, or rollback and retest in one, which is guidance shown under both names. */
export type Column = ColumnField | "rollbackAndRetest";

const rollbackAndRetest = { title: "Rollback and retest", names: ["rollback and retest"] } as const;

const byName: ReadonlyMap<string, Column> = new Map(
  [...columnFields, "rollbackAndRetest" as const].flatMap((column) =>
    columnOfField(column).names.map((name) => [name, column] as const),
  ),
);

function columnOfField(column: Column): { readonly title: string; readonly names: readonly string[] } {
  return column === "rollbackAndRetest" ? rollbackAndRetest : checkFields[column].column;
}

/**
 * The column that a header means, or `null`: then it is for readers alone. Case, plural, emoji, footnotes,
 * punctuation, parentheses and characters that cannot be seen don't matter (FORMAT 1.2).
 */
export function columnOf(header: string): Column | null {
  if (header.length > maxHeaderLength) return null;
  const words = headerWords(header);
  return byName.get(words) ?? (isRollbackAndRetest(words) ? "rollbackAndRetest" : null);
}

/** "Rollback + retest action", "Retest / roll back": guidance for a person, whatever else the header says. */
function isRollbackAndRetest(words: string): boolean {
  return /(?:^| )rollback(?: |$)/.test(words) && /(?:^| )re(?:test|run)(?: |$)/.test(words);
}

/** The column that a header outside the table was probably meant to be: misspelt, or by its words. */
export function similarColumn(header: string): Column | null {
  if (header.length > maxHeader || columnOf(header) !== null) return null;
  return misspeltColumn(header) ?? columnByWords(headerWords(header));
}

/** The same for a header of a matrix, where more words can be told. */
export function meantColumn(header: string): Column | null {
  if (header.length > maxHeader || columnOf(header) !== null) return null;
  return similarColumn(header) ?? columnBySynonym(headerWords(header));
}

/** The column whose name a header is, but for letters that look like ours or for a typing error. */
export function misspeltColumn(header: string): Column | null {
  if (header.length > maxHeader || columnOf(header) !== null) return null;
  const name = nearestHeader(headerWords(header), byName.keys());
  return lookAlikeColumn(header) ?? (name === null ? null : (byName.get(name) ?? null));
}

/** The column whose name a header is, but for letters that look like ours; NFKC makes fullwidth and mathematical ones plain. */
export function lookAlikeColumn(header: string): Column | null {
  if (header.length > maxHeader || /^[\u0000-\u007f]*$/.test(header) || columnOf(header) !== null)
    return null;
  return columnOf(withoutOddCharacters(header.normalize("NFKC")));
}

/** A header is a few words; to compare a longer one with all names costs time and finds nothing. */
const maxHeader = 100;

/** The column as messages name it. */
export function titleOf(column: Column): string {
  return columnOfField(column).title;
}

/** The parentheses of a command's header that say something which we cannot do: `(do not run)`; not `(s)`, `(exact)`, `(copy)`. */
export function commandCondition(header: string): string | null {
  for (const [parenthesis, inside] of header.matchAll(/\(([^()]*)\)/g))
    if (!/^\s*(?:s|exact|copy)?\s*$/i.test(inside ?? "")) return parenthesis;
  return null;
}

/** A line with more cells than this is no header that a person wrote. */
const maxCells = 1000;

/** Whether a line would be the header of a matrix, were it the first of a table. */
export function isMatrixHeader(line: string, references: References): boolean {
  // Asked first: every line of a page with pipes may be asked.
  if (!line.includes("|") || !/area/i.test(line) || !/command/i.test(line)) return false;
  const cells = readCells({ text: line, place: { line: 1, column: 1 } }, maxCells);
  const columns = new Set(readHeaders(cells, references).map(({ column }) => column));
  return columns.has("area") && columns.has("command");
}

/** One header of a table. */
export interface HeaderCell {
  readonly cell: Cell;
  /** As a reader sees it. */
  readonly text: string;
  readonly column: Column | null;
}

export function readHeaders(cells: readonly Cell[], references: References): HeaderCell[] {
  return cells.map((cell) => {
    if (cell.text.length > maxHeaderLength) return { cell, text: cell.text, column: null };
    const { text } = readInline(cell.text, references);
    return { cell, text, column: columnOf(text) };
  });
}
