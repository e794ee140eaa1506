import type { Place, Problem } from "../model/finding.js";

/** The page is unusable: nothing runs. */
export function error(rule: string, place: Place, found: string, expected: string, cure: string): Problem {
  return { rule, weight: "error", place, found, expected, cure };
}

/** The page probably doesn't mean what it says. */
export function warning(rule: string, place: Place, found: string, expected: string, cure: string): Problem {
  return { rule, weight: "warning", place, found, expected, cure };
}

/** Worth knowing, nothing to mend. */
export function note(rule: string, place: Place, found: string, expected: string, cure: string): Problem {
  return { rule, weight: "note", place, found, expected, cure };
}

/**
 * Leaves out what only follows from another problem: a page for a newer action says that alone, a page whose
 * list of checks could not be read is not told that it has none, and a check that is left out has its reason.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const newer = problems.filter(({ rule }) => rule === "newer-format");
  if (newer.length > 0) return newer;
  const listIsLost = problems.some(({ rule }) => rule === "yaml-syntax" || rule === "yaml-list");
  const hasReason = problems.some(({ rule, weight }) => weight === "error" && rule !== "unreadable-check");
  return problems.filter(
    ({ rule }) => !(listIsLost && rule === "no-checks") && !(hasReason && rule === "unreadable-check"),
  );
}

/** A value of the page inside a message: as code, on one line, not longer than a reader wants. */
export function quoted(text: string, limit = 60): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  const short = line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
  const fence = "`".repeat(longestRunOfBackticks(short) + 1);
  return fence.length === 1 ? `\`${short}\`` : `${fence} ${short} ${fence}`;
}

function longestRunOfBackticks(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
