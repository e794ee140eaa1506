import { dirname } from "node:path";
import type { EventCommit } from "../../model/github-context.js";
import type { World } from "../../model/world.js";
import { holdsCommit, namesOf } from "./checkout.js";
import type { Page, Places } from "./read-page.js";

/**
 * What the page's own work tree has to do with the event's repository.
 * - `event`: it holds the event's commit, and that has the page: a page that the base lacks is new in it.
 * - `related`: it is a clone of that repository, or no clone at all; the page may be anybody's.
 * - `elsewhere`: it is a clone of something else, a submodule or another repository's: the base has no such page.
 */
export type PageOrigin = "event" | "related" | "elsewhere";

export interface OriginQuestion {
  readonly page: Pick<Page, "file" | "inRepository">;
  readonly places: Places;
  /** What the event is about; `null`: nothing. */
  readonly commit: EventCommit | null;
  /** The commit of the base. */
  readonly base: string;
}

type OriginWorld = Pick<World, "openRepository">;

export async function originOf(question: OriginQuestion, world: OriginWorld): Promise<PageOrigin> {
  const { page, places, commit, base } = question;
  // By its real path: a link on the way may lead into another tree.
  const repository = world.openRepository(dirname(page.file), places.workspace);
  if (repository.root === null) return "related";
  if (commit !== null && (await holdsCommit(repository, commit))) {
    const file = await repository.fileAt("HEAD", page.inRepository);
    return file.kind === "file" ? "event" : "related";
  }
  if ((await repository.commitOf("HEAD")) === null) return "related";
  const names = [...(commit === null ? [] : namesOf(commit)), base];
  for (const name of names) if ((await repository.commitOf(name)) !== null) return "related";
  return "elsewhere";
}

/** The work tree that a page lies in: another than the root's where it is checked out below that. */
export function pageTree({ file }: Pick<Page, "file">, files: Pick<World["files"], "findGitRoot">) {
  return files.findGitRoot(dirname(file));
}
