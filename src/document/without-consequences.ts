import type { Problem } from "../model/finding.js";

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
