// Pull requests from forks through the built actions: a run that may not comment, and the report in its place.
import assert from "node:assert/strict";
import { mkdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startGitHubServer } from "../../__tests__/support/github-server.mjs";
import { shownWorkflows } from "../support/act.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const headSha = "c".repeat(40);
const baseSha = "b".repeat(40);
const fork = { number: 7, headSha, headRef: "topic", headRepository: "stranger/toolbox", baseSha };

const basePage = `# Gate

| Area | Command | Rollback | Retest |
| --- | --- | --- | --- |
| catalog | \`./base-catalog\` | Bring it back: \`git revert {sha}\` | \`./base-retest\` |
| streaming | \`./base-stream\` | Turn it off. | |
`;
/** What the fork made of it: other commands, another area, other guidance. */
const forkPage = basePage
  .replaceAll("base-", "fork-")
  .replace("`./fork-catalog`", "`echo lie; exit 1`")
  .replace("`./fork-stream`", "`true`")
  .concat("| mine | `true` | Do as I say. | |\n");

const token = { "github-token": "ghs_job", comment: "on-failure" };

async function withGitHub(run) {
  const github = await startGitHubServer();
  github.state.repository = "acme/toolbox";
  github.addPull(fork);
  github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(basePage));
  try {
    await run(github);
  } finally {
    await github.close();
  }
}

const pullRequest = {
  name: "pull_request",
  payload: {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: headSha, ref: fork.headRef, repo: { full_name: fork.headRepository } },
      base: { sha: baseSha, ref: "main", repo: { full_name: "acme/toolbox" } },
    },
  },
};

const completed = {
  name: "workflow_run",
  payload: {
    action: "completed",
    workflow: { name: "Release gate" },
    workflow_run: {
      ...{ id: 77, event: "pull_request", conclusion: "failure", run_attempt: 1, pull_requests: [] },
      ...{
        head_sha: headSha,
        head_branch: fork.headRef,
        head_repository: { full_name: fork.headRepository },
      },
      html_url: "https://github.com/acme/toolbox/actions/runs/77",
    },
  },
};

/** The built report on what lies in `artifact` of the workspace. */
function runReport(t, workspace, github, inputs = {}) {
  return t.action({
    action: "report",
    workspace,
    event: completed,
    env: { GITHUB_API_URL: github.apiUrl },
    inputs: { results: "artifact", ...token, ...inputs },
  });
}

const cases = {
  "a run that may not comment shows the workflow that can, and its results become that one's comment": async (
    t,
    github,
  ) => {
    const workspace = await makeWorkspace(join(t.folder, "fork"), { "RELEASE_READINESS.md": forkPage });
    github.state.readOnly = true;
    const ran = await t.action({
      workspace,
      event: pullRequest,
      env: { GITHUB_API_URL: github.apiUrl },
      inputs: token,
    });
    assert.equal(ran.exitCode, 1);
    const [, second] = await shownWorkflows("docs/recipes.md", "Pull requests from forks");
    assert.ok(ran.summary.includes(second.replace('"readiness"', '"Release gate"').trim()), ran.summary);
    assert.match(
      ran.summary,
      /<summary>This run is of a fork and may not comment: the workflow that can, to copy/,
    );

    github.state.readOnly = false;
    const checkout = await makeWorkspace(join(t.folder, "empty"), {
      "artifact/results.json": JSON.stringify(ran.results),
    });
    const told = await runReport(t, checkout, github);
    assert.equal(told.exitCode, 0);
    const [{ body }, ...others] = github.commentsOf(7, "acme/toolbox");
    assert.deepEqual(others, []);
    assert.match(
      body,
      /^<!-- readiness-action gate .* workflow=Release%20gate name=readiness -->\n## ❌ Not ready, as/,
    );
    assert.match(body, /Reported by the fork's own run, not verified/);
    assert.match(body, /1 of 2 required checks did not pass/);
    assert.match(body, /1 id in the results is not on the base's page/);
    assert.ok(body.includes(`git revert ${headSha.slice(0, 10)}`));
    assert.doesNotMatch(body + told.summary, /lie|fork-|mine|Do as I say/);
    assert.match(told.outputs["comment-url"], /\/pull\/7#issuecomment-\d+$/);
    assert.deepEqual(github.state.statuses, []);
  },

  "a run that may not comment shows no workflow where its own pull request lacks a permission": async (
    t,
    github,
  ) => {
    const workspace = await makeWorkspace(join(t.folder, "branch"), { "RELEASE_READINESS.md": forkPage });
    github.state.readOnly = true;
    github.addPull({ ...fork, headRepository: "acme/toolbox" });
    const own = structuredClone(pullRequest);
    own.payload.pull_request.head.repo.full_name = "acme/toolbox";
    const ran = await t.action({
      workspace,
      event: own,
      env: { GITHUB_API_URL: github.apiUrl },
      inputs: token,
    });
    assert.match(ran.summary, /permissions: pull-requests: write/);
    assert.doesNotMatch(ran.summary, /workflow_run/);
  },

  "an artifact of links, pipes and bulk is told as not ready without a byte of it": async (t, github) => {
    const workspace = await makeWorkspace(join(t.folder, "hostile"), { "artifact/keep": "" });
    const path = join(workspace, "artifact/results.json");
    await writeFile(join(t.folder, "secret"), '{"version": 1, "checks": [], "secret": "hunter2"}');
    const artifacts = [
      [() => symlink(join(t.folder, "secret"), path), /the way to it is a link/],
      [() => symlink("/proc/self/environ", path), /the way to it is a link/],
      [() => mkdir(path), /it is no regular file/],
      [() => writeFile(path, "").then(() => truncate(path, 21_000_000)), /it has more than 20 MB/],
      [() => writeFile(path, "[".repeat(19_000_000)), /more than 32 deep in each other/],
      [() => writeFile(path, `[${"{},".repeat(6_000_000)}{}]`), /more than 1000000 objects and lists/],
      [
        () => writeFile(path, '{"version": 1, "checks": [{"id": "catalog", "verdict": "ready"}]}'),
        /verdict` has to be one of/,
      ],
    ];
    for (const [make, reason] of artifacts) {
      await make();
      const told = await runReport(t, workspace, github);
      assert.equal(told.exitCode, 0);
      const [{ body }] = github.commentsOf(7, "acme/toolbox");
      assert.match(body, /^## ❌ Not ready: the results that arrived/m);
      assert.match(body, reason);
      assert.doesNotMatch(body + told.summary + told.log, /hunter2|PATH=/);
      await rm(path, { recursive: true });
    }
  },

  "a report in a workflow of another event is refused, and asks nobody": async (t, github) => {
    const workspace = await makeWorkspace(join(t.folder, "wrong"), { "artifact/results.json": "{}" });
    const told = await t.action({
      action: "report",
      workspace,
      event: pullRequest,
      env: { GITHUB_API_URL: github.apiUrl },
      inputs: { results: "artifact", ...token },
    });
    assert.equal(told.exitCode, 2);
    assert.match(told.log, /^::error title=Readiness report::The event `pull_request`/m);
    assert.deepEqual(github.requests, []);
  },
};

export default Object.entries(cases).map(([name, run]) => ({
  name: `forks: ${name}`,
  needs: ["git"],
  run: (t) => withGitHub((github) => run(t, github)),
}));
