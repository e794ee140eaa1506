import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { maxChecklistBytes } from "../../../src/model/checklist.js";
import { openRepository } from "../../../src/platform/git/repository.js";
import type { Repository } from "../../../src/ports/git.js";
import { commit, git, makeRepository, newFolder, shallowClone } from "../../app/gate/repository.js";

const env = { PATH: process.env["PATH"] ?? "" };
const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x23, 0x0d, 0x0a, 0xff, 0x00, 0x0a]);
const folder = makeRepository();
/** A workspace in which no git lies. */
const nowhere = newFolder();
let base = "";
let head = "";
let repository: Repository;

beforeAll(() => {
  base = commit(folder, {
    "docs/Über uns.md": bytes,
    "link.md": { link: "docs/Über uns.md" },
    "out.md": { link: "../../etc/passwd" },
    "loop.md": { link: "loop.md" },
    "large.md": Buffer.alloc(maxChecklistBytes + 1),
  });
  head = commit(folder, { "docs/Über uns.md": "head" });
  repository = openRepository(folder, env, nowhere);
});

describe("a file of a commit", () => {
  test("is read to the byte, whatever the work tree has", async () => {
    expect(await repository.fileAt(base, "docs/Über uns.md")).toEqual({ kind: "file", bytes });
  });

  test("is read from the commit's root in a folder below it too", async () => {
    const below = openRepository(join(folder, "docs"), env, nowhere);
    expect(await below.fileAt(base, "docs/Über uns.md")).toMatchObject({ kind: "file" });
  });

  test("is followed through a link inside the commit", async () => {
    expect(await repository.fileAt(base, "link.md")).toEqual({ kind: "file", bytes });
  });

  test.each([
    ["missing", "other.md"],
    ["a folder", "docs"],
    ["a link that leads out", "out.md"],
    ["a link to itself", "loop.md"],
    ["below a file", "link.md/page.md"],
  ])("is none where the path is %s", async (_, path) => {
    expect(await repository.fileAt(base, path)).toEqual({ kind: "none" });
  });

  test.each([
    ["is too large", "large.md", "a file above 16 MiB"],
    ["lies above the work tree", "../page.md", "a path outside of the work tree"],
    ["would be two questions", "a\nHEAD:link.md", "a path with a line end"],
  ])("is not handed out where it %s", async (_, path, found) => {
    const file = await repository.fileAt(base, path);
    expect([file.kind, "found" in file && file.found]).toEqual(["unusable", found]);
  });

  test("is unknown in a shallow clone, which does not hold the commit", async () => {
    const clone = openRepository(shallowClone(folder), env, nowhere);
    expect(await clone.fileAt(base, "link.md")).toEqual({ kind: "unknown-commit" });
    expect(await clone.fileAt(head, "link.md")).toMatchObject({ kind: "file" });
  });

  test("is unknown where there is no git, and no repository", async () => {
    expect(await openRepository(folder, { PATH: "" }, nowhere).fileAt(base, "link.md")).toEqual({
      kind: "unknown-commit",
    });
    expect(await openRepository(newFolder(), env, nowhere).fileAt(base, "link.md")).toEqual({
      kind: "unknown-commit",
    });
  });
});

describe("git is asked", () => {
  test("for a revision, never given an option", async () => {
    expect(await repository.commitOf("HEAD")).toBe(head);
    expect(await repository.commitOf("HEAD~1")).toBe(base);
    for (const revision of ["--help", "--output=x", "", "nowhere", "HEAD:link.md"])
      expect(await repository.commitOf(revision)).toBeNull();
  });

  test("for this repository, whatever the environment says of another", async () => {
    const other = makeRepository();
    commit(other, { "a.md": "other" });
    const misled = { ...env, GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other };
    expect(await openRepository(folder, misled, nowhere).commitOf("HEAD")).toBe(head);
  });

  test("for the object itself, not for one that was put in its place", async () => {
    const replaced = makeRepository();
    const first = commit(replaced, { "page.md": "true one" });
    const second = commit(replaced, { "page.md": "stand-in" });
    git(replaced, "replace", first, second);
    expect(git(replaced, "show", `${first}:page.md`)).toBe("stand-in");
    expect(await openRepository(replaced, env, nowhere).fileAt(first, "page.md")).toEqual({
      kind: "file",
      bytes: Buffer.from("true one"),
    });
  });
});

describe("the parents of a commit", () => {
  test("are those that it names, also in a shallow clone that holds none of them", async () => {
    const merging = makeRepository();
    const root = commit(merging, { a: "1" });
    git(merging, "checkout", "--quiet", "-b", "topic");
    const topic = commit(merging, { b: "1" });
    git(merging, "checkout", "--quiet", "main");
    const main = commit(merging, { c: "1" }, `parent ${root}`);
    git(merging, "merge", "--quiet", "--no-ff", "--message", `Merge\n\nparent ${root}`, "topic");
    const merge = git(merging, "rev-parse", "HEAD");
    expect(await openRepository(merging, env, nowhere).parentsOf(merge)).toEqual([main, topic]);
    expect(await openRepository(shallowClone(merging), env, nowhere).parentsOf(merge)).toEqual([main, topic]);
    expect(await openRepository(merging, env, nowhere).parentsOf("0".repeat(40))).toEqual([]);
  });
});

describe("where a clone came from", () => {
  const originOf = (folder: string) => openRepository(folder, env, nowhere).origin();

  test("is its remote `origin`, and the branch that this one begins with", async () => {
    const remote = makeRepository();
    commit(remote, { a: "1" });
    git(remote, "branch", "--move", "trunk");
    const clone = newFolder();
    git(clone, "clone", "--quiet", remote, "clone");
    git(join(clone, "clone"), "checkout", "--quiet", "-b", "topic");
    expect(await originOf(join(clone, "clone"))).toEqual({ url: remote, defaultBranch: "trunk" });
  });

  test("is not known without one: then the branch is `main` or `master`, else the one that is checked out", async () => {
    const alone = makeRepository();
    expect(await originOf(alone)).toEqual({ url: null, defaultBranch: "main" });
    commit(alone, { a: "1" });
    git(alone, "checkout", "--quiet", "-b", "topic");
    expect((await originOf(alone)).defaultBranch).toBe("main");
    git(alone, "branch", "--move", "main", "other");
    expect((await originOf(alone)).defaultBranch).toBe("topic");
    expect(await originOf(nowhere)).toEqual({ url: null, defaultBranch: null });
  });
});
