import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { files } from "../../src/edge/files.js";
import { maxChecklistBytes } from "../../src/model/checklist.js";

let folder = "";
let workspace = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-test-"));
  workspace = join(folder, "workspace");
  await mkdir(join(workspace, ".git"), { recursive: true });
  await writeFile(join(folder, "secret.md"), "TOP SECRET");
  await writeFile(join(workspace, ".git", "config"), "TOP SECRET");
  await writeFile(join(workspace, "page.md"), "# Page");
  await mkdir(join(workspace, "folder.md"));
  await symlink(join(folder, "secret.md"), join(workspace, "out.md"));
  await symlink(join(workspace, ".git", "config"), join(workspace, "git.md"));
  await symlink("/proc/self/environ", join(workspace, "environ.md"));
  await symlink("page.md", join(workspace, "in.md"));
  for (const [name, size] of [
    ["largest.md", maxChecklistBytes],
    ["too-large.md", maxChecklistBytes + 1],
  ] as const) {
    await writeFile(join(workspace, name), "");
    await truncate(join(workspace, name), size);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (name: string) => files.readPage(join(workspace, name), workspace);

describe("reading the page's file", () => {
  test("reads a regular file, also through a link that stays inside", async () => {
    for (const name of ["page.md", "in.md"])
      expect(await read(name)).toEqual({ kind: "page", bytes: Buffer.from("# Page") });
  });

  test.each([
    ["a missing file", "nope.md", "no file"],
    ["a file below a file", "page.md/x.md", "no file"],
    ["a directory", "folder.md", "a directory"],
    ["a link out of the workspace", "out.md", "a path that leads out of the workspace"],
    ["a link to git's own files", "git.md", "a path that leads out of the workspace"],
    ["a link to the environment", "environ.md", "a path that leads out of the workspace"],
    ["a path out of the workspace", "../secret.md", "a path that leads out of the workspace"],
    ["a file above 16 MiB", "too-large.md", "a file of 16.0 MiB"],
  ])("refuses %s, without a byte of it", async (_name, path, found) => {
    const page = await read(path);
    expect(page).toMatchObject({ kind: "unreadable", found });
    expect(JSON.stringify(page)).not.toContain("SECRET");
  });

  test("reads a file of exactly 16 MiB", async () => {
    expect((await read("largest.md")).kind).toBe("page");
  });

  test("does not wait for a pipe", async () => {
    execFileSync("mkfifo", [join(workspace, "pipe.md")]);
    expect(await read("pipe.md")).toMatchObject({
      kind: "unreadable",
      found: "something that is no regular file",
    });
  });
});

describe("a file that is written at a user's wish", () => {
  test.each([
    ["a new file inside", "new.json", true],
    ["a new file in a new folder inside", "new/deep/results.json", true],
    ["a file that is there", "page.md", true],
    ["a file outside", "../results.json", false],
    ["a link", "out.md", false],
    ["a folder", "folder.md", false],
  ])("may be %s: %s → %j", async (_name, path, allowed) => {
    expect(await files.mayWrite(join(workspace, path), [workspace])).toBe(allowed);
  });

  test("may not lie behind a link to a folder outside", async () => {
    await symlink(folder, join(workspace, "way-out"));
    expect(await files.mayWrite(join(workspace, "way-out", "results.json"), [workspace])).toBe(false);
  });
});

describe("the git root", () => {
  test("is the nearest folder upwards that holds .git", () => {
    expect(files.findGitRoot(join(workspace, "folder.md"))).toBe(workspace);
  });
});
