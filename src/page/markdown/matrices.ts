import type { Place, Problem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import { nearest } from "../../text/nearest.js";
import type { CheckDraft } from "../draft.js";
import { infoWords, type PageBlock } from "./blocks.js";
import { withGuidance } from "./links.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";
import { readTable } from "./tables.js";

/** A table or a block that holds checks. */
interface Matrix {
  /** Its first line, 0-based. */
  readonly line: number;
  readonly block: PageBlock;
  readonly checks: readonly CheckDraft[];
}

/** Memory: a page of 16 MiB has room for two million rows. */
const maxChecks = 100_000;

/** What of the page holds checks. */
interface Matrices {
  /** Tables and blocks in document order, as far as the limit goes. */
  readonly matrices: readonly Matrix[];
  /** All checks but those in a section that a cell stands for, which holds guidance only. */
  readonly checks: readonly CheckDraft[];
  /** For each line of the page, the (1-based) line of the cell that its section is guidance of; 0 where none is. */
  readonly guidance: Int32Array;
}

export async function readMatrices(context: PageContext): Promise<Matrices> {
  const matrices: Matrix[] = [];
  let count = 0;
  for (const block of context.blocks.blocks) {
    const { start } = block.extent;
    if (count + sizeOf(block) > maxChecks) {
      const found = `more than ${maxChecks.toLocaleString("en")} rows`;
      context.report(pageProblem("too-many-checks", start, found, "Split the page into several."));
      break;
    }
    const checks = await readBlock(block, context);
    if (checks === null) continue;
    matrices.push({ line: start, block, checks });
    count += checks.length;
  }
  const guidance = new Int32Array(context.lines.length);
  for (const [{ extent }, cell] of context.linked) guidance.fill(cell.line, extent.start, extent.end);
  const checks = matrices.flatMap((matrix) => checksToRun(matrix, guidance[matrix.line] ?? 0, context));
  return { matrices, checks, guidance };
}

/** `cell`: the line of the cell that the matrix is guidance of, or 0. */
function checksToRun({ line, checks }: Matrix, cell: number, { report }: PageContext): readonly CheckDraft[] {
  if (cell === 0) return checks;
  const found = `a matrix in a section that the cell in line ${cell} links to`;
  const cure =
    "Move the matrix out of the section, or link another: a linked section is shown to people, not run.";
  report(pageProblem("matrix-in-guidance", line, found, cure));
  return [];
}

/** At most so many checks come of a block. */
function sizeOf({ kind, extent }: PageBlock): number {
  return kind === "table" ? extent.end - extent.start - 2 : 0;
}

async function readBlock(block: PageBlock, context: PageContext): Promise<readonly CheckDraft[] | null> {
  if (block.kind === "table") return readTable(block, context);
  return block.kind === "fence" ? readSmokeBlock(block, context) : null;
}

/** The checks of a fenced block `yaml smoke-matrix`; `null` where it is none, and what looks like one is reported. */
async function readSmokeBlock(
  block: PageBlock<"fence">,
  context: PageContext,
): Promise<readonly CheckDraft[] | null> {
  const { report, lines } = context;
  const kind = kindOf(block.info);
  if (kind === "matrix" && !block.quoted) {
    const { readCheckList } = await import(/* webpackChunkName: "yaml" */ "../yaml/yaml-document.js");
    const drafts = readCheckList(block.content, contentBase(block, lines), report);
    return drafts.map((draft) => withGuidance(draft, context));
  }
  const found = "a smoke matrix in a block quote, which is not read";
  const cure = "Remove the `>` from its lines if it holds checks.";
  if (kind !== "other")
    report(
      block.quoted
        ? pageProblem("matrix-in-quote", block.extent.start, found, cure)
        : otherName(block, lines),
    );
  return null;
}

function otherName({ info, marker, extent }: PageBlock<"fence">, lines: readonly string[]): Problem {
  const cure = "Write ```` ```yaml smoke-matrix ````, or another info string if the block holds no checks.";
  const problem = pageProblem("smoke-matrix-name", extent.start, `the info string ${quoted(info)}`, cure);
  const line = lines[extent.start] ?? "";
  const start = line.indexOf(info, line.indexOf(marker) + marker.length);
  if (start === -1) return problem;
  const at = (column: number) => ({ line: extent.start + 1, column: column + 1 });
  return { ...problem, fix: [{ from: at(start), to: at(start + info.length), text: "yaml smoke-matrix" }] };
}

/** `yml smoke-matrix`, `yaml,smoke-matrix` or `yaml smoke_matrix` would be a matrix that never runs. */
function kindOf(info: string): "matrix" | "similar" | "other" {
  if (/^yaml\s+smoke-matrix$/.test(info)) return "matrix";
  const words = infoWords(info);
  const pairs = words.map((word, index) => `${word}-${words[index + 1] ?? ""}`);
  const isSimilar = [...words, ...pairs].some((word) => nearest(word, ["smoke-matrix"]) !== null);
  return isSimilar ? "similar" : "other";
}

/** Where the content begins: the columns that the list or the fence around took from its first line are counted. */
export function contentBase({ extent, content }: PageBlock<"fence">, lines: readonly string[]): Place {
  const own = content.split("\n", 1000);
  const index = own.findIndex((line) => line.trim() !== "");
  const inFile = lines[extent.start + 1 + index] ?? "";
  const removed = index === -1 ? 0 : inFile.length - (own[index] ?? "").length;
  return { line: extent.start + 2, column: 1 + Math.max(0, removed) };
}
