// The three jobs that docs/many-machines.md shows, under a real workflow engine with its own artifact server.
import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
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

/** The gate's job alone, for what has become of the files since; the page and the plan are those of the run before. */
const gateAlone = () => `name: readiness
on: pull_request
jobs:
  readiness:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: org/readiness-action/gate@v1
        with:
          plan: \${{ env.PLAN }}
          needs: '["success", "success"]'
          from: \${{ env.FROM }}
`;

const changed = (text, change) => JSON.stringify(change(JSON.parse(text)));
const failed = (results) => ({
  ...results,
  gate: "not-ready",
  reasonCode: "checks-failed",
  totals: {
    ...results.totals,
    passed: 0,
    failed: 1,
    byVerdict: { ...results.totals.byVerdict, passed: 0, failed: 1 },
  },
  checks: results.checks.map((check) => ({ ...check, verdict: "failed", reason: "seen" })),
});
const ofAttempt = (results, attempt) => ({ ...results, run: { ...results.run, attempt } });

/**
 * What becomes of four ready shards' files in act's artifact server, and what the gate says then. `file` is that of the
 * second shard, `text` what stands in it; `beside` puts one more artifact there.
 */
const faults = {
  "one is missing": [
    ({ folder }) => rm(folder, { recursive: true }),
    "shard-missing",
    /2-of-4-ubuntu-latest/,
  ],
  "one was altered": [
    ({ file, text }) =>
      writeFile(
        file,
        changed(text, (results) => ({ ...results, checks: [...results.checks, ...results.checks] })),
      ),
    "shard-missing",
    /does not count/,
  ],
  "one contradicts its counts": [
    ({ file, text }) =>
      writeFile(
        file,
        changed(text, (results) => ({ ...results, totals: { ...results.totals, passed: 9 } })),
      ),
    "shard-conflict",
    /2-of-4-ubuntu-latest/,
  ],
  "one is of another page": [
    ({ file, text }) =>
      writeFile(
        file,
        changed(text, (results) => ({
          ...results,
          checklist: { ...results.checklist, sha256: "0".repeat(64) },
        })),
      ),
    "shard-missing",
    /of another page/,
  ],
  "an older attempt that passed lies beside a newer one that failed": [
    ({ text, beside }) =>
      beside(
        "2.json",
        changed(text, (results) => ofAttempt(failed(results), 2)),
      ),
    "checks-failed",
    /1 of 4 required checks/,
  ],
  "one is there twice, with different content": [
    ({ text, beside }) => beside("again.json", changed(text, failed)),
    "shard-conflict",
    /do not say the same/,
  ],
  "one has 21 MB": [
    ({ file }) => writeFile(file, Buffer.alloc(21_000_000, 32)),
    "shard-missing",
    /at most 20,000,000 bytes are read/,
  ],
  "one is not JSON": [({ file }) => writeFile(file, "not JSON"), "shard-missing", /is not one JSON text/],
};

/** The same of files in a folder. */
const inFolder = {
  "one is a link": [
    async ({ file, folder }) => {
      await rename(file, join(folder, "..", "elsewhere.json"));
      await symlink(join(folder, "..", "elsewhere.json"), file);
    },
    "shard-missing",
    /is a link/,
  ],
  "one is a folder": [
    async ({ file }) => {
      await rm(file);
      await mkdir(file);
    },
    "shard-missing",
    /2-of-4-ubuntu-latest/,
  ],
};

const nothing = {
  "action.yml":
    "name: nothing\ninputs: { node-version: {}, package-manager-cache: {} }\nruns: { using: node24, main: index.js }\n",
  "index.js": "",
};

/** A repository with the page, and with the workflow that is shown, changed. */
async function workspaceOf(t, change) {
  const workspace = await makeWorkspace(join(t.folder, "app"), {
    "RELEASE_READINESS.md": page,
    ".github/workflows/readiness.yml": change(await shownWorkflow("docs/many-machines.md", "The workflow")),
    ...Object.fromEntries(areas.map((area) => [`${area}.txt`, "whole\n"])),
  });
  const remote = ["remote", "add", "origin", `https://github.com/${repository}.git`];
  await mustRun("git", remote, { cwd: workspace });
  return workspace;
}

