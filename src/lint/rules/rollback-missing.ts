import type { Rule } from "../rule.js";

/** A check that can block a release says how to get back. */
export const rollbackMissing: Rule = {
  id: "rollback-missing",
  check: ({ checks }) =>
    checks
      .filter((check) => check.rollback === null)
      .map((check) => ({
        weight: "completeness" as const,
        place: check.place,
        found: `check \`${check.id}\` without a rollback`,
        expected: "words or a link that say how to get back",
        cure: "Write into `Rollback` what a person does when this check fails.",
      })),
};
