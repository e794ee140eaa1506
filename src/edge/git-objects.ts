import { devNull } from "node:os";
import { maxChecklistBytes } from "../model/checklist.js";
import type { CommittedFile, Repository } from "../model/repository.js";
import { programFinder } from "./process/programs.js";

type Environment = Readonly<Record<string, string>>;

/** What git says, to the byte; `null` where it fails. */
type Git = (args: readonly string[], input?: string) => Promise<Buffer | null>;

/** The objects of the repository that a folder lies in, asked through `@actions/exec` (loaded with the first question). */
export function openRepository(folder: string, env: Environment): Repository {
  const git = gitIn(folder, env);
  return {
    commitOf: (revision) => commitOf(git, revision),
    parentsOf: async (commit) => parentsIn((await git(["cat-file", "commit", commit]))?.toString() ?? ""),
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

/** Nothing that a work tree or the machine configures runs, nothing is fetched, and no other object stands in for one. */
const scrubbed = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
};
const settings = ["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${devNull}`];

function gitIn(folder: string, env: Environment): Git {
  const program = programFinder(env)("git");
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  const scrubbedEnv = { ...Object.fromEntries(kept), ...scrubbed };
  return async (args, input) => {
    if (program === null) return null;
    const { exec } = await import("@actions/exec");
    const chunks: Buffer[] = [];
    try {
      const exitCode = await exec(`"${program}"`, [...settings, ...args], {
        cwd: folder,
        env: scrubbedEnv,
        silent: true,
        ignoreReturnCode: true,
        ...(input !== undefined && { input: Buffer.from(input) }),
        // Bytes: its own text output replaces what is not UTF-8.
        listeners: { stdout: (chunk) => void chunks.push(chunk) },
      });
      return exitCode === 0 ? Buffer.concat(chunks) : null;
    } catch {
      // The program could not be started: nothing is known, and the caller says so.
      return null;
    }
  };
}
