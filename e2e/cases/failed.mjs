// `run --failed` on real repositories: what is kept where, what a killed run leaves, and what the action leaves: nothing.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustRun } from "../support/process.mjs";
import { until } from "../support/until.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = `---
owner: "@acme/release"
---
| Area | Check | Command | Pass signal | Rollback | Needs |
| --- | --- | --- | --- | --- | --- |
| catalog | build | \`echo built\` | \`built\` | Undo it. | |
| catalog | query | \`cat query.txt\` | \`ok\` | Undo it. | build |
| registry | push | \`cat push.txt\` | \`ok\` | Undo it. | |
`;

export default [
  {
    name: "failed: what did not pass runs again from a folder below, in a linked work tree by its own results",
    needs: ["git"],
    async run(t) {
      const { workspace, kept } = await repository(t);
      const below = join(workspace, "deep/below");
      const run = (...args) => t.cli(["run", ...args], { workspace: below });
      assert.deepEqual(idsOf(await run()), [1, "build query push"]);
      assert.equal((await readdir(kept)).length, 1);
      await writeFile(join(workspace, "query.txt"), "ok\n");
      const again = await run("--failed");
      assert.deepEqual(idsOf(again), [1, "(build) query push"]);
      await writeFile(join(workspace, "push.txt"), "ok\n");
      const last = await run("--failed");
      assert.deepEqual(idsOf(last), [0, "push"]);
      assert.match(last.log, /^Ready, 1 of 2 areas, only what did not pass last time: /m);
      assert.deepEqual(idsOf(await run("--failed")), [1, ""]);

      const linked = join(t.folder, "linked");
      await mustRun("git", ["worktree", "add", "--quiet", linked], { cwd: workspace });
      assert.equal((await t.cli(["run", "--failed"], { workspace: linked })).exitCode, 2);
      assert.deepEqual(idsOf(await t.cli(["run"], { workspace: linked })), [1, "build query push"]);
      assert.deepEqual(idsOf(await t.cli(["run", "--failed"], { workspace: linked })), [
        1,
        "(build) query push",
      ]);
      assert.deepEqual(idsOf(await run("--failed")), [1, ""]);
      assert.equal(await mustRun("git", ["status", "--porcelain"], { cwd: linked }), "");
    },
  },
  {
    name: "failed: a run that is killed leaves what was known before",
    needs: ["git"],
    async run(t) {
      const { workspace } = await repository(t);
      await writeFile(join(workspace, "query.txt"), "ok\n");
      assert.deepEqual(idsOf(await t.cli(["run"], { workspace })), [1, "build query push"]);
      await writeFile(join(workspace, "push.txt"), "ok\n");
      const slow = page.replace("cat push.txt", "touch began && sleep 60 && cat push.txt");
      await writeFile(join(workspace, "RELEASE_READINESS.md"), slow);
      const killed = await t.cli(["run"], {
        workspace,
        whileRunning: async (child) => {
          await until(() => existsSync(join(workspace, "began")));
          child.kill("SIGKILL");
        },
      });
      assert.equal(killed.killedBy, "SIGKILL");
      await rm(join(workspace, "began"));
      await writeFile(join(workspace, "RELEASE_READINESS.md"), page);
      const again = await t.cli(["run", "--failed"], { workspace });
      assert.deepEqual(idsOf(again), [0, "push"]);
    },
  },
  {
    name: "failed: the action and a command line in a workflow keep nothing; there a results file is named",
    needs: ["git"],
    async run(t) {
      const { workspace, kept } = await repository(t);
      assert.equal((await t.action({ workspace })).outputs.gate, "not-ready");
      const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace };
      assert.equal((await t.cli(["run", "--results", "first.json"], { workspace, env })).exitCode, 1);
      assert.equal(existsSync(kept), false);
      const unnamed = await t.cli(["run", "--failed"], { workspace, env });
      assert.deepEqual([unnamed.exitCode, /--failed results\.json/.test(unnamed.log)], [2, true]);
      await writeFile(join(workspace, "query.txt"), "ok\n");
      const named = await t.cli(["run", "--failed", "first.json"], { workspace, env });
      assert.deepEqual(idsOf(named), [1, "(build) query push"]);
      assert.equal(existsSync(kept), false);
    },
  },
];

function idsOf({ exitCode, results }) {
  const ids = results.checks.map(({ id, neededOnly }) => (neededOnly ? `(${id})` : id));
  return [exitCode, ids.join(" ")];
}

/** What the commands look at is not committed. */
async function repository(t) {
  const workspace = await makeWorkspace(join(t.folder, "workspace"), {
    "RELEASE_READINESS.md": page,
    "deep/below/x.txt": "",
  });
  return { workspace, kept: join(workspace, ".git/readiness") };
}
