import type { Problem } from "../model/finding.js";
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
  const used = new Set<IgnoreComment>();
  const kept = problems.filter(({ rule, weight, place }) => {
    if (weight === "error") return true;
    const ignoring = ignores.filter(
      ({ rule: ignored, lines: [first, last] }) =>
        ignored === rule && place.line >= first && place.line <= last,
    );
    for (const ignore of ignoring) used.add(ignore);
    return ignoring.length === 0 && levels[rule] !== "off";
  });
  const unused = isWhole ? ignores.filter((ignore) => !used.has(ignore)).map(unusedIgnore) : [];
  return [...kept, ...unused.filter(({ rule }) => levels[rule] !== "off")];
}

function unusedIgnore({ rule, place }: IgnoreComment): Problem {
  const found = `a comment that ignores ${quoted(rule)} and takes nothing off`;
  const expected = "a finding of that rule in the table or block right below";
  return problemAt("ignore-unused", place, found, expected, "Remove the comment, or put it right above.");
}
