import type { Rule } from "../rule.js";

/** Somebody must own the release: the page names an owner, or every check does. */
export const ownerMissing: Rule = {
  id: "owner-missing",
  check: ({ settings, checks }) =>
    settings.owner !== null || checks.every((check) => check.owner !== null)
      ? []
      : [
          {
            weight: "completeness",
            place: settings.place,
            found: "a page without an owner",
            expected: "`owner` in its settings",
            cure: 'Add `owner: "@org/team"` to the settings, so that a red gate has somebody to turn to.',
          },
        ],
};
