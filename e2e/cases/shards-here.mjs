// A page over four shards on one machine, by the command line alone: the gate's record is that of one run.
import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plainEnvironment } from "../support/environment.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

/** Something of everything that a verdict can come from; `tried` makes the flaky check fail the first time. */
const page = `---
readiness: 1
owner: "@acme/release"
ticket: "#61"
setup: echo prepared > prepared
teardown: rm -f prepared
sign-offs: require
---
# Release

| Area | Check | Command | Pass signal | Fail signal | Rollback | Retest | Needs | Phase | Only | Not before | To do | Waived | Severity |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| catalog | build | \`cat prepared\` | \`prepared\` | | Undo {sha} of {version}. | | | | | | | | |
| catalog | query | \`echo 3 tests, 1 failure\` | \`, 0 failures\` | \`1 failure\` | [Go back](#go-back) | \`echo again; exit 3\` | build | | | | | | |
| catalog | report | \`echo never\` | \`never\` | | Undo it. | | query | | | | | | |
| registry | push | \`echo pushed\` | \`pushed\` | | Undo it. | | | | | | | | |
| registry | old | \`exit 7\` | \`exit 0\` | | Undo it. | | | | | | | until WAIVED by @alice: upstream is down | |
| site | links | \`exit 4\` | \`exit 0\` | | Undo it. | | | | | | | | advisory |
| site | later | \`echo now\` | \`now\` | | Undo it. | | | | | 2099-01-01 | | | |
| site | changelog | \`echo 1.3.0\` | \`1.4.0\` | | | | | | | | Write the changelog of {version}. | | |
| site | notes | \`echo noted\` | \`noted\` | | Undo it. | | changelog | | | | | | |
| image | published | \`echo published\` | \`published\` | | Undo it. | | | after | | | | | |
| image | breaking | \`echo broken\` | \`broken\` | | Undo it. | | push | | major | | | | |

## Go back

Run \`git revert {sha}\`, then tell [the others](docs/notes.md).

## More

\`\`\`yaml smoke-matrix
- id: flaky
  area: image
  run: "if test -e tried; then echo good; else touch tried; exit 1; fi"
  pass: good
  rollback: Undo it.
  retries: 1
- id: slow
  area: image
  run: sleep 5
  timeout: 300ms
  rollback: Undo it.
  diagnose: echo it was slow
\`\`\`

- [x] Changelog reviewed (1.4.0)
- [ ] Told @ann
- [ ] Announced (after)
`;

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const files = {
  "RELEASE_READINESS.md": page.replace("WAIVED", inDays(20)),
  "docs/notes.md": "# Notes\n",
};

/** What no two runs have in common, and what only a gate has. */
const ownKeys = new Set(["startedAt", "durationMs", "shards", "system"]);
/** The page's links and all else must be the same. */
const timeless = (value) =>
  Array.isArray(value)
    ? value.map(timeless)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => !ownKeys.has(key))
            .map(([key, inner]) => [key, timeless(inner)]),
        )
      : value;

const read = async (path) => JSON.parse(await readFile(path, "utf8"));

/** The page planned and run in parts; settles with `gate(parts, …)` over some of their files. */
async function spread(t, workspace, { chosen = [], running = [], shards = 4 }) {
  const parts = join(workspace, "parts");
  await rm(parts, { recursive: true, force: true });
  await rm(join(workspace, "tried"), { force: true });
  await mkdir(parts);
  const cli = [t.node, join(t.root, "dist/cli.js")];
  const plan = ["plan", "--shards", String(shards), "--json", ...chosen];
  // As people do: what is printed goes into a file.
  const planned = await t.program("bash", ["-c", '"$@" > parts/plan.json', "plan", ...cli, ...plan], {
    cwd: workspace,
    env: plainEnvironment,
  });
  assert.equal(planned.exitCode, 0, planned.log);
  const { matrix } = await read(join(parts, "plan.json"));
  const names = matrix.include.map(({ name }) => name);
  // One after the other: they share this folder, its setup and its teardown.
  for (const { name, shard } of matrix.include) {
    await writeFile(join(parts, `${name}.entry`), shard);
    const file = ["--shard", `parts/${name}.entry`, "--results", `parts/${name}.json`];
    const ran = await t.cli(["run", ...file, ...running], { workspace });
    assert.ok([0, 1].includes(ran.exitCode), ran.log + ran.stderr);
  }
  const gate = async (some = names) => {
    const from = some.map((name) => `parts/${name}.json`);
    const path = `gate-${some.join("+")}.json`;
    const args = ["gate", "--plan", "parts/plan.json", "--results", path, ...from];
    const decided = await t.cli(args, { workspace });
    return { ...decided, record: await read(join(workspace, path)) };
  };
  return { names, gate };
}

