import type { Problem } from "../../model/finding.js";
import { inCode, problemAt, quoted } from "../../model/problem.js";
import type { JudgedUse, Stand } from "../judged-use.js";
import { roleTraits } from "../roles.js";
import type { Job, Value } from "../workflow.js";
import { isAlways, isConstant, mayNotRun } from "./condition-text.js";
import { judgingTriggers } from "./events.js";

/**
 * What may skip a job that judges pull requests: GitHub counts a skipped required check as passed. One that joins shards
 * has to say what did not come, whatever the event.
 */
export function jobConditions(stand: Stand): Problem[] {
  const { job, joins } = stand;
  const isRequired = isForPullRequests(stand);
  if (job.needs.length > 0 && !isAlways(job.condition) && (joins || isRequired))
    return [skippedWithOthers(job, joins)];
  return !isRequired || job.condition === null || isConstant(job.condition)
    ? []
    : [skippable(`the job ${quoted(job.id)}`, job.condition)];
}

/**
 * A job that gathers what came of the gate's job, and is skipped when that fails. Others that need it (a deployment) are
 * right to be: only one that is called a gate, or asks in its steps for results, is meant to be required.
 */
export function rollUps({ workflow, job }: Stand): Problem[] {
  if (judgingTriggers(workflow).length === 0) return [];
  return workflow.jobs
    .filter(({ id, needs, condition, steps }) => {
      const isLeft = condition === null || isConstant(condition);
      const isMeant = gateName.test(id) || steps.some(({ source }) => asksForResults.test(source));
      return needs.includes(job.id) && isLeft && isMeant && !isAlways(condition);
    })
    .map((gathering) => skippedWithOthers(gathering, false));
}

const gateName = /(?:^|[-_])(?:gate|required|all-green)(?:$|[-_])/i;
const asksForResults = /toJSON\(\s*needs\b|\bneeds\.[\w*-]+\.result\b/i;

function skippedWithOthers({ id, needs, condition, place }: Job, joins: boolean): Problem {
  const when = /\bcancelled\(\)/.test(condition?.text ?? "")
    ? "the workflow is cancelled"
    : "one of these fails";
  const found = `the job ${quoted(id)}, which needs ${quoted(needs.join(", "))} and is skipped when ${when}`;
  const expected = "`if: always()`, because a skipped required check counts as passed";
  const cure = joins
    ? "Write `if: always()` into the job: the gate tells what failed, and what never came."
    : "Write `if: always()` into the job, or take `needs` away. Where what the others did matters, ask each for its `result` in a step.";
  return problemAt("workflow-always", (condition ?? { place }).place, { found, expected, cure });
}

/** The same of the step itself: the job is green though nothing was judged. */
export function stepCondition({ step, role, job, workflow }: JudgedUse): Problem[] {
  if (!roleTraits[role].decides || !isForPullRequests({ workflow, job })) return [];
  if (step.condition === null || isConstant(step.condition)) return [];
  return [skippable("the step of this action", step.condition)];
}

function isForPullRequests({ workflow, job }: Omit<Stand, "joins">): boolean {
  return judgingTriggers(workflow).some(({ event }) => !mayNotRun(job.condition, event));
}

function skippable(what: string, { text, place }: Value): Problem {
  const found = `a condition that may skip ${what}: ${quoted(text)}`;
  const expected = "a gate that always runs, because what is skipped counts as passed";
  const cure =
    "Take the condition away, or write `if: always()`. Which checks run is chosen by the input `areas`, and by what the page's commands look at.";
  return problemAt("workflow-condition", place, { found, expected, cure });
}

/** A red gate that fails nothing. Where another step or job asks for what came of it, that is another matter. */
export function continueOnError({ step, role, job, workflow }: JudgedUse): Problem[] {
  if (!roleTraits[role].decides) return [];
  const isAsked = step.id !== null && job.source.includes(`steps.${step.id}.`);
  const isNeeded = workflow.jobs.some(({ source }) => source.includes(`needs.${job.id}.outputs`));
  return [
    ...(step.continueOnError?.text === "true" && !isAsked ? [ignored("the step", step.continueOnError)] : []),
    ...(job.continueOnError?.text === "true" && !isNeeded ? [ignored("its job", job.continueOnError)] : []),
  ];
}

function ignored(what: string, { place }: Value): Problem {
  const found = `${inCode("continue-on-error: true")} on ${what}, by which a gate that is not ready fails nothing`;
  const cure =
    "Remove it. To look at a page for a while without blocking anybody, set `fail-on: never`: then the gate is still told as it is.";
  return problemAt("workflow-continue-on-error", place, {
    found,
    expected: "a step that fails with its gate",
    cure,
  });
}
