import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { makeFolder } from "../support/make-folder.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
  const folder = makeFolder("gate-");
  folders.push(folder);
  return folder;
}

const identity = { NAME: "test", EMAIL: "test@example.org" };
const env = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  ...Object.fromEntries(
    Object.entries(identity).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]),
  ),
};

/** Asks the real git, and gives what it printed. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", args, {
    cwd: folder,
    env,
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
  git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

/** A clone with one commit, as `actions/checkout` leaves it. */
export function shallowClone(folder: string): string {
  const clone = join(newFolder(), "clone");
  git(folder, "clone", "--quiet", "--depth", "1", `file://${folder}`, clone);
  return clone;
}
