import type { Problem } from "../../model/finding.js";
import { inCode } from "../../model/problem.js";
import type { PageBlock } from "./blocks.js";
import { pageProblem } from "./page-problem.js";
import type { ConditionFault } from "./sign-off-text.js";

/** At the parentheses, as far as they stand on the page as a reader sees them; else at the item. */
export function faultIn(
  { source, extent }: PageBlock<"paragraph">,
  lines: readonly string[],
  { parentheses, found, cure }: ConditionFault,
): Problem {
  const words = /^.[\p{L}\p{N} ]*/su.exec(parentheses)?.[0] ?? "";
  for (const seen of [words, words.slice(0, 1)])
    for (const [index, text] of source.split("\n").entries()) {
      const at = text.lastIndexOf(seen);
      if (at === -1) continue;
      const line = extent.start + index;
      const column = Math.max(0, (lines[line] ?? "").indexOf(text)) + at + 1;
      return pageProblem("sign-off-conditions", { line: line + 1, column }, found, cure);
    }
  return pageProblem("sign-off-conditions", extent.start, found, cure);
}

export function looseIn({ extent }: PageBlock<"paragraph">, condition: string): Problem {
  const found = `${inCode(condition)} in the text of a sign-off, where it proves nothing`;
  const cure = `Write ${inCode(`(${condition})`)} at its end, in plain parentheses, if that is meant.`;
  return pageProblem("sign-off-condition-text", extent.start, found, cure);
}
