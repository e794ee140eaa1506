// The gate's own changes (docs/gate-changes.md), through the built action: real repositories, checked out as actions/checkout does.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startGitHubServer } from "../../__tests__/support/github-server.mjs";
import { mustRun } from "../support/process.mjs";
import { visibleText } from "../support/rendered.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const pagePath = "RELEASE_READINESS.md";
const page = (signal, command = "echo 12 tests, 0 failures") => `---
owner: "@acme/release"
setup: rm -rf .git
---

| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`${command}\` | ${signal} | Revert. |
`;
const strict = page("`, 0 failures`");
const weak = page("", "touch head-ran");

const git = async (cwd, ...args) =>
  (
    await mustRun("git", ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", ...args], { cwd })
  ).trim();

/** A pull request that is merged onto its base as GitHub does it, and a shallow or whole clone of the merge. */
async function makePullRequest(t, { depth }) {
  const origin = await makeWorkspace(join(t.folder, "origin"), { [pagePath]: strict });
  const base = await git(origin, "rev-parse", "HEAD");
  await git(origin, "checkout", "--quiet", "-b", "topic");
  await writeFile(join(origin, pagePath), weak);
  await git(origin, "commit", "--quiet", "--all", "--message", "Weaken");
  const head = await git(origin, "rev-parse", "HEAD");
  await git(origin, "checkout", "--quiet", "-b", "merge", base);
  await git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", "topic");
  const sha = await git(origin, "rev-parse", "HEAD");
  const workspace = join(t.folder, "workspace");
  const shallow = depth === 1 ? ["--depth", "1"] : [];
  await git(t.folder, "clone", "--quiet", ...shallow, "--branch", "merge", `file://${origin}`, workspace);
  const repo = { full_name: "acme/toolbox" };
  const payload = { pull_request: { number: 7, head: { sha: head, repo }, base: { sha: base } } };
  return { workspace, base, sha, event: { name: "pull_request", payload } };
}

const env = (pull, more) => ({ GITHUB_SHA: pull.sha, GITHUB_REF: "refs/pull/7/merge", ...more });

export default [
  {
    name: "gate changes: named through the API in a shallow clone, blocked where that is wanted",
    needs: ["git", "bash"],
    async run(t) {
      const pull = await makePullRequest(t, { depth: 1 });
      const github = await startGitHubServer();
      github.state.repository = "acme/toolbox";
      github.state.files.set(`${pull.base}:${pagePath}`, Buffer.from(strict));
      try {
        const { workspace, event } = pull;
        const ran = await t.action({
          workspace,
          event,
          inputs: { "on-gate-change": "fail" },
          expressions: { "github.token": "ghs_token_of_the_job" },
          env: env(pull, { GITHUB_API_URL: github.apiUrl }),
        });
        assert.equal(ran.exitCode, 1);
        assert.equal(ran.outputs.gate, "not-ready");
        assert.equal(ran.outputs.passed, "1");
        assert.equal(ran.results.reasonCode, "gate-weakened");
        assert.equal(ran.results.gateChanges.base, pull.base);
        const shown = visibleText(ran.summary);
        assert.ok(shown.includes("this pull request weakens its own gate"), shown);
        assert.ok(shown.includes("check catalog: the pass signal , 0 failures was removed"), shown);
        assert.match(ran.log, /^::error [^\n]*file=RELEASE_READINESS\.md,line=8[^\n]*May weaken/m);
        assert.deepEqual(github.requests, [`GET /repos/acme/toolbox/contents/${pagePath}`]);
      } finally {
        await github.close();
      }
    },
  },
  {
    name: "gate changes: read from git where there is no API, before a setup that removes it",
    needs: ["git", "bash"],
    async run(t) {
      const pull = await makePullRequest(t, { depth: 0 });
      const { workspace, event } = pull;
      const ran = await t.action({ workspace, event, inputs: { "checklist-from": "base" }, env: env(pull) });
      assert.equal(ran.exitCode, 0, ran.log);
      assert.equal(ran.results.checklist.from, "base");
      assert.equal(
        ran.results.checklist.url,
        `https://github.com/acme/toolbox/blob/${pull.base}/${pagePath}`,
      );
      assert.equal(ran.results.gateChanges.kind, "compared");
      assert.ok(!existsSync(join(workspace, "head-ran")));
      assert.ok(!existsSync(join(workspace, ".git")));
    },
  },
  {
    name: "gate changes: what nobody can compare is a warning, and runs nothing where the base's page is wanted",
    needs: ["git", "bash"],
    async run(t) {
      const pull = await makePullRequest(t, { depth: 1 });
      const { workspace, event } = pull;
      const wanted = await t.action({
        workspace,
        event,
        inputs: { "checklist-from": "base" },
        env: env(pull),
      });
      assert.equal(wanted.exitCode, 2);
      assert.equal(wanted.outputs.gate, "not-ready");
      assert.ok(!existsSync(join(workspace, "head-ran")));
      const ran = await t.action({ workspace, event, env: env(pull) });
      assert.equal(ran.exitCode, 0, ran.log);
      assert.match(ran.log, /^::warning [^\n]*could not be seen[^\n]*fetch-depth: 0/m);
    },
  },
  {
    name: "gate changes: readiness diff",
    needs: ["git"],
    async run(t) {
      const { workspace, base, sha } = await makePullRequest(t, { depth: 0 });
      const differing = await t.cli(["diff", base, sha], { workspace });
      assert.equal(differing.exitCode, 1);
      assert.match(differing.log, /weakens: check `catalog`: the pass signal `, 0 failures` was removed/);
      const same = await t.cli(["diff", sha], { workspace });
      assert.equal(same.exitCode, 0, same.log);
      assert.match(same.log, /the gate is the same/);
      const help = await t.cli(["diff", "--help"], { workspace });
      assert.equal(help.exitCode, 0);
      assert.match(help.log, /readiness diff BASE \[HEAD\]/);
    },
  },
];
