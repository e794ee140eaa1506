import type { FindingId } from "../model/findings/findings.js";
import { weights } from "../model/findings/weights.js";
import { quoted } from "../model/problem.js";
import { nearest } from "../text/nearest.js";

/** A rule that a page may set, or what is wrong with the name. */
type SettableRule =
  | { readonly kind: "rule"; readonly rule: FindingId }
  | { readonly kind: "none"; readonly found: string; readonly expected: string; readonly cure: string };

/** Lint's own rules may be set and ignored, errors of reading never (FORMAT 1.1, 1.2). */
export function settableRule(name: string): SettableRule {
  if (isFinding(name) && weights[name] !== "error") return { kind: "rule", rule: name };
  const expected = "a rule of lint's own (`docs/rules.md` lists them)";
  if (isFinding(name)) {
    const cure = "Mend what it names: a page with an error of reading is not run.";
    return { kind: "none", found: `${quoted(name)} is an error of reading`, expected, cure };
  }
  const near = nearest(name, settableRules());
  const cure = near === null ? "Remove it." : `Write ${quoted(near)}.`;
  return { kind: "none", found: `${quoted(name)} is unknown as a rule`, expected, cure };
}

/** All of them, in the order of the table. */
export function settableRules(): string[] {
  return Object.entries(weights).flatMap(([id, weight]) => (weight === "error" ? [] : [id]));
}

function isFinding(name: string): name is FindingId {
  return Object.hasOwn(weights, name);
}
