import { maxChecklistBytes } from "../../model/checklist.js";
import type { CommittedFile, Repository } from "../../ports/git.js";
import { gitOf, workTreeOf } from "./git-command.js";

/** What git says, to the byte; `null` where it fails, or where there is none to ask. */
type Git = (args: readonly string[], input?: string) => Promise<Buffer | null>;

/** The objects of the repository that a folder lies in. A git that lies in the workspace is not asked. */
export function openRepository(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  workspace: string,
): Repository {
  const asked = gitOf(folder, env, workspace);
  const git: Git = async (args, input) =>
    (await asked?.bytes(args, input === undefined ? {} : { input: Buffer.from(input) })) ?? null;
  return {
    root: workTreeOf(folder),
    commitOf: (revision) => commitOf(git, revision),
    parentsOf: async (commit) => parentsIn((await git(["cat-file", "commit", commit]))?.toString() ?? ""),
    submoduleAt: (commit, path) => submoduleAt(git, commit, path),
    fileAt: (commit, path) => fileAt(git, commit, path),
  };
}

async function commitOf(git: Git, revision: string): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const name = (await git(args))?.toString().trim() ?? "";
  return /^[0-9a-f]{40,64}$/.test(name) ? name : null;
}

/** From the commit's own text, because git takes the parents of a shallow clone's last commit for missing. */
function parentsIn(commit: string): string[] {
  const [head = ""] = commit.split("\n\n");
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, name = ""]) => name);
}

async function submoduleAt(git: Git, commit: string, path: string): Promise<string | null> {
  const entries = (await git(["ls-tree", "-z", "--full-tree", commit, "--", path]))?.toString() ?? "";
  return /^160000 commit ([0-9a-f]{40,64})\t[^\0]*\0$/.exec(entries)?.[1] ?? null;
}

async function fileAt(git: Git, commit: string, path: string): Promise<CommittedFile> {
  if ((await commitOf(git, commit)) === null) return { kind: "unknown-commit" };
  // git would take it from the folder it is asked in, and not from the commit's root.
  if (/^\.\.?(?:\/|$)/.test(path)) return { kind: "unusable", found: "a path outside of the work tree" };
  if (/[\r\n]/.test(path)) return { kind: "unusable", found: "a path with a line end" };
  const answer = await git(["cat-file", "--batch-check", "--follow-symlinks"], `${commit}:${path}\n`);
  if (answer === null) return { kind: "unusable", found: "a clone without the file's content" };
  const [, name, size] = /^([0-9a-f]{40,64}) blob (\d+)\n$/.exec(answer.toString()) ?? [];
  if (name === undefined) return { kind: "none" };
  if (Number(size) > maxChecklistBytes) return { kind: "unusable", found: "a file above 16 MiB" };
  const bytes = await git(["cat-file", "blob", name]);
  return bytes === null
    ? { kind: "unusable", found: "a clone without the file's content" }
    : { kind: "file", bytes };
}
