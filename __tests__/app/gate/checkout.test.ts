import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import { commit, git, makeRepository, shallowClone } from "./repository.js";
import {
  committedPullRequest,
  eventOf,
  type Options,
  type Pull,
  page,
  pagePath,
  pullRequest,
  type Ran,
  runPull,
} from "./running.js";

const text = page(["app", "touch ran"]);
const told = { statuses: "gate", comment: "always" } as const;

/** A pull request of two commits, with the second checked out. */
const ourPull = () => committedPullRequest(text, text);

function checkedOut(folder: string, revision: string): void {
  git(folder, "checkout", "--quiet", "--detach", revision);
}

/** Merges one commit into another, and leaves that checked out. */
function merge({ folder }: Pull, into: string, from: string): string {
  checkedOut(folder, into);
  git(folder, "merge", "--quiet", "--no-ff", "--strategy-option", "theirs", "--message", "Merge", from);
  return git(folder, "rev-parse", "HEAD");
}

const inEvent = (name: string, sha: string, event: object = {}, ref = "refs/heads/main"): Options => ({
  event,
  env: { GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, GITHUB_REF: ref },
});

const statusesOf = ({ github }: Pull) => github.state.statuses.map(({ sha, state }) => [sha, state]);

function expectOther(ran: Ran, event: string, head: string): void {
  expect(ran).toMatchObject({
    exitCode: 1,
    outputs: { gate: "not-ready", total: "0" },
    results: { reasonCode: "other-commit", checks: [], setup: null, gateChanges: null },
  });
  for (const said of [ran.summary, ran.log, ran.results.reason]) {
    expect(said).toContain(event.slice(0, 10));
    expect(said).toContain(head.slice(0, 10));
  }
  expect(ran.summary).toContain("commit: checkout");
  expect(git(ran.workspace, "status", "--porcelain")).not.toContain("ran");
}

function expectRan(ran: Ran): void {
  expect(ran.results).toMatchObject({ reasonCode: "all-passed", warnings: [] });
}

