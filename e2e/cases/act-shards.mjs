// The three jobs that docs/many-machines.md shows, under a real workflow engine with its own artifact server.
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startGitHubServer } from "../../__tests__/support/github-server.mjs";
import { headOf, repository, runAct, shownWorkflow } from "../support/act.mjs";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const areas = ["catalog", "registry", "site", "image"];

/** A check a shard: each passes where its area is whole. */
const page = `---
owner: "@acme/release"
---
| Area | Command | Pass signal | Rollback | Retest |
| --- | --- | --- | --- | --- |
${areas.map((area) => `| ${area} | \`cat ${area}.txt\` | \`whole\` | Undo ${area}. | \`cat ${area}.txt\` |`).join("\n")}
`;

const nothing = {
  "action.yml":
    "name: nothing\ninputs: { node-version: {}, package-manager-cache: {} }\nruns: { using: node24, main: index.js }\n",
  "index.js": "",
};

export default [
  {
    name: "act shards: the workflow that is shown is ready over four shards, and not ready where one fails, or dies when all are run again",
    needs: ["git"],
    long: true,
    timeoutMs: 180_000,
    async run(t) {
      const github = await startGitHubServer();
      try {
        const files = Object.fromEntries(areas.map((area) => [`${area}.txt`, "whole\n"]));
        // act knows one system; a step that dies before the shard stands for a machine that is lost.
        const workflow = (await shownWorkflow("docs/many-machines.md", "The workflow")).replace(
          "      - run: npm ci\n",
          `      - run: "! test -e ${t.folder}/die-$NAME"\n        env: { NAME: "\${{ matrix.name }}" }\n`,
        );
        const workspace = await makeWorkspace(join(t.folder, "app"), {
          "RELEASE_READINESS.md": page,
          ".github/workflows/readiness.yml": workflow,
          ...files,
        });
        const git = (...args) => mustRun("git", args, { cwd: workspace });
        await git("remote", "add", "origin", `https://github.com/${repository}.git`);
        const change = async (path, text) => {
          await writeFile(join(workspace, path), text);
          await git("add", "--all");
          const author = ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org"];
          await git(...author, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", path);
        };
        const setup = await makeWorkspace(join(t.folder, "setup-node"), nothing);
        const run = async (artifacts, attempt = 1) => {
          github.addPull({ number: 7, headSha: await headOf(workspace) });
          const { exitCode, jobs } = await runAct(t, {
            workspace,
            apiUrl: github.apiUrl,
            artifacts: join(t.folder, artifacts),
            env: { GITHUB_RUN_ATTEMPT: String(attempt) },
            actions: { "actions/setup-node@v7": setup },
          });
          return { exitCode, gate: jobs["readiness/readiness"], jobs };
        };

        const ready = await run("ready");
        assert.equal(ready.exitCode, 0, ready.gate?.log);
        assert.match(ready.gate.summaries.at(-1), /^## ✅ Ready/m);

        // The server keeps the files of the first attempt.
        await writeFile(join(t.folder, "die-2-of-4-ubuntu-latest"), "");
        const lost = await run("ready", 2);
        assert.equal(lost.exitCode, 1);
        assert.equal(lost.gate.result, "failure");
        assert.match(lost.gate.log, /`2-of-4-ubuntu-latest` left no results/);
        assert.doesNotMatch(lost.gate.log, /[134]-of-4-ubuntu-latest` left no results/);
        assert.match(lost.gate.log, /shard-older/);

        await rm(join(t.folder, "die-2-of-4-ubuntu-latest"));
        await change("site.txt", "broken\n");
        const failing = await run("failing");
        assert.equal(failing.exitCode, 1);
        assert.match(failing.gate.summaries.at(-1), /Undo site/);
        assert.doesNotMatch(failing.gate.summaries.at(-1), /shard-missing/);
      } finally {
        await github.close();
      }
    },
  },
];
