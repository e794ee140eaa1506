import type { CheckResult, Results } from "../model/results.js";
import { groupBy } from "../text/group-by.js";
import { painter } from "../text/paint.js";
import { plainText } from "../text/plain-text.js";
import { hasBlock } from "./headline.js";
import { knownAs } from "./labels.js";

/** The way back and the retest of every check that ran and did not pass, as lines of a log; what several share stands once. */
export function guidanceLines(results: Results, color: boolean): string[] {
  const paint = painter(color);
  const ran = results.checks.filter(hasBlock);
  return [
    ...shared(
      ran.filter((check) => !isBoth(check)),
      backOf,
    ).map((group) => ({ what: "roll back", ...group })),
    ...shared(ran.filter(isBoth), backOf).map((group) => ({ what: "roll back and retest", ...group })),
    ...shared(ran, ({ guidance }) => guidance.retest).map((group) => ({ what: "retest", ...group })),
  ].flatMap(({ what, ids, text }) => titled(paint(`${what} ${ids.join(", ")}`, "bold"), text));
}

function isBoth({ guidance }: CheckResult): boolean {
  return guidance.rollbackAndRetest === true;
}

function backOf({ guidance }: CheckResult): string {
  return guidance.rollback ?? "";
}

function shared(
  checks: readonly CheckResult[],
  textOf: (check: CheckResult) => string,
): { text: string; ids: readonly string[] }[] {
  return [...groupBy(checks, textOf)].map(([text, group]) => ({ text, ids: group.map(knownAs) }));
}

/** One line, or the title and the text indented below it. */
export function titled(title: string, text: string): string[] {
  const lines = plainText(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [first] = lines;
  if (first === undefined) return [];
  return lines.length === 1
    ? [`${title}: ${first.trim()}`]
    : [`${title}:`, ...lines.map((line) => `    ${line}`)];
}
