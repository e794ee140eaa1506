import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { version } from "../../model/version.js";
import { nearest } from "../../text/nearest.js";
import type { JudgedUse } from "../judged-use.js";
import { isExpression } from "../workflow.js";

/** The inputs of our step: GitHub passes over one that the action does not have, and warns where nobody looks. */
export function inputProblems({ step, inputs }: JudgedUse): Problem[] {
  if (isOtherVersion(step.uses?.text ?? "")) return [];
  return [...step.inputs].flatMap(([name, { keyPlace, value }]) => {
    if (!inputs.names.includes(name)) return [unknownInput(name, inputs.names, keyPlace)];
    if (isExpression(value.text)) return [];
    const text = inputs.problemWith(name, value.text);
    return text === null ? [] : [problemAt("workflow-input-value", value.place, text)];
  });
}

/** Another major version has other inputs, which this program does not know. */
function isOtherVersion(uses: string): boolean {
  const [, number] = /@v?(\d+)(?:\.|$)/.exec(uses) ?? [];
  return number !== undefined && number !== version.split(".")[0];
}

function unknownInput(name: string, names: readonly string[], place: Problem["place"]): Problem {
  const near = nearest(name, names);
  const found = `the input ${quoted(name)}, which the action does not have`;
  const cure = near === null ? "Remove it; README lists the inputs." : `Write ${quoted(near)}.`;
  return problemAt("workflow-input", place, {
    found,
    expected: "an input of the action, because GitHub passes over any other",
    cure,
  });
}

/** Of a shard and a gate it is said where their plan names the page. */
export function missingPage({ isPageMissing, pagePath, step, role }: JudgedUse): Problem[] {
  if (!isPageMissing || pagePath === null || role === "shard" || role === "gate") return [];
  const { place } = step.inputs.get("checklist")?.value ?? step.uses ?? step;
  const found = `the page ${quoted(pagePath)}, which is not there`;
  const cure =
    "Correct `checklist` (it is relative to `working-directory`), or write the page: `readiness init`.";
  return [problemAt("workflow-page-missing", place, { found, expected: "a page of the repository", cure })];
}
