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
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
  widest = maxAligned,
): string[] {
  const columns = columnsOf(rows, alignments, widest);
  const [header = "", ...others] = rows.map((cells) => rowLine(cells, columns));
  return [header, delimiterLine(columns), ...others];
}

export interface AlignedColumn {
  readonly alignment: Alignment;
  /** As far as it is shown. */
  readonly width: number;
}

/** The columns of these rows, of which the first is the header: as wide as their widest cell that is not above `widest`. */
export function columnsOf(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  widest: number,
): readonly AlignedColumn[] {
  const widths = (rows[0] ?? []).map(() => minWidth);
  for (const cells of rows) {
    for (const [index, width] of widths.entries()) {
      const own = displayWidth(cells[index] ?? "");
      if (own > width && own <= widest) widths[index] = own;
    }
  }
  return widths.map((width, index) => ({ alignment: alignments[index] ?? "none", width }));
}

/** A delimiter row has at least three dashes a column. */
const minWidth = 3;

export function rowLine(cells: readonly string[], columns: readonly AlignedColumn[]): string {
  return `| ${columns.map((column, index) => padded(cells[index] ?? "", column)).join(" | ")} |`;
}

function padded(cell: string, { alignment, width }: AlignedColumn): string {
  const missing = Math.max(0, width - displayWidth(cell));
  const before = { none: 0, left: 0, center: missing >> 1, right: missing }[alignment];
  return " ".repeat(before) + cell + " ".repeat(missing - before);
}

export function delimiterLine(columns: readonly AlignedColumn[]): string {
  return `| ${columns.map(delimiter).join(" | ")} |`;
}

function delimiter({ alignment, width }: AlignedColumn): string {
  const left = alignment === "left" || alignment === "center" ? ":" : "";
  const right = alignment === "right" || alignment === "center" ? ":" : "";
  return left + "-".repeat(width - left.length - right.length) + right;
}

/** How the columns are aligned by a delimiter row. */
export function alignmentsOf(delimiters: readonly string[]): Alignment[] {
  return delimiters.map((cell) => {
    if (cell.startsWith(":")) return cell.endsWith(":") && cell.length > 1 ? "center" : "left";
    return cell.endsWith(":") ? "right" : "none";
  });
}
