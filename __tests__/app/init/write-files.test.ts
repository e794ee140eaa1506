import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect } from "@jest/globals";
import { writeFiles } from "../../../src/app/init/write-files.js";
import { files } from "../../../src/platform/files/files.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";

const { describe, test } = onlyWith("links");

let workspace = "";
beforeEach(() => {
  workspace = makeFolder("write-files-");
});
const file = (name: string, text = "new") => ({ path: join(workspace, name), name, text });
const textOf = (name: string) => readFile(join(workspace, name), "utf8");
const latin1 = Buffer.from([0xe9, 0x0d, 0x0a]);

describe("files that a command writes", () => {
  test("are all written, new ones and those in the place of others", async () => {
    await writeFile(join(workspace, "page.md"), "old");
    const all = [file("page.md"), file(".github/workflows/a.yml")];
    expect(await writeFiles(all, workspace, files)).toBeNull();
    expect([await textOf("page.md"), await textOf(".github/workflows/a.yml")]).toEqual(["new", "new"]);
  });

  test("are none where the second cannot be written: the first is as it was, to the byte", async () => {
    await writeFile(join(workspace, "page.md"), latin1);
    await writeFile(join(workspace, ".github"), "a file in the place of a folder");
    const all = [file("page.md"), file(".github/workflows/a.yml")];
    const said = await writeFiles(all, workspace, files);
    expect(said?.found).toMatch(/^`\.github\/workflows\/a\.yml` could not be written \(.+\)$/);
    expect(said?.cure).toBe("Nothing was changed.");
    expect(await readFile(join(workspace, "page.md"))).toEqual(latin1);
    expect(await readdir(workspace)).toEqual([".github", "page.md"]);
  });

  test("are none where the first was new: it is gone again", async () => {
    await mkdir(join(workspace, "a.yml"));
    const said = await writeFiles([file("page.md"), file("a.yml")], workspace, files);
    expect(said?.cure).toBe("Nothing was changed.");
    expect(await readdir(workspace)).toEqual(["a.yml"]);
  });

  test("say what stays where it could not be put back", async () => {
    await mkdir(join(workspace, "a.yml"));
    const removeFile = async () => {
      throw new Error("EPERM");
    };
    const said = await writeFiles([file("page.md"), file("a.yml")], workspace, { ...files, removeFile });
    expect(said?.cure).toContain("stays, because it could not be put back (EPERM)");
  });
});

describe("a file is not written", () => {
  test("through a link, even one that leads nowhere, in the place of a folder, or outside the workspace", async () => {
    const outside = await mkdtemp(join(makeFolder("outside-"), "folder-"));
    await writeFile(join(outside, "theirs.md"), "theirs");
    await symlink(join(outside, "theirs.md"), join(workspace, "link.md"));
    await symlink(join(outside, "nowhere.md"), join(workspace, "dangling.md"));
    await symlink(outside, join(workspace, "folder"));
    await mkdir(join(workspace, "page.md"));
    for (const name of ["link.md", "dangling.md", "folder/new.md", "page.md", "../new.md"])
      expect((await writeFiles([file(name)], workspace, files))?.found).toContain("no regular file inside");
    expect(await readdir(outside)).toEqual(["theirs.md"]);
  });
});
