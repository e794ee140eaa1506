import { problemAt } from "../../model/problem.js";
import type { Cell } from "./cells.js";
import type { PageContext } from "./context.js";

/** Memory: the words and spans of a cell are taken apart, and a page of 16 MiB may be one cell. */
const maxCellLength = 200_000;

/** A cell that is too long to be taken apart is an error, and nothing is read from it. */
export function isTooLong(cell: Cell, { report }: PageContext): boolean {
  const { length } = cell.text;
  if (length <= maxCellLength) return false;
  const found = `a cell of ${length.toLocaleString("en")} characters`;
  const expected = `at most ${maxCellLength.toLocaleString("en")}`;
  const cure =
    "Shorten it; a long command goes into a section of its own that the cell links to, or into a script.";
  report(problemAt("cell-too-long", cell.place, found, expected, cure));
  return true;
}
