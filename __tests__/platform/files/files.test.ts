import { execFileSync } from "node:child_process";
import {
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect } from "@jest/globals";
import { maxChecklistBytes } from "../../../src/model/checklist.js";
import { files } from "../../../src/platform/files/files.js";
import { readRegularFile } from "../../../src/platform/files/read-regular-file.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

const { describe, test } = onlyWith("links", "mkfifo");

let folder = "";
let workspace = "";
beforeAll(async () => {
  folder = makeFolder("files-test-");
  workspace = join(folder, "workspace");
  await mkdir(join(workspace, ".git"), { recursive: true });
  await writeFile(join(folder, "secret.md"), "TOP SECRET");
  await writeFile(join(workspace, ".git", "config"), "TOP SECRET");
  await writeFile(join(workspace, "page.md"), "# Page");
  await mkdir(join(workspace, "folder.md"));
  await symlink(join(folder, "secret.md"), join(workspace, "out.md"));
  await symlink(join(workspace, ".git", "config"), join(workspace, "git.md"));
  await mkdir(join(workspace, ".GIT"));
  await writeFile(join(workspace, ".GIT", "config"), "TOP SECRET");
  await symlink(join(workspace, ".GIT", "config"), join(workspace, "git-upper.md"));
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
    ["a link to git's own files by another name", "git-upper.md", "a path that leads out of the workspace"],
    ["a path out of the workspace", "../secret.md", "a path that leads out of the workspace"],
    ["a file above 16 MiB", "too-large.md", "a file of 16.0 MiB"],
  ])("refuses %s, without a byte of it", async (_name, path, found) => {
    const page = await read(path);
    expect(page).toMatchObject({ kind: "unreadable", found });
    expect(JSON.stringify(page)).not.toContain("SECRET");
  });

  onlyWith("sight").test("refuses a link to the environment, without a byte of it", async () => {
    const found = "a path that leads out of the workspace";
    expect(await read("environ.md")).toMatchObject({ kind: "unreadable", found });
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
    const place = await files.placeToWrite(join(workspace, path), [workspace]);
    expect(place).toBe(allowed ? join(workspace, path) : null);
  });

  test("may not lie behind a link to a folder outside", async () => {
    await symlink(folder, join(workspace, "way-out"));
    expect(await files.placeToWrite(join(workspace, "way-out", "results.json"), [workspace])).toBeNull();
  });
});

describe("a file that is open", () => {
  const openRegular = (path: string): Promise<string> =>
    readRegularFile<string>(
      path,
      workspace,
      async () => "open",
      (why) => why,
    );

  // As if the path had been judged before somebody put something else there.
  test.each([
    ["a link", (path: string) => symlink(join(folder, "secret.md"), path), "ELOOP"],
    ["a pipe", async (path: string) => void execFileSync("mkfifo", [path]), "irregular"],
    ["a folder", (path: string) => mkdir(path), "irregular"],
  ])("is refused when %s has taken its place", async (name, put, expected) => {
    const path = join(workspace, `swapped ${name}`);
    await put(path);
    expect(await openRegular(path).catch((error: { code: string }) => error.code)).toBe(expected);
  });

  test("is refused when a folder above has become a link", async () => {
    await mkdir(join(folder, "outside"));
    await writeFile(join(folder, "outside", "page.md"), "TOP SECRET");
    await symlink(join(folder, "outside"), join(workspace, "became-a-link"));
    expect(await openRegular(join(workspace, "became-a-link", "page.md"))).toBe("outside");
    await writeFile(join(workspace, "real.md"), "x");
    expect(await openRegular(join(workspace, "real.md"))).toBe("open");
  });
});

describe("what we write", () => {
  let place = "";
  let secret = "";
  beforeEach(async () => {
    place = await files.makeRunFolder(folder);
    secret = join(folder, "of-somebody-else");
    await writeFile(secret, "of somebody else");
  });
  const results = () => join(place, "results.json");

  test("is for this user alone, and takes the place of what was there", async () => {
    await files.writeText(results(), "longer text");
    await files.writeText(results(), "text");
    expect(await readFile(results(), "utf8")).toBe("text");
    expect((await stat(results())).mode & 0o777).toBe(0o600);
    await files.writeText(join(place, "new", "results.json"), "text");
    expect(await readFile(join(place, "new", "results.json"), "utf8")).toBe("text");
  });

  test.each([
    ["a link", () => symlink(secret, results())],
    ["another name of a file", () => link(secret, results())],
    ["a pipe", async () => void execFileSync("mkfifo", [results()])],
  ])("takes the place of %s that a command put there", async (_name, put) => {
    await put();
    await files.writeText(results(), "text");
    expect((await lstat(results())).isFile()).toBe(true);
    expect(await readFile(results(), "utf8")).toBe("text");
    expect(await readFile(secret, "utf8")).toBe("of somebody else");
    expect(await readdir(place)).toEqual(["results.json"]);
  });

  test("goes through no link in the place of its folder", async () => {
    await rm(place, { recursive: true });
    await mkdir(join(folder, "theirs"), { recursive: true });
    await symlink(join(folder, "theirs"), place);
    await expect(files.writeText(results(), "text")).rejects.toThrow("a link has taken the place");
    expect(await readdir(join(folder, "theirs"))).toEqual([]);
  });

  test("leaves nothing beside it when it cannot be written", async () => {
    await mkdir(join(results(), "folder"), { recursive: true });
    await expect(files.writeText(results(), "text")).rejects.toThrow();
    expect(await readdir(place)).toEqual(["results.json"]);
  });

  test("lies in a folder by its real path, also below a link", async () => {
    await symlink(folder, join(place, "link"));
    expect(await files.makeRunFolder(join(place, "link", "more"))).toMatch(
      `${join(folder, "more", "readiness-")}`,
    );
  });
});

