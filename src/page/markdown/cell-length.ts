import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { Cell } from "./cells.js";
import type { PageContext } from "./page-context.js";

/** Memory: the words and spans of a cell are taken apart, and a page of 16 MiB may be one cell. */
const maxCellLength = 200_000;

/** Time, too: a header is compared with the names of all columns, letter by letter. */
export const maxHeaderLength = 1_000;

/** A cell that is too long to be taken apart is an error, and nothing is read from it. */
export function isTooLong(cell: Cell, { report }: PageContext): boolean {
  if (cell.text.length <= maxCellLength) return false;
  const cure =
    "Shorten it; a long command goes into a section of its own that the cell links to, or into a script.";
  report(tooLong(cell, maxCellLength, cure));
  return true;
}

/** A header that is too long to be compared with ours; `null`: it is not. */
export function longHeader(cell: Cell): Problem | null {
  return cell.text.length <= maxHeaderLength
    ? null
    : tooLong(cell, maxHeaderLength, "Shorten the header; what it explains goes into a paragraph above.");
}

function tooLong(cell: Cell, limit: number, cure: string): Problem {
  const found = `a cell of ${cell.text.length.toLocaleString("en")} characters`;
  return problemAt("cell-too-long", cell.place, {
    found,
    expected: `at most ${limit.toLocaleString("en")}`,
    cure,
  });
}
