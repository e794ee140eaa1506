import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { keptResults } from "../../../src/platform/files/kept-results.js";
import { makeFolder } from "../../support/make-folder.js";

const pageIn = (folder: string, name = "PAGE.md") => ({ file: join(folder, name), inRepository: name });
const git = (folder: string, ...args: string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=x", "-c", "user.email=x@x", "-c", "protocol.file.allow=always", ...args],
    {
      cwd: folder,
      stdio: "pipe",
    },
  );

function repository(): string {
  const folder = makeFolder("kept-");
  git(folder, "init", "-q");
  git(folder, "commit", "-q", "--allow-empty", "-m", "first");
  return folder;
}

async function textOf(page: Parameters<typeof keptResults.read>[0]): Promise<string> {
  const file = await keptResults.read(page);
  return file.kind === "file" ? file.bytes.toString() : file.kind;
}

describe("what is kept of a page", () => {
  test("lies in the git folder, where git does not see it, a file a page", async () => {
    const folder = repository();
    await keptResults.write(pageIn(folder), "one");
    await keptResults.write(pageIn(folder, "OTHER.md"), "two");
    expect([await textOf(pageIn(folder)), await textOf(pageIn(folder, "OTHER.md"))]).toEqual(["one", "two"]);
    expect(readdirSync(join(folder, ".git/readiness"))).toHaveLength(2);
    expect(git(folder, "status", "--porcelain").toString()).toBe("");
  });

  test("of a linked work tree is its own, and goes with it", async () => {
    const folder = repository();
    const linked = join(makeFolder("linked-"), "tree");
    git(folder, "worktree", "add", "-q", linked);
    await keptResults.write(pageIn(folder), "main");
    expect(await textOf(pageIn(linked))).toBe("missing");
    await keptResults.write(pageIn(linked), "linked");
    expect([await textOf(pageIn(folder)), await textOf(pageIn(linked))]).toEqual(["main", "linked"]);
    git(folder, "worktree", "remove", linked);
    expect(existsSync(join(folder, ".git/worktrees/tree"))).toBe(false);
  });

  test("of a submodule is its own", async () => {
    const folder = repository();
    git(folder, "submodule", "--quiet", "add", repository(), "module");
    const page = { file: join(folder, "module/PAGE.md"), inRepository: "PAGE.md" };
    await keptResults.write(page, "module");
    expect([await textOf(page), await textOf(pageIn(folder))]).toEqual(["module", "missing"]);
    expect(readdirSync(join(folder, ".git/modules/module"))).toContain("readiness");
  });

  test("is nothing without a repository, and where `.git` leads nowhere", async () => {
    const folder = makeFolder("kept-");
    expect(await textOf(pageIn(folder))).toBe("no-repository");
    await keptResults.write(pageIn(folder), "lost");
    writeFileSync(join(folder, ".git"), "gitdir: nowhere\n");
    expect(await textOf(pageIn(folder))).toBe("no-repository");
    await keptResults.write(pageIn(folder), "lost");
    expect(readdirSync(folder)).toEqual([".git"]);
  });

  test.each<[how: string, lead: (entry: string, victim: string) => void]>([
    ["a file", (entry, victim) => writeFileSync(entry, `gitdir: ${victim}\n`)],
    ["a link", (entry, victim) => symlinkSync(victim, entry)],
  ])("is nothing where `.git` is %s that leads to a folder which is none of git's", async (_, lead) => {
    const folder = makeFolder("kept-");
    const victim = makeFolder("victim-");
    writeFileSync(join(victim, "HEAD"), "");
    lead(join(folder, ".git"), victim);
    expect(await textOf(pageIn(folder))).toBe("no-repository");
    await keptResults.write(pageIn(folder), "lost");
    expect(readdirSync(victim)).toEqual(["HEAD"]);
  });

  test("of a work tree with its git folder elsewhere lies there", async () => {
    const folder = makeFolder("kept-");
    const gitFolder = join(makeFolder("elsewhere-"), "git");
    git(folder, "init", "-q", "--separate-git-dir", gitFolder);
    await keptResults.write(pageIn(folder), "kept");
    expect(await textOf(pageIn(folder))).toBe("kept");
    expect(readdirSync(gitFolder)).toContain("readiness");
  });

  test("is that of the 50 pages that ran last, and no other file is touched", async () => {
    const folder = repository();
    const kept = join(folder, ".git/readiness");
    mkdirSync(kept);
    for (let index = 0; index < 60; index += 1) {
      const name = `last-results-${String(index).padStart(12, "0")}.json`;
      writeFileSync(join(kept, name), "{}");
      utimesSync(join(kept, name), 1_000 + index, 1_000 + index);
    }
    writeFileSync(join(kept, "last-results-000000000000.json.of-a-killed-run"), "");
    utimesSync(join(kept, "last-results-000000000000.json.of-a-killed-run"), 1, 1);
    writeFileSync(join(kept, "mine.json"), "");
    await keptResults.write(pageIn(folder), "new");
    const left = readdirSync(kept).sort();
    expect(left).toHaveLength(51);
    expect(left).toContain("mine.json");
    expect(left).not.toContain("last-results-000000000010.json");
    expect(left).toContain("last-results-000000000011.json");
    expect(await textOf(pageIn(folder))).toBe("new");
  });
});