async function onOneMachine(t, workspace, args = []) {
  await rm(join(workspace, "tried"), { force: true });
  const ran = await t.cli(["run", "--results", "one.json", ...args], { workspace });
  return { ...ran, record: await read(join(workspace, "one.json")) };
}

/** Key by key, so that what differs is named. */
function assertSame(joined, one) {
  assert.deepEqual(Object.keys(timeless(joined)), Object.keys(timeless(one)));
  for (const [key, value] of Object.entries(timeless(one)))
    assert.deepEqual(timeless(joined)[key], value, key);
}

export default [
  {
    name: "shards-here: four shards give the record of one run, and none of their files may be missing",
    needs: ["git", "bash"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "app"), files);
      const inputs = ["--version", "1.4.0"];
      const one = await onOneMachine(t, workspace, [...inputs, "--retest", "on-failure"]);
      const parts = await spread(t, workspace, { chosen: inputs, running: ["--retest", "on-failure"] });
      assert.equal(parts.names.length, 4);
      const joined = await parts.gate();
      assert.equal(joined.exitCode, one.exitCode, joined.log + joined.stderr);
      assertSame(joined.record, one.record);
      assert.deepEqual(
        joined.record.shards.map(({ name, attempt }) => [name, attempt]),
        parts.names.map((name) => [name, 1]),
      );
      assert.deepEqual(
        [...new Set(one.record.checks.map(({ verdict }) => verdict))].sort(),
        ["failed", "passed", "pending", "skipped", "timed-out"],
        "the page has lost some of its kinds of verdicts",
      );
      assert.ok(one.record.checks.some(({ flaky }) => flaky));

      const pairs = parts.names.flatMap((one, index) =>
        parts.names.slice(index).map((other) => [one, other]),
      );
      await Promise.all(
        pairs.map(async (missing) => {
          const rest = parts.names.filter((name) => !missing.includes(name));
          const { exitCode, record } = await parts.gate(rest);
          assert.deepEqual([exitCode, record.gate, record.reasonCode], [1, "not-ready", "shard-missing"]);
          const said = record.findings
            .filter(({ rule }) => rule === "shard-missing")
            .map(({ found }) => found);
          assert.equal(said.length, new Set(missing).size);
          for (const name of missing)
            assert.ok(
              said.some((found) => found.includes(name)),
              `${name}: ${said}`,
            );
        }),
      );
    },
  },
  {
    name: "shards-here: filter, version, kind and phase are the plan's; two systems are told apart",
    needs: ["git", "bash"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "app"), files);
      for (const chosen of [
        ["--areas", "registry,image", "--version", "1.4.0"],
        ["--phase", "after", "--version", "2.0.0", "--kind", "major"],
        ["--checks", "report", "--kind", "major"],
      ]) {
        const one = await onOneMachine(t, workspace, chosen);
        const parts = await spread(t, workspace, { chosen, shards: 2 });
        const joined = await parts.gate();
        assert.equal(joined.exitCode, one.exitCode, joined.log + joined.stderr);
        assertSame(joined.record, one.record);
      }

      const systems = ["ubuntu-latest", "windows-latest"];
      const twice = `checks:
  - { area: a, run: "echo a", runs-on: [${systems}] }
  - { area: b, run: "echo b", runs-on: [${systems}], needs: [a] }
  - { area: c, run: "echo c" }
`;
      await writeFile(join(workspace, "twice.yml"), `readiness: 1\n${twice}`);
      const parts = await spread(t, workspace, { chosen: ["twice.yml"] });
      const known = (list) => list.map(({ id, system }) => `${id} ${system}`).sort();
      const joined = await parts.gate();
      assert.equal(joined.exitCode, 0, joined.log + joined.stderr);
      assert.deepEqual(known(joined.record.checks), [
        "a ubuntu-latest",
        "a windows-latest",
        "b ubuntu-latest",
        "b windows-latest",
        "c ubuntu-latest",
      ]);
      const windows = parts.names.filter((name) => name.endsWith("windows-latest"));
      const without = await parts.gate(parts.names.filter((name) => !windows.includes(name)));
      assert.equal(without.record.reasonCode, "shard-missing");
      assert.deepEqual(known(without.record.checks), known(joined.record.checks));
    },
  },
];
