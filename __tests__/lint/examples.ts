import { load } from "js-yaml";
import { readInputs } from "../../src/app/inputs/read-inputs.js";
import type { OffPageProblem, Problem } from "../../src/model/finding.js";
import { page } from "../../src/model/findings/example-pages.js";
import type { FindingRule, Weight } from "../../src/model/findings/finding-rule.js";
import { findings } from "../../src/model/findings/findings.js";
import { weights } from "../../src/model/findings/weights.js";
import { unknownRelease } from "../../src/model/release.js";
import { selectChecks } from "../../src/plan/select.js";
import { readOnce } from "../support/linted.js";
import { problemsOfWorkflows, workflows } from "../support/linted-workflows.js";

export const rules = Object.entries<FindingRule>(findings);

export interface Example {
  readonly id: string;
  readonly severity: Weight;
  readonly fixable: boolean;
  readonly sourceFormat: "markdown" | "yaml" | "inputs" | "workflow";
  /** Of a workflow: the page that it runs. */
  readonly page?: string;
  readonly wrong: string;
  readonly right: string;
}

/** Every row that shows pages, with how they are read. */
export const examples: readonly Example[] = rules.flatMap(([id, { severity, examples, fixable = false }]) =>
  examples === null
    ? []
    : [{ id, severity, fixable, sourceFormat: examples.sourceFormat ?? "markdown", ...examples }],
);

/** What is said about an example. */
export async function problemsOf(
  text: string,
  { sourceFormat, page: run }: Pick<Example, "sourceFormat" | "page">,
): Promise<readonly Problem[]> {
  if (sourceFormat === "workflow") return workflowProblemsOf(text, run ?? page);
  if (sourceFormat === "inputs") return inputProblemsOf(text);
  const path = sourceFormat === "yaml" ? "RELEASE_READINESS.yml" : "RELEASE_READINESS.md";
  return (await readOnce(path, text)).problems;
}

/** What is said about a workflow of a repository with one page; each once, as several tests look at it. */
function workflowProblemsOf(text: string, page: string): Promise<readonly Problem[]> {
  const key = JSON.stringify([text, page]);
  const files = { [`${workflows}/readiness.yml`]: text, "RELEASE_READINESS.md": page };
  const read = workflowsRead.get(key) ?? problemsOfWorkflows(files);
  workflowsRead.set(key, read);
  return read;
}

const workflowsRead = new Map<string, Promise<readonly Problem[]>>();

/** What is said about the `with:` of a step whose page has one check, of the area `api`. */
async function inputProblemsOf(text: string): Promise<readonly Problem[]> {
  const step = load(text) as { readonly with: Readonly<Record<string, string>> };
  const reading = readInputs((name) => step.with[name]);
  if (reading.kind === "problems") return reading.problems.map(onFirstLine);
  const { checklist } = await readOnce("RELEASE_READINESS.md", page);
  const { areas, checks } = reading.inputs;
  const plan = selectChecks(checklist?.checks ?? [], { areas, checks }, unknownRelease);
  return plan.kind === "unusable" ? [onFirstLine(plan)] : [];
}

function onFirstLine({ rule, found, expected, cure }: OffPageProblem): Problem {
  return { rule, weight: weights[rule], place: { line: 1, column: 1 }, found, expected, cure };
}
