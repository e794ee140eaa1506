import { problemAt } from "../../model/problem.js";
import type { CheckDraft } from "../draft.js";
import type { PageBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { readSmokeBlock } from "./smoke-blocks.js";
import { readTable } from "./tables.js";

/** A table or a block that holds checks. */
export interface Matrix {
  /** Its first line, 0-based. */
  readonly line: number;
  readonly checks: readonly CheckDraft[];
}

/** Memory: a page of 16 MiB has room for two million rows. */
const maxChecks = 100_000;

/** Tables and blocks of the page in document order, as far as the limit goes. */
export async function readMatrices(context: PageContext): Promise<Matrix[]> {
  const matrices: Matrix[] = [];
  let count = 0;
  for (const block of context.blocks.blocks) {
    if (count + sizeOf(block) > maxChecks) {
      const place = { line: block.extent.start + 1, column: 1 };
      const found = `more than ${maxChecks.toLocaleString("en")} rows`;
      context.report(
        problemAt(
          "too-many-checks",
          place,
          found,
          "a page that people can read",
          "Split the page into several.",
        ),
      );
      break;
    }
    const checks = await readBlock(block, context);
    if (checks === null) continue;
    matrices.push({ line: block.extent.start, checks });
    count += checks.length;
  }
  return matrices;
}

/** All checks but those in a section that a cell stands for, which holds guidance only; these are reported. */
export function checksOf(
  matrices: readonly Matrix[],
  guidance: Int32Array,
  context: PageContext,
): CheckDraft[] {
  return matrices.flatMap(({ line, checks }) => {
    const cell = guidance[line] ?? 0;
    if (cell === 0) return [...checks];
    const found = `a matrix in a section that the cell in line ${cell} links to`;
    const cure =
      "Move the matrix out of the section, or link another: a linked section is shown to people, not run.";
    const expected = "a link to a section that holds guidance only";
    context.report(problemAt("matrix-in-guidance", { line: line + 1, column: 1 }, found, expected, cure));
    return [];
  });
}

/** For each line of the page, the (1-based) line of the cell that its section is guidance of; 0 where none is. */
export function guidanceLines({ lines, linked }: PageContext): Int32Array {
  const guidance = new Int32Array(lines.length);
  for (const [{ extent }, cell] of linked) guidance.fill(cell.line, extent.start, extent.end);
  return guidance;
}

/** At most so many checks come of a block. */
function sizeOf({ kind, extent }: PageBlock): number {
  return kind === "table" ? extent.end - extent.start - 2 : 0;
}

async function readBlock(block: PageBlock, context: PageContext): Promise<readonly CheckDraft[] | null> {
  if (block.kind === "table") return readTable(block, context);
  return block.kind === "fence" ? readSmokeBlock(block, context) : null;
}
