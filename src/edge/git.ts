import type { GitFacts } from "../model/world.js";

/** Asks git about a folder, through `@actions/exec` (loaded here, because only a run needs it). Without git or a work tree nothing is known. */
export async function askGit(folder: string, env: Readonly<Record<string, string>>): Promise<GitFacts> {
  const { getExecOutput } = await import("@actions/exec");
  const git = async (...args: string[]): Promise<string[] | null> => {
    try {
      const result = await getExecOutput("git", args, {
        cwd: folder,
        env: { ...env },
        silent: true,
        ignoreReturnCode: true,
      });
      return result.exitCode === 0 ? result.stdout.trim().split("\n") : null;
    } catch {
      // No git on this machine: the placeholders stay without a value, and the report says so.
      return null;
    }
  };
  const known = await git("rev-parse", "--is-shallow-repository", "HEAD", "HEAD^@");
  if (known === null) return { head: null, lastTag: null, shallow: false };
  const [shallow, head, ...parents] = known;
  return { head: head ?? null, lastTag: await lastTag(parents, git), shallow: shallow === "true" };
}

/**
 * `git describe` over the commit's parents (FORMAT 3.4), so that on a tag push it is the release before.
 * Of a merge's parents the first that has a tag answers.
 */
async function lastTag(
  parents: readonly string[],
  git: (...args: string[]) => Promise<string[] | null>,
): Promise<string | null> {
  for (const parent of parents) {
    const [tag] = (await git("describe", "--tags", "--abbrev=0", parent)) ?? [];
    if (tag !== undefined && tag !== "") return tag;
  }
  return null;
}
