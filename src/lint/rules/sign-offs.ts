import type { Checklist, SignOff } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** FORMAT 1.4: what is demanded of a person or of a reviewer is there, once, and decides. */
export const signOffs: Rule = (checklist) => [...none(checklist), ...twice(checklist), ...idle(checklist)];

function none({ settings, signOffs: items }: Checklist): Problem[] {
  if (settings.signOffs === "note" || items.length > 0) return [];
  return [
    problemAt("sign-offs-none", settings.place, {
      found: "`sign-offs: require` on a page without a sign-off",
      expected: "a task-list item outside of the sections that cells link to",
      cure: "Write what a person has to sign off as `- [ ] …`, or take `sign-offs` out.",
    }),
  ];
}

function twice({ signOffs: items }: Checklist): Problem[] {
  const first = new Map<string, SignOff>();
  return items.flatMap((item): Problem[] => {
    const { text, heading, phase, only, environment } = item;
    const key = JSON.stringify([heading, text, phase, only, environment]);
    const other = first.get(key);
    if (other === undefined) first.set(key, item);
    if (other === undefined) return [];
    const found = `the sign-off ${quoted(text)}, which stands in line ${other.line} as well`;
    const expected = "sign-offs that can be told apart";
    const cure = "Take one of the two out, or say in its text in what they differ.";
    return [problemAt("sign-off-twice", placeOf(item), { found, expected, cure })];
  });
}

function idle({ settings, signOffs: items }: Checklist): Problem[] {
  const proved = items.find(({ environment }) => environment !== null);
  if (settings.signOffs === "require" || proved === undefined) return [];
  const found = `the approval of ${quoted(proved.environment ?? "")} as a proof that nothing waits for`;
  const expected = "`sign-offs: require` on a page with such a proof";
  const cure = "Add `sign-offs: require` to the settings if the gate is to wait for it.";
  return [problemAt("sign-off-environment", placeOf(proved), { found, expected, cure })];
}

function placeOf({ line }: SignOff): { line: number; column: number } {
  return { line, column: 1 };
}
