import type { Finding, OffPageProblem, Place, Problem, ProblemText, Severity, Weight } from "./finding.js";
import type { FindingId } from "./findings/findings.js";
import { unread, weights } from "./findings/weights.js";
import type { LintLevels } from "./lint-settings.js";

/**
 * A problem of the document at its place. What it weighs stands in the table of findings.
 * `found` is a noun phrase or a clause ("a second column `Command`", "`C` is unknown here"), `expected` a noun phrase,
 * `cure` one or more sentences: what to write in place of it.
 */
export function problemAt(rule: FindingId, place: Place, { found, expected, cure }: ProblemText): Problem {
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

/** Decides each problem's severity and sorts by place; `strict` turns completeness into errors. */
export function toFindings(
  problems: readonly Problem[],
  file: string,
  strict: boolean,
  levels: LintLevels = {},
): Finding[] {
  return [...problems]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ rule, weight, place, found, expected, cure }) => ({
      rule,
      severity: severityOf(rule, weight, strict, levels),
      file,
      line: place.line,
      column: place.column,
      found,
      expected,
      cure,
    }));
}

/** A problem that is not on the page: its finding names no file. */
export function offPageFinding({ rule, found, expected, cure }: OffPageProblem): Finding {
  const severity = severityOf(rule, weights[rule], false, {});
  return { rule, severity, file: "", line: 1, column: 1, found, expected, cure };
}

/** What the page sets wins over `strict`; an error of reading stays one. */
export function severityOf(rule: FindingId, weight: Weight, strict: boolean, levels: LintLevels): Severity {
  if (weight === "error") return "error";
  const level = levels[rule];
  if (level === "warning" || level === "error") return level;
  return weight === "completeness" ? (strict ? "error" : "warning") : weight;
}

/** Whether a finding means that something of the page is not read. */
export function isUnread({ rule }: Pick<Finding, "rule">): boolean {
  return unread.has(rule);
}
