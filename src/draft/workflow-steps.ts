import { type PinnedAction, pinnedActions } from "./pinned-actions.js";

/** One step of a workflow, before it is written. */
export type StepDraft =
  | { readonly uses: PinnedAction; readonly with: StepInputs }
  /** A command of ours, on one line: nothing of the repository stands in it. */
  | { readonly run: string };

export type StepInputs = Readonly<Record<string, string | number | boolean>>;

export const checkoutStep: StepDraft = {
  uses: "actions/checkout",
  with: { "fetch-depth": 0, "persist-credentials": false },
};

export function stepLines(step: StepDraft): string[] {
  if ("run" in step) return [`      - run: ${yamlScalar(step.run)}`];
  const { commit, release } = pinnedActions[step.uses];
  return [`      - uses: ${step.uses}@${commit} # ${release}`, ...withLines(step.with)];
}

export function withLines(inputs: StepInputs): string[] {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${yamlScalar(value)}`);
  return lines.length === 0 ? [] : ["        with:", ...lines];
}

/**
 * A value as YAML has it, on one line. A text in quotes where it could be read as something else; `${{` of a name that
 * others chose stays text, and begins no expression.
 */
export function yamlScalar(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  const text = value.replaceAll(`\${{`, `\${{ '\${{' }}`);
  return /^[A-Za-z][A-Za-z0-9./_ @=-]*$/.test(text) && !readAsOther.test(text) ? text : inQuotes(text);
}

/** JSON is YAML, but for characters that YAML wants as escapes. */
function inQuotes(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What YAML 1.1 takes for a boolean or nothing, and a blank at the end. */
const readAsOther = /^(?:y|n|yes|no|on|off|true|false|null)$|\s$/i;
