import { plainText } from "../model/plain-text.js";
import type { Results } from "../model/results.js";
import { painter } from "./paint.js";

/** For each check that did not pass, the way back and the retest as lines of a log. */
export function guidanceLines(results: Results, color: boolean): string[] {
  const paint = painter(color);
  return results.checks
    .filter(({ verdict }) => verdict !== "passed")
    .flatMap(({ id, guidance }) => [
      ...titled(paint(`${id}: roll back`, "bold"), guidance.rollback ?? ""),
      ...titled(paint(`${id}: retest`, "bold"), guidance.retest),
    ]);
}

/** One line, or the title and the text indented below it. */
function titled(title: string, text: string): string[] {
  const lines = plainText(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [first] = lines;
  if (first === undefined) return [];
  return lines.length === 1
    ? [`${title}: ${first.trim()}`]
    : [`${title}:`, ...lines.map((line) => `    ${line}`)];
}