describe("tidying a run's folder", () => {
  test("keeps the results, and touches nothing behind a link", async () => {
    const place = await files.makeRunFolder(folder);
    await writeFile(join(place, "results.json"), "kept");
    await writeFile(join(place, "log-1"), "gone");
    await files.keepOnly(place, "results.json");
    expect(await readdir(place)).toEqual(["results.json"]);
    await mkdir(join(folder, "precious"));
    await writeFile(join(folder, "precious", "file"), "precious");
    const link = join(folder, "readiness-link00");
    await symlink(join(folder, "precious"), link);
    await files.keepOnly(link, "results.json");
    expect(await readdir(join(folder, "precious"))).toEqual(["file"]);
  });

  test("empties no folder that is none of a run's, whatever the state says", async () => {
    for (const name of ["src", "readiness", "readiness-site", "xreadiness-abcdef"]) {
      const place = join(folder, "state", name);
      await mkdir(place, { recursive: true });
      await writeFile(join(place, "main.ts"), "precious");
      await files.keepOnly(place, "results.json");
      expect(await readdir(place)).toEqual(["main.ts"]);
    }
  });
});

describe("a text", () => {
  test("is written whole or not at all, and what stood there stays", async () => {
    const place = await mkdtemp(join(folder, "texts-"));
    await files.writeText(join(place, "new", "results.json"), "one");
    await files.writeText(join(place, "new", "results.json"), "two");
    expect(await readFile(join(place, "new", "results.json"), "utf8")).toBe("two");
    await expect(files.writeText(join(place, "new"), "three")).rejects.toThrow();
    expect(await readdir(place)).toEqual(["new"]);
    expect(await readdir(join(place, "new"))).toEqual(["results.json"]);
  });
});

describe("the git root", () => {
  test("is the nearest folder upwards that holds .git", () => {
    expect(files.findGitRoot(join(workspace, "folder.md"))).toBe(workspace);
  });
});

describe("a new file", () => {
  let place = "";
  beforeEach(async () => {
    place = await mkdtemp(join(workspace, "new-"));
  });

  test("is made with the folders that it needs, as readable as the user's other files", async () => {
    const [ours, other] = [join(place, ".github", "workflows", "a.yml"), join(place, "other")];
    await files.createText(ours, "text");
    await writeFile(other, "");
    expect(await readFile(ours, "utf8")).toBe("text");
    expect((await stat(ours)).mode).toBe((await stat(other)).mode);
  });

  test.each([
    ["a file", (path: string) => writeFile(path, "theirs")],
    ["a link, wherever it leads", (path: string) => symlink(join(folder, "nowhere"), path)],
    ["a folder", (path: string) => mkdir(path)],
  ])("takes the place of nothing: %s stays", async (_name, put) => {
    const path = join(place, "page.md");
    await put(path);
    await expect(files.createText(path, "text")).rejects.toThrow("EEXIST");
    expect(await readdir(place)).toEqual(["page.md"]);
    expect(await readdir(folder)).not.toContain("nowhere");
  });

  test("is not made behind a link in the place of its folder", async () => {
    const elsewhere = await mkdtemp(join(folder, "elsewhere-"));
    await symlink(elsewhere, join(place, "folder"));
    await expect(files.createText(join(place, "folder", "page.md"), "text")).rejects.toThrow("a link");
    expect(await readdir(elsewhere)).toEqual([]);
  });
});

describe("the files of a folder", () => {
  const search = { wants: () => true, enters: () => true, maxEntries: 100, maxFiles: 100 };

  test("are listed from the top, without what a link leads to, a pipe, and folders that are not entered", async () => {
    const place = await mkdtemp(join(workspace, "list-"));
    await mkdir(join(place, "a", "b"), { recursive: true });
    await mkdir(join(place, "left", "b"), { recursive: true });
    for (const path of ["z.txt", "a/b/c.txt", "left/b/c.txt", "line\nend |`.txt"])
      await writeFile(join(place, path), "");
    await symlink(join(folder, "secret.md"), join(place, "link.txt"));
    await symlink(folder, join(place, "out"));
    execFileSync("mkfifo", [join(place, "pipe.txt")]);
    const enters = (path: string) => path !== "left";
    expect(await files.listFiles(place, workspace, { ...search, enters })).toEqual({
      paths: ["a/b/c.txt", "line\nend |`.txt", "z.txt"],
      complete: true,
    });
    const wants = (path: string) => path.endsWith("c.txt");
    expect((await files.listFiles(place, workspace, { ...search, wants })).paths).toEqual([
      "a/b/c.txt",
      "left/b/c.txt",
    ]);
    expect(await files.listFiles(place, workspace, { ...search, maxFiles: 1, enters: () => false })).toEqual({
      paths: [expect.any(String)],
      complete: false,
    });
    expect((await files.listFiles(place, workspace, { ...search, maxEntries: 2 })).complete).toBe(false);
  });

  test("outside the workspace are none", async () => {
    await symlink(folder, join(workspace, "link-out"));
    for (const outside of [folder, join(workspace, "link-out"), join(workspace, "missing")])
      expect(await files.listFiles(outside, workspace, search)).toEqual({ paths: [], complete: false });
  });
});
