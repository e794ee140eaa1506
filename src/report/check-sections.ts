import type { CheckResult } from "../model/results.js";
import { traitsOf } from "../model/verdict-traits.js";

/** The parts of a report that tell of checks that did not pass. */
export type MissedSection = NonNullable<ReturnType<typeof traitsOf>["toldAs"]>;

/** Which part of a report tells of a check; `null`: it passed. */
export function sectionOf({ verdict }: Pick<CheckResult, "verdict">): MissedSection | null {
  return traitsOf(verdict).toldAs;
}

/** Those of the checks that one part of a report tells of, in their order. */
export function checksIn(section: MissedSection, checks: readonly CheckResult[]): CheckResult[] {
  return checks.filter((check) => sectionOf(check) === section);
}
