import { dirname } from "node:path";
import type { EventCommit } from "../../model/github-context.js";
import type { Repository } from "../../ports/git.js";
import type { Ports } from "../../ports/ports.js";
import { holdsCommit, namesOf } from "./checkout.js";
import type { Page } from "./read-page.js";

/**
 * What the page's own work tree has to do with the event's repository.
 * - `event`: it holds the event's commit.
 * - `related`: it is a clone of that repository, or no clone at all; the page may be anybody's.
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

/** The work tree that a page lies in: another than the root's where it is checked out below that. */
export function pageTree({ file }: Pick<Page, "file">, files: Pick<Ports["files"], "findGitRoot">) {
  return files.findGitRoot(dirname(file));
}
