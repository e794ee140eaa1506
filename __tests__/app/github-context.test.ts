import { describe, expect, test } from "@jest/globals";
import { githubContext } from "../../src/app/github-context.js";

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
    ["unknown for a pull request without one", { pull_request: { number: 7 } }, { kind: "unknown" }],
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
