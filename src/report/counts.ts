import type { CheckResult } from "../model/results.js";
import { isWaived } from "../model/waiver.js";
import { type MissedSection, sectionOf } from "./check-sections.js";
import type { Decides } from "./labels.js";

/** How many checks came to the same. */
export interface VerdictCount {
  readonly number: number;
  /** `failed`, `not run`, `advisory failed` */
  readonly words: string;
}

const sectionWords = {
  broken: "failed",
  cut: "not finished",
  "not-run": "not run",
  waiting: "pending",
} as const satisfies Record<MissedSection, string>;

const passedWord = "passed";

/** What decides stands first; what is waived decides nothing, and did not pass for that. */
const order: readonly string[] = [
  ...Object.values(sectionWords),
  passedWord,
  ...["advisory", "waived"].flatMap((aside) =>
    Object.values(sectionWords).map((words) => `${aside} ${words}`),
  ),
  "not reported",
];

/**
 * What became of the checks, each counted once, so that the numbers add up to their total. How many passed is always said.
 * `missing`: ids that another run's results say nothing of.
 */
export function verdictCounts(
  checks: readonly CheckResult[],
  decides: Decides,
  missing: ReadonlySet<string> = new Set(),
): VerdictCount[] {
  const wordsOf = (check: CheckResult): string => {
    if (missing.has(check.id)) return "not reported";
    const section = sectionOf(check);
    if (section === null) return passedWord;
    const aside = isWaived(check) ? "waived " : decides(check) ? "" : "advisory ";
    return aside + sectionWords[section];
  };
  const all = checks.map(wordsOf);
  return order
    .map((words) => ({ words, number: all.filter((one) => one === words).length }))
    .filter(({ words, number }) => number > 0 || (words === passedWord && checks.length > 0));
}
