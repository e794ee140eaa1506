import { maxHeaderLength } from "./cell-length.js";
import { readCells } from "./cells.js";
import { columnOf } from "./columns.js";
import { type References, readInline } from "./inline.js";

/** A line with more cells than this is no header that a person wrote. */
const maxCells = 1000;

/** Whether a line would be the header of a matrix, were it the first of a table. */
export function isMatrixHeader(line: string, references: References): boolean {
  // Asked first: every line of a page with pipes may be asked.
  if (!line.includes("|") || !/area/i.test(line) || !/command/i.test(line)) return false;
  const cells = readCells({ text: line, place: { line: 1, column: 1 } }, maxCells);
  const columns = new Set(
    cells.map(({ text }) =>
      text.length > maxHeaderLength ? null : columnOf(readInline(text, references).text),
    ),
  );
  return columns.has("area") && columns.has("command");
}
