// `readiness init` as a person meets it: at a terminal, and as what runs afterwards.
import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startGitHubServer } from "../../__tests__/support/github-server.mjs";
import { runAct } from "../support/act.mjs";
import { plainEnvironment, root } from "../support/environment.mjs";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = "RELEASE_READINESS.md";
const workflow = ".github/workflows/readiness.yml";
const library = {
  "package.json": JSON.stringify({
    name: "app",
    version: "1.4.0",
    type: "module",
    scripts: { test: "node --test" },
  }),
  "app.test.js":
    'import { test } from "node:test";\nimport { equal } from "node:assert";\ntest("adds", () => equal(1 + 1, 2));\n',
};

/** `readiness ARGS` at a terminal, and what it showed. */
async function atTerminal(t, cwd, steps, args) {
  const { exitCode, log } = await t.program(
    "python3",
    [
      join(root, "e2e/support/pty.py"),
      JSON.stringify(steps),
      "100",
      t.node,
      join(root, "dist/cli.js"),
      ...args,
    ],
    { cwd, env: { ...plainEnvironment, TERM: "xterm" } },
  );
  return { exitCode, log };
}

export default [
  {
    name: "init: Enter at each question at a terminal writes a page that is clean and green",
    needs: ["git", "python3"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "app"), library);
      const { exitCode, log } = await atTerminal(t, workspace, [["◆", "\r", "Wrote"]], ["init"]);
      assert.equal(exitCode, 0, log);
      assert.ok(log.indexOf(`── ${workflow}`) < log.lastIndexOf("Write them?"), log);
      assert.match(log, /Wrote RELEASE_READINESS\.md\nWrote \.github\/workflows\/readiness\.yml/);
      const linted = await t.cli(["lint", "--strict"], { workspace });
      assert.equal(linted.exitCode, 0, linted.log);
      const { exitCode: ready, log: ran } = await t.cli(["run"], { workspace });
      assert.equal(ready, 0, ran);
    },
  },
  {
    name: "init: Ctrl-C at a question writes nothing and exits with 130",
    needs: ["git", "python3"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "app"), library);
      const { exitCode, log } = await atTerminal(t, workspace, [["◆", "\u0003"]], ["init"]);
      assert.equal(exitCode, 130, log);
      assert.ok(!existsSync(join(workspace, page)) && !existsSync(join(workspace, workflow)), log);
    },
  },
  {
    name: "init: nobody is asked with CI, --yes or without a terminal",
    needs: ["git", "python3"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "app"), library);
      const { exitCode, log } = await atTerminal(t, workspace, [], ["init", "--yes"]);
      assert.equal(exitCode, 0, log);
      assert.ok(!log.includes("Who is asked"), log);
      const again = await t.cli(["init", "--force"], { workspace });
      assert.equal(again.exitCode, 0, again.log);
    },
  },
  {
    name: "init: 100,000 files and a package.json of 100 MB are looked at in seconds",
    long: true,
    needs: ["git"],
    async run(t) {
      const workspace = join(t.folder, "app");
      await mkdir(workspace);
      for (let index = 0; index < 100_000; index += 1) writeFileSync(join(workspace, `data-${index}`), "");
      writeFileSync(join(workspace, "package.json"), Buffer.alloc(100 * 1024 * 1024, " "));
      writeFileSync(join(workspace, "test.sh"), "echo all 3 checks passed\n");
      await mustRun("git", ["init", "--quiet"], { cwd: workspace });
      const started = performance.now();
      const { exitCode, log, peakMemory } = await t.cli(["init"], { workspace, measure: true });
      assert.equal(exitCode, 0, log);
      const seconds = (performance.now() - started) / 1_000;
      assert.ok(seconds < 10, `${seconds} s`);
      assert.ok(peakMemory < 300 * 1024 * 1024, `${peakMemory} bytes`);
      t.figure(`${seconds.toFixed(1)} s, ${Math.round(peakMemory / 1024 / 1024)} MiB`);
    },
  },
  {
    name: "act: the workflow that init drafts for a shell repository runs its page",
    needs: ["git"],
    async run(t) {
      const github = await startGitHubServer();
      try {
        const script = "#!/bin/sh\nset -eu\necho all 3 checks passed\n";
        const workspace = await makeWorkspace(join(t.folder, "app"), {
          "README.md": "# App\n\n## Test\n\n```sh\nsh scripts/test.sh\n```\n",
          "scripts/test.sh": script,
        });
        const drafted = await t.cli(["init"], { workspace });
        assert.equal(drafted.exitCode, 0, drafted.log);
        const git = ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", "-c", "commit.gpgsign=false"];
        await mustRun("git", [...git, "add", "--all"], { cwd: workspace });
        await mustRun("git", [...git, "commit", "--quiet", "--message", "Add the page"], { cwd: workspace });
        await mustRun("git", ["remote", "add", "origin", "https://github.com/acme/app.git"], {
          cwd: workspace,
        });
        const { exitCode, jobs } = await runAct(t, { workspace, apiUrl: github.apiUrl });
        assert.equal(exitCode, 0, await readFile(join(workspace, page), "utf8"));
        const [job] = Object.values(jobs);
        assert.match(job.summaries[0], /✅ Ready/);
      } finally {
        await github.close();
      }
    },
  },
];
