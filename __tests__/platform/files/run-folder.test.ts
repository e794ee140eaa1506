import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { files } from "../../../src/platform/files/files.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

describe("a run's folder is made with those above it, which", () => {
  test("are made as far as they are missing", async () => {
    const folder = makeFolder("folders-");
    await files.makeRunFolder(join(folder, "a", "b", "c"));
    await files.makeRunFolder(join(folder, "a", "b", "c"));
    await files.makeRunFolder(join(folder, "a", "d"));
    expect(["a/b/c", "a/d"].map((path) => existsSync(join(folder, path)))).toEqual([true, true]);
  });

  test("are refused where a file is in the way", async () => {
    const folder = makeFolder("folders-");
    writeFileSync(join(folder, "file"), "");
    await expect(files.makeRunFolder(join(folder, "file"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(files.makeRunFolder(join(folder, "file", "a"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  onlyWith("links").test("may lie behind a link to a folder", async () => {
    const folder = makeFolder("folders-");
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    await files.makeRunFolder(join(folder, "link", "a"));
    expect(existsSync(join(folder, "real", "a"))).toBe(true);
  });

  onlyWith("sight").test("that a system refuses to make are an error, and no endless try", async () => {
    await expect(files.makeRunFolder("/proc/readiness/a")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
