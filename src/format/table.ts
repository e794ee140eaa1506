import { displayWidth } from "../text/display-width.js";

/** How a column is aligned where the page is shown; `none`: as its reader likes. */
export type Alignment = "none" | "left" | "center" | "right";

/**
 * A cell that is wider takes no part in aligning: it stands out of its column, and only its own row is shifted. One
 * sentence of 400 characters would otherwise push everything behind it out of sight in every row.
 */
export const maxAligned = 80;

/**
 * The lines of a GFM table, its columns aligned as far as they are shown: header, delimiter row, and the other rows.
 * Cells are the text between the pipes (`cells.ts`). A row with fewer cells than the header gets empty ones.
 */
export function tableLines(
  [header = [], ...rows]: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
  widest = maxAligned,
): string[] {
  const all = [header, ...rows];
  const columns = header.map((_, index): Column => {
    const alignment = alignments[index] ?? "none";
    return {
      alignment,
      width: widthOf(
        all.map((cells) => cells[index] ?? ""),
        widest,
      ),
    };
  });
  const lines = all.map((cells) => line(columns.map((column, index) => padded(cells[index] ?? "", column))));
  return [lines[0] ?? "", line(columns.map(delimiter)), ...lines.slice(1)];
}

interface Column {
  readonly alignment: Alignment;
  readonly width: number;
}

/** A delimiter row has at least three dashes a column. */
const minWidth = 3;

function widthOf(cells: readonly string[], widest: number): number {
  let width = minWidth;
  for (const cell of cells) {
    const own = displayWidth(cell);
    if (own > width && own <= widest) width = own;
  }
  return width;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function padded(cell: string, { alignment, width }: Column): string {
  const missing = Math.max(0, width - displayWidth(cell));
  const before = { none: 0, left: 0, center: missing >> 1, right: missing }[alignment];
  return " ".repeat(before) + cell + " ".repeat(missing - before);
}

function delimiter({ alignment, width }: Column): string {
  const left = alignment === "left" || alignment === "center" ? ":" : "";
  const right = alignment === "right" || alignment === "center" ? ":" : "";
  return left + "-".repeat(width - left.length - right.length) + right;
}
