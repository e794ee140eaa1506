import { yamlText } from "../text/yaml-text.js";
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
  if ("run" in step) return [`      - run: ${yamlValue(step.run)}`];
  const { commit, release } = pinnedActions[step.uses];
  return [`      - uses: ${step.uses}@${commit} # ${release}`, ...withLines(step.with)];
}

export function withLines(inputs: StepInputs): string[] {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${yamlValue(value)}`);
  return lines.length === 0 ? [] : ["        with:", ...lines];
}

/** A value as YAML has it. `${{` of a name that others chose stays text, and begins no expression. */
export function yamlValue(value: string | number | boolean): string {
  return typeof value === "string" ? yamlText(value.replaceAll(`\${{`, `\${{ '\${{' }}`)) : String(value);
}
