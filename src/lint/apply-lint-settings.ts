import type { Problem } from "../model/finding.js";
import { saidByRun } from "../model/findings/weights.js";
import type { IgnoreComment, LintSettings } from "../model/lint-settings.js";
import { problemAt, quoted } from "../model/problem.js";

/**
 * Takes off what the page's comments ignore and what its `lint:` switches off; errors of reading stay. An ignoring
 * comment that took nothing off is a problem of its own, where the whole page was linted.
 */
export function applyLintSettings(
  problems: readonly Problem[],
  { levels, ignores }: LintSettings,
  isWhole: boolean,
): Problem[] {
  const used = new Set<IgnoredLines>();
  const byRule = ignoredLines(ignores);
  const kept = problems.filter(({ rule, weight, place }) => {
    if (weight === "error") return true;
    const ignoring = covering(byRule.get(rule) ?? [], place.line);
    for (const ignored of ignoring) used.add(ignored);
    return ignoring.length === 0 && levels[rule] !== "off";
  });
  if (!isWhole || levels["ignore-unused"] === "off") return kept;
  const useful = new Set([...used].flatMap(({ comments }) => comments));
  const unused = ignores.filter((ignore) => !useful.has(ignore) && !saidByRun.has(ignore.rule));
  return [...kept, ...unused.map(unusedIgnore)];
}

/** Lines of which a rule is taken off, by one comment or several. */
interface IgnoredLines {
  readonly first: number;
  readonly last: number;
  /** The largest `last` of these and all before them. */
  readonly reach: number;
  readonly comments: IgnoreComment[];
}

/** For each rule its lines, ascending by the first, each once: a page may be nothing but comments. */
function ignoredLines(ignores: readonly IgnoreComment[]): ReadonlyMap<string, readonly IgnoredLines[]> {
  const byRule = new Map<string, IgnoredLines[]>();
  for (const ignore of ignores.toSorted((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1])) {
    const [first, last] = ignore.lines;
    const same = byRule.get(ignore.rule) ?? [];
    byRule.set(ignore.rule, same);
    const before = same.at(-1);
    if (before?.first === first && before.last === last) before.comments.push(ignore);
    else same.push({ first, last, reach: Math.max(last, before?.reach ?? 0), comments: [ignore] });
  }
  return byRule;
}

/** Those that hold a line. Blocks lie one behind the other or in each other, so that few are looked at. */
function covering(ignored: readonly IgnoredLines[], line: number): IgnoredLines[] {
  const found: IgnoredLines[] = [];
  for (let index = countUpTo(ignored, line) - 1; index >= 0; index -= 1) {
    const lines = ignored[index];
    if (lines === undefined || lines.reach < line) break;
    if (lines.last >= line) found.push(lines);
  }
  return found;
}

/** How many begin at a line or before it, by halving. */
function countUpTo(ignored: readonly IgnoredLines[], line: number): number {
  let [from, to] = [0, ignored.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ignored[middle]?.first ?? 0) <= line) from = middle + 1;
    else to = middle;
  }
  return from;
}

function unusedIgnore({ rule, place }: IgnoreComment): Problem {
  const found = `a comment that ignores ${quoted(rule)} and takes nothing off`;
  const expected = "a finding of that rule in the table or block right below";
  const cure = "Remove the comment, or put it right above.";
  return problemAt("ignore-unused", place, { found, expected, cure });
}
