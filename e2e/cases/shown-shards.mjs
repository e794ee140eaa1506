// What docs/many-machines.md shows for other engines does what it says: its very lines, run by a shell.
import assert from "node:assert/strict";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import MarkdownIt from "markdown-it";
import { plainEnvironment, root } from "../support/environment.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const fences = new MarkdownIt()
  .parse(await readFile(join(root, "docs/many-machines.md"), "utf8"), {})
  .filter(({ type }) => type === "fence");
const shown = (info, text) => {
  const found = fences.find((fence) => fence.info.trim() === info && fence.content.includes(text));
  assert.ok(found, `docs/many-machines.md shows no ${info} with ${text}`);
  return found.content;
};

const areas = ["catalog", "registry", "site", "image", "docs", "mail"];
/** Six checks; that of the site is red where a file stands in its way. */
const page = `---
owner: "@acme/release"
---
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
${areas.map((area) => `| ${area} | \`! test -e broken-${area} && echo whole\` | \`whole\` | Undo ${area}. |`).join("\n")}
`;

/** A workspace, and a shell in it that knows \`readiness\`; as a machine without anything of GitHub. */
async function machine(t, name) {
  const workspace = await makeWorkspace(join(t.folder, name), { "RELEASE_READINESS.md": page });
  const programs = join(t.folder, `${name}-bin`);
  await mkdir(programs);
  const put = async (program, text) => {
    await writeFile(join(programs, program), `#!/bin/sh\n${text}\n`);
    await chmod(join(programs, program), 0o755);
  };
  await put("readiness", `exec "${t.node}" "${join(root, "dist/cli.js")}" "$@"`);
  // All jobs work in one folder here, where what was uploaded lies already.
  await put("buildkite-agent", "exit 0");
  const shell = (script, env = {}) =>
    t.program("sh", ["-ec", script], {
      cwd: workspace,
      env: { ...plainEnvironment, PATH: `${programs}:${plainEnvironment.PATH}`, ...env },
    });
  return { workspace, shell };
}

/** The last job of each engine, when all of a page is right, and when its site is broken. */
async function decides(t, name, { parts, partOf, gate }) {
  const { workspace, shell } = await machine(t, name);
  const runParts = async () => {
    const ended = [];
    for (const part of parts) ended.push((await shell(...partOf(part))).exitCode);
    return ended;
  };
  assert.deepEqual(await runParts(), [0, 0, 0, 0, 0]);
  const ready = await shell(gate);
  assert.equal(ready.exitCode, 0, ready.log);
  assert.match(ready.log, /ready/i);
  await writeFile(join(workspace, "broken-site"), "");
  assert.deepEqual((await runParts()).toSorted(), [0, 0, 0, 0, 1]);
  const broken = await shell(gate);
  assert.equal(broken.exitCode, 1, broken.log);
  assert.match(broken.log, /Undo site/);
  return { workspace, shell };
}

export default [
  {
    name: "shown shards: the lines for four terminals plan, run and decide",
    needs: ["git", "jq"],
    async run(t) {
      const { workspace, shell } = await machine(t, "terminals");
      const lines = shown("sh", "readiness plan");
      const ready = await shell(lines);
      assert.equal(ready.exitCode, 0, ready.log);
      await writeFile(join(workspace, "broken-mail"), "");
      const broken = await shell(lines);
      assert.equal(broken.exitCode, 1, broken.log);
      assert.match(broken.log, /Undo mail/);
      const gate = lines.trim().split("\n").at(-1);
      const missing = await shell(gate.replace("results-1.json ", ""));
      assert.equal(missing.exitCode, 1, missing.log);
      assert.match(missing.log, /2-of-4-ubuntu-latest/, "the shard that is missing is named");
    },
  },
  {
    name: "shown shards: the jobs for GitLab and Buildkite decide, with more jobs than shards",
    long: true,
    needs: ["git", "jq"],
    async run(t) {
      const gitlab = load(shown("yaml", "CI_NODE_INDEX"));
      await decides(t, "gitlab", {
        parts: [0, 1, 2, 3, 4],
        partOf: (part) => {
          const script = (part === 0 ? gitlab.plan : gitlab.shards).script;
          return [script.join("\n"), { CI_NODE_INDEX: String(part) }];
        },
        gate: gitlab.readiness.script.join("\n"),
      });
      const { steps } = load(shown("yaml", "BUILDKITE_PARALLEL_JOB"));
      const command = (label) => [steps.find((step) => step.label === label).command].flat().join("\n");
      const { shell } = await decides(t, "buildkite", {
        parts: [-1, 0, 1, 2, 3],
        partOf: (part) => [
          (part === -1 ? command("plan") : command("shards")).replaceAll("$$", "$"),
          { BUILDKITE_PARALLEL_JOB: String(part) },
        ],
        gate: command("readiness"),
      });
      const beyond = await shell(command("shards").replaceAll("$$", "$"), { BUILDKITE_PARALLEL_JOB: "7" });
      assert.equal(beyond.exitCode, 0, "a job without a shard ends well");
    },
  },
];
