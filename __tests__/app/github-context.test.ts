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
