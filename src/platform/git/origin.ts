import type { Origin } from "../../ports/git.js";
import type { Git } from "./git-command.js";

/** What this clone knows of the repository it came from; nothing is asked over the network. */
export async function originOf(git: Git | null): Promise<Origin> {
  const [url, remoteHead, branches, head] = await Promise.all([
    git?.lines(["config", "--get", "remote.origin.url"]),
    git?.lines(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]),
    git?.lines(["for-each-ref", "--format=%(refname:strip=2)", "refs/heads/main", "refs/heads/master"]),
    git?.lines(["symbolic-ref", "--quiet", "--short", "HEAD"]),
  ]);
  const named = remoteHead?.[0]?.replace(/^origin\//, "");
  return { url: url?.[0] || null, defaultBranch: named || branches?.[0] || head?.[0] || null };
}
