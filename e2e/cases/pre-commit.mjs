// The hooks as pre-commit runs them from a clone of this repository: without an installation, a registry or a network.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { plainEnvironment } from "../support/environment.mjs";
import { preCommitPath } from "../support/pre-commit.mjs";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const pageOf = (command) => `---
owner: "@acme/release"
---
# Readiness

| Area | Command | Pass signal | Rollback |
| ---- | --------- | ----------- | -------- |
| api  | ${command} | \`ok\` | Undo it. |
`;

const notOurs = `# Notes

| Area | Command | Pass signal |
| --- | --- | --- |
| api | no command here | \`ok\` |
`;

export default [
  {
    name: "pre-commit: readiness-lint finds what is wrong with pages of the default name, and with no other file",
    needs: ["git", "python3"],
    async run(t) {
      const { hook, write } = await withHooks(t, "readiness-lint");
      await write({
        "RELEASE_READINESS.md": pageOf("`echo ok`"),
        "app/RELEASE_READINESS.yml":
          "owner: x\nchecks:\n  - { area: api, run: echo ok, pass: ok, rollback: Undo it. }\n",
        "README.md": notOurs,
        "checks.yml": "owner: x\n",
      });
      const good = await hook();
      assert.deepEqual([good.exitCode, /readiness lint\.+Passed/.test(good.log)], [0, true]);

      await write({ "RELEASE_READINESS.md": pageOf("no command here") });
      const bad = await hook();
      assert.equal(bad.exitCode, 1);
      assert.match(bad.log, /^RELEASE_READINESS\.md:8:\d+: error: /m);
      assert.doesNotMatch(bad.log, /README|checks\.yml/);
      await write({
        "RELEASE_READINESS.md": pageOf("`echo ok`"),
        "app/RELEASE_READINESS.yml": "owner: x\nchecks: []\n",
      });
      assert.match((await hook()).log, /^app\/RELEASE_READINESS\.yml:\d+:\d+: error: /m);
    },
  },
  {
    name: "pre-commit: readiness-fmt writes pages of the default name, and lets them be the second time",
    needs: ["git", "python3"],
    async run(t) {
      const { hook, write, workspace } = await withHooks(t, "readiness-fmt");
      await write({ "RELEASE_READINESS.md": pageOf("`echo ok`"), "README.md": notOurs });
      const first = await hook();
      assert.deepEqual([first.exitCode, /files were modified by this hook/.test(first.log)], [1, true]);
      const page = await readFile(join(workspace, "RELEASE_READINESS.md"), "utf8");
      assert.match(page, /^\| api {2}\| `echo ok` \| `ok` {8}\| Undo it\. \|$/m);
      assert.equal(await readFile(join(workspace, "README.md"), "utf8"), notOurs);
      await mustRun("git", ["add", "--all"], { cwd: workspace });
      assert.equal((await hook()).exitCode, 0);
    },
  },
];

/** A repository that uses one hook, and pre-commit, which finds neither npm's nor Python's registry. */
async function withHooks(t, id) {
  const path = await preCommitPath();
  const hooks = await repositoryOf(t);
  const workspace = await makeWorkspace(join(t.folder, "workspace"), {
    ".pre-commit-config.yaml": `repos:\n  - repo: ${hooks}\n    rev: v1.0.0\n    hooks:\n      - id: ${id}\n`,
  });
  const env = {
    ...plainEnvironment,
    PATH: `${dirname(t.node)}:${plainEnvironment.PATH}`,
    HOME: t.folder,
    PYTHONPATH: path,
    PRE_COMMIT_HOME: join(t.folder, "pre-commit"),
    PRE_COMMIT_COLOR: "never",
    PIP_NO_INDEX: "1",
    npm_config_registry: "http://127.0.0.1:1/",
  };
  return {
    workspace,
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(workspace, name)), { recursive: true });
        await writeFile(join(workspace, name), text);
      }
      await mustRun("git", ["add", "--all"], { cwd: workspace });
    },
    hook: () => t.program("python3", ["-m", "pre_commit", "run", "--all-files"], { cwd: workspace, env }),
  };
}

/** This repository as it would be committed now, tagged `v1.0.0`. */
async function repositoryOf(t) {
  const folder = join(t.folder, "hooks");
  const env = { ...plainEnvironment, GIT_INDEX_FILE: join(t.folder, "index") };
  await mustRun("git", ["add", "--all"], { cwd: t.root, env });
  await mustRun("git", ["checkout-index", "--all", `--prefix=${folder}/`], { cwd: t.root, env });
  const git = (...args) =>
    mustRun("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...args], { cwd: folder });
  await git("init", "--quiet");
  await git("add", "--all", "--force");
  await git("commit", "--quiet", "--message", "All of it");
  await git("tag", "v1.0.0");
  return folder;
}
