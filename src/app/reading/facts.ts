import type { GitHubContext } from "../../model/github-context.js";
import type { Places } from "../../model/places.js";
import type { Facts, TagSearch } from "../../plan/missing-value.js";
import type { GitFacts } from "../../ports/git.js";
import type { Ports } from "../../ports/ports.js";

/** Asks git, before setup, for what the event doesn't tell (FORMAT 3.4). */
export async function gatherFacts(
  context: GitHubContext,
  inputPullRequest: number | null,
  { root, workspace, gitRoot }: Places,
  ports: Pick<Ports, "askGit">,
): Promise<Facts> {
  const git = await ports.askGit(root, workspace);
  // FORMAT 3.4, DESIGN 2.1: the event's own; the input where it has none; else the one that the merge queue tries.
  const pullRequest = context.pullRequest ?? inputPullRequest ?? context.queuedPullRequest;
  return {
    values: {
      sha: context.run.headSha || git.head,
      baseSha: context.baseSha,
      lastTag: git.lastTag,
      pullRequest: pullRequest === null ? null : String(pullRequest),
      runUrl: context.run.url || null,
    },
    head: git.head,
    tagSearch: tagSearch(git, gitRoot),
  };
}

function tagSearch({ head, shallow }: GitFacts, gitRoot: string | null): TagSearch {
  if (gitRoot === null) return "no-repository";
  if (head === null) return "no-answer";
  return shallow ? "shallow" : "complete";
}
