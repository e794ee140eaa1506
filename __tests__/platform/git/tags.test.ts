import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { openRepository } from "../../../src/platform/git/repository.js";
import { commit, git, makeRepository, newFolder, shallowClone } from "../../app/gate/repository.js";
import { gitEnvironment } from "../../support/repository.js";

const env = { PATH: process.env["PATH"] ?? "" };
/** A workspace in which no git lies. */
const nowhere = newFolder();
const opened = (folder: string) => openRepository(folder, env, nowhere);
const namesBefore = async (folder: string) =>
  ((await opened(folder).tagsBefore()) ?? []).map(({ name }) => name);

describe("the tags before a commit", () => {
  test("are those of all that it comes from, and none of its own", async () => {
    const folder = makeRepository();
    commit(folder, {});
    git(folder, "tag", "v1.0.0");
    commit(folder, {});
    git(folder, "tag", "--annotate", "--message", "notes", "v1.1.0");
    git(folder, "branch", "side");
    const head = commit(folder, {});
    git(folder, "tag", "v1.2.0");
    git(folder, "tag", "--annotate", "--message", "notes", "latest");
    git(folder, "checkout", "--quiet", "side");
    commit(folder, {});
    git(folder, "tag", "v9.0.0");
    git(folder, "checkout", "--quiet", "main");
    expect((await namesBefore(folder)).toSorted()).toEqual(["v1.0.0", "v1.1.0"]);
    const all = ((await opened(folder).allTags()) ?? []).map(({ name }) => name);
    expect(all.toSorted()).toEqual(["latest", "v1.0.0", "v1.1.0", "v1.2.0", "v9.0.0"]);
    const annotated = (await opened(folder).tagsBefore())?.find(({ name }) => name === "v1.1.0");
    expect(annotated?.commit).toBe(git(folder, "rev-parse", `${head}~1`));
  });

  test("come of every parent of a merge", async () => {
    const folder = makeRepository();
    commit(folder, {});
    git(folder, "checkout", "--quiet", "-b", "topic");
    commit(folder, { a: "1" });
    git(folder, "tag", "topic@1.0.0");
    git(folder, "checkout", "--quiet", "main");
    commit(folder, { b: "1" });
    git(folder, "tag", "main@1.0.0");
    git(folder, "merge", "--quiet", "--no-ff", "--message", "merge", "topic");
    expect((await namesBefore(folder)).toSorted()).toEqual(["main@1.0.0", "topic@1.0.0"]);
  });

  test("are the latest commit's first, and of one moment the highest version's", async () => {
    const folder = makeRepository();
    for (const [tag, date] of [
      ["v1.9.0", "2026-01-01T00:00:00Z"],
      ["v1.10.0", "2026-01-01T00:00:00Z"],
      ["v1.2.0", "2026-01-02T00:00:00Z"],
    ] as const) {
      commitAt(folder, date);
      git(folder, "tag", tag);
    }
    commitAt(folder, "2026-01-03T00:00:00Z");
    expect(await namesBefore(folder)).toEqual(["v1.2.0", "v1.10.0", "v1.9.0"]);
  });

  test("are not known in a repository without a commit, without git, and outside of one", async () => {
    const folder = makeRepository();
    expect(await opened(folder).tagsBefore()).toBeNull();
    expect(await opened(newFolder()).tagsBefore()).toBeNull();
    commit(folder, {});
    git(folder, "tag", "v1.0.0");
    commit(folder, {});
    expect(await openRepository(folder, { PATH: "" }, nowhere).tagsBefore()).toBeNull();
  });

  test("leave out what stands for no commit", async () => {
    const folder = makeRepository();
    commit(folder, { a: "1" });
    git(folder, "tag", "tree", "HEAD^{tree}");
    git(folder, "tag", "v1.0.0");
    commit(folder, {});
    expect(await namesBefore(folder)).toEqual(["v1.0.0"]);
  });
});

