import { problemAt } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** The page names an owner, or every check does: that is who is asked when the gate is red. */
export const ownerMissing: Rule = ({ settings, checks }) => {
  if (settings.owner !== null || checks.every((check) => check.owner !== null)) return [];
  const cure =
    'Add `owner: "@org/team"` to the settings (on a Markdown page between two lines `---`, the first of which is the page\'s first line), so that it is clear whom to ask when the gate is red.';
  return [
    problemAt("owner-missing", settings.place, {
      found: "the page has no owner",
      expected: "`owner` in its settings",
      cure,
    }),
  ];
};
