import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.js";

/** A real git repository in a folder of its own, apart from the settings of whoever runs the tests. */
export interface Repository {
  readonly folder: string;
  /** What git prints, trimmed. */
  git(...args: string[]): string;
  /** Writes files, by path. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Commits everything, and gives back the commit. */
  commit(message: string): string;
}

/** Git's environment, apart from the settings of whoever runs the tests, and without a process that tidies up behind each commit. */
export const gitEnvironment = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "maintenance.auto",
  GIT_CONFIG_VALUE_0: "false",
  GIT_CONFIG_KEY_1: "core.abbrev",
  GIT_CONFIG_VALUE_1: "no",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

/** An empty repository; in this folder, or in a temporary one. */
export async function newRepository(folder?: string): Promise<Repository> {
  const at = folder ?? makeFolder("repository-");
  await mkdir(at, { recursive: true });
  const repository = repositoryAt(at);
  repository.git("init", "--quiet", "--initial-branch=main");
  return repository;
}

/** A repository with its history and its work tree once more: a copy costs no process. */
export function copyRepository({ folder }: Repository, to: string): Repository {
  cpSync(folder, to, { recursive: true, verbatimSymlinks: true });
  return repositoryAt(to);
}

/** A work tree as a job has it, with a temporary folder beside it. */
export interface Workspace {
  readonly tree: Repository;
  readonly workspace: string;
  readonly temporaryFolder: string;
  /** What is checked out. */
  readonly sha: string;
}

/** Makes workspaces with one commit of these files, which is made once. */
export function workspacesOf(files: Readonly<Record<string, string>>): () => Promise<Workspace> {
  let original: Promise<{ readonly repository: Repository; readonly sha: string }> | null = null;
  const make = async () => {
    const repository = await newRepository();
    await repository.write(files);
    return { repository, sha: repository.commit("ours") };
  };
  return async () => {
    original ??= make();
    const { repository, sha } = await original;
    const folder = makeFolder("workspace-");
    const [workspace, temporaryFolder] = [join(folder, "workspace"), join(folder, "temp")];
    await mkdir(temporaryFolder);
    return { tree: copyRepository(repository, workspace), workspace, temporaryFolder, sha };
  };
}

/** Commits everything with the message that comes behind: of several processes, one starts from this large one. */
export const commitAll = [
  "-c",
  'alias.commit-all=!f() { git add --all && git commit --allow-empty --message "$1"; }; f',
  "commit-all",
] as const;

/** The commit that `git commit` says it made: `[main (root-commit) 0123…] message`. */
export function commitIn(said: string): string {
  const name = /^\[.* ([0-9a-f]{40,64})\] /.exec(said)?.[1];
  if (name === undefined) throw new Error(`No commit in ${said}`);
  return name;
}

/** A repository that is there already. */
export function repositoryAt(folder: string): Repository {
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "protocol.file.allow=always", ...args], {
      cwd: folder,
      env: gitEnvironment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  return {
    folder,
    git,
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    },
    commit: (message) => commitIn(git(...commitAll, message)),
  };
}

/** A program that leaves a trace: what must not be run writes its name into the file `ran`. */
export async function writeTrap(path: string, traces: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho ${path} >> '${traces}'\n`);
  await chmod(path, 0o755);
}
