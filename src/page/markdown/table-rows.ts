import type { TableBlock } from "./blocks.js";
import type { Row } from "./cells.js";

/** A row of a table, header and delimiter row being the first two. */
export function rowAt({ extent, starts }: TableBlock, index: number, lines: readonly string[]): Row {
  const start = starts[index] ?? 0;
  const text = (lines[extent.start + index] ?? "").slice(start);
  return { text, place: { line: extent.start + index + 1, column: start + 1 } };
}
