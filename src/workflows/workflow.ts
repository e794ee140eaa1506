import type { Place } from "../model/finding.js";

/** A text of a workflow, with the place where it begins. */
export interface Value {
  readonly text: string;
  readonly place: Place;
}

/** A filter or a setting of a trigger: `paths`, `branches`, `types`. */
export interface Filter {
  readonly place: Place;
  /** `null` where an expression or something unusual stands. */
  readonly values: readonly string[] | null;
}

/** An event under `on:`. */
export interface Trigger {
  readonly event: string;
  readonly place: Place;
  readonly filters: ReadonlyMap<string, Filter>;
}

/** What `permissions:` gives; `unknown` where it is not written as GitHub reads it. */
export type Permissions =
  | { readonly kind: "all"; readonly level: "read" | "write"; readonly place: Place }
  | { readonly kind: "some"; readonly scopes: ReadonlyMap<string, Value>; readonly place: Place }
  | { readonly kind: "unknown"; readonly place: Place };

export interface Step {
  readonly place: Place;
  readonly id: string | null;
  readonly uses: Value | null;
  readonly run: string;
  /** The inputs of `with:`; one without a text (a list, a broken value) is not among them. */
  readonly inputs: ReadonlyMap<string, Input>;
  readonly condition: Value | null;
  readonly continueOnError: Value | null;
  /** As it is written: what is looked for words that say what a step needs. */
  readonly source: string;
}

export interface Input {
  readonly keyPlace: Place;
  readonly value: Value;
}

export interface Job {
  readonly id: string;
  readonly place: Place;
  /** Ids of the jobs before it; `unknownText` where they are not known. */
  readonly needs: readonly string[];
  readonly condition: Value | null;
  readonly continueOnError: Value | null;
  /** Its own; `null`: those of the workflow. */
  readonly permissions: Permissions | null;
  /** Where its matrix stands; its text where that is an expression. */
  readonly matrix: Value | null;
  readonly failFast: Value | null;
  /** How many legs of its matrix run at the same time. */
  readonly maxParallel: Value | null;
  readonly runsOn: Value | null;
  /** What it gives to jobs that need it; one without a text is not among them. */
  readonly outputs: ReadonlyMap<string, Value>;
  /** A workflow that it calls in the place of steps. */
  readonly calls: Value | null;
  readonly steps: readonly Step[];
  readonly source: string;
}

/** A workflow file, as far as it matters to a gate. What could not be understood is left out, never guessed. */
export interface Workflow {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions | null;
  readonly jobs: readonly Job[];
  /** Its `env:`, as it is written. */
  readonly env: string;
}

/** In the place of a text that an alias, a tag or another type hides. */
export const unknownText = `\${{ … }}`;

/** Whether a text holds an expression, whose value nobody knows before the run, or is not known at all. */
export function isExpression(text: string): boolean {
  return text.includes("${{");
}

/** The text of an input where it is given and no expression; `null` where nobody can know it. */
export function inputOf({ inputs }: Step, name: string, otherwise: string): string | null {
  const text = inputs.get(name)?.value.text.trim() ?? "";
  if (isExpression(text)) return null;
  return text === "" ? otherwise : text;
}
