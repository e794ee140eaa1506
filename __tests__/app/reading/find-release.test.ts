import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { askRelease } from "../../../src/app/reading/find-release.js";
import { noClues } from "../../../src/model/version-clues.js";
import { askGit, openRepository } from "../../../src/platform/git/repository.js";
import { commit, git, makeRepository, newFolder } from "../gate/repository.js";

/** The release of a version in a repository, by the real git. */
async function releaseIn(folder: string, version: string | null, tag: string | null = null, path?: string) {
  const env = { PATH: path ?? process.env["PATH"] ?? "" };
  const nowhere = newFolder();
  const clues = { version: { ...noClues, input: version }, tag, kind: null, phase: null };
  const places = { root: folder, workspace: nowhere, gitRoot: folder };
  const { release, why } = await askRelease(clues, places, {
    askGit: (at, workspace) => askGit(at, env, workspace),
    openRepository: (at, workspace) => openRepository(at, env, workspace),
  });
  return { ...release, why };
}

/** A commit for each list, with those tags. */
function history(...tags: readonly (readonly string[])[]): string {
  const folder = makeRepository();
  for (const names of tags) {
    commit(folder, {});
    for (const name of names) git(folder, "tag", name);
  }
  return folder;
}

describe("the last tag by git", () => {
  test.each<[name: string, tags: string[][], version: string, tag: string | null, lastTag: string | null]>([
    ["the nearest lower one", [["v1.2.0"], ["v1.3.0"], []], "1.4.0", null, "v1.3.0"],
    ["none of the release's own commit", [["v1.2.0"], ["v1.4.0", "v1.3.9"]], "1.4.0", "v1.4.0", "v1.2.0"],
    ["none that is higher", [["v1.3.0"], ["v2.0.0"], []], "1.3.1", null, "v1.3.0"],
    ["no prerelease of a release", [["v1.3.0"], ["v1.4.0-rc.1"], []], "1.4.0", null, "v1.3.0"],
    [
      "the highest of one commit",
      [["v1.4.0-rc.1", "v1.4.0-rc.10", "v1.4.0-rc.2"], []],
      "1.4.0-rc.11",
      null,
      "v1.4.0-rc.10",
    ],
    ["a release before its prereleases", [["v1.4.0-rc.3", "v1.4.0"], []], "1.5.0-rc.1", null, "v1.4.0"],
    ["the package's own", [["app@1.3.0"], ["lib@1.3.9"], []], "1.4.0", "app@1.4.0", "app@1.3.0"],
    ["none where there is none", [[], []], "1.4.0", null, null],
  ])("is %s", async (_name, tags, version, tag, lastTag) => {
    expect((await releaseIn(history(...tags), version, tag)).lastTag).toBe(lastTag);
  });

  test("is the nearest of any where the version is not known", async () => {
    expect((await releaseIn(history(["v1.0.0"], ["latest"], []), null)).lastTag).toBe("latest");
  });

  test("is measured by commits: a hotfix that was tagged later is further away", async () => {
    const folder = history([], ["v1.2.0"]);
    git(folder, "branch", "hotfix");
    for (let count = 0; count < 4; count += 1) commit(folder, { main: String(count) });
    git(folder, "tag", "v1.3.0");
    git(folder, "checkout", "--quiet", "hotfix");
    commit(folder, { fix: "1" });
    git(folder, "tag", "v1.2.1");
    git(folder, "checkout", "--quiet", "main");
    git(folder, "merge", "--quiet", "--no-ff", "--message", "merge", "hotfix");
    expect((await releaseIn(folder, "1.3.1")).lastTag).toBe("v1.3.0");
  });

  test("is not known in a shallow clone, though a tag lies within its depth", async () => {
    const clone = join(newFolder(), "clone");
    git(
      newFolder(),
      "clone",
      "--quiet",
      "--depth",
      "2",
      `file://${history(["v1.2.0"], ["v1.3.0"], [])}`,
      clone,
    );
    expect(git(clone, "tag")).toBe("v1.3.0");
    const { lastTag, kind, why } = await releaseIn(clone, "1.4.0");
    expect([lastTag, kind]).toEqual([null, null]);
    expect(why.lastTag).toBe("the clone is shallow, set `fetch-depth: 0` on actions/checkout");
  });

  test("is not known without git", async () => {
    const { lastTag, kind, why } = await releaseIn(history(["v1.3.0"], []), "1.4.0", null, "");
    expect([lastTag, kind]).toEqual([null, null]);
    expect(why.kind).toContain("git is missing");
  });
});
