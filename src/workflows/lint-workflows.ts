import type { Problem } from "../model/finding.js";
import type { JudgedUse, OwnInputs, PageFacts, Stand } from "./judged-use.js";
import { roleTraits } from "./roles.js";
import { checkoutProblems } from "./rules/checkouts.js";
import { continueOnError, jobConditions, rollUps, stepCondition } from "./rules/conditions.js";
import { gateProblems } from "./rules/gates.js";
import { inputProblems, missingPage } from "./rules/inputs.js";
import { matrixProblems } from "./rules/matrix.js";
import { permissionProblems } from "./rules/permissions.js";
import { pinProblems } from "./rules/pins.js";
import { shardProblems } from "./rules/shards.js";
import { triggerProblems } from "./rules/triggers.js";
import type { Use } from "./uses.js";
import { inputOf, type Job, type Workflow } from "./workflow.js";

/** What is known of a page that a workflow names. */
export type KnownPage =
  /** It is linted; `facts` is `null` where it cannot be read. */
  | { readonly kind: "linted"; readonly facts: PageFacts | null }
  | { readonly kind: "missing" }
  /** It is there and nobody asks for it now: nothing is said of its uses. */
  | { readonly kind: "other" };

interface WorkflowFacts {
  /** Of each page that a use names, from the root of the repository. */
  readonly pages: ReadonlyMap<string, KnownPage>;
  readonly inputs: OwnInputs;
}

/** Of one workflow file. */
export interface WorkflowProblem {
  readonly path: string;
  /** The page whose settings say what it weighs; `null`: it is not known. */
  readonly page: string | null;
  readonly problem: Problem;
}

const useRules: readonly ((use: JudgedUse) => readonly Problem[])[] = [
  stepCondition,
  continueOnError,
  permissionProblems,
  checkoutProblems,
  inputProblems,
  missingPage,
  gateProblems,
  shardProblems,
];

/** Of the job that a use stands in, and of those that call its workflow. */
const standRules: readonly ((stand: Stand) => readonly Problem[])[] = [
  triggerProblems,
  jobConditions,
  rollUps,
  matrixProblems,
];

/** What is wrong with the workflows that use our actions, each thing once. */
export function lintWorkflows(
  workflows: readonly Workflow[],
  uses: readonly Use[],
  facts: WorkflowFacts,
): WorkflowProblem[] {
  const found = new Map<string, WorkflowProblem>();
  const add = (path: string, page: string | null, problems: readonly Problem[]): void => {
    for (const problem of problems) {
      const key = `${path}:${problem.rule}:${problem.place.line}:${problem.place.column}:${problem.found}`;
      if (!found.has(key)) found.set(key, { path, page, problem });
    }
  };
  const callers = callersIn(workflows);
  const beside = byWorkflow(uses);
  const looked = new Set<Job>();
  const stood = new Set<Job>();
  for (const use of uses) {
    const page = use.pagePath;
    const known = page === null ? null : (facts.pages.get(page) ?? null);
    if (known?.kind === "other") continue;
    const own = { workflow: use.workflow, job: use.job, joins: use.role === "gate" };
    const stands = [own, ...callers(use.workflow)];
    const judged = judgedUse(use, stands, {
      known,
      beside: beside.get(use.workflow) ?? [],
      inputs: facts.inputs,
    });
    for (const rule of useRules) add(use.workflow.path, page, rule(judged));
    if (!looked.has(use.job)) add(use.workflow.path, page, pinProblems(use));
    looked.add(use.job);
    if (!decides(use)) continue;
    for (const stand of stands) {
      if (stood.has(stand.job)) continue;
      stood.add(stand.job);
      for (const rule of standRules) add(stand.workflow.path, page, rule(stand));
    }
  }
  return [...found.values()];
}

/** Whether the gate of a use is meant to stop anything. */
function decides({ role, step }: Use): boolean {
  return roleTraits[role].decides && inputOf(step, "fail-on", "required") !== "never";
}

interface Known {
  readonly known: KnownPage | null;
  readonly beside: readonly Use[];
  readonly inputs: OwnInputs;
}

function judgedUse(use: Use, stands: readonly Stand[], { known, beside, inputs }: Known): JudgedUse {
  const events = stands.flatMap(({ workflow }) => workflow.triggers.map(({ event }) => event));
  return {
    ...use,
    events: new Set(events.filter((event) => event !== "workflow_call")),
    permissions: use.job.permissions ?? use.workflow.permissions,
    beside,
    isPageMissing: known?.kind === "missing",
    page: known?.kind === "linted" ? known.facts : null,
    inputs: inputs[use.action],
  };
}

function byWorkflow(uses: readonly Use[]): ReadonlyMap<Workflow, readonly Use[]> {
  const groups = new Map<Workflow, Use[]>();
  for (const use of uses) {
    const group = groups.get(use.workflow) ?? [];
    groups.set(use.workflow, group);
    group.push(use);
  }
  return groups;
}

/** The jobs of the repository that call a workflow, and those that call theirs, and so on upwards; each workflow once. */
function callersIn(workflows: readonly Workflow[]): (workflow: Workflow) => readonly Stand[] {
  const known = new Map<string, readonly Stand[]>();
  return (workflow) => {
    const callers = known.get(workflow.path) ?? callersOf(workflow, workflows);
    known.set(workflow.path, callers);
    return callers;
  };
}

function callersOf(workflow: Workflow, workflows: readonly Workflow[]): Stand[] {
  const stands: Stand[] = [];
  const seen = new Set([workflow.path]);
  const called = [workflow];
  for (const each of called) {
    if (!each.triggers.some(({ event }) => event === "workflow_call")) continue;
    for (const caller of workflows) {
      const job = seen.has(caller.path) ? undefined : callingJob(caller, each);
      if (job === undefined) continue;
      seen.add(caller.path);
      called.push(caller);
      stands.push({ workflow: caller, job, joins: false });
    }
  }
  return stands;
}

function callingJob({ jobs }: Workflow, { path }: Workflow): Job | undefined {
  return jobs.find(({ calls }) => calls?.text === `./${path}`);
}
