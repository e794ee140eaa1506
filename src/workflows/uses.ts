import { posix } from "node:path";
import { inputOf, type Job, type Step, type Workflow } from "./workflow.js";

/** Which of our actions a step uses: the one that runs a page, or the one that reports for forks. */
export type OwnAction = "run" | "report";

/** A step that uses one of our actions. */
export interface Use {
  readonly action: OwnAction;
  readonly step: Step;
  /** The steps of its job that come before it. */
  readonly before: readonly Step[];
  readonly job: Job;
  readonly workflow: Workflow;
}

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
  const uses = workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step, index) => {
      const before = job.steps.slice(0, Math.min(index, maxStepsBefore));
      const action = ownAction(step, before, local);
      return action === null ? [] : [{ action, step, before, job, workflow }];
    }),
  );
  return uses.slice(0, maxUses);
}

/** Of a job with more steps the first are looked at. */
const maxStepsBefore = 200;

function ownAction({ uses }: Step, before: readonly Step[], local: LocalActions): OwnAction | null {
  if (uses === null) return null;
  const remote = /^[\w.-]+\/readiness-action(\/report)?@/i.exec(uses.text);
  if (remote !== null) return remote[1] === undefined ? "run" : "report";
  const path = localPath(uses.text);
  if (path === null) return null;
  return local.get(path) ?? checkedOutAction(path, before);
}

/** A copy of the action's repository, where a step before put it. */
function checkedOutAction(path: string, before: readonly Step[]): OwnAction | null {
  for (const step of before) {
    if (!isCheckout(step) || !/\/readiness-action$/i.test(inputOf(step, "repository", "") ?? "")) continue;
    const folder = posix.normalize(inputOf(step, "path", ".") ?? ".");
    if (path === folder) return "run";
    if (path === posix.join(folder, "report")) return "report";
  }
  return null;
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
  const name = /^name:[ \t]*["']?Release readiness( report)?["']?[ \t]*\r?$/m.exec(text);
  if (name === null) return null;
  return name[1] === undefined ? "run" : "report";
}

export function isCheckout({ uses }: Step): boolean {
  return /^actions\/checkout@/i.test(uses?.text ?? "");
}

/** Steps that check out this repository itself, and may be of another commit than the event's. */
export function ownCheckouts({ before }: Use): Step[] {
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
 * an expression, outside, or in a tree that is checked out elsewhere.
 */
export function pageOf(use: Use): string | null {
  const checklist = inputOf(use.step, "checklist", "RELEASE_READINESS.md");
  const folder = use.action === "report" ? "." : inputOf(use.step, "working-directory", ".");
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
