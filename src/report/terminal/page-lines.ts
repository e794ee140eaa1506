import type { Finding } from "../../model/finding.js";
import { saidByRun } from "../../model/findings/weights.js";
import { count, plural } from "../../text/count.js";
import { findingLines } from "../finding-lines.js";
import type { Look } from "./look.js";

/**
 * What is wrong with the page, once. What keeps it from running is shown in full; of a page that ran, what only a run
 * can say, and how many remarks `lint` has. `lintCommand` shows them.
 */
export function pageLines(
  findings: readonly Finding[],
  lintCommand: string,
  { amount, color }: Pick<Look, "amount" | "color">,
): string[] {
  if (amount === "everything" || findings.some(({ severity }) => severity === "error"))
    return findingLines(findings, color);
  if (amount === "little") return [];
  const ofRun = findings.filter(({ rule }) => saidByRun.has(rule));
  const ofLint = findings.length - ofRun.length;
  const folded = `${count(ofLint, "remark")} on the page: \`${lintCommand}\` shows ${plural(ofLint, "it", "them")}`;
  return [...findingLines(ofRun, color), ...(ofLint === 0 ? [] : [folded])];
}
