import type { Checklist } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { problemAt } from "../model/problem.js";
import type { CheckResult } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import { isWaived } from "../model/waiver.js";

/** Waivers of checks that passed while they lasted, on each system that they ran on. */
export function unneededWaivers(
  results: readonly CheckResult[],
  { checks }: Pick<Checklist, "checks">,
): Problem[] {
  const places = new Map(checks.map(({ id, place }) => [id, place]));
  const missed = new Set(results.filter((check) => !hasPassed(check)).map(({ id }) => id));
  const waived = new Map(results.filter(isWaived).map((check) => [check.id, check]));
  return [...waived.values()]
    .filter(({ id }) => !missed.has(id))
    .map(({ id, line, waiver }) =>
      problemAt("waiver-unneeded", places.get(id) ?? { line, column: 1 }, {
        found: `check \`${id}\` passed, so that its waiver until ${waiver?.until ?? ""} is no longer needed`,
        expected: "a waiver of a check that does not pass",
        cure: "Take the waiver out, so that the check decides again.",
      }),
    );
}
