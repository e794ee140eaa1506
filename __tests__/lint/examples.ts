import type { Problem } from "../../src/model/finding.js";
import type { FindingRule, Weight } from "../../src/model/findings/finding-rule.js";
import { findings } from "../../src/model/findings/findings.js";
import { readOnce } from "../support/linted.js";

export const rules = Object.entries<FindingRule>(findings);

export interface Example {
  readonly id: string;
  readonly severity: Weight;
  readonly fixable: boolean;
  readonly carrier: "markdown" | "yaml";
  readonly wrong: string;
  readonly right: string;
}

/** Every row that shows pages, with how they are read. */
export const examples: readonly Example[] = rules.flatMap(([id, { severity, examples, fixable = false }]) =>
  examples === null ? [] : [{ id, severity, fixable, carrier: examples.carrier ?? "markdown", ...examples }],
);

/** What is said about an example. */
export async function problemsOf(text: string, carrier: Example["carrier"]): Promise<readonly Problem[]> {
  const path = carrier === "yaml" ? "RELEASE_READINESS.yml" : "RELEASE_READINESS.md";
  return (await readOnce(path, text)).problems;
}
