// The workflows that run a page, as the built command line reads them.
import assert from "node:assert/strict";
import { join } from "node:path";
import { shownPage, shownWorkflow } from "../support/act.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const gate = ".github/workflows/readiness.yml";

/** What is wrong with README's workflow after a change of it. */
const mistakes = [
  ["on: [pull_request, merge_group]", "on: [pull_request]", "workflow-merge-group"],
  ["pull-requests: write", "pull-requests: read", "workflow-permission-missing"],
  ["readiness-action@v1", "readiness-action@main", "workflow-action-branch"],
  ["readiness-action@v1\n", "readiness-action@v1\n        with: { chekcs: a }\n", "workflow-input"],
];

export default [
  {
    name: "workflows: README's page and workflow are right, strictly",
    needs: ["git"],
    async run(t) {
      const { workspace } = await prepare(t, (text) => text);
      const { exitCode, log } = await t.cli(["lint", "--strict"], { workspace });
      assert.match(log, /^RELEASE_READINESS\.md: nothing to mend$/m);
      assert.match(log, /^\.github\/workflows\/readiness\.yml: nothing to mend$/m);
      assert.equal(exitCode, 0);
    },
  },
  {
    name: "workflows: each mistake in them is named at its line",
    needs: ["git"],
    async run(t) {
      for (const [from, to, rule] of mistakes) {
        const { workspace, workflow } = await prepare(t, (text) => text.replace(from, to));
        const { exitCode, log } = await t.cli(["lint", "--json"], { workspace });
        const [finding, ...others] = JSON.parse(log);
        assert.deepEqual([finding.rule, finding.file, others], [rule, gate, []]);
        assert.notEqual(workflow.split("\n")[finding.line - 1] ?? "", "");
        assert.equal(exitCode, 0);
      }
    },
  },
];

let made = 0;

async function prepare(t, change) {
  made += 1;
  const workflow = change(await shownWorkflow("README.md"));
  const workspace = await makeWorkspace(join(t.folder, `app-${made}`), {
    "RELEASE_READINESS.md": await shownPage("README.md", "Start"),
    [gate]: workflow,
  });
  return { workspace, workflow };
}
