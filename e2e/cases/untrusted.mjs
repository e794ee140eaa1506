// A fork's code under `pull_request_target`: refused by the built action, and run from its base.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustRun } from "../support/process.mjs";
import { effects } from "../support/runner-log.mjs";
import { schemaFaults } from "../support/schema.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = `---
owner: "@acme/release"
setup: touch "$MARKER"
---
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| app | \`touch "$MARKER" && sh run.sh\` | \`ours\` | revert |
`;

const git = (workspace, ...args) =>
  mustRun("git", ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", ...args], { cwd: workspace });

const headOf = async (workspace) => (await git(workspace, "rev-parse", "HEAD")).trim();

/** A workspace as actions/checkout leaves it, and the event of a fork's pull request. */
async function forkPullRequest(t) {
  const workspace = await makeWorkspace(join(t.folder, "untrusted"), {
    "RELEASE_READINESS.md": page,
    "run.sh": "echo ours\n",
  });
  const marker = join(t.folder, "marker");
  const base = (await readFile(join(workspace, ".git/refs/heads/main"), "utf8")).trim();
  const pull = {
    number: 7,
    head: { sha: "1".repeat(40), repo: { full_name: "mallory/toolbox" } },
    base: { sha: base },
  };
  return {
    workspace,
    marker,
    base,
    pull,
    options: {
      workspace,
      event: { name: "pull_request_target", payload: { pull_request: pull } },
      env: { GITHUB_SHA: base, MARKER: marker },
      inputs: { comment: "never" },
    },
  };
}

const changes = {
  "the fork's commit": async ({ workspace }) => {
    await writeFile(join(workspace, "run.sh"), "echo theirs\n");
    await git(workspace, "commit", "--quiet", "--all", "--message", "Theirs");
  },
  "the fork's change, which the index is told to overlook": async ({ workspace }) => {
    await git(workspace, "update-index", "--assume-unchanged", "run.sh");
    await writeFile(join(workspace, "run.sh"), "echo theirs\n");
  },
};

export default [
  ...Object.entries(changes).map(([name, change]) => ({
    name: `untrusted: ${name} is not run`,
    needs: ["git"],
    async run(t) {
      const fork = await forkPullRequest(t);
      await change(fork);
      fork.pull.head.sha = await headOf(fork.workspace);
      const refused = await t.action(fork.options);
      assert.equal(refused.exitCode, 1);
      assert.ok(!existsSync(fork.marker), "something was run");
      assert.equal(refused.outputs.gate, "not-ready");
      assert.equal(refused.results.reasonCode, "untrusted-code");
      const schema = JSON.parse(await readFile(join(t.root, "schema/results.schema.json"), "utf8"));
      assert.deepEqual(schemaFaults(refused.results, schema), []);
      assert.match(refused.summary, /^## ❌ Not ready: under `pull_request_target` nothing was run/);
      const errors = effects(refused.log).filter(({ name: kind }) => kind === "error");
      assert.equal(errors.length, 1);
      assert.equal(refused.stderr, "");

      const allowed = await t.action({
        ...fork.options,
        inputs: { ...fork.options.inputs, "allow-untrusted": "true" },
      });
      assert.equal(allowed.results.reasonCode, "checks-failed");
      assert.match(allowed.results.warnings[0], /^`allow-untrusted`: commands run although/);
    },
  })),
  {
    name: "untrusted: the base's own commit is no verdict about the pull request, and runs where it is meant",
    needs: ["git"],
    async run(t) {
      const fork = await forkPullRequest(t);
      const other = await t.action(fork.options);
      assert.equal(other.exitCode, 1);
      assert.equal(other.results.reasonCode, "other-commit");
      assert.ok(!existsSync(fork.marker), "something was run");
      const schema = JSON.parse(await readFile(join(t.root, "schema/results.schema.json"), "utf8"));
      assert.deepEqual(schemaFaults(other.results, schema), []);
      const inputs = { ...fork.options.inputs, commit: "checkout" };
      const ran = await t.action({ ...fork.options, inputs });
      assert.equal(ran.exitCode, 0);
      assert.equal(ran.outputs.gate, "ready");
      assert.deepEqual(ran.results.warnings, []);
    },
  },
];
