import { dirname, relative, resolve } from "node:path";
import type { EventCommit, GitHubContext } from "../../model/github-context.js";
import type { Places } from "../../model/places.js";
import type { Repository } from "../../ports/git.js";
import type { Ports } from "../../ports/ports.js";
import { checkoutUnknown, type OtherCommit } from "../../report/other-commit.js";
import type { Inputs } from "../inputs/inputs.js";
import { posixPath, shownPath } from "./read-page.js";

/** What a run's verdict may be said about (DESIGN 3.1). */
type Checkout =
  /** The event's commit is checked out, or the event is about none; or it is unknown what is, and the warning says so. */
  | { readonly kind: "event"; readonly warnings: readonly string[] }
  /** Another is, and the run is about that; `head` is `null` where it is unknown which. */
  | { readonly kind: "aside"; readonly head: string | null; readonly warnings: readonly string[] }
  /** Another is, and the run would speak for the event's. */
  | { readonly kind: "other"; readonly found: OtherCommit };

interface CheckoutQuestion {
  readonly context: GitHubContext;
  readonly inputs: Pick<Inputs, "commit" | "checklist">;
  readonly places: Places;
}

type CheckoutPorts = Pick<Ports, "files" | "openRepository">;

/** Compares what is checked out with what the event is about. On a command line without an event there is nothing to compare. */
export async function judgeCheckout(question: CheckoutQuestion, ports: CheckoutPorts): Promise<Checkout> {
  const { context, inputs } = question;
  const { event, sha } = context.run;
  const wanted = context.commit ?? (sha === "" ? null : { sha, others: [], mayBeMerged: false });
  if (event === "" || wanted === null) return theEvents([]);
  const found = await lookAtCheckout(wanted, question, ports);
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
  ports: CheckoutPorts,
): Promise<Found> {
  const folder = await checkoutFolder(inputs.checklist, places, ports);
  if (folder === null) return { kind: "unknown", reason: "no `.git` lies in the folder or above it" };
  const repository = ports.openRepository(folder, places.workspace);
  const head = await repository.commitOf("HEAD");
  const path = shownPath(folder, places.workspace) || ".";
  if (head === null) return { kind: "unknown", reason: `git names no commit at \`${path}\`` };
  const stands = await standsOn(repository, wanted, places, ports);
  return stands ? { kind: "same" } : { kind: "other", head, path };
}

/** The root where it lies in a work tree, else the page's folder: that may be checked out below the root. */
async function checkoutFolder(
  checklist: string,
  places: Places,
  ports: CheckoutPorts,
): Promise<string | null> {
  for (const folder of [places.root, dirname(resolve(places.root, checklist))])
    if (await isCheckout(ports.openRepository(folder, places.workspace), places, ports)) return folder;
  return null;
}

/** A tree that begins above the workspace is no checkout of this job, but what the machine's owner keeps there. */
async function isCheckout(
  { root }: Repository,
  { workspace }: Places,
  { files }: CheckoutPorts,
): Promise<boolean> {
  return root !== null && (await files.folderInside(root, workspace));
}

/** Whether a tree holds the event's commit: as its own, or as a submodule where that commit says so. */
async function standsOn(
  repository: Repository,
  wanted: EventCommit,
  places: Places,
  ports: CheckoutPorts,
): Promise<boolean> {
  if (await holdsCommit(repository, wanted)) return true;
  const { root } = repository;
  const outer = root === null ? null : ports.openRepository(dirname(root), places.workspace);
  if (root === null || !outer?.root || !(await isCheckout(outer, places, ports))) return false;
  const pinned = await outer.submoduleAt("HEAD", posixPath(relative(outer.root, root)));
  const head = await repository.commitOf("HEAD");
  return pinned !== null && pinned === head && standsOn(outer, wanted, places, ports);
}

/** Whether the event's commit, by one of its names, is what a tree's HEAD names. */
async function holdsCommit(repository: Repository, wanted: EventCommit): Promise<boolean> {
  const head = await repository.commitOf("HEAD");
  if (head === null) return false;
  // A name of another length would be that of a branch or a tag.
  const names = namesOf(wanted).filter(({ length }) => length === head.length);
  if (names.includes(head)) return true;
  for (const name of names) if ((await repository.commitOf(name)) === head) return true;
  if (!wanted.mayBeMerged) return false;
  const [, merged, ...others] = await repository.parentsOf(head);
  return merged === wanted.sha.toLowerCase() && others.length === 0;
}

/** Whole names of objects alone: "HEAD" would always be what is checked out. */
function namesOf({ sha, others }: EventCommit): string[] {
  return [sha, ...others].map((name) => name.toLowerCase()).filter((name) => /^[0-9a-f]{40,64}$/.test(name));
}

/**
 * What the page's own work tree has to do with the event's repository.
 * - `event`: it holds the event's commit.
 * - `related`: it is a clone of that repository, or no clone at all; where the page comes from is unknown.
 * - `elsewhere`: it is a clone of something else, a submodule or another repository's: the base has no such page.
 */
type PageOrigin = "event" | "related" | "elsewhere";

/**
 * @param repository that the page's folder lies in, by its real path: a link on the way may lead into another tree
 * @param commit what the event is about; `null`: nothing
 * @param base the commit of the base
 */
export async function originOf(
  repository: Repository,
  commit: EventCommit | null,
  base: string,
): Promise<PageOrigin> {
  if (repository.root === null) return "related";
  if (commit !== null && (await holdsCommit(repository, commit))) return "event";
  if ((await repository.commitOf("HEAD")) === null) return "related";
  const names = [...(commit === null ? [] : namesOf(commit)), base];
  for (const name of names) if ((await repository.commitOf(name)) !== null) return "related";
  return "elsewhere";
}
