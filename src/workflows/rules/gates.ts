import type { Problem } from "../../model/finding.js";
import { inCode, problemAt, quoted } from "../../model/problem.js";
import type { JudgedUse } from "../judged-use.js";
import { type Input, isExpression, type Job, unknownText } from "../workflow.js";

/** What a gate is given: without the plan, the shards and what became of their jobs it cannot be ready (DESIGN 2.4). */
export function gateProblems(use: JudgedUse): Problem[] {
  if (use.role !== "gate") return [];
  return [...unneeded(use), ...planProblems(use), ...resultsProblems(use)];
}

/** Jobs that the gate does not wait for: it would look for files before they are there, and never hear of their end. */
function unneeded(use: JudgedUse): Problem[] {
  const { job } = use;
  const missing = partsOf(use)
    .map(({ id }) => id)
    .filter((id) => id !== job.id && !waitsFor(job, id));
  if (missing.length === 0) return [];
  const names = missing.map((id) => quoted(id)).join(" and ");
  const found = `the gate's job ${quoted(job.id)}, which does not need ${names}`;
  const expected = "the jobs of the plan and of the shards among its `needs`";
  const all = [...job.needs, ...missing].join(", ");
  const cure = `Write ${inCode(`needs: [${all}]`)} into the job, with \`if: always()\`.`;
  return [problemAt("workflow-gate-needs", job.place, { found, expected, cure })];
}

function waitsFor({ needs }: Job, id: string): boolean {
  return needs.includes(id) || needs.includes(unknownText);
}

/** The jobs that plan or run the shards of a gate, each once; of a workflow with several plans, those of its own. */
function partsOf({ step, beside }: JudgedUse): Job[] {
  const [, own = ""] = outputOf(step.inputs.get("plan")?.value.text ?? "") ?? [];
  const plans = beside.filter(({ role }) => role === "plan").map(({ job }) => job);
  const others = plans.some(({ id }) => id === own) ? plans.filter(({ id }) => id !== own) : [];
  const shards = beside.filter(({ role }) => role === "shard").map(({ job }) => job);
  const isOthers = ({ needs }: Job): boolean =>
    !needs.includes(own) && others.some(({ id }) => needs.includes(id));
  return [...new Set([...plans, ...shards])].filter((job) => !others.includes(job) && !isOthers(job));
}

/** The job and the output that an expression names. */
function outputOf(text: string): RegExpExecArray | null {
  return /\bneeds\s*\.\s*([\w-]+)\s*\.\s*outputs\s*\.\s*([\w-]+)/.exec(text);
}

/** The plan comes from the job that planned: no command of a shard can touch the outputs of that one. */
function planProblems(use: JudgedUse): Problem[] {
  const input = use.step.inputs.get("plan");
  const found = wrongPlan(use, input);
  if (found === null) return [];
  const planner = use.beside.find(({ role }) => role === "plan")?.job.id ?? "plan";
  const cure = `Write ${inCode(`plan: \${{ needs.${planner}.outputs.plan }}`)} into its \`with:\`, and give that job ${inCode(`outputs: { plan: "\${{ steps.ID.outputs.plan }}" }`)}.`;
  const expected = "the output `plan` of the job that planned";
  const { place } = input?.value ?? use.step.uses ?? use.step;
  return [problemAt("workflow-gate-plan", place, { found, expected, cure })];
}

function wrongPlan({ job, workflow, beside }: JudgedUse, input: Input | undefined): string | null {
  const text = input?.value.text.trim() ?? "";
  if (text === "") return "a gate without `plan`";
  if (!isExpression(text)) return `the plan ${quoted(text)}, which is no output of a job`;
  if (/\bsteps\s*\./.test(text)) return `the plan ${quoted(text)}, which is an output of the gate's own job`;
  const [, id, output] = outputOf(text) ?? [];
  if (id === undefined || output === undefined) return null;
  if (!waitsFor(job, id)) return `the plan ${quoted(text)} of a job that the gate does not need`;
  if (beside.some((other) => other.job.id === id && other.role === "shard"))
    return `the plan ${quoted(text)}, which a job that runs commands of the page gives`;
  const planner = workflow.jobs.find((each) => each.id === id && each.calls === null);
  return planner === undefined || planner.outputs.has(output)
    ? null
    : `the plan ${quoted(text)}, an output that the job ${quoted(id)} does not have`;
}

/** A shard that died leaves no file, or an older one: its job's result tells. */
function resultsProblems(use: JudgedUse): Problem[] {
  const { step, job } = use;
  const input = step.inputs.get("needs");
  const parts = partsOf(use).map(({ id }) => id);
  const found = wrongResults(input?.value.text.trim() ?? "", parts.length === 0 ? job.needs : parts);
  if (found === null) return [];
  const cure = `Write ${inCode(`needs: \${{ toJSON(needs.*.result) }}`)} into its \`with:\`.`;
  const expected = "the results of all jobs that the gate needs, as JSON";
  const { place } = input?.value ?? step.uses ?? step;
  return [problemAt("workflow-gate-results", place, { found, expected, cure })];
}

/** Results that are listed one by one, in JSON written by hand, are right as well. */
function wrongResults(text: string, jobs: readonly string[]): string | null {
  if (text === "") return "a gate without `needs`, which cannot know that a job died";
  if (!isExpression(text)) return `the results ${quoted(text)}, which say the same whatever happens`;
  if (!/\bneeds\b/.test(text) || /\btoJSON\(\s*needs\s*\.\s*\*\s*\.\s*result\s*\)/i.test(text)) return null;
  if (/\btoJSON\(\s*needs\s*\)/i.test(text))
    return `the results ${quoted(text)}, which repeat all outputs of the needed jobs`;
  const isListed = text.startsWith("[") && jobs.every((id) => text.includes(`needs.${id}.result`));
  return isListed ? null : `the results ${quoted(text)}, which are no list of all results`;
}
