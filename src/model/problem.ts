import type { Place, Problem } from "./finding.js";
import type { FindingId } from "./findings/findings.js";
import { weights } from "./findings/weights.js";

/**
 * A problem of the document at its place. What it weighs stands in the table of findings.
 * `found` is a noun phrase or a clause ("a second column `Command`", "`C` is unknown here"), `expected` a noun phrase,
 * `cure` one or more sentences: what to write in place of it.
 */
export function problemAt(
  rule: FindingId,
  place: Place,
  found: string,
  expected: string,
  cure: string,
): Problem {
  return { rule, weight: weights[rule], place, found, expected, cure };
}

/** A value of the page inside a message: as code, on one line, not longer than a reader wants. */
export function quoted(text: string, limit = 60): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  return inCode(line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line);
}

/** A text on one line as code, to the letter. */
export function inCode(text: string): string {
  const fence = "`".repeat(longestRunOfBackticks(text) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

function longestRunOfBackticks(text: string): number {
  // Asked first: a page may have a problem in each of its spans, and most have no backtick.
  if (!text.includes("`")) return 0;
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
