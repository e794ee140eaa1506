import { readdir, readFile } from "node:fs/promises";
import { posix, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readLinted } from "../support/linted.js";

const pagesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .map((name) => posix.join(folder, name.split(sep).join("/")))
    .filter((path) => /(?:^|\/)(?:RELEASE_READINESS\.(?:md|ya?ml)|smoke\/[^/]+\.md)$/.test(path))
    .filter((path) => !path.includes("/deps/"));

/** Complete as well: what `lint --strict` asks for is there. */
const wholePages = [
  "RELEASE_READINESS.md",
  ...(await pagesBelow("examples")),
  ...(await pagesBelow("e2e/checklists")),
];
const pages = [...wholePages, ...(await pagesBelow("smoke"))];

describe("a page of our own, or of an example", () => {
  test("is found at all", () => {
    expect(wholePages.length).toBeGreaterThanOrEqual(8);
    expect(pages.length).toBeGreaterThanOrEqual(11);
  });

  test.each(pages)("is read as it was meant, without a warning: %s", async (path) => {
    const { checklist, problems } = await readLinted(path, await readFile(path, "utf8"));
    const strict = wholePages.includes(path) ? ["completeness"] : [];
    const heavy = problems.filter(({ weight }) => ["error", "warning", ...strict].includes(weight));
    expect(heavy).toEqual([]);
    expect(checklist?.checks.length).toBeGreaterThan(0);
  });
});
