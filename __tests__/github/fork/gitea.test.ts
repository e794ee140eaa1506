import { describe, expect, test } from "@jest/globals";
import { server } from "../support.js";
import { basePage, baseSha, claiming, commentOn, eventOf, forkPull, headSha, report } from "./support.js";

const env = { GITHUB_SERVER_URL: "http://gitea:3000", GITHUB_API_URL: "http://gitea:3000/api/v1" };

/** As Gitea 1.26 sends it: no head repository, no branch, and the pull request in the path. */
const giteaEvent = (run: object = {}) => ({
  ...eventOf({
    ...{ head_repository: undefined, head_branch: "", event: "pull_request_sync" },
    ...{ path: "gate.yml@refs/pull/7/head", html_url: "https://git.acme.dev/acme/app/actions/runs/412" },
    ...run,
  }),
  repository: { html_url: "https://git.acme.dev/acme/app" },
});

async function giteaServer(pull: object = {}) {
  const github = await server("/api/v1");
  github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(basePage));
  github.state.defaultLogin = "gitea-actions";
  github.addPull({ ...forkPull, ...pull });
  return github;
}

const failed = { results: claiming({ catalog: "failed", streaming: "passed", docs: "passed" }), env };

describe("the report of a fork's run on Gitea", () => {
  test.each(["pull_request", "pull_request_sync"])(
    "goes to the pull request that the event names, of a run on %s, and whose word it is comes from there",
    async (event) => {
      const github = await giteaServer();
      const told = await report(github, { ...failed, event: giteaEvent({ event }) });
      expect(told.exitCode).toBe(0);
      expect(commentOn(github)).toMatch(/^## ❌ Not ready, as the fork's own run reports/m);
      expect(commentOn(github)).toContain("The verdicts are the word of stranger/app");
      expect(commentOn(github)).toContain(`https://git.acme.dev/acme/app/src/commit/${baseSha}/`);
      expect(commentOn(github)).toContain("(https://git.acme.dev/acme/app/actions/runs/412)");
    },
  );

  test.each([
    ["has moved on", { headSha: "e".repeat(40) }, /has a newer commit/],
    ["is closed", { open: false }, /was closed/],
    ["is of this repository", { headRepository: "Acme/app" }, /its own run tells it/],
  ])("is none where the pull request %s", async (_, pull, note) => {
    const github = await giteaServer(pull);
    const told = await report(github, { ...failed, event: giteaEvent() });
    expect(told.log).toMatch(note);
    expect(github.commentsOf(7)).toEqual([]);
  });

  test.each([
    ["a branch", { path: "gate.yml@refs/heads/main" }],
    ["a branch that is called like one", { path: "gate.yml@refs/heads/x@refs/pull/7/head/y" }],
    ["nothing", { path: undefined }],
    ["another commit", { head_sha: "short" }],
  ])("is none where the run is of %s", async (_, run) => {
    const github = await giteaServer();
    const told = await report(github, { ...failed, event: giteaEvent(run) });
    expect(told.log).toMatch(/names no head of the run/);
    expect(github.requests).toEqual([]);
  });

  test("is not looked for that way on GitHub, where a run's path is a fork's own", async () => {
    const github = await giteaServer();
    const told = await report(github, { results: failed.results, event: giteaEvent() });
    expect(told.log).toMatch(/names no head of the run/);
    expect(headSha).toHaveLength(40);
  });
});
