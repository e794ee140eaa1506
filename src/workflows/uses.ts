import { posix } from "node:path";
import type { OwnAction, Role } from "./roles.js";
import { inputOf, type Job, type Step, type Workflow } from "./workflow.js";

/** A step that uses one of our actions. */
export interface Use {
  readonly action: OwnAction;
  readonly role: Role;
  readonly step: Step;
  /** The steps of its job that come before it. */
  readonly before: readonly Step[];
  readonly job: Job;
  readonly workflow: Workflow;
  /** From the root of the repository; `null` where the workflow does not tell. */
  readonly pagePath: string | null;
}

type StepUse = Omit<Use, "pagePath">;

/** What lies at the paths of local actions (`./`), as far as it is one of ours. */
export type LocalActions = ReadonlyMap<string, OwnAction>;

/** So many steps of a file are judged: more is no workflow of a person. */
const maxUses = 100;

/**
 * The steps of a workflow that use one of our actions: `OWNER/readiness-action@…` under any owner, a copy that an
 * earlier step checks out of such a repository, or a local action whose `action.yml` is ours. An action that was
 * renamed in a repository of its own cannot be known.
 */
export function usesOf(workflow: Workflow, local: LocalActions): Use[] {
  const all = workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step, index): StepUse[] => {
      const before = job.steps.slice(0, Math.min(index, maxStepsBefore));
      const action = ownAction(step, before, local);
      return action === null ? [] : [{ action, role: roleOf(action, step), step, before, job, workflow }];
    }),
  );
  const uses = all.slice(0, maxUses);
  return uses.map((use) => ({ ...use, pagePath: pageOf(use, uses) }));
}

function roleOf(action: OwnAction, step: Step): Role {
  return action === "run" && inputOf(step, "shard", "") !== "" ? "shard" : action;
}

/** Of a job with more steps the first are looked at. */
const maxStepsBefore = 200;

function ownAction({ uses }: Step, before: readonly Step[], local: LocalActions): OwnAction | null {
  if (uses === null) return null;
  const [remote, folder = ""] = /^[\w.-]+\/readiness-action(\/[\w-]+)?@/i.exec(uses.text) ?? [];
  if (remote !== undefined) return actionIn(folder.slice(1).toLowerCase());
  const path = localPath(uses.text);
  if (path === null) return null;
  return local.get(path) ?? checkedOutAction(path, before);
}

/** A copy of the action's repository, where a step before put it. */
function checkedOutAction(path: string, before: readonly Step[]): OwnAction | null {
  for (const step of before) {
    if (!isCheckout(step) || !/\/readiness-action$/i.test(inputOf(step, "repository", "") ?? "")) continue;
    const folder = posix.normalize(inputOf(step, "path", ".") ?? ".");
    const action = [...actionsByFolder].find(([name]) => posix.join(folder, name) === path)?.[1];
    if (action !== undefined) return action;
  }
  return null;
}

/** In the repository of the action; `run` is at its root. */
const actionsByFolder: ReadonlyMap<string, OwnAction> = new Map([
  ["", "run"],
  ["plan", "plan"],
  ["gate", "gate"],
  ["report", "report"],
]);

function actionIn(folder: string): OwnAction | null {
  return actionsByFolder.get(folder) ?? null;
}

/** The path of a local action, from the root of the workspace; `null` for any other. */
function localPath(uses: string): string | null {
  return uses.startsWith("./") ? posix.normalize(uses).replace(/\/$/, "") : null;
}

/** The paths of the local actions that a workflow uses, each once. */
export function localPaths({ jobs }: Workflow): string[] {
  const paths = jobs.flatMap(({ steps }) => steps.map(({ uses }) => localPath(uses?.text ?? "")));
  return [...new Set(paths.filter((path) => path !== null))];
}

/** Which of ours an `action.yml` is, by its name; `null`: none. */
export function actionNamed(text: string): OwnAction | null {
  const [name, folder = ""] = /^name:[ \t]*["']?Release readiness( \w+)?["']?[ \t]*\r?$/m.exec(text) ?? [];
  return name === undefined ? null : actionIn(folder.trim());
}

export function isCheckout({ uses }: Step): boolean {
  return /^actions\/checkout@/i.test(uses?.text ?? "");
}

/** Steps that check out this repository itself, and may be of another commit than the event's. */
export function ownCheckouts({ before }: Pick<Use, "before">): Step[] {
  return before.filter(
    (step) =>
      isCheckout(step) &&
      /^(?:|\$\{\{\s*github\.repository\s*\}\})$/.test(
        step.inputs.get("repository")?.value.text.trim() ?? "",
      ),
  );
}

/**
 * The page of a use, from the root of the repository, as far as the workflow tells; `null` where it does not: behind
 * an expression, outside, or in a tree that is checked out elsewhere. That of a shard and of a gate is their plan's.
 */
function pageOf(use: StepUse, uses: readonly StepUse[]): string | null {
  if (use.role !== "shard" && use.role !== "gate") return ownPage(use);
  const plan = uses.find(({ role, job }) => role === "plan" && use.job.needs.includes(job.id));
  if (plan !== undefined) return ownPage(plan);
  return use.role === "shard" ? ownPage(use) : null;
}

function ownPage(use: StepUse): string | null {
  const checklist = inputOf(use.step, "checklist", "RELEASE_READINESS.md");
  const folder = use.role === "report" ? "." : inputOf(use.step, "working-directory", ".");
  if (checklist === null || folder === null || posix.isAbsolute(checklist)) return null;
  const path = posix.join(folder, checklist);
  const trees = ownCheckouts(use).map((step) => inputOf(step, "path", "."));
  if (trees.includes(null)) return null;
  const tree = trees
    .filter((place) => place !== null)
    .map((place) => posix.normalize(`${place}/`).replace(/^\.\/$/, ""))
    .find((place) => path.startsWith(place));
  const inTree = tree === undefined && trees.length > 0 ? null : path.slice(tree?.length ?? 0);
  return inTree === null || /^(?:\.\.(?:\/|$)|\/)/.test(inTree) ? null : inTree;
}
