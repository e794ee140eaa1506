import { readdir, readFile } from "node:fs/promises";
import { posix, resolve, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readiness } from "../app/reading-commands.js";
import { readLinted } from "../support/linted.js";

const pagesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .map((name) => posix.join(folder, name.split(sep).join("/")))
    .filter((path) => /(?:^|\/)(?:RELEASE_READINESS\.(?:md|ya?ml)|smoke\/[^/]+\.md)$/.test(path))
    .filter((path) => !path.includes("/deps/"));

/** They stand among the files that they speak of. */
const atHome = ["RELEASE_READINESS.md", ...(await pagesBelow("examples"))];
const pages = [...atHome, ...(await pagesBelow("smoke")), ...(await pagesBelow("e2e/checklists"))];

describe("a page of our own, or of an example", () => {
  test("is found at all", () => {
    expect(atHome.length).toBeGreaterThanOrEqual(5);
    expect(pages.length).toBeGreaterThanOrEqual(11);
  });

  test.each(pages)("is read as it was meant, without a warning: %s", async (path) => {
    const { checklist, problems } = await readLinted(path, await readFile(path, "utf8"));
    const heavy = problems.filter(({ weight }) => weight === "error" || weight === "warning");
    expect(heavy).toEqual([]);
    expect(checklist?.checks.length).toBeGreaterThan(0);
  });

  test.each(atHome)("has nothing that `lint --strict` names: %s", async (path) => {
    const [exitCode, said] = await readiness(["lint", "--strict", "--json"], {
      cwd: resolve(posix.dirname(path)),
    });
    const findings: readonly { readonly rule: string }[] = JSON.parse(said);
    // A version in JSON is asked for in a thread, which the built program alone has: e2e lints them, too.
    expect(findings.filter(({ rule }) => rule !== "version-missing")).toEqual([]);
    expect(exitCode).toBe(0);
  });
});
