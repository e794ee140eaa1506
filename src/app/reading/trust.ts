import { join } from "node:path";
import type { Checklist } from "../../model/checklist.js";
import type { GitHubContext } from "../../model/github-context.js";
import type { Places } from "../../model/places.js";
import type { Plan } from "../../plan/select.js";
import type { Ports } from "../../ports/ports.js";
import type { UntrustedReason } from "../../report/untrusted.js";
import { codeOrigin } from "../github-context.js";
import { type Page, shownPath } from "./read-page.js";

/** Whether what would be run is this repository's. */
type Trust = { readonly kind: "ours" } | { readonly kind: "foreign"; readonly why: UntrustedReason };

interface TrustQuestion {
  readonly context: GitHubContext;
  /** The event's payload. */
  readonly event: unknown;
  readonly places: Places;
  readonly page: Page;
  readonly checklist: Checklist;
  readonly plan: Plan;
  /** One that exists, to work in. */
  readonly folder: string;
}

/** Any user can set them off, and their token writes and their secrets are there. */
const eventsOfAnyUser: ReadonlySet<string> = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
]);

/**
 * DESIGN 3.1: under such an event the code must come from this repository, or the page and every folder that commands
 * run in must lie in work trees that hold the event's own commit, which is one of this repository.
 */
export async function judgeTrust(question: TrustQuestion, ports: Ports): Promise<Trust> {
  const { context, places, folder } = question;
  const { event, sha, repository } = context.run;
  if (!eventsOfAnyUser.has(event)) return { kind: "ours" };
  const { head, behind, isOurs } = codeOrigin(repository, event, question.event);
  if (isOurs) return { kind: "ours" };
  const { workspace } = places;
  const look = await ports.lookAtTrees({ paths: pathsOf(question), sha, workspace, temporaryFolder: folder });
  return look.kind === "clean"
    ? { kind: "ours" }
    : { kind: "foreign", why: { event, head, behind, sha, look: shown(look, places) } };
}

/** The page, and where checks, setup and teardown run. */
function pathsOf({ page, checklist, plan, places }: TrustQuestion): string[] {
  const { setup, teardown, defaults } = checklist.settings;
  const fixtures = setup === null && teardown === null ? [] : [defaults.workingDirectory];
  const folders = [...fixtures, ...plan.steps.map(({ check }) => check.workingDirectory)];
  return [page.file, ...new Set(folders.map((folder) => join(places.root, folder)))];
}

/** With its path as the report has it. */
function shown(look: UntrustedReason["look"], { workspace }: Places): UntrustedReason["look"] {
  const path = shownPath(look.path, workspace);
  return look.kind === "trap"
    ? { ...look, path, trap: { ...look.trap, file: shownPath(look.trap.file, workspace) } }
    : { ...look, path };
}