describe("the commit of the event is what is checked out", () => {
  test("where it is a pull request's head, in a shallow clone too", async () => {
    const pull = await ourPull();
    expectRan(await runPull(pull));
    expectRan(await runPull(pull, { shallow: true }));
  });

  test("where it is its merge commit, or one that was made anew since", async () => {
    const pull = await ourPull();
    const merged = merge(pull, pull.base, pull.head);
    expectRan(await runPull(pull, inEvent("pull_request", merged, eventOf(pull), "refs/pull/7/merge")));
    checkedOut(pull.folder, pull.base);
    const moved = commit(pull.folder, { "NEWS.md": "news" });
    merge(pull, moved, pull.head);
    for (const name of ["pull_request", "pull_request_target"])
      expectRan(
        await runPull(pull, { ...inEvent(name, merged, eventOf(pull)), shallow: name === "pull_request" }),
      );
  });

  test("where it is what a closed pull request was merged as", async () => {
    const pull = await ourPull();
    checkedOut(pull.folder, pull.base);
    const squashed = commit(pull.folder, { "README.md": "head" }, "squashed");
    const { pull_request } = eventOf(pull) as { pull_request: object };
    const closed = { pull_request: { ...pull_request, merged: true, merge_commit_sha: squashed } };
    expectRan(await runPull(pull, inEvent("pull_request_target", pull.base, closed)));
    rmSync(join(pull.folder, "ran"));
    const open = { pull_request: { ...pull_request, merge_commit_sha: squashed } };
    expectOther(await runPull(pull, inEvent("pull_request_target", pull.base, open)), pull.head, squashed);
  });

  test("where it is that of a push, a release or a merge group", async () => {
    const pull = await ourPull();
    expectRan(await runPull(pull, inEvent("push", pull.head)));
    expectRan(await runPull(pull, inEvent("release", pull.head, {}, "refs/tags/v1")));
    const group = { merge_group: { base_sha: pull.base, head_sha: pull.head } };
    expectRan(await runPull(pull, inEvent("merge_group", pull.head, group)));
  });

  test("where GITHUB_SHA is the object of an annotated tag, or the payload names what it stands for", async () => {
    const pull = await ourPull();
    git(pull.folder, "tag", "--annotate", "--message", "1", "v1");
    const tag = git(pull.folder, "rev-parse", "v1");
    expect(tag).not.toBe(pull.head);
    expectRan(await runPull(pull, inEvent("push", tag, {}, "refs/tags/v1")));
    const named = { after: tag, head_commit: { id: pull.head } };
    expectRan(await runPull(pull, { ...inEvent("push", tag, named, "refs/tags/v1"), shallow: true }));
  });

  test("in a linked work tree, whose `.git` is a file, and in a sparse one", async () => {
    const pull = await ourPull();
    const folder = join(makeFolder("gate-"), "linked");
    git(pull.folder, "worktree", "add", "--quiet", "--detach", folder, pull.head);
    checkedOut(pull.folder, pull.base);
    expectRan(await runPull({ ...pull, folder }));
    git(folder, "sparse-checkout", "set", "--no-cone", pagePath);
    expectRan(await runPull({ ...pull, folder }));
    expectOther(await runPull(pull), pull.head, pull.base);
  });

  test("in a checkout below the workspace, whichever way it is named", async () => {
    const pull = await ourPull();
    const folder = makeFolder("gate-");
    renameSync(pull.folder, join(folder, "app"));
    const moved = { ...pull, folder };
    for (const inputs of [{ "working-directory": "app" }, { checklist: `app/${pagePath}` }])
      expectRan(await runPull(moved, { inputs }));
    checkedOut(join(folder, "app"), pull.base);
    for (const inputs of [{ "working-directory": "app" }, { checklist: `app/${pagePath}` }]) {
      const ran = await runPull(moved, { inputs });
      expect(ran.results).toMatchObject({
        reasonCode: "other-commit",
        checklist: { path: `app/${pagePath}` },
      });
      expect(ran.results.findings[0]?.found).toBe(`commit \`${pull.base.slice(0, 10)}\` at \`app\``);
    }
  });

  test("in a submodule at the commit that the event's names, and at no other", async () => {
    const pull = await ourPull();
    const library = makeRepository();
    commit(library, { [pagePath]: text });
    git(pull.folder, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library, "lib");
    const head = commit(pull.folder, {}, "with a library");
    const options: Options = { ...inEvent("push", head), inputs: { "working-directory": "lib" } };
    expectRan(await runPull(pull, options));
    const newer = commit(join(pull.folder, "lib"), { "README.md": "newer" });
    const ran = await runPull(pull, options);
    expect(ran.results.findings[0]?.found).toBe(`commit \`${newer.slice(0, 10)}\` at \`lib\``);
  });
});

describe("another commit than the event's", () => {
  test.each([
    ["the base under pull_request_target, as checkout's default has it", "pull_request_target"],
    ["another `ref` under pull_request", "pull_request"],
  ])("is not run: %s", async (_, name) => {
    const pull = await ourPull();
    checkedOut(pull.folder, pull.base);
    const sha = name === "pull_request" ? pull.head : pull.base;
    const options = { ...inEvent(name, sha, eventOf(pull)), inputs: told };
    expectOther(await runPull(pull, options), pull.head, pull.base);
    expect(statusesOf(pull).map(([commit_, state]) => [commit_, state === "success"])).toEqual(
      statusesOf(pull).map(() => [pull.head, false]),
    );
    expect(statusesOf(pull).at(-1)).toEqual([pull.head, "error"]);
    expect(pull.github.commentsOf(7)).toMatchObject([
      { body: expect.stringContaining("❌ Not ready: nothing was run") },
    ]);
  });

  test.each(["push", "release", "create", "merge_group"])("is not run in the event %s", async (name) => {
    const pull = await ourPull();
    checkedOut(pull.folder, pull.base);
    expectOther(await runPull(pull, { ...inEvent(name, pull.head), inputs: told }), pull.head, pull.base);
  });

  test("is what a step has committed on top, and what was merged the other way round", async () => {
    const pull = await ourPull();
    const bumped = commit(pull.folder, { VERSION: "2" }, "a version");
    expectOther(await runPull(pull), pull.head, bumped);
    checkedOut(pull.folder, pull.base);
    const moved = commit(pull.folder, { "NEWS.md": "news" });
    const merged = merge(pull, pull.head, moved);
    expectOther(await runPull(pull), pull.head, merged);
  });

  test("is another checkout inside of, or behind a link in, that of the event's commit", async () => {
    const pull = await ourPull();
    git(pull.folder, "worktree", "add", "--quiet", "--detach", "old", pull.base);
    mkdirSync(join(pull.folder, "old/docs"));
    writeFileSync(join(pull.folder, "old/docs", pagePath), text);
    symlinkSync("old/docs", join(pull.folder, "docs"));
    for (const folder of ["old", "old/docs", "docs"]) {
      const ran = await runPull(pull, { inputs: { "working-directory": folder } });
      expect(ran.results).toMatchObject({ reasonCode: "other-commit", checks: [] });
    }
  });

  test("is said before anything about its page, which is another's too", async () => {
    const pull = await committedPullRequest(null, text);
    checkedOut(pull.folder, pull.base);
    const ran = await runPull(pull, { inputs: { "on-gate-change": "fail" } });
    expectOther(ran, pull.head, pull.base);
    expect(ran.results.findings.map(({ rule }) => rule)).toEqual(["other-commit"]);
  });

  test("keeps the step green with fail-on: never, and the gate not ready", async () => {
    const pull = await ourPull();
    checkedOut(pull.folder, pull.base);
    const ran = await runPull(pull, { inputs: { "fail-on": "never" } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { gate: "not-ready" } });
  });
});

