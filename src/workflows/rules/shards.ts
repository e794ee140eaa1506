import type { Problem } from "../../model/finding.js";
import { inCode, problemAt, quoted } from "../../model/problem.js";
import type { JudgedUse } from "../judged-use.js";
import { inputOf, isExpression, type Value } from "../workflow.js";

/** What is wrong with a job that runs a part of a plan. */
export function shardProblems(use: JudgedUse): Problem[] {
  if (use.role !== "shard") return [];
  return [
    ...alone(use),
    ...failFast(use),
    ...oneAfterAnother(use),
    ...machine(use),
    ...outputs(use),
    ...reports(use),
  ];
}

/** A shard is green where its own checks passed: only a gate knows all of them. */
function alone({ job, workflow, beside }: JudgedUse): Problem[] {
  const isJoined =
    beside.some(({ role }) => role === "gate") ||
    workflow.triggers.some(({ event }) => event === "workflow_call") ||
    workflow.jobs.some(({ calls, needs, steps }) => {
      const mayJoin = calls !== null || steps.some(({ uses, run }) => isLocal(uses) || joins(run));
      return needs.includes(job.id) && mayJoin;
    });
  if (isJoined) return [];
  const found = `the job ${quoted(job.id)} runs shards, and no job of this workflow joins them`;
  const expected = "a gate: a green shard says nothing of the other shards' checks";
  const cure = `Add a job with \`needs\` of the plan's job and ${inCode(job.id)}, \`if: always()\` and the step \`org/readiness-action/gate@v1\`, and require that one: https://github.com/org/readiness-action/blob/main/docs/many-machines.md#the-workflow.`;
  return [problemAt("workflow-shard-alone", job.place, { found, expected, cure })];
}

/** A local action, which may hold the gate. */
function isLocal(uses: Value | null): boolean {
  return uses?.text.startsWith("./") ?? false;
}

/** The gate on the command line. By two searches: a pattern would look for the second word again from each first one. */
function joins(run: string): boolean {
  const start = run.search(/\bgate\b/);
  return start !== -1 && /--plan\b/.test(run.slice(start));
}

function failFast({ job }: JudgedUse): Problem[] {
  const { matrix, failFast: set } = job;
  if (matrix === null || (set !== null && (set.text.trim() === "false" || isExpression(set.text)))) return [];
  const found = `shards in a matrix ${set === null ? "without `fail-fast: false`" : `with ${quoted(`fail-fast: ${set.text}`)}`}`;
  const expected = "shards that all run to their end";
  const cure =
    "Write `fail-fast: false` beside the `matrix`: else the first shard that fails cancels the others, and what they would have found is missing.";
  return [problemAt("workflow-shard-fail-fast", set?.place ?? matrix.place, { found, expected, cure })];
}

function oneAfterAnother({ job: { maxParallel } }: JudgedUse): Problem[] {
  if (maxParallel?.text.trim() !== "1") return [];
  const found = "shards that run one after another";
  const expected = "more than one at a time";
  const cure =
    "Take `max-parallel` away, or write a larger number. Where only one may run at a time, one job with the whole page is quicker: it sets up once.";
  return [problemAt("workflow-shard-serial", maxParallel.place, { found, expected, cure })];
}

/**
 * The plan says what each shard runs on; a shard that runs elsewhere speaks of a system that it never saw. A matrix that
 * is written out (Gitea takes no other) has no machines of the plan's.
 */
function machine({ job: { matrix, runsOn } }: JudgedUse): Problem[] {
  if (matrix === null || !isExpression(matrix.text)) return [];
  if (runsOn === null || isExpression(runsOn.text)) return [];
  const found = `shards that run on ${quoted(runsOn.text)}, whatever the plan says`;
  const cure = `Write ${inCode(`runs-on: \${{ matrix.runs-on }}`)} into the job, and what it is without a row's own into the input \`runs-on\` of the plan.`;
  return [
    problemAt("workflow-shard-runs-on", runsOn.place, {
      found,
      expected: "the machine that the plan names for each",
      cure,
    }),
  ];
}

/** The last leg of a matrix that sets an output has the word. */
function outputs({ job, workflow }: JudgedUse): Problem[] {
  if (job.matrix === null) return [];
  const asked = `needs.${job.id}.outputs`;
  const asking = workflow.jobs.find(({ needs, source }) => needs.includes(job.id) && source.includes(asked));
  if (asking === undefined) return [];
  const found = `the job ${quoted(asking.id)} asks for ${inCode(asked)}, which one of the shards has written`;
  const cure = `Ask the gate's job for its outputs, or for \`needs.${job.id}.result\`.`;
  const expected = "an answer that all shards have given";
  return [problemAt("workflow-shard-outputs", asking.place, { found, expected, cure })];
}

/** Values by which an input asks that somebody be told, by its default. */
const telling: ReadonlyMap<string, string> = new Map([
  ["comment", "never"],
  ["statuses", "none"],
  ["link-ticket", "false"],
]);

function reports({ step }: JudgedUse): Problem[] {
  return [...telling].flatMap(([name, silent]) => {
    const input = step.inputs.get(name);
    if (input === undefined || [null, silent].includes(inputOf(step, name, silent))) return [];
    const found = `${inCode(`${name}: ${input.value.text.trim()}`)} beside \`shard\``;
    const cure = "Move it to the step of the gate, which tells of all shards together.";
    const expected = "a shard that tells nobody";
    return [problemAt("workflow-shard-reports", input.value.place, { found, expected, cure })];
  });
}
