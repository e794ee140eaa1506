import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { startFolder } from "../../../src/app/reading/start-folder.js";
import { files } from "../../../src/platform/files/files.js";
import { makeFolder } from "../../support/make-folder.js";

const page = "RELEASE_READINESS.md";

/** A repository with these files, committed. */
function repository(...paths: string[]): string {
  const folder = makeFolder("start-");
  git(folder, "init", "-q");
  for (const path of ["README.md", ...paths]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
  git(folder, "add", "--all");
  git(folder, "commit", "-q", "-m", "all");
  return folder;
}

function git(folder: string, ...args: string[]): void {
  const settings = ["user.name=x", "user.email=x@example.com", "protocol.file.allow=always"];
  execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: folder,
    stdio: "pipe",
  });
}

const from = (cwd: string, inputs: Readonly<Record<string, string>> = {}): string =>
  startFolder((name) => inputs[name], cwd, {}, files);

describe("the folder that a command starts from", () => {
  test("is the git root, from any folder below that has no page", () => {
    const root = repository(page, "a/b/c/x.txt");
    for (const below of ["", "a", "a/b", "a/b/c"]) expect(from(join(root, below))).toBe(root);
  });

  test("is the current one where that has a page, however deep", () => {
    const root = repository(page, `a/${page}`, "a/b/x.txt");
    expect(from(join(root, "a"))).toBe(join(root, "a"));
    // Not the nearest above: the current folder, then the git root.
    expect(from(join(root, "a/b"))).toBe(root);
  });

  test("is the current one where the git root has no page, or a folder of that name", () => {
    const root = repository("a/x.txt", `folder/x.txt`);
    expect(from(join(root, "a"))).toBe(join(root, "a"));
    mkdirSync(join(root, page));
    expect(from(join(root, "a"))).toBe(join(root, "a"));
  });

  test("is the current one where page or folder are named", () => {
    const root = repository(page, "a/x.txt");
    expect(from(join(root, "a"), { checklist: "../other.md" })).toBe(join(root, "a"));
    expect(from(join(root, "a"), { "working-directory": "." })).toBe(join(root, "a"));
  });

  test("of a linked work tree is its own root, whatever branch the others have", () => {
    const root = repository(page, "a/x.txt");
    const linked = join(makeFolder("start-linked-"), "tree");
    git(root, "worktree", "add", "-q", linked);
    expect(from(join(linked, "a"))).toBe(linked);
    const within = join(root, "within");
    git(root, "worktree", "add", "-q", within);
    expect(from(join(within, "a"))).toBe(within);
  });

  test("of a submodule is its own root, never that of the repository around it", () => {
    const root = repository(page, "a/x.txt");
    git(root, "submodule", "--quiet", "add", repository(page, "b/x.txt"), "with");
    git(root, "submodule", "--quiet", "add", repository("b/x.txt"), "without");
    expect(from(join(root, "with/b"))).toBe(join(root, "with"));
    expect(from(join(root, "without/b"))).toBe(join(root, "without/b"));
    expect(from(join(root, "a"))).toBe(root);
  });

  test("without git is the current one", () => {
    const folder = makeFolder("start-");
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, page), "");
    expect(from(join(folder, "a"))).toBe(join(folder, "a"));
  });
});
