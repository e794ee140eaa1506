import type { Finding, OffPageProblem, Problem, Severity, Weight } from "./finding.js";
import type { FindingId } from "./findings/findings.js";
import { weights } from "./findings/weights.js";
import type { LintLevels } from "./lint-settings.js";

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
function severityOf(rule: FindingId, weight: Weight, strict: boolean, levels: LintLevels): Severity {
  if (weight === "error") return "error";
  const level = levels[rule];
  if (level === "warning" || level === "error") return level;
  return weight === "completeness" ? (strict ? "error" : "warning") : weight;
}
