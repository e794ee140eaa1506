import type { CheckResult } from "../model/results.js";
import { traitsOf } from "../model/verdict-traits.js";
import { joinParts } from "../text/join-parts.js";
import { isQuiet, remarks } from "./labels.js";

/** An area and how many of its checks passed. */
export interface PassedArea {
  readonly area: string;
  readonly checks: number;
}

/** The areas of these checks, in their order. */
export function areasOf(checks: readonly CheckResult[]): PassedArea[] {
  const areas = new Map<string, PassedArea>();
  for (const { area, areaSlug } of checks)
    areas.set(areaSlug, { area, checks: (areas.get(areaSlug)?.checks ?? 0) + 1 });
  return [...areas.values()];
}

/** What passed as it should, and what passed in a way that is worth a look. */
export function byLoudness(passed: readonly CheckResult[]): {
  readonly quiet: readonly CheckResult[];
  readonly loud: readonly CheckResult[];
} {
  return { quiet: passed.filter(isQuiet), loud: passed.filter((check) => !isQuiet(check)) };
}

/** `passed, 1 process left behind, ended`, `passed, on attempt 2 (flaky)` */
export function loudWords(check: CheckResult): string {
  const said = remarks(check).map((remark) =>
    remark.replace(/^flaky: passed (on attempt \d+)$/, "$1 (flaky)"),
  );
  return joinParts(", ", [traitsOf(check.verdict).word, ...said]);
}

/** By what a check passed, as it was printed: the line that a pass signal hit; `null` where only its end was judged. */
export function proofOf({ signals }: Pick<CheckResult, "signals">): string | null {
  return (
    signals.find(({ kind, holds, outputLine }) => kind === "pass" && holds && outputLine !== undefined)
      ?.saw ?? null
  );
}
