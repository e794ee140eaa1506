import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findPlaces, readPage } from "../../../src/app/reading/read-page.js";
import { files } from "../../../src/platform/files/files.js";
import { today } from "../../support/clock.js";
import { makeFolder } from "../../support/make-folder.js";

// A link stands for what only Windows has: a drive that is mapped to a folder.
let outside = "";
let workspace = "";
beforeAll(async () => {
  outside = makeFolder("names-test-");
  workspace = join(outside, "workspace");
  await mkdir(join(workspace, ".git"), { recursive: true });
  await mkdir(join(workspace, "docs"));
  await writeFile(join(workspace, "docs", "page.md"), "# Page");
  await writeFile(join(workspace, "docs", "other.md"), "# Other");
  await symlink("page.md", join(workspace, "docs", "link.md"));
  await symlink(workspace, join(outside, "x"));
  await symlink(join(workspace, "docs"), join(outside, "d"));
});
afterAll(() => rm(outside, { recursive: true, force: true }));

describe("a file's name in the workspace", () => {
  test.each([
    ["is the way to it", "workspace/docs/page.md", "workspace", "docs/page.md"],
    ["is a link's own", "workspace/docs/link.md", "workspace", "docs/link.md"],
    ["is the same by another name of the workspace", "x/docs/page.md", "workspace", "docs/page.md"],
    ["is the same where the workspace has another name", "workspace/docs/page.md", "x", "docs/page.md"],
    ["is whole where a drive shows only a part of it", "d/page.md", "workspace", "docs/page.md"],
    ["stays as given where the file is missing", "workspace/docs/Nope.md", "workspace", "docs/Nope.md"],
    ["is known of a missing one by another name, too", "d/Nope.md", "workspace", "docs/Nope.md"],
    ["is none for the workspace itself", "workspace", "workspace", ""],
    ["is none elsewhere", "x/../elsewhere.md", "workspace", null],
  ])("%s", async (_title, path, folder, name) => {
    expect(await files.nameInside(join(outside, path), join(outside, folder))).toBe(name);
  });

  test.each([
    ["longer than the system takes", "n".repeat(5_000)],
    ["with a NUL byte", "a\0b"],
  ])("stays as given for one %s", async (_title, name) => {
    expect(await files.nameInside(join(workspace, name), workspace)).toBe(name);
    expect(await files.nameInside(join(outside, "x", name), workspace)).toBeNull();
  });
});

describe("a page below a drive that is mapped to a part of the work tree", () => {
  test("is named, and looked for at the base, from the work tree's root", async () => {
    const places = findPlaces(".", join(outside, "d"), {}, files);
    expect(places).toEqual({ workspace, root: join(outside, "d"), gitRoot: workspace });
    expect(await readPage("page.md", { places, strict: false, files, today })).toMatchObject({
      path: "docs/page.md",
      inRepository: "docs/page.md",
    });
  });

  test("finds the files that its guidance links to", async () => {
    const page = `| Area | Command | Rollback |\n|---|---|---|\n| a | \`true\` | See [one](other.md), [two](nope.md) |\n`;
    await writeFile(join(workspace, "docs", "linking.md"), page);
    const places = findPlaces(".", join(outside, "d"), {}, files);
    const { findings } = await readPage("linking.md", { places, strict: false, files, today });
    const missing = findings.filter(({ found }) => /other\.md|nope\.md/.test(found));
    expect(missing).toHaveLength(1);
    expect(missing[0]?.found).toContain("nope.md");
  });
});

test("real paths are the system's own everywhere, never Node's, which leave case, short names and drives", async () => {
  const sources = (await readdir("src", { recursive: true })).filter((name) => name.endsWith(".ts"));
  const asking: string[] = [];
  for (const name of sources)
    if (/\brealpath(?:Sync)?\b/.test(await readFile(join("src", name), "utf8"))) asking.push(name);
  expect(asking).toEqual([join("platform", "files", "paths.ts")]);
});