describe("a checkout that cannot be compared", () => {
  test("is a warning that says how it could be, and runs", async () => {
    const ran = await runPull(await pullRequest(text, text));
    expect(ran.results.gate).toBe("ready");
    expect(ran.log).toMatch(
      /^::warning [^\n]*`cccccccccc` is what was checked out could not be seen: no `.git`/m,
    );
    expect(ran.summary).toContain("could not be seen");
  });

  test.each([
    ["has no commit yet", (folder: string) => void git(folder, "init", "--quiet")],
    ["is damaged", (folder: string) => writeFileSync(join(folder, ".git"), "gitdir: nowhere\n")],
  ])("is one whose repository %s", async (_, spoil) => {
    const pull = await pullRequest(text, text);
    spoil(pull.folder);
    const ran = await runPull(pull);
    expect(ran.results).toMatchObject({
      gate: "ready",
      warnings: [expect.stringContaining("git names no commit at `.`")],
    });
  });

  test("is one whose only repository lies above the workspace", async () => {
    const pull = await pullRequest(text, text);
    const home = makeRepository();
    commit(home, { "dot-file": "x" });
    const folder = join(home, "work");
    mkdirSync(folder);
    writeFileSync(join(folder, pagePath), text);
    const ran = await runPull({ ...pull, folder });
    expect(ran.results.gate).toBe("ready");
    expect(ran.results.warnings.join()).toContain("could not be seen");
  });

  test("with `commit: checkout` speaks for nothing that GitHub knows", async () => {
    const pull = await pullRequest(text, text);
    const ran = await runPull(pull, { inputs: { ...told, commit: "checkout" } });
    expect(ran.results).toMatchObject({
      gate: "ready",
      run: { sha: "", headSha: "" },
      checklist: { url: null },
    });
    expect(statusesOf(pull)).toEqual([]);
    expect(pull.github.commentsOf(7)).toEqual([]);
  });

  test("is none on a laptop, where there is no event, nor where an event is about no commit", async () => {
    const pull = await pullRequest(text, text);
    for (const name of ["", "schedule", "workflow_dispatch"])
      expectRan(await runPull(pull, inEvent(name, name === "" ? "" : pull.head)));
  });
});

