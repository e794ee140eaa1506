import { describe, expect, test } from "@jest/globals";
import { githubContext } from "../../src/app/github-context.js";
import { gatherFacts } from "../../src/app/reading/find-release.js";
import { readinessVariables } from "../../src/checks/child-environment.js";
import { placeholderValues } from "../../src/model/run-values.js";
import { noClues } from "../../src/model/version-clues.js";

const queue = { merge_group: { head_ref: "refs/heads/gh-readonly-queue/main/pr-123-0a1b2c" } };

const env = {
  GITHUB_SHA: "merge",
  GITHUB_REPOSITORY: "acme/app",
  GITHUB_RUN_ID: "7",
  GITHUB_SERVER_URL: "https://git.acme.dev/",
  GITHUB_RUN_ATTEMPT: "2",
};

describe("the GitHub context", () => {
  test("takes the head of a pull request, whose GITHUB_SHA is a merge commit", () => {
    const event = { pull_request: { number: 12, head: { sha: "head" }, base: { sha: "base" } } };
    const context = githubContext(env, event, "1.0.0");
    expect(context.run).toMatchObject({
      sha: "merge",
      headSha: "head",
      attempt: 2,
      url: "https://git.acme.dev/acme/app/actions/runs/7",
    });
    expect(context).toMatchObject({ baseSha: "base", pullRequest: 12, serverUrl: "https://git.acme.dev" });
  });

  test.each([
    ["a merge group's base", { merge_group: { base_sha: "group-base" } }, "group-base"],
    ["a push's commit before", { before: "abc" }, "abc"],
    ["nothing for a new branch, whose before is all zeros", { before: "0".repeat(40) }, null],
    ["nothing without an event", {}, null],
    ["nothing from an event that is no object", "x", null],
  ])("knows as base %s", (_name, event, base) => {
    expect(githubContext(env, event, "1.0.0").baseSha).toBe(base);
  });

  test.each([
    ["a fork", { full_name: "mallory/app" }, true],
    ["a fork that is gone", null, true],
    ["this repository", { full_name: "acme/app" }, false],
  ])("knows a pull request from %s", (_name, repo, fromFork) => {
    const event = { pull_request: { number: 12, head: { sha: "head", repo } } };
    expect(githubContext(env, event, "1.0.0").fromFork).toBe(fromFork);
    expect(githubContext(env, {}, "1.0.0").fromFork).toBe(false);
  });

  test.each([
    ["a pull request's", { pull_request: { base: { sha: "base" } } }, { kind: "commit", sha: "base" }],
    ["a merge group's", { merge_group: { base_sha: "base" } }, { kind: "commit", sha: "base" }],
    ["missing for a pull request without one", { pull_request: { number: 7 } }, { kind: "missing" }],
    ["unknown for a comment on a pull request", { issue: { pull_request: {} } }, { kind: "unknown" }],
    [
      "unknown for the run of another workflow's pull request",
      { workflow_run: { event: "pull_request" } },
      { kind: "unknown" },
    ],
    ["none for a comment on an issue", { issue: { number: 7 } }, { kind: "none" }],
    ["none for the run of another workflow's push", { workflow_run: { event: "push" } }, { kind: "none" }],
    ["none for a push, whose commit before is on the same branch", { before: "abc" }, { kind: "none" }],
  ])("knows as base that a gate is measured by: %s", (_name, event, gateBase) => {
    expect(githubContext(env, event, "1.0.0").gateBase).toEqual(gateBase);
  });

  test.each([
    ["missing in an event of a pull request", "pull_request", "missing"],
    ["missing in one of its base", "pull_request_target", "missing"],
    ["missing in a merge group", "merge_group", "missing"],
    ["unknown in a comment", "issue_comment", "unknown"],
    ["unknown in another workflow's run", "workflow_run", "unknown"],
    ["none in a push", "push", "none"],
    ["none in a dispatch", "workflow_dispatch", "none"],
  ])("takes an empty payload for no word about the base: %s", (_name, event, kind) => {
    for (const payload of [{}, null, "x", []])
      expect(githubContext({ ...env, GITHUB_EVENT_NAME: event }, payload, "1.0.0").gateBase).toEqual({
        kind,
      });
  });

  const [head, merge, base, zeros] = ["a".repeat(40), "b".repeat(40), "c".repeat(40), "0".repeat(40)];
  const pull = { head: { sha: head } };
  const old = { ...pull, merge_commit_sha: "d".repeat(40) };
  test.each<[name: string, event: string, payload: object, sha: string, commit: object | null]>([
    [
      "a pull request's head, and its merge commit",
      "pull_request",
      { pull_request: old },
      merge,
      { sha: head, others: [merge], mayBeMerged: true },
    ],
    [
      "its head under an event of its base",
      "pull_request_target",
      { pull_request: old },
      base,
      { sha: head, others: [], mayBeMerged: true },
    ],
    [
      "its head and what it was merged as",
      "pull_request_target",
      { pull_request: { ...old, merged: true } },
      base,
      { sha: head, others: [old.merge_commit_sha], mayBeMerged: true },
    ],
    [
      "the head of a reviewed one",
      "pull_request_review",
      { pull_request: pull },
      merge,
      { sha: head, others: [merge], mayBeMerged: true },
    ],
    [
      "a pull request's GITHUB_SHA without a payload",
      "pull_request",
      {},
      merge,
      { sha: merge, others: [], mayBeMerged: false },
    ],
    ["nothing of its base's without a payload", "pull_request_target", {}, base, null],
    ["a push", "push", { after: head }, head, { sha: head, others: [], mayBeMerged: false }],
    [
      "a tag's push, whose object is another than its commit",
      "push",
      { head_commit: { id: head } },
      merge,
      { sha: merge, others: [head], mayBeMerged: false },
    ],
    ["nothing of a branch that was deleted", "push", { deleted: true, after: zeros }, base, null],
    ["nothing of zeros", "push", {}, zeros, null],
    [
      "a tag that was created",
      "create",
      { ref_type: "tag" },
      head,
      { sha: head, others: [], mayBeMerged: false },
    ],
    ["a release", "release", {}, head, { sha: head, others: [], mayBeMerged: false }],
    [
      "a merge group",
      "merge_group",
      { merge_group: { head_sha: head } },
      head,
      { sha: head, others: [head], mayBeMerged: false },
    ],
    ["nothing of a schedule", "schedule", {}, base, null],
    ["nothing of a dispatch", "workflow_dispatch", {}, base, null],
    ["nothing of another workflow's run", "workflow_run", { workflow_run: { head_sha: head } }, base, null],
    ["nothing of a comment", "issue_comment", { issue: { pull_request: {} } }, base, null],
    ["nothing of a deployment", "deployment", { deployment: { sha: head } }, head, null],
    ["nothing without an event", "", { pull_request: pull }, head, null],
    ["nothing without a commit", "push", {}, "", null],
  ])("says which commit the event is about: %s", (_name, event, payload, sha, commit) => {
    const given = { ...env, GITHUB_EVENT_NAME: event, GITHUB_SHA: sha };
    expect(githubContext(given, payload, "1.0.0").commit).toEqual(commit);
  });

  test.each([
    ["of a branch", "refs/heads/gh-readonly-queue/main/pr-123-0a1b2c", 123],
    ["of a branch with slashes", "gh-readonly-queue/release/1.0/pr-7-0a1b2c", 7],
    ["of a branch that is called like one", "refs/heads/gh-readonly-queue/pr-9-x/pr-7-0a1b2c", 7],
    ["nothing of another branch", "refs/heads/topic/pr-123-0a1b2c", null],
    ["nothing of a tag", "refs/tags/gh-readonly-queue/main/pr-123-0a1b2c", null],
    ["nothing without the commit", "refs/heads/gh-readonly-queue/main/pr-123", null],
  ])("knows whom a merge group was made for: %s", (_name, head_ref, number) => {
    const context = githubContext(env, { merge_group: { head_ref, base_sha: "base" } }, "1.0.0");
    expect(context).toMatchObject({ queuedPullRequest: number, pullRequest: null });
  });

  test.each([
    ["the event's own", { pull_request: { number: 12 } }, 5, "12"],
    ["the input's, where the event has none", {}, 5, "5"],
    ["the input's before the merge group's", queue, 5, "5"],
    ["the merge group's", queue, null, "123"],
    ["none", { before: "abc" }, null, null],
  ])("gives commands and guidance the pull request: %s", async (_name, event, input, expected) => {
    const askGit = async () => ({ head: null, shallow: false, lastTag: async () => null });
    const places = { root: "/", workspace: "/", gitRoot: null };
    const openRepository = () => {
      throw new Error("Nothing of the release is asked");
    };
    const context = githubContext(env, event, "1.0.0");
    const inputs = { kind: null, phase: null, pullRequest: input };
    const question = { inputs, page: { version: noClues }, tag: null, context, places };
    const { values, missing } = await gatherFacts(question, { askGit, openRepository });
    expect(values.pullRequest).toBe(expected);
    expect(readinessVariables(values, null, "")["READINESS_PR"]).toBe(expected ?? "");
    expect(placeholderValues(values, {})["pr"]).toBe(expected);
    expect(missing.lastTag).toBe("there is no git repository here");
  });

  test("is empty outside GitHub", () => {
    expect(githubContext({}, {}, "1.0.0").run).toMatchObject({
      repository: "",
      sha: "",
      headSha: "",
      url: "",
      attempt: 1,
      action: "1.0.0",
    });
  });
});
