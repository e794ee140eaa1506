import type { Problem } from "../model/finding.js";

/** So many of one rule are named one by one: a table of 100,000 rows may have as many without a rollback. */
const maxNamed = 1_000;

/**
 * Names the first of each rule, by their place, and counts the others in one more of the same rule, so that it weighs
 * what they weigh: an error stays one.
 */
export function countRepeats(problems: readonly Problem[]): Problem[] {
  if (problems.length <= maxNamed) return [...problems];
  const counts = new Map<string, number>();
  const first = new Map<string, Problem>();
  const named = inOrder(problems).filter((problem) => {
    const { rule } = problem;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count === maxNamed + 1) first.set(rule, problem);
    return count <= maxNamed;
  });
  return [...named, ...[...first].map(([rule, problem]) => further(problem, counts.get(rule) ?? 0))];
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** The first that is not named by itself is named together with all behind it; where it is the only one, as itself. */
function further(problem: Problem, count: number): Problem {
  const rest = count - maxNamed;
  if (rest === 1) return problem;
  const found = `${rest.toLocaleString("en")} further findings of \`${problem.rule}\`, the first of them here: ${problem.found}`;
  return { ...problem, found };
}
