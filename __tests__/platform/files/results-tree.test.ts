import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readResultsTree } from "../../../src/platform/files/results-tree.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

async function found(path: string, folders: readonly string[] = [path]): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for await (const { name, file } of readResultsTree({ path, name: "given" }, folders))
    all[name] =
      file.kind === "file" ? file.bytes.toString() : file.kind === "refused" ? file.reason : file.kind;
  return all;
}

function folderWith(make: (folder: string) => void): string {
  const folder = makeFolder("tree-");
  make(folder);
  return folder;
}

/** One more entry: a second name costs less than a file, of which Windows gives a thousand names. */
function enter(folder: string, number: number): void {
  const path = join(folder, String(number));
  const first = Math.max(8, number - (number % 500));
  if (number === first) writeFileSync(path, "");
  else linkSync(join(folder, String(first)), path);
}

describe("the results files below a folder", () => {
  test("are read in the order of their names, whatever they are called and however deep they lie", async () => {
    const folder = folderWith((at) => {
      mkdirSync(join(at, "b", "c"), { recursive: true });
      for (const name of ["z.json", "a.txt", "b/c/x.json", "b/.hidden"]) writeFileSync(join(at, name), name);
    });
    expect(Object.entries(await found(folder))).toEqual([
      ["given/a.txt", "a.txt"],
      ["given/b/.hidden", "b/.hidden"],
      ["given/b/c/x.json", "b/c/x.json"],
      ["given/z.json", "z.json"],
    ]);
  });

  test("are none of what lies in a git folder, where a run notes its results for the next one", async () => {
    const folder = folderWith((at) => {
      mkdirSync(join(at, ".git/readiness"), { recursive: true });
      for (const name of [".git/readiness/last-results.json", "one.json"])
        writeFileSync(join(at, name), "{}");
    });
    expect(await found(folder)).toEqual({ "given/one.json": "{}" });
  });

  test("may be one file that is named itself", async () => {
    const folder = folderWith((at) => writeFileSync(join(at, "one.json"), "{}"));
    expect(await found(join(folder, "one.json"), [folder])).toEqual({ given: "{}" });
  });

  test("are missed where nothing is", async () => {
    const folder = makeFolder("tree-");
    expect(await found(join(folder, "none"), [folder])).toEqual({ given: "missing" });
  });

  test("are named where a folder is called like a file, and holds none", async () => {
    const folder = folderWith((at) => {
      mkdirSync(join(at, "1.json"));
      mkdirSync(join(at, "2.json"));
      writeFileSync(join(at, "2.json", "2.json"), "2");
    });
    expect(await found(folder)).toEqual({
      "given/1.json": "it is an empty folder",
      "given/2.json/2.json": "2",
    });
  });

  test("are not read where they have more than 20 MB", async () => {
    const folder = folderWith((at) => {
      writeFileSync(join(at, "large.json"), "");
      truncateSync(join(at, "large.json"), 20_000_001);
    });
    expect(await found(folder)).toEqual({ "given/large.json": "it has more than 20 MB" });
  });

  test("are not read outside of the folders that may be", async () => {
    const folder = folderWith((at) => writeFileSync(join(at, "one.json"), "{}"));
    expect(await found(folder, [makeFolder("tree-")])).toEqual({
      given: "it lies outside of the workspace and of RUNNER_TEMP",
    });
  });

  test("are not looked for deeper than eight folders", async () => {
    const folder = folderWith((at) => mkdirSync(join(at, "1/2/3/4/5/6/7/8"), { recursive: true }));
    expect(await found(folder)).toEqual({ "given/1/2/3/4/5/6/7/8": "it lies more than 8 folders deep" });
  });

  test("are named as cut where there are more than ten thousand entries, in all folders together", async () => {
    const deep = "1/2/3/4/5/6/7/8";
    const folder = folderWith((at) => {
      mkdirSync(join(at, deep), { recursive: true });
      for (let number = 8; number < 10_000; number += 1) enter(join(at, deep), number);
    });
    expect(await found(folder)).toEqual({ [`given/${deep}`]: "it lies more than 8 folders deep" });
    enter(join(folder, deep), 10_000);
    expect(await found(folder)).toEqual({
      [`given/${deep}`]: "there are more than 10000 files and folders",
    });
  });

  onlyWith("links").test("are not read through a link, to a file, to a folder, or on the way", async () => {
    const folder = folderWith((at) => {
      mkdirSync(join(at, "in", "real"), { recursive: true });
      writeFileSync(join(at, "in", "real", "one.json"), "{}");
      symlinkSync(join(at, "in", "real", "one.json"), join(at, "in", "file.json"));
      symlinkSync(join(at, "in", "real"), join(at, "in", "way"));
    });
    const link = "the way to it is a link";
    expect(await found(join(folder, "in"), [folder])).toEqual({
      "given/file.json": link,
      "given/real/one.json": "{}",
      "given/way": link,
    });
    expect(await found(join(folder, "in", "way"), [folder])).toEqual({ given: link });
    expect(await found(join(folder, "in", "way", "one.json"), [folder])).toEqual({ given: link });
  });

  onlyWith("mkfifo").test("are not waited for in a pipe", async () => {
    const folder = folderWith((at) => execFileSync("mkfifo", [join(at, "pipe.json")]));
    expect(await found(folder)).toEqual({ "given/pipe.json": "it is no regular file" });
  });
});
