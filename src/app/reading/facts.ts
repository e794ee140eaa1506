import type { GitHubContext } from "../../model/github-context.js";
import type { World } from "../../model/world.js";
import type { RunValues } from "../checks/child-environment.js";
import type { Places } from "./read-page.js";

export interface Facts {
  readonly values: RunValues;
  /** Git's HEAD, where git knows one. */
  readonly head: string | null;
  /** A shallow clone has no tags: the cure for a missing `{last-tag}` is then known. */
  readonly shallow: boolean;
}

/** Asks git, before setup, for what the event doesn't tell (FORMAT 3.4). */
export async function gatherFacts(
  context: GitHubContext,
  { root, workspace }: Pick<Places, "root" | "workspace">,
  world: World,
): Promise<Facts> {
  const git = await world.askGit(root, workspace);
  return {
    values: {
      sha: context.run.headSha || git.head,
      baseSha: context.baseSha,
      lastTag: git.lastTag,
      pullRequest: context.pullRequest === null ? null : String(context.pullRequest),
      runUrl: context.run.url || null,
    },
    head: git.head,
    shallow: git.shallow,
  };
}