export default [
  {
    name: "act shards: the workflow that is shown is ready over four shards, and not ready where one fails, or dies when all are run again",
    needs: ["git"],
    long: true,
    timeoutMs: 180_000,
    async run(t) {
      const github = await startGitHubServer();
      try {
        // act knows one system; a step that dies before the shard stands for a machine that is lost.
        const workspace = await workspaceOf(t, (workflow) =>
          workflow.replace(
            "      - run: npm ci\n",
            `      - run: "! test -e ${t.folder}/die-$NAME"\n        env: { NAME: "\${{ matrix.name }}" }\n`,
          ),
        );
        const git = (...args) => mustRun("git", args, { cwd: workspace });
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
  {
    name: "act shards: of files that are missing, wrong, old, double or no files the gate says so, by name",
    needs: ["git"],
    long: true,
    timeoutMs: 300_000,
    async run(t) {
      const github = await startGitHubServer();
      try {
        const workspace = await workspaceOf(t, (workflow) => workflow.replace("      - run: npm ci\n", ""));
        github.addPull({ number: 7, headSha: await headOf(workspace) });
        const setup = await makeWorkspace(join(t.folder, "setup-node"), nothing);
        const made = join(t.folder, "made");
        const whole = await runAct(t, {
          workspace,
          apiUrl: github.apiUrl,
          artifacts: made,
          actions: { "actions/setup-node@v7": setup },
        });
        assert.equal(whole.exitCode, 0);
        const { plan } = whole.jobs["readiness/plan"].outputs.plan;
        await writeFile(join(workspace, ".github/workflows/readiness.yml"), gateAlone());

        const gate = async ({ artifacts, from = "", text = plan }) => {
          const env = { PLAN: text, FROM: from, GITHUB_RUN_ATTEMPT: "2" };
          const { jobs } = await runAct(t, { workspace, apiUrl: github.apiUrl, artifacts, env });
          return jobs["readiness/readiness"];
        };
        const expectHeld = async (told, what, words) => {
          assert.equal(told.result, "failure", what);
          assert.match(told.log, words, what);
        };

        assert.equal((await gate({ artifacts: made })).result, "success");
        let number = 0;
        for (const [what, [change, code, words]] of Object.entries(faults)) {
          number += 1;
          const artifacts = join(t.folder, `fault-${number}`);
          await cp(made, artifacts, { recursive: true });
          const run = join(artifacts, "1");
          const name = (await readdir(run)).find((each) => each.includes("2-of-4"));
          const file = join(run, name, `${name}.zip`);
          const text = await readFile(file, "utf8");
          const beside = async (end, content) => {
            const other = name.replace(/1\.json$/, end);
            await mkdir(join(run, other));
            await writeFile(join(run, other, `${other}.zip`), content);
          };
          await change({ folder: join(run, name), file, text, beside });
          const told = await gate({ artifacts });
          await expectHeld(told, what, words);
          if (code !== "checks-failed") assert.match(told.log, new RegExp(code), what);
        }

        for (const [what, [change, code, words]] of Object.entries(inFolder)) {
          const from = join(workspace, "parts");
          await rm(from, { recursive: true, force: true });
          await mkdir(from);
          const run = join(made, "1");
          for (const name of await readdir(run)) await cp(join(run, name, `${name}.zip`), join(from, name));
          const second = (await readdir(from)).find((each) => each.includes("2-of-4"));
          await change({ file: join(from, second), folder: from });
          const told = await gate({ artifacts: made, from: "parts" });
          await expectHeld(told, what, words);
          assert.match(told.log, new RegExp(code), what);
        }

        const unplanned = await gate({ artifacts: made, text: "" });
        assert.equal(unplanned.result, "failure");
        assert.match(unplanned.log, /no `plan`/i);
      } finally {
        await github.close();
      }
    },
  },
];