describe("the nearest tag", () => {
  test("is the one that the fewest commits came after, whatever the dates say", async () => {
    const folder = makeRepository();
    commitAt(folder, "2026-01-01T00:00:00Z");
    git(folder, "checkout", "--quiet", "-b", "hotfix");
    git(folder, "checkout", "--quiet", "main");
    for (let day = 2; day < 9; day += 1) commitAt(folder, `2026-01-0${day}T00:00:00Z`);
    git(folder, "tag", "v1.3.0");
    git(folder, "checkout", "--quiet", "hotfix");
    commitAt(folder, "2026-02-01T00:00:00Z");
    git(folder, "tag", "v1.2.1");
    git(folder, "checkout", "--quiet", "main");
    git(folder, "merge", "--quiet", "--no-ff", "--message", "merge", "hotfix");
    const repository = opened(folder);
    expect((await repository.tagsBefore())?.map(({ name }) => name)).toEqual(["v1.2.1", "v1.3.0"]);
    expect(await repository.nearestTag(["v1.2.1", "v1.3.0"])).toBe("v1.3.0");
    expect(await repository.nearestTag(["v1.2.1"])).toBe("v1.2.1");
    expect(await repository.nearestTag([])).toBeNull();
    expect(await repository.nearestTag(["v7.0.0"])).toBeNull();
  });
});

describe("the date of a tag", () => {
  const folder = makeRepository();
  beforeAll(() => {
    commitAt(folder, "2026-01-01T00:00:00Z");
    git(folder, "tag", "light");
    git(folder, "tag", "--annotate", "--message", "notes", "noted");
    git(folder, "tag", "noted-too");
    // Whoever writes objects by hand may write anything in the place of a date.
    const head = git(folder, "rev-parse", "HEAD");
    writeFileSync(
      join(folder, "tag"),
      `object ${head}\ntype commit\ntag undated\ntagger a <a@x> soon\n\nx\n`,
    );
    git(
      folder,
      "update-ref",
      "refs/tags/undated",
      git(folder, "hash-object", "-wt", "tag", "--literally", "tag"),
    );
  });

  test("is that of an annotated tag's own object, in UTC", async () => {
    const date = new Date(
      git(folder, "for-each-ref", "--format=%(taggerdate:iso-strict)", "refs/tags/noted"),
    );
    expect(await opened(folder).tagDate("noted")).toEqual({ kind: "annotated", at: date.toISOString() });
  });

  test.each([
    ["light", "lightweight"],
    ["noted-too", "lightweight"],
    ["undated", "lightweight"],
    ["gone", "missing"],
    ["note?", "missing"],
    ["*", "missing"],
    ["", "missing"],
    ["--help", "missing"],
  ])("is none of %j", async (name, kind) => {
    expect(await opened(folder).tagDate(name)).toEqual({ kind });
  });

  test("is missing in a clone without tags, and without git", async () => {
    expect(await opened(shallowClone(folder)).tagDate("gone")).toEqual({ kind: "missing" });
    expect(await openRepository(folder, { PATH: "" }, nowhere).tagDate("noted")).toEqual({ kind: "missing" });
  });
});

test("10,000 tags of two packages are told in a moment", async () => {
  const folder = makeRepository();
  const parts: string[] = [];
  for (let index = 1; index <= 5_000; index += 1) {
    const at = `A <a@example.com> ${1_700_000_000 + index * 60} +0000`;
    parts.push(`commit refs/heads/main\nmark :${index}\ncommitter ${at}\ndata 1\nx\n`);
    if (index > 1) parts.push(`from :${index - 1}\n`);
  }
  ask(folder, { input: parts.join("") }, "fast-import", "--quiet");
  // As a clone has them: in one file, where fast-import would write one for each.
  const commits = git(folder, "rev-list", "--reverse", "main").split("\n");
  const packed = ["app", "lib"].flatMap((name) =>
    commits.map((commit, index) => `${commit} refs/tags/${name}@1.${index + 1}.0\n`),
  );
  writeFileSync(join(folder, ".git/packed-refs"), packed.join(""));
  const repository = opened(folder);
  const tags = (await repository.tagsBefore()) ?? [];
  expect(tags).toHaveLength(9_998);
  const names = tags.map(({ name }) => name).filter((name) => name.startsWith("lib@"));
  expect(await repository.nearestTag(names.slice(0, 50))).toBe("lib@1.4999.0");
});

/** An empty commit of a date. */
function commitAt(folder: string, date: string): void {
  const env = { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  ask(folder, { env }, "commit", "--allow-empty", "--quiet", "--message", "x");
}

function ask(
  cwd: string,
  { env, input = "" }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string },
  ...args: readonly string[]
): void {
  execFileSync("git", args, {
    cwd,
    input,
    env: { ...gitEnvironment, ...env },
    stdio: ["pipe", "ignore", "pipe"],
  });
}
