import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";

const sources = (
  await Promise.all(["src", "__tests__"].map((folder) => readdir(folder, { recursive: true })))
)
  .flat()
  .map((name) => `/${name.split(sep).join("/")}`);

// Those of changes that were tried and not kept name files that were never there.
const notes = (await readdir(".agent/notes")).filter((name) => name !== "trial-changes.md");

describe("every source that is named in", () => {
  test.each(["CONTRIBUTING.md", ...notes.map((name) => join(".agent/notes", name))])(
    "%s is there",
    async (file) => {
      const text = await readFile(file, "utf8");
      const named = Array.from(
        text.matchAll(/`((?:[\w-]+\/)+[a-z][\w.-]*\.m?ts)`/g),
        ([, path]) => path ?? "",
      );
      const isThere = (path: string): boolean => {
        const below = path.replace(/^(?:src|__tests__)\//, "/");
        return sources.some((source) => source.endsWith(below.startsWith("/") ? below : `/${below}`));
      };
      expect(named.filter((path) => !isThere(path))).toEqual([]);
    },
  );
});
