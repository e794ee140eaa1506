import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { gatherRepositoryFacts } from "../../../src/app/reading/repository-facts.js";
import { files } from "../../../src/platform/files/files.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";
import { put } from "../init/initialising.js";

const { describe, test } = onlyWith("links");

async function factsOf(folder: string, other: Partial<typeof files> = {}) {
  const places = { root: folder, workspace: folder, gitRoot: null };
  const { paths, texts } = await gatherRepositoryFacts(places, { ...files, ...other });
  return { paths: [...paths], texts };
}

describe("what a repository tells", () => {
  test("are its files, and the texts of those that tell how it is built, without dependencies and what is built", async () => {
    const folder = makeFolder("facts-");
    await put(folder, {
      "package.json": "{}",
      "src/app.js": "secret",
      ".github/workflows/ci.yml": "on: push",
      "node_modules/a/package.json": "{}",
      "packages/web/node_modules/a/package.json": "{}",
      "vendor/b/Gemfile": "",
      "deps/c/mix.exs": "",
      "target/debug/Makefile": "",
      ".venv/lib/pyproject.toml": "",
      ".git/package.json": "{}",
      "packages/web/package.json": '{"name":"web"}',
    });
    const { paths, texts } = await factsOf(folder);
    expect(paths).toEqual([
      ".github/workflows/ci.yml",
      "package.json",
      "packages/web/package.json",
      "src/app.js",
    ]);
    expect([...texts]).toEqual([
      ["package.json", "{}"],
      [".github/workflows/ci.yml", "on: push"],
      ["packages/web/package.json", '{"name":"web"}'],
    ]);
  });

  test("is nothing outside the workspace, and nothing that a link leads to", async () => {
    const folder = makeFolder("facts-");
    const outside = makeFolder("outside-");
    await put(outside, { "package.json": '{"name":"theirs"}' });
    await symlink(join(outside, "package.json"), join(folder, "package.json"));
    await symlink(outside, join(folder, "packages"));
    await symlink("/proc/self/environ", join(folder, "Makefile"));
    await mkdir(join(folder, "mix.exs"));
    expect(await factsOf(folder)).toEqual({ paths: [], texts: new Map() });
  });

  test("has no text of a file that is too large, and all others", async () => {
    const folder = makeFolder("facts-");
    await put(folder, {
      "go.mod": "module a",
      Makefile: "x".repeat(1_000_001),
      justfile: "x".repeat(1_000_000),
    });
    await writeFile(join(folder, "package.json"), "");
    await truncate(join(folder, "package.json"), 100 * 1024 * 1024);
    const { paths, texts } = await factsOf(folder);
    expect(paths).toEqual(["Makefile", "go.mod", "justfile", "package.json"]);
    expect([...texts.keys()]).toEqual(["go.mod", "justfile"]);
  });

  test("is bounded in all: so many files are read, and so many characters, those of the root first", async () => {
    const large = "x".repeat(900_000);
    const names = Array.from({ length: 1_000 }, (_, index) => `a/${index}/package.json`);
    const listFiles: typeof files.listFiles = async (_folder, _workspace, { wants }) => ({
      paths: ["package.json", ...names].filter(wants),
      complete: true,
    });
    const { texts } = await factsOf("/nowhere", { listFiles, readTextInside: async () => large });
    expect(texts.size).toBe(17);
  });
});
