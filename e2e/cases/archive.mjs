// What a tag's archive holds (`git archive`, export-ignore in .gitattributes) is what each job downloads that uses us.
import assert from "node:assert/strict";
import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { plainEnvironment } from "../support/environment.mjs";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

/**
 * Bytes of the compressed archive: 1.35 million before pages could be drafted and written (`init`, `add`, `fmt`, lint of
 * workflows: 0.19 of `dist/`, 0.16 of `src/`), 1.71 with them, 1.89 with plan, shards, gate and history.
 */
const budget = 2.1e6;

/** Of each kind that loads something of its own: a pattern, a JSONPath in its thread, YAML, text, a file. */
const page = `---
owner: "@acme/release"
---
# Readiness

| Area | Command | Pass signal | Fail signal | Rollback |
| --- | --- | --- | --- | --- |
| catalog | \`echo '{"a":[1,2]}'\` | \`json $.a[?@ > 1]\` and \`/^\\{/\` | \`error\` | Undo it. |
| registry | \`touch made && echo done\` | \`stdout = done\` and \`file made\` | \`stderr: x\` | Undo it. |

\`\`\`yaml smoke-matrix
- id: bindings
  area: bindings
  run: echo 3
  pass: ["stdout: 3"]
\`\`\`
`;

export default [
  {
    name: "archive: the action and the command line run from what a tag's archive holds, and it is small",
    needs: ["git", "tar", "gzip"],
    async run(t) {
      const archive = await packed(t);
      const { size } = await stat(archive);
      t.figure(`${Math.round(size / 1000)} kB`);
      assert.ok(size < budget, `the archive has ${size} bytes, at most ${budget} were planned`);

      const action = join(t.folder, "action");
      await mkdir(action);
      await mustRun("tar", ["-xzf", archive, "-C", action]);
      const entries = await readdir(action);
      for (const kept of ["action.yml", "report", "dist", "src", "schema", "README.md", "LICENSE"])
        assert.ok(entries.includes(kept), `${kept} is not in the archive`);
      for (const dropped of ["__tests__", "bench", "docs", "e2e", ".agent", ".ci", "node_modules"])
        assert.ok(!entries.includes(dropped), `${dropped} is in the archive`);

      const workspace = await makeWorkspace(join(t.folder, "workspace"), { "RELEASE_READINESS.md": page });
      const ran = await t.action({ action, workspace });
      assert.deepEqual([ran.exitCode, ran.outputs.gate, ran.outputs.passed], [0, "ready", "3"]);
      assert.equal(ran.post.exitCode, 0);
      const cli = await t.program(t.node, [join(action, "dist/cli.js"), "run"], {
        cwd: workspace,
        env: plainEnvironment,
      });
      assert.equal(cli.exitCode, 0);
    },
  },
];

/** An archive of the work tree as it would be committed now. */
async function packed(t) {
  const env = { ...plainEnvironment, GIT_INDEX_FILE: join(t.folder, "index") };
  const git = async (...args) => await mustRun("git", args, { cwd: t.root, env });
  await git("add", "--all");
  const tree = (await git("write-tree")).trim();
  const file = join(t.folder, "action.tar.gz");
  await git("archive", "--format=tar.gz", "--output", file, tree);
  return file;
}
