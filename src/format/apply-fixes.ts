import type { Edit } from "../model/finding.js";
import { rowAt } from "../page/markdown/column-cells.js";
import { type PageTable, readLayout } from "../page/markdown/layout.js";
import { stillAligned } from "./align-table.js";
import { applyEdits, asRead } from "./apply-edits.js";
import { lineEdits } from "./line-edits.js";

/**
 * The page with what `lint --fix` mends of it: an aligned table stays aligned, any other one is changed where the edits
 * are and nowhere else. `path` tells Markdown from YAML; the text is the page as it is, BOM and CRLF included.
 */
export async function applyFixes(path: string, text: string, fixes: readonly Edit[]): Promise<string> {
  if (!/\.md$/i.test(path)) return applyEdits(text, fixes);
  const { tables, lines } = await readLayout(asRead(text));
  const byTable = new Map<PageTable, Edit[]>();
  const tableAt = tablesByLine(tables);
  for (const edit of fixes) {
    const table = tableAt.get(edit.from.line - 1) ?? tableAt.get(edit.to.line - 1);
    if (table === undefined) continue;
    const own = byTable.get(table);
    if (own === undefined) byTable.set(table, [edit]);
    else own.push(edit);
  }
  const replaced = new Map<Edit, readonly Edit[]>();
  for (const [table, edits] of byTable) {
    const [first] = edits;
    const aligned = alignedEdits(table, edits, lines);
    if (first === undefined || aligned === null) continue;
    for (const edit of edits) replaced.set(edit, edit === first ? aligned : []);
  }
  return applyEdits(
    text,
    fixes.flatMap((edit) => replaced.get(edit) ?? [edit]),
  );
}

/** Guidance is text, and stays as it is. */
function tablesByLine(tables: readonly PageTable[]): ReadonlyMap<number, PageTable> {
  const byLine = new Map<number, PageTable>();
  for (const table of tables) {
    const { start, end } = table.block.extent;
    if (!table.isGuidance) for (let line = start; line < end; line += 1) byLine.set(line, table);
  }
  return byLine;
}

/** The edits of a table with those that keep it aligned; `null` where it was not, still is, or they are more than edits of cells. */
function alignedEdits(
  { block }: PageTable,
  edits: readonly Edit[],
  lines: readonly string[],
): readonly Edit[] | null {
  const { start, end } = block.extent;
  const starts = block.starts;
  const isInCells = edits.every(
    ({ from, to, text }) =>
      from.line === to.line && !text.includes("\n") && from.column > (starts[from.line - 1 - start] ?? 0),
  );
  if (!isInCells) return null;
  const before = lines.slice(start, end);
  const edited = applyEdits(
    before.join("\n"),
    edits.map(({ from, to, text }) => ({
      from: { ...from, line: from.line - start },
      to: { ...to, line: to.line - start },
      text,
    })),
  ).split("\n");
  const rows = edited.map((line, index) => line.slice(starts[index]));
  const aligned = stillAligned(
    starts.map((_, index) => rowAt(block, index, lines).text),
    rows,
  );
  if (aligned === rows) return null;
  const after = aligned.map((row, index) => (before[index] ?? "").slice(0, starts[index]) + row);
  return lineEdits(before, after, start);
}
