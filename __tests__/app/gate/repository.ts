import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import { commitAll, commitIn, gitEnvironment } from "../../support/repository.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
  const folder = makeFolder("gate-");
  folders.push(folder);
  return folder;
}

/** Asks the real git, and gives what it printed. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", args, {
    cwd: folder,
    env: gitEnvironment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

export type Tree = Readonly<Record<string, string | Buffer | { readonly link: string } | null>>;

/** A repository with nothing in it. */
export function makeRepository(): string {
  return copyRepository(emptyRepository());
}

/** Without the samples of hooks, which each copy would copy. */
const emptyRepository = once(() => {
  const folder = newFolder();
  git(folder, "init", "--quiet", "--initial-branch", "main", "--template=");
  return folder;
});

/** What costs processes to make is made at its first use, and copied by each test that changes it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** A repository with its history and its work tree once more. */
export function copyRepository(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Commits the work tree with these files (`null`: removed), and gives the commit's name. */
export function commit(folder: string, files: Tree, message = "change"): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    rmSync(file, { force: true, recursive: true });
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "string" || Buffer.isBuffer(content)) writeFileSync(file, content);
    else if (content !== null) symlinkSync(content.link, file);
  }
  return commitIn(git(folder, ...commitAll, message));
}

/** A clone with one commit, as `actions/checkout` leaves it. */
export function shallowClone(folder: string): string {
  const clone = join(newFolder(), "clone");
  git(folder, "clone", "--quiet", "--depth", "1", `file://${folder}`, clone);
  return clone;
}
