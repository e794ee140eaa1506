import { problemAt } from "../../model/problem.js";
import type { TableBlock } from "./blocks.js";
import { countCells } from "./cells.js";
import type { PageContext } from "./context.js";
import type { TableHeader } from "./row.js";

/**
 * Rows need no pipe in front, and without one a blank line, a list marker or a `#` turns them into text. A line
 * right below such a table that has as many cells was probably meant as its row.
 */
export function reportRowBelow(
  { extent, starts }: TableBlock,
  header: TableHeader,
  { lines, report }: PageContext,
): void {
  if ((lines[extent.start] ?? "").startsWith("|", starts[0] ?? 0)) return;
  let below = extent.end;
  while (below < lines.length && (lines[below] ?? "").trim() === "") below += 1;
  const line = lines[below] ?? "";
  if (line.trimStart().startsWith("|") || countCells(line) !== header.cellCount) return;
  if (/^[|:\t -]+$/.test(lines[below + 1] ?? "")) return;
  const place = { line: below + 1, column: line.length - line.trimStart().length + 1 };
  const found = `a line of ${header.cellCount} cells below a table that it does not belong to`;
  const cure = "If it is a row, put it right below the others and begin each row with `|`.";
  report(problemAt("row-below-table", place, found, "rows right below their header", cure));
}
