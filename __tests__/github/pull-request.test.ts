import { describe, expect, test } from "@jest/globals";
import { sha } from "../report/support/sample-results.js";
import { connect, failing, nextSha, server, tell } from "./support.js";

const none = { eventPullRequest: null };

describe("where the comment is written", () => {
  test.each([
    ["a push to its branch", { event: "push", ref: "refs/heads/topic" }],
    ["a push that merged it", { event: "push", ref: "refs/heads/main", sha: nextSha, headSha: nextSha }],
    [
      "a release of what it brought",
      { event: "release", ref: "refs/tags/v1", sha: nextSha, headSha: nextSha },
    ],
    ["the merge queue", { event: "merge_group", ref: `refs/heads/gh-readonly-queue/main/pr-7-${nextSha}` }],
    [
      "the merge queue of a branch with slashes",
      { event: "merge_group", ref: `refs/heads/gh-readonly-queue/release/2.x/pr-7-${nextSha}` },
    ],
  ])("is the pull request behind %s", async (_, run) => {
    const github = await server();
    github.addPull({ number: 7, headSha: sha, mergeCommitSha: nextSha });
    const told = await tell(failing({ run }), connect(github), none);
    expect(told).toMatchObject({ notes: [], warnings: [] });
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test("is the open pull request that the commit is the head of, before any that merely holds it", async () => {
    const github = await server();
    github.addPull({ number: 9, headSha: nextSha, headRef: "other", commits: [sha, nextSha] });
    github.addPull({ number: 8, headSha: nextSha, open: false, mergeCommitSha: sha });
    await tell(failing({ run: { event: "push", ref: "refs/heads/topic" } }), connect(github), none);
    expect([7, 8, 9].map((number) => github.commentsOf(number).length)).toEqual([1, 0, 0]);
  });

  test("is the merged pull request that Gitea names, or nowhere", async () => {
    const github = await server("/api/v1");
    const run = { event: "push", ref: "refs/heads/main", sha: nextSha, headSha: nextSha };
    expect((await tell(failing({ run }), connect(github), none)).notes).toHaveLength(1);
    github.addPull({ number: 7, headSha: sha, open: false, mergeCommitSha: nextSha });
    github.state.defaultLogin = "gitea-actions";
    expect((await tell(failing({ run }), connect(github), none)).warnings).toEqual([]);
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test("is the one that `pull-request` names, where the event has none", async () => {
    const github = await server();
    const run = { event: "workflow_dispatch", ref: "refs/heads/main" };
    await tell(failing({ run }), connect(github), { eventPullRequest: null, inputPullRequest: 7 });
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test.each([
    ["a dispatch", "workflow_dispatch", "refs/heads/main"],
    ["a comment", "issue_comment", "refs/heads/main"],
    ["another workflow's run", "workflow_run", "refs/heads/main"],
    ["a tag", "push", "refs/tags/v1"],
  ])("is not the one that `pull-request` names where %s ran another commit", async (_, event, ref) => {
    const github = await server();
    github.addPull({ number: 7, headSha: nextSha });
    const where = { eventPullRequest: null, inputPullRequest: 7 };
    const told = await tell(failing({ run: { event, ref } }), connect(github), where);
    expect(github.commentsOf(7)).toEqual([]);
    expect(told.notes.join()).toContain("Pull request #7 does not stand at the commit that was checked");
  });

  test("is the one that `pull-request` names where its merge commit ran, or it is merged", async () => {
    const github = await server();
    const where = { eventPullRequest: null, inputPullRequest: 7 };
    const run = { event: "workflow_dispatch", ref: "refs/heads/main" };
    github.addPull({ number: 7, headSha: nextSha, mergeCommitSha: sha });
    await tell(failing({ run }), connect(github), where);
    expect(github.commentsOf(7)).toHaveLength(1);
    github.addPull({ number: 8, headSha: nextSha, open: false });
    await tell(failing({ run }), connect(github), { ...where, inputPullRequest: 8 });
    expect(github.commentsOf(8)).toHaveLength(1);
  });

  test("is the event's own, whatever `pull-request` says", async () => {
    const github = await server();
    github.addPull({ number: 8, headSha: sha });
    await tell(failing(), connect(github), { inputPullRequest: 8 });
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test("is nowhere for a push without a pull request, and that is no warning", async () => {
    const github = await server();
    const run = { event: "push", ref: "refs/heads/main", sha: nextSha };
    const told = await tell(failing({ run }), connect(github), none);
    expect(told).toEqual({
      url: null,
      notes: ["No pull request was found for this commit, so there is no comment."],
      warnings: [],
    });
  });

  test("is nowhere for a schedule, without a request", async () => {
    const github = await server();
    const told = await tell(failing({ run: { event: "schedule" } }), connect(github), none);
    expect(told.notes).toEqual([
      "The event `schedule` has no pull request, so there is no comment; `pull-request` can name one.",
    ]);
    expect(github.requests).toEqual([]);
  });
});

describe("a run that was overtaken", () => {
  const named = "does not stand at the commit that was checked";
  const overtaken =
    "Pull request #7 has a newer commit than the one that was checked, so this run wrote no comment.";

  test("writes nothing and says so", async () => {
    const github = await server();
    github.addPull({ number: 7, headSha: nextSha });
    expect(await tell(failing(), connect(github))).toEqual({ url: null, notes: [overtaken], warnings: [] });
    expect(github.commentsOf(7)).toEqual([]);
  });

  test("leaves the newer run's comment alone", async () => {
    const github = await server();
    github.addPull({ number: 7, headSha: nextSha });
    await tell(failing({ run: { headSha: nextSha } }), connect(github));
    const [comment] = github.commentsOf(7);
    const told = await tell(failing({ reason: "old news" }), connect(github));
    expect(told).toEqual({
      url: expect.stringContaining(String(comment?.id)),
      notes: [overtaken],
      warnings: [],
    });
    expect(github.commentsOf(7)).toEqual([comment]);
  });

  test.each([
    ["a push", { event: "push", ref: "refs/heads/topic" }, none],
    [
      "a dispatch",
      { event: "workflow_dispatch", ref: "refs/heads/topic" },
      { eventPullRequest: null, inputPullRequest: 7 },
    ],
  ])("is noticed for %s on the pull request's own branch", async (_, run, where) => {
    const github = await server();
    github.addPull({ number: 7, headSha: nextSha, commits: [sha, nextSha] });
    const { notes } = await tell(failing({ run }), connect(github), where);
    expect(notes).toEqual([where === none ? overtaken : overtaken.replace(/has .* checked/, named)]);
    expect(github.commentsOf(7)).toEqual([]);
  });

  test("is not mistaken for a fork's branch of the same name", async () => {
    const github = await server();
    github.addPull({
      number: 7,
      headSha: nextSha,
      headRef: "main",
      headRepository: "fork/app",
      commits: [sha, nextSha],
    });
    await tell(failing({ run: { event: "push", ref: "refs/heads/main" } }), connect(github), none);
    expect(github.commentsOf(7)).toHaveLength(1);
  });
});
