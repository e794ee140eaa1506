import type { Check } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/**
 * A need between rows that no release has together: the one never waits for the other, because a need that does not
 * apply is passed over (FORMAT 1.5).
 */
export const needOtherRelease: Rule = ({ checks }) => {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return checks.flatMap((check) =>
    check.needs.flatMap((id) => {
      const needed = byId.get(id);
      const why = needed === undefined ? null : apart(check, needed);
      return why === null ? [] : [neverTogether(check, id, why)];
    }),
  );
};

/** In what two rows differ so that they never run together; `null`: some release may have both. */
function apart(check: Check, needed: Check): string | null {
  if (check.phase !== needed.phase)
    return `runs ${needed.phase} publishing, and \`${check.id}\` ${check.phase} it`;
  const { only } = check;
  if (only === null || needed.only === null || only.some((kind) => needed.only?.includes(kind))) return null;
  return `is for other kinds of releases (${needed.only.join(", ")}) than \`${check.id}\` (${only.join(", ")})`;
}

function neverTogether({ id, place }: Check, needed: string, why: string): Problem {
  const found = `check \`${id}\` needs \`${needed}\`, which ${why}: it never waits for it`;
  const cure = "Take the need out, or give both the same `Phase` and a kind in common.";
  return problemAt("need-other-release", place, { found, expected: "needs that run with the check", cure });
}
