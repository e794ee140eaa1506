import type { GitFacts } from "../../ports/git.js";
import { type Git, gitOf } from "./git-command.js";

/** Asks git about a folder. Without git or a work tree nothing is known: placeholders stay without a value, and the report says so. */
export async function askGit(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  workspace: string,
): Promise<GitFacts> {
  const git = gitOf(folder, env, workspace);
  const known = await git?.lines(["rev-parse", "--is-shallow-repository", "HEAD", "HEAD^@"]);
  if (!git || !known) return { head: null, lastTag: null, shallow: false };
  const [shallow, head, ...parents] = known;
  return { head: head ?? null, lastTag: await lastTag(parents, git), shallow: shallow === "true" };
}

/**
 * `git describe` over the commit's parents (FORMAT 3.4), so that on a tag push it is the release before.
 * Of a merge's parents the first that has a tag answers.
 */
async function lastTag(parents: readonly string[], git: Git): Promise<string | null> {
  for (const parent of parents) {
    const [tag] = (await git.lines(["describe", "--tags", "--abbrev=0", parent])) ?? [];
    if (tag !== undefined && tag !== "") return tag;
  }
  return null;
}
