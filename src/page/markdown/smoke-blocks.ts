import type { Place, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { nearest } from "../../text/nearest.js";
import type { CheckDraft } from "../draft.js";
import type { FenceBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
import { infoWords } from "./info-words.js";
import { withGuidance } from "./links.js";

/** The checks of a fenced block `yaml smoke-matrix`; `null` where it is none, and what looks like one is reported. */
export async function readSmokeBlock(
  block: FenceBlock,
  context: PageContext,
): Promise<readonly CheckDraft[] | null> {
  const place = { line: block.extent.start + 1, column: 1 };
  const kind = kindOf(block.info);
  if (kind === "other") return null;
  if (block.quoted) {
    const found = "a smoke matrix in a block quote, which is not read";
    const cure = "Remove the `>` from its lines if it holds checks.";
    context.report(problemAt("matrix-in-quote", place, found, "a matrix outside quotes", cure));
    return null;
  }
  if (kind === "similar") {
    const cure = "Write ```` ```yaml smoke-matrix ````, or another info string if the block holds no checks.";
    context.report(otherName(block, place, cure, context.lines));
    return null;
  }
  const { readCheckList } = await import("../yaml/yaml-document.js");
  const drafts = readCheckList(block.content, contentBase(block, context.lines), context.report);
  return drafts.map((draft) => withGuidance(draft, context));
}

function otherName(block: FenceBlock, place: Place, cure: string, lines: readonly string[]): Problem {
  const found = `the info string ${quoted(block.info)}`;
  const problem = problemAt("smoke-matrix-name", place, found, "`yaml smoke-matrix`", cure);
  const line = lines[block.extent.start] ?? "";
  const start = line.indexOf(block.info, line.indexOf(block.marker) + block.marker.length);
  if (start === -1) return problem;
  const at = (column: number) => ({ line: place.line, column: column + 1 });
  const fix = [{ from: at(start), to: at(start + block.info.length), text: "yaml smoke-matrix" }];
  return { ...problem, fix };
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
function contentBase({ extent, content }: FenceBlock, lines: readonly string[]): Place {
  const own = content.split("\n", 1000);
  const index = own.findIndex((line) => line.trim() !== "");
  const inFile = lines[extent.start + 1 + index] ?? "";
  const removed = index === -1 ? 0 : inFile.length - (own[index] ?? "").length;
  return { line: extent.start + 2, column: 1 + Math.max(0, removed) };
}
