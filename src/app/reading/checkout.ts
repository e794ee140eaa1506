import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { EventCommit, GitHubContext } from "../../model/github-context.js";
import type { World } from "../../model/world.js";
import { checkoutUnknown, type OtherCommit } from "../../report/other-commit.js";
import type { Inputs } from "../inputs/inputs.js";
import { type Places, shownPath } from "./read-page.js";

/** What a run's verdict may be said about (DESIGN 3.1). */
export type Checkout =
  /** The event's commit is checked out, or the event is about none; or nobody can tell, and the warning says so. */
  | { readonly kind: "event"; readonly warnings: readonly string[] }
  /** Another is, and the run is about that; `head` is `null` where nobody can tell which. */
  | { readonly kind: "aside"; readonly head: string | null; readonly warnings: readonly string[] }
  /** Another is, and the run would speak for the event's. */
  | { readonly kind: "other"; readonly found: OtherCommit };

export interface CheckoutQuestion {
  readonly context: GitHubContext;
  readonly inputs: Pick<Inputs, "commit" | "checklist">;
  readonly places: Places;
}

type CheckoutWorld = Pick<World, "files" | "openRepository">;

/** Compares what is checked out with what the event is about. On a command line without an event there is nothing to compare. */
export async function judgeCheckout(question: CheckoutQuestion, world: CheckoutWorld): Promise<Checkout> {
  const { context, inputs } = question;
  const { event, sha } = context.run;
  const wanted = context.commit ?? (sha === "" ? null : { sha, others: [], mayBeMerged: false });
  if (event === "" || wanted === null) return theEvents([]);
  const found = await lookAtCheckout(wanted, question, world);
  if (found.kind === "same") return theEvents([]);
  // Such an event is about no commit: what was checked out in the place of GITHUB_SHA is what was wished for.
  const isAside = context.commit === null || inputs.commit === "checkout";
  if (found.kind === "other") {
    const { head, path } = found;
    return isAside
      ? { kind: "aside", head, warnings: [] }
      : { kind: "other", found: { event, sha: wanted.sha, head, path } };
  }
  if (context.commit === null) return theEvents([]);
  const warnings = [checkoutUnknown(wanted.sha, found.reason)];
  return isAside ? { kind: "aside", head: null, warnings } : theEvents(warnings);
}

function theEvents(warnings: readonly string[]): Checkout {
  return { kind: "event", warnings };
}

type Found =
  | { readonly kind: "same" }
  | { readonly kind: "other"; readonly head: string; readonly path: string }
  | { readonly kind: "unknown"; readonly reason: string };

async function lookAtCheckout(
  wanted: EventCommit,
  { places, inputs }: CheckoutQuestion,
  world: CheckoutWorld,
): Promise<Found> {
  const tree = checkoutTree(inputs.checklist, places, world);
  if (tree === null) return { kind: "unknown", reason: "no `.git` lies in the folder or above it" };
  const head = await world.openRepository(tree, places.workspace).commitOf("HEAD");
  const path = shownPath(tree, places.workspace) || ".";
  if (head === null) return { kind: "unknown", reason: `git names no commit at \`${path}\`` };
  return (await standsOn(tree, wanted, places, world)) ? { kind: "same" } : { kind: "other", head, path };
}

/**
 * The tree that the root lies in, else the page's: it may be checked out below the root. One that begins above the
 * workspace is no checkout of this job, but what the machine's owner keeps there.
 */
function checkoutTree(checklist: string, places: Places, { files }: CheckoutWorld): string | null {
  const folders = [places.root, dirname(resolve(places.root, checklist))];
  const trees = folders.map((folder) => files.findGitRoot(folder));
  return trees.find((tree) => tree !== null && isBelow(tree, places.workspace)) ?? null;
}

function isBelow(folder: string, workspace: string): boolean {
  const path = relative(workspace, folder);
  return !isAbsolute(path) && path.split(sep)[0] !== "..";
}

/** Whether a tree holds the event's commit: as its own, or as a submodule where that commit says so. */
async function standsOn(
  tree: string,
  wanted: EventCommit,
  places: Places,
  world: CheckoutWorld,
): Promise<boolean> {
  if (await holdsCommit(tree, wanted, places, world)) return true;
  const outer = dirname(tree) === tree ? null : world.files.findGitRoot(dirname(tree));
  if (outer === null || !isBelow(outer, places.workspace)) return false;
  const path = relative(outer, tree).split(sep).join("/");
  const pinned = await world.openRepository(outer, places.workspace).submoduleAt("HEAD", path);
  const head = await world.openRepository(tree, places.workspace).commitOf("HEAD");
  return pinned !== null && pinned === head && standsOn(outer, wanted, places, world);
}

/** Whether the event's commit, by one of its names, is what a tree's HEAD names. */
export async function holdsCommit(
  tree: string,
  wanted: EventCommit,
  { workspace }: Pick<Places, "workspace">,
  world: CheckoutWorld,
): Promise<boolean> {
  const repository = world.openRepository(tree, workspace);
  const head = await repository.commitOf("HEAD");
  if (head === null) return false;
  for (const name of [wanted.sha, ...wanted.others])
    if (name.toLowerCase() === head || (await repository.commitOf(name)) === head) return true;
  if (!wanted.mayBeMerged) return false;
  const [, merged, ...others] = await repository.parentsOf(head);
  return merged === wanted.sha.toLowerCase() && others.length === 0;
}
