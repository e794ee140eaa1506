import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import { commitIn, gitEnvironment } from "../../support/repository.js";

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
  const folder = newFolder();
  git(folder, "init", "--quiet", "--initial-branch", "main");
  return folder;
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
  git(folder, "add", "--all");
  return commitIn(git(folder, "commit", "--allow-empty", "--message", message));
}

/** A clone with one commit, as `actions/checkout` leaves it. */
export function shallowClone(folder: string): string {
  const clone = join(newFolder(), "clone");
  git(folder, "clone", "--quiet", "--depth", "1", `file://${folder}`, clone);
  return clone;
}
