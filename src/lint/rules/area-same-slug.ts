import type { Check } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** `C++` and `C#` are one area, `c`; `Partial streaming` and `partial-streaming` are meant to be. */
export const areaSameSlug: Rule = ({ checks }) => {
  const first = new Map<string, Check>();
  const named = new Set<string>();
  return checks.flatMap((check): Problem[] => {
    const { text, slug } = check.area;
    const other = first.get(slug);
    if (other === undefined) first.set(slug, check);
    if (other === undefined || named.has(text) || bare(text) === bare(other.area.text)) return [];
    named.add(text);
    const found = `the area ${quoted(text)}, which is the same as ${quoted(other.area.text)} in line ${other.place.line}: both are ${quoted(slug)}`;
    const cure = "Give one of them a name that differs in letters or digits.";
    return [
      problemAt("area-same-slug", check.place, {
        found,
        expected: "areas that differ in letters or digits",
        cure,
      }),
    ];
  });
};

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, "");
}