describe("with `commit: checkout`", () => {
  test("the run is about what is checked out: its commit, its links, and nothing told of the other", async () => {
    const pull = await ourPull();
    const failing = page(["app", "test $READINESS_SHA = x"]).replace("Revert.", "Revert {sha}.");
    const bumped = commit(pull.folder, { [pagePath]: failing }, "a version");
    pull.github.addPull({ number: 8, headSha: bumped });
    const inputs = { ...told, commit: "checkout", "pull-request": "8" };
    const ran = await runPull(pull, { inputs });
    expect(ran.results).toMatchObject({
      reasonCode: "checks-failed",
      run: { sha: bumped, headSha: bumped },
      checklist: { url: `https://github.com/acme/app/blob/${bumped}/${pagePath}` },
      checks: [{ guidance: { rollback: `Revert ${bumped}.` } }],
    });
    const note = `This run is about commit \`${bumped.slice(0, 10)}\`, which is checked out, and not about the event's commit \`${pull.head.slice(0, 10)}\``;
    expect(ran.log).toContain(note);
    expect(ran.summary).toContain("sets no commit status on that one");
    expect(statusesOf(pull)).toEqual([]);
    expect([...pull.github.commentsOf(7), ...pull.github.commentsOf(8)]).toEqual([]);
  });

  test("a push's commit gets no status, and its pull request no comment", async () => {
    const pull = await ourPull();
    checkedOut(pull.folder, pull.base);
    const ran = await runPull(pull, {
      ...inEvent("push", pull.head),
      inputs: { ...told, commit: "checkout" },
    });
    expect(ran.results).toMatchObject({ gate: "ready", run: { headSha: pull.base } });
    expect(statusesOf(pull)).toEqual([]);
    expect(pull.github.commentsOf(7)).toEqual([]);
  });

  test("the event's commit is told as ever where it is the one", async () => {
    const pull = await ourPull();
    await runPull(pull, { inputs: { ...told, commit: "checkout" } });
    expect(statusesOf(pull)).toEqual([
      [pull.head, "pending"],
      [pull.head, "success"],
    ]);
    expect(pull.github.commentsOf(7)).toHaveLength(1);
  });

  test("lets no gate wait, though its commit is the event's and its status is set", async () => {
    const waiting = "| Area | Command | To do |\n| --- | --- | --- |\n| app | `false` | Do it. |\n";
    for (const [commitInput, exitCode] of [
      ["event", 0],
      ["checkout", 1],
    ] as const) {
      const pull = await committedPullRequest(waiting, waiting);
      const inputs = { ...told, commit: commitInput, "on-pending": "wait" };
      const ran = await runPull(pull, { inputs });
      expect([commitInput, ran.exitCode]).toEqual([commitInput, exitCode]);
      expect(statusesOf(pull).at(-1)).toEqual([pull.head, "pending"]);
    }
  });
});

describe("in an event that is about no commit", () => {
  test.each(["workflow_dispatch", "deployment", "workflow_run"])(
    "%s what was checked out in the place of GITHUB_SHA runs, and gives that one no status",
    async (name) => {
      const pull = await ourPull();
      checkedOut(pull.folder, pull.base);
      const event = { workflow_run: { event: "push", head_repository: { full_name: "acme/app" } } };
      const ran = await runPull(pull, { ...inEvent(name, pull.head, event), inputs: told });
      expect(ran.results).toMatchObject({ gate: "ready", run: { sha: pull.base, headSha: pull.base } });
      expect(ran.summary).toContain("not about the event's commit");
      expect(statusesOf(pull)).toEqual([]);
      checkedOut(pull.folder, pull.head);
      await runPull(pull, { ...inEvent(name, pull.head, event), inputs: told });
      expect(statusesOf(pull).at(-1)).toEqual([pull.head, "success"]);
    },
  );

  test("the pull request that a person names hears of it where it stands at that commit", async () => {
    const pull = await ourPull();
    pull.github.addPull({ number: 8, headSha: pull.base });
    const options = inEvent("workflow_dispatch", pull.base);
    const named = (number: string): Options => ({ ...options, inputs: { ...told, "pull-request": number } });
    await runPull(pull, named("7"));
    expect(pull.github.commentsOf(7)).toHaveLength(1);
    const other = await runPull(pull, named("8"));
    expect(pull.github.commentsOf(8)).toEqual([]);
    expect(other.log).toContain("Pull request #8 does not stand at the commit that is checked out");
  });
});

test("a shallow clone without the tag's object goes by what the payload says, and refuses without", async () => {
  const pull = await ourPull();
  const tag = "d".repeat(40);
  const clone = shallowClone(pull.folder);
  const ran = await runPull({ ...pull, folder: clone }, inEvent("push", tag, {}, "refs/tags/v1"));
  expect(ran.results.reasonCode).toBe("other-commit");
});

test.each([50, 64])(
  "a tag that is called by %d hexadecimal digits is not the event's commit",
  async (length) => {
    const pull = await ourPull();
    checkedOut(pull.folder, pull.head);
    const name = "d".repeat(length);
    git(pull.folder, "tag", name);
    const ran = await runPull(pull, inEvent("push", name));
    expect(ran.results.reasonCode).toBe("other-commit");
  },
);
