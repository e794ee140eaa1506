import type { Problem } from "../model/finding.js";
import type { FindingId } from "../model/findings/findings.js";

/**
 * Leaves out what only follows from another problem: a page for a newer action says that alone, a page whose
 * list of checks could not be read is not told that it has none, and a check that is left out has its reason.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const newer = problems.filter(({ rule }) => rule === "newer-format");
  if (newer.length > 0) return newer;
  const listIsLost = problems.some(({ rule }) => losesList.has(rule));
  const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
  return problems
    .filter(
      ({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"),
    )
    .map((problem) => (problem.rule === "no-checks" ? atItsCause(problem, problems) : problem));
}

/** Errors behind which no list of checks could be read. */
const losesList: ReadonlySet<FindingId> = new Set(["yaml-syntax", "yaml-list", "yaml-documents"]);

/** What was probably meant as the matrix, the likeliest first. */
const causes: readonly FindingId[] = [
  "fence-open",
  "comment-open",
  "lost-row",
  "header-look-alike",
  "column-name",
  "matrix-no-area",
  "smoke-matrix-name",
  "checks-in-yaml",
  "matrix-header-row",
  "matrix-in-code",
  "html-table",
  "matrix-in-quote",
  "matrix-in-guidance",
  "misplaced-checks",
  "matrix-no-command",
  "table-like-matrix",
];

/** A page has no check because something on it is not read: it is told there, behind the cause, with its cure. */
function atItsCause(problem: Problem, problems: readonly Problem[]): Problem {
  const cause = causes
    .map((id) => problems.find(({ rule }) => rule === id))
    .find((found) => found !== undefined);
  return cause === undefined ? problem : { ...problem, place: cause.place, cure: cause.cure };
}
