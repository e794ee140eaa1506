import { existsSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, expect } from "@jest/globals";
import { gitOf } from "../../../src/platform/git/git-command.js";
import { askGit } from "../../../src/platform/git/repository.js";
import { makeFolder } from "../../support/make-folder.js";
import { copyRepository, newRepository, type Repository, writeTrap } from "../../support/repository.js";
import { onlyWith } from "../../support/system.js";

const { describe, test } = onlyWith("links", "modes");

let repository: Repository;
let head = "";
let elsewhere = "";
let traces = "";

let template: Repository;

beforeAll(async () => {
  template = await newRepository();
  await template.write({ "page.md": "# Page\n", "sub/file.txt": "x\n" });
  head = template.commit("one");
});

beforeEach(() => {
  repository = copyRepository(template, makeFolder("repository-"));
  elsewhere = makeFolder("elsewhere-");
  traces = join(elsewhere, "ran");
});

const env = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  ...more,
});
const ask = (folder: string, args: readonly string[], more: Record<string, string> = {}) =>
  gitOf(folder, env(more), repository.folder)?.lines(args) ?? null;

describe("git", () => {
  test("answers for the work tree that a folder lies in, also through a link and in a linked work tree", async () => {
    await symlink(join(repository.folder, "sub"), join(elsewhere, "link"));
    repository.git("worktree", "add", "--quiet", join(elsewhere, "tree"));
    for (const folder of [
      repository.folder,
      join(repository.folder, "sub"),
      join(elsewhere, "link"),
      join(elsewhere, "tree", "sub"),
    ])
      expect(await ask(folder, ["rev-parse", "HEAD"])).toEqual([head]);
  });

  test("gives the bytes of a file of a commit as they are", async () => {
    await repository.write({ "bytes.md": "é\r\n\0x" });
    repository.commit("bytes");
    const git = gitOf(repository.folder, env(), repository.folder);
    expect(await git?.bytes(["cat-file", "blob", "HEAD:bytes.md"])).toEqual(Buffer.from("é\r\n\0x"));
    expect(await git?.bytes(["cat-file", "blob", "HEAD:no.md"])).toBeNull();
  });

  test("is silent where there is no work tree, and where `.git` is none", async () => {
    expect(ask(elsewhere, ["rev-parse", "HEAD"])).toBeNull();
    await mkdir(join(elsewhere, ".git"));
    expect(await ask(elsewhere, ["rev-parse", "HEAD"])).toBeNull();
    expect(ask(join(elsewhere, "missing"), ["rev-parse", "HEAD"])).toBeNull();
  });

  test("is not led astray by the step's environment", async () => {
    const other = await newRepository();
    await other.write({ a: "a" });
    other.commit("other");
    await writeTrap(join(elsewhere, "trap"), traces);
    const hostile = {
      GIT_DIR: join(other.folder, ".git"),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(elsewhere, "index"),
      GIT_EXEC_PATH: elsewhere,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: join(elsewhere, "trap"),
      HOME: elsewhere,
      LD_PRELOAD: "/nowhere.so",
    };
    expect(await ask(repository.folder, ["rev-parse", "HEAD"], hostile)).toEqual([head]);
    expect(await ask(repository.folder, ["status", "--porcelain"], hostile)).toEqual([""]);
    expect(existsSync(traces)).toBe(false);
  });

  test("runs nothing that the repository's settings name, and looks where it is told to", async () => {
    const trap = join(elsewhere, "trap");
    await writeTrap(trap, traces);
    await writeTrap(join(elsewhere, "hooks", "post-index-change"), traces);
    for (const [name, value] of [
      ["core.fsmonitor", trap],
      ["core.hooksPath", join(elsewhere, "hooks")],
      ["core.pager", trap],
      ["diff.external", trap],
      ["core.sshCommand", trap],
      ["core.worktree", elsewhere],
    ] as const)
      repository.git("config", name, value);
    expect(await ask(repository.folder, ["rev-parse", "--show-toplevel", "HEAD"])).toEqual([
      repository.folder,
      head,
    ]);
    expect(await ask(repository.folder, ["status", "--porcelain"])).toEqual([""]);
    expect(existsSync(traces)).toBe(false);
  });

  test("takes no folder of the tree for a repository", async () => {
    const bare = join(repository.folder, "sub", "bare");
    await mkdir(bare);
    await newRepository(join(elsewhere, "other")).then((other) =>
      other.git("clone", "--quiet", "--bare", repository.folder, bare),
    );
    expect(await ask(bare, ["rev-parse", "--git-dir"])).toEqual([join(repository.folder, ".git")]);
  });

  test("fetches nothing", async () => {
    repository.git("remote", "add", "origin", `ext::sh -c echo% x% >%${traces}`);
    repository.git("config", "protocol.ext.allow", "always");
    expect(await ask(repository.folder, ["ls-remote", "origin"])).toBeNull();
    expect(await ask(repository.folder, ["ls-remote", repository.folder])).toBeNull();
    expect(existsSync(traces)).toBe(false);
  });
});

describe("a program that we start ourselves", () => {
  test("is not the workspace's own, whatever PATH says, and no link to it", async () => {
    const bin = join(repository.folder, "bin");
    await writeTrap(join(bin, "git"), traces);
    await symlink(join(bin, "git"), join(elsewhere, "git"));
    await mkdir(join(elsewhere, "linked"));
    await symlink(bin, join(elsewhere, "linked", "bin"));
    const own = process.cwd();
    process.chdir(repository.folder);
    try {
      for (const first of [".", "bin", bin, elsewhere, join(elsewhere, "linked", "bin"), ""]) {
        const PATH = `${first}:${process.env["PATH"]}`;
        expect(await ask(repository.folder, ["rev-parse", "HEAD"], { PATH })).toEqual([head]);
        expect((await askGit(repository.folder, { PATH }, repository.folder)).head).toBe(head);
      }
    } finally {
      process.chdir(own);
    }
    expect(existsSync(traces)).toBe(false);
  });

  test("is not what a relative folder of PATH holds, wherever we are", async () => {
    await writeTrap(join(elsewhere, "bin", "git"), traces);
    const own = process.cwd();
    process.chdir(elsewhere);
    try {
      expect(
        await ask(repository.folder, ["rev-parse", "HEAD"], { PATH: `bin:${process.env["PATH"]}` }),
      ).toEqual([head]);
    } finally {
      process.chdir(own);
    }
    expect(existsSync(traces)).toBe(false);
  });

  test("is not started where only the workspace has one", async () => {
    const bin = join(repository.folder, "bin");
    await writeTrap(join(bin, "git"), traces);
    expect(ask(repository.folder, ["rev-parse", "HEAD"], { PATH: bin })).toBeNull();
    const { head, shallow, lastTag } = await askGit(repository.folder, { PATH: bin }, repository.folder);
    expect({ head, shallow, lastTag: await lastTag() }).toEqual({
      head: null,
      lastTag: null,
      shallow: false,
    });
    expect(existsSync(traces)).toBe(false);
  });
});
