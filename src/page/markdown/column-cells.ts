import type { Place } from "../../model/finding.js";
import type { PageBlock } from "./blocks.js";
import { type Cell, placeIn, type Row, readCells } from "./cells.js";
import { type References, readInline } from "./inline.js";

/** The columns whose cells are boxes, ticks, dashes or empty alone: a result that a person noted (FORMAT 1.2). */
export function columnsOfTicks(
  block: PageBlock<"table">,
  lines: readonly string[],
  columns: readonly number[],
): ReadonlySet<number> {
  const ticked = new Set(columns);
  forEachCell(block, lines, ticked, (index, { text }) => {
    if (!isTick(text)) ticked.delete(index);
  });
  return ticked;
}

/** Where the first code span of each column stands; columns without one are left out. */
export function firstSpans(
  block: PageBlock<"table">,
  lines: readonly string[],
  columns: readonly number[],
  references: References,
): ReadonlyMap<number, Place> {
  return firstPlaces(block, lines, columns, (cell) => {
    const beginning = cell.text.slice(0, maxLooked);
    const span = beginning.includes("`") ? readInline(beginning, references).spans[0] : undefined;
    return span === undefined ? null : placeIn(cell, span.start);
  });
}

/** Where the first cell of each column stands that says an exit code and nothing else: `exit 0` in words is a signal. */
export function firstExitPhrases(
  block: PageBlock<"table">,
  lines: readonly string[],
  columns: readonly number[],
): ReadonlyMap<number, Place> {
  return firstPlaces(block, lines, columns, ({ text, place }) => (isExitPhrase(text) ? place : null));
}

function firstPlaces(
  block: PageBlock<"table">,
  lines: readonly string[],
  columns: readonly number[],
  placeOf: (cell: Cell) => Place | null,
): ReadonlyMap<number, Place> {
  const without = new Set(columns);
  const found = new Map<number, Place>();
  forEachCell(block, lines, without, (index, cell) => {
    const place = placeOf(cell);
    if (place === null) return;
    without.delete(index);
    found.set(index, place);
  });
  return found;
}

/** `Exit 0`, `exit code: 1`, `exits non-zero`. */
export function isExitPhrase(text: string): boolean {
  return /^(?:exit|exits|exit[ -](?:code|status)|rc)[ :=]{1,3}`?(?:\d{1,3}|non-?zero)`?\.?$/i.test(text);
}

/** Where a column holds code it shows at the beginning of a cell; a page may be one cell. */
const maxLooked = 10_000;

/** Goes through the rows once, and only as long as a column is open: `visit` may close one by taking it out of the set. */
export function forEachCell(
  block: PageBlock<"table">,
  lines: readonly string[],
  open: ReadonlySet<number>,
  visit: (index: number, cell: Cell) => void,
): void {
  for (let row = 2; row < block.starts.length && open.size > 0; row += 1) {
    const cells = readCells(rowAt(block, row, lines), Math.max(...open));
    for (const index of [...open]) {
      const cell = cells[index];
      if (cell !== undefined) visit(index, cell);
    }
  }
}

/** `[ ]`, `[x]`, ☐, ✅, `:x:`, `x`, several beside each other, too; a dash or nothing. */
function isTick(text: string): boolean {
  return /^(?:`?(?:\[[ xX]?\]|[xX]|:[a-z_]+:|<input type="?checkbox"?[^<>]*>|&#\d+;|[✅☑✔✓✗✘✖❌❎☐☒⬜⬛□■▢○●◯⭕👍👎⏳⚠❓🔲🔳🟥🟧🟨🟩🔴🟡🟢]\ufe0f?)`?\s*)*$|^(?:[-–—]|&[mn]dash;)$/u.test(
    text,
  );
}

/** A row of a table, header and delimiter row being the first two. */
export function rowAt({ extent, starts }: PageBlock<"table">, index: number, lines: readonly string[]): Row {
  const start = starts[index] ?? 0;
  const text = (lines[extent.start + index] ?? "").slice(start);
  return { text, place: { line: extent.start + index + 1, column: start + 1 } };
}
