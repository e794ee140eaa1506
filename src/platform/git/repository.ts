import { maxChecklistBytes } from "../../model/checklist.js";
import type { Environment } from "../../model/variables.js";
import type { CommittedFile, GitFacts, Repository } from "../../ports/git.js";
import { type Git, gitOf, workTreeOf } from "./git-command.js";
import { originOf } from "./origin.js";
import { allTags, nearestTag, tagDate, tagsBefore } from "./tags.js";

/** What git says, to the byte; `null` where it fails, or where there is none to ask. */
type Ask = (args: readonly string[], input?: string) => Promise<Buffer | null>;

/** The objects of the repository that a folder lies in. A git that lies in the workspace is not asked. */
export function openRepository(folder: string, env: Environment, workspace: string): Repository {
  const asked = gitOf(folder, env, workspace);
  // A walk through the history, asked for twice: the last tag, and whether this version is one of them.
  let before: ReturnType<typeof tagsBefore> | undefined;
  const ask: Ask = async (args, input) =>
    (await asked?.bytes(args, input === undefined ? {} : { input: Buffer.from(input) })) ?? null;
  return {
    root: workTreeOf(folder),
    commitOf: (revision) => commitOf(ask, revision),
    parentsOf: async (commit) => parentsIn((await ask(["cat-file", "commit", commit]))?.toString() ?? ""),
    submoduleAt: (commit, path) => submoduleAt(ask, commit, path),
    fileAt: (commit, path) => fileAt(ask, commit, path),
    allTags: () => allTags(asked),
    tagsBefore: () => (before ??= tagsBefore(asked)),
    nearestTag: (names) => nearestTag(asked, names),
    tagDate: (name) => tagDate(asked, name),
    origin: () => originOf(asked),
  };
}

async function commitOf(ask: Ask, revision: string): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const name = (await ask(args))?.toString().trim() ?? "";
  return /^[0-9a-f]{40,64}$/.test(name) ? name : null;
}

/** From the commit's own text, because git takes the parents of a shallow clone's last commit for missing. */
function parentsIn(commit: string): string[] {
  const [head = ""] = commit.split("\n\n");
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, name = ""]) => name);
}

async function submoduleAt(ask: Ask, commit: string, path: string): Promise<string | null> {
  const entries = (await ask(["ls-tree", "-z", "--full-tree", commit, "--", path]))?.toString() ?? "";
  return /^160000 commit ([0-9a-f]{40,64})\t[^\0]*\0$/.exec(entries)?.[1] ?? null;
}

async function fileAt(ask: Ask, commit: string, path: string): Promise<CommittedFile> {
  if ((await commitOf(ask, commit)) === null) return { kind: "unknown-commit" };
  // git would take it from the folder it is asked in, and not from the commit's root.
  if (/^\.\.?(?:\/|$)/.test(path)) return { kind: "unusable", found: "a path outside of the work tree" };
  if (/[\r\n]/.test(path)) return { kind: "unusable", found: "a path with a line end" };
  const answer = await ask(["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path}\n`);
  if (answer === null) return { kind: "unusable", found: "a clone without the file's content" };
  const [, name, size] = /^([0-9a-f]{40,64}) blob (\d+)\n$/.exec(answer.toString()) ?? [];
  if (name === undefined) return { kind: "none" };
  if (Number(size) > maxChecklistBytes) return { kind: "unusable", found: "a file above 16 MiB" };
  const bytes = await ask(["cat-file", "blob", name]);
  return bytes === null
    ? { kind: "unusable", found: "a clone without the file's content" }
    : { kind: "file", bytes };
}

/** Asks git about a folder. Without git or a work tree nothing is known: placeholders stay without a value, and the report says so. */
export async function askGit(folder: string, env: Environment, workspace: string): Promise<GitFacts> {
  const git = gitOf(folder, env, workspace);
  const known = await git?.lines(["rev-parse", "--is-shallow-repository", "HEAD", "HEAD^@"]);
  if (!git || !known) return { head: null, shallow: false, lastTag: async () => null };
  const [shallow, head, ...parents] = known;
  return { head: head ?? null, shallow: shallow === "true", lastTag: () => lastTag(parents, git) };
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
