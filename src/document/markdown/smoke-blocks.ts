import type { Place } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { CheckDraft } from "../draft.js";
import { nearest } from "../nearest.js";
import type { FenceBlock } from "./blocks.js";
import type { PageContext } from "./context.js";
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
    context.report(
      problemAt(
        "smoke-matrix-name",
        place,
        `the info string ${quoted(block.info)}`,
        "`yaml smoke-matrix`",
        cure,
      ),
    );
    return null;
  }
  const { readCheckList } = await import("../yaml/yaml-document.js");
  const drafts = readCheckList(block.content, contentBase(block, context.lines), context.report);
  return drafts.map((draft) => withGuidance(draft, context));
}

/** `yml smoke-matrix` or `yaml smoke_matrix` would be a matrix that nobody runs. */
function kindOf(info: string): "matrix" | "similar" | "other" {
  const words = info.split(/\s+/);
  if (words.length === 2 && words[0] === "yaml" && words[1] === "smoke-matrix") return "matrix";
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
