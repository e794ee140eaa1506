import { type LintLevel, type LintLevels, lintLevels } from "../model/lint-settings.js";
import { problemAt, quoted } from "../model/problem.js";
import type { Located, Report, SeverityEntry } from "./draft.js";
import { settableRule } from "./settable-rule.js";

/** The severities that `lint:` gives; what cannot be set, or not to that, is reported. */
export function readLintLevels(entries: readonly SeverityEntry[], report: Report): LintLevels {
  return Object.fromEntries(
    entries.flatMap(({ rule: { value, place }, level }) => {
      const settable = settableRule(value);
      if (settable.kind === "none")
        report(problemAt("lint-rule", place, settable.found, settable.expected, settable.cure));
      const read = readLevel(level, report);
      return settable.kind === "none" || read === null ? [] : [[settable.rule, read]];
    }),
  );
}

function readLevel({ value, place }: Located<string>, report: Report): LintLevel | null {
  const level = lintLevels.find((known) => known === value);
  if (level !== undefined) return level;
  const found = `the severity ${quoted(value)}`;
  const cure = "Write `off` to silence the rule, or `warning` or `error`.";
  report(problemAt("lint-level", place, found, "`off`, `warning` or `error`", cure));
  return null;
}
