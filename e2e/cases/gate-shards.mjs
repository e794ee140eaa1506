// Plan, shards and gate as built, against a stand-in for GitHub's artifact service: what the gate says of each fault.
import assert from "node:assert/strict";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startArtifactServer } from "../../__tests__/support/artifact-server.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = `# Release readiness

<!-- readiness
owner: "@acme/release"
-->

| Area | Check | Command | Pass signal | Rollback |
| --- | --- | --- | --- | --- |
| a | a1 | \`test ! -e broken && echo fine\` | \`fine\` | Undo it. |
| b | b1 | \`if test -e deadly; then kill -9 $PPID; fi; echo fine\` | \`fine\` | Undo it. |
| c | c1 | \`echo fine\` | \`fine\` | Undo it. |
| d | d1 | \`echo fine\` | \`fine\` | Undo it. |
`;

/** A dozen runs each and more: a busy machine is no failure. */
const timeoutMs = 300_000;

const names = [1, 2, 3, 4].map((number) => `${number}-of-4-ubuntu-latest`);
const [first] = names;

/** A planned page with four shards of one check each, and what runs them and their gate. */
async function spread(t, { attempt = 1 } = {}) {
  const workspace = await makeWorkspace(join(t.folder, "app"), { "RELEASE_READINESS.md": page });
  const planned = await planOf(t, workspace, attempt);
  return { workspace, ...planned };
}

async function planOf(t, workspace, attempt) {
  const env = { GITHUB_RUN_ATTEMPT: String(attempt) };
  const { exitCode, outputs } = await t.action({ action: "plan", workspace, inputs: { shards: "4" }, env });
  assert.equal(exitCode, 0);
  const { include } = JSON.parse(outputs.matrix);
  assert.deepEqual(
    include.map(({ name }) => name),
    names,
  );
  return { plan: outputs.plan, shards: include.map(({ shard }) => shard) };
}

async function runShard(t, server, { workspace, shard, attempt = 1, env = {} }) {
  const job = `job-${server.artifacts.length}`;
  const runEnv = { GITHUB_JOB: "shards", GITHUB_RUN_ATTEMPT: String(attempt), ...server.env(job), ...env };
  return t.action({ workspace, inputs: { shard }, env: runEnv });
}

async function gate(
  t,
  server,
  { workspace, plan, needs = ["success", "success"], attempt = 1, inputs = {} },
) {
  const env = { GITHUB_JOB: "readiness", GITHUB_RUN_ATTEMPT: String(attempt), ...server.env("gate") };
  const given = { plan, needs: JSON.stringify(needs), ...inputs };
  const { exitCode, outputs, results, summary, log } = await t.action({
    action: "gate",
    workspace,
    inputs: given,
    env,
  });
  return { exitCode, gate: outputs.gate, code: results?.reasonCode, results, text: `${summary}\n${log}` };
}

/** The gate holds back for this reason, and names the shard and each of these. */
function holds(told, code, ...words) {
  assert.deepEqual([told.gate, told.code, told.exitCode], ["not-ready", code, 1], told.text);
  const found = told.results.findings.map((finding) => Object.values(finding).join(" ")).join("\n");
  for (const word of words) assert.match(`${found}\n${told.results.reason}`, word);
}

/** What a fault does to what four ready shards have uploaded, and what the gate then says. */
const faults = {
  "one file is missing": [(server) => server.artifacts.splice(0, 1), "shard-missing", /1-of-4/],
  "one file was altered on its way": [
    ({ artifacts: [one] }) => change(one, { digest: `sha256:${"0".repeat(64)}` }),
    "shard-missing",
    /1-of-4/,
    /digest/,
  ],
  "one file is of another page": [
    ({ artifacts: [one] }) =>
      rewrite(one, ({ checklist }) => ({ checklist: { ...checklist, sha256: "0".repeat(64) } })),
    "shard-missing",
    /1-of-4/,
    /page/,
  ],
  "one file is of another run": [
    ({ artifacts: [one] }) => rewrite(one, ({ run }) => ({ run: { ...run, id: "1" } })),
    "shard-missing",
    /1-of-4/,
    /run/,
  ],
  "one file is of an attempt that is yet to come": [
    ({ artifacts: [one] }) => rewrite(one, ({ run }) => ({ run: { ...run, attempt: 9 } })),
    "shard-missing",
    /1-of-4/,
    /attempt/,
  ],
  "one file has other checks than planned": [
    ({ artifacts: [one] }) =>
      rewrite(one, ({ checks }) => ({ checks: checks.map((check) => ({ ...check, id: "zz" })) })),
    "shard-conflict",
    /1-of-4/,
  ],
  "one shard has said two things": [
    (server) => {
      const [one] = server.artifacts;
      const twice = server.put({ name: `${one.name}-2`, content: one.content });
      rewrite(twice, ({ checks }) => ({ checks: checks.map((check) => ({ ...check, durationMs: 77_777 })) }));
    },
    "shard-conflict",
    /1-of-4/,
  ],
  "one file says to have 21 MB": [
    ({ artifacts: [one] }) => change(one, { size: 21e6 }),
    "shard-missing",
    /1-of-4/,
    /21,000,000/,
  ],
  "one file has 21 MB": [
    ({ artifacts: [one] }) => change(one, { content: Buffer.alloc(21e6, " ") }),
    "shard-missing",
    /1-of-4/,
    /20,000,000/,
  ],
  "one file is no JSON": [
    ({ artifacts: [one] }) => change(one, { content: Buffer.from("PK\u0003\u0004"), digest: undefined }),
    "shard-missing",
    /1-of-4/,
    /JSON/,
  ],
  "the service does not answer": [
    (server) => server.fail({ path: /ListArtifacts/, status: 403 }),
    "shard-missing",
    /status 403/,
  ],
};

const change = (artifact, news) => Object.assign(artifact, news);
function rewrite(artifact, news) {
  const results = JSON.parse(artifact.content);
  change(artifact, {
    content: Buffer.from(JSON.stringify({ ...results, ...news(results) })),
    digest: undefined,
  });
}

/** A server that is closed whatever becomes of the case: an open one would keep the process alive. */
function withServer(run) {
  return async (t) => {
    const server = await startArtifactServer();
    try {
      await run(t, server);
    } finally {
      await server.close();
    }
  };
}

export default [
  {
    name: "gate shards: four shards are joined, and of each fault the gate says what it is, by name",
    needs: ["git"],
    timeoutMs,
    run: withServer(async (t, server) => {
      const { workspace, plan, shards } = await spread(t);
      const ran = await Promise.all(shards.map((shard) => runShard(t, server, { workspace, shard })));
      for (const { exitCode, outputs, post } of ran)
        assert.deepEqual([exitCode, outputs.gate, post.exitCode], [0, "ready", 0]);
      assert.equal(server.artifacts.length, 4);

      const ready = await gate(t, server, { workspace, plan });
      assert.deepEqual(
        [ready.exitCode, ready.gate, ready.results.totals.passed],
        [0, "ready", 4],
        ready.text,
      );
      assert.deepEqual(
        ready.results.shards.map(({ name }) => name),
        names,
      );

      const whole = server.artifacts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      for (const [name, [act, code, ...words]] of Object.entries(faults)) {
        await withServer(async (_t, faulty) => {
          for (const artifact of whole) faulty.put(artifact);
          act(faulty);
          const told = await gate(t, faulty, { workspace, plan });
          try {
            holds(told, code, ...words);
          } catch (error) {
            throw new Error(`where ${name}: ${error.message.slice(0, 3_000)}`, { cause: error });
          }
        })(t);
      }
      holds(
        await gate(t, server, { workspace, plan, needs: ["success", "failure"] }),
        "shard-missing",
        /needed/,
      );
      holds(
        await gate(t, server, { workspace, plan, needs: ["failure", "skipped"] }),
        "shard-missing",
        /needed/,
      );
      const unplanned = await gate(t, server, { workspace, plan: "", needs: ["failure", "skipped"] });
      assert.deepEqual([unplanned.exitCode, unplanned.gate], [2, "not-ready"]);
    }),
  },
  {
    name: "gate shards: a shard that fails, one that is killed, and what re-runs make of them",
    needs: ["git"],
    timeoutMs,
    run: withServer(async (t, server) => {
      const { workspace, plan, shards } = await spread(t);
      const run = (shard, attempt) => runShard(t, server, { workspace, shard, attempt });
      await writeFile(join(workspace, "broken"), "");
      await writeFile(join(workspace, "deadly"), "");
      const [failed, killed] = await Promise.all(shards.map((shard) => run(shard)));
      assert.equal(failed.exitCode, 1);
      assert.notEqual(killed.exitCode, 0);
      assert.equal(server.artifacts.length, 4, "post has uploaded what main had seen");

      const both = await gate(t, server, { workspace, plan, needs: ["success", "failure"] });
      assert.deepEqual(
        both.results.checks.map(({ id, verdict }) => `${id} ${verdict}`),
        ["a1 failed", "b1 interrupted", "c1 passed", "d1 passed"],
      );
      assert.deepEqual([both.gate, both.code], ["not-ready", "checks-failed"]);
      assert.match(both.text, /a1/);
      assert.match(both.text, /b1/);

      // "Re-run failed jobs": the others' files say attempt 1.
      await makeWorkspaceFine(t, workspace);
      await Promise.all(shards.slice(0, 2).map((shard) => run(shard, 2)));
      const mended = await gate(t, server, { workspace, plan, attempt: 2 });
      assert.deepEqual([mended.exitCode, mended.gate], [0, "ready"], mended.text);
      assert.deepEqual(
        mended.results.shards.map(({ attempt }) => attempt),
        [2, 2, 1, 1],
      );

      // "Re-run all jobs", and one dies before it has uploaded: its older file does not count.
      const again = await planOf(t, workspace, 3);
      await Promise.all(again.shards.slice(1).map((shard) => run(shard, 3)));
      const late = { workspace, plan: again.plan, attempt: 3, needs: ["success", "failure"] };
      holds(await gate(t, server, late), "shard-missing", new RegExp(first));
      // A shard whose job failed after its upload is explained by no check.
      await run(again.shards[0], 3);
      holds(await gate(t, server, late), "shard-missing", /needed/);
    }),
  },
  {
    name: "gate shards: of a folder each file must count, and a link or a folder in its place does not",
    needs: ["git"],
    timeoutMs,
    run: withServer(async (t, server) => {
      const { workspace, plan, shards } = await spread(t);
      // As on GHES: nothing is uploaded by us, and the user's step has put the files there.
      const env = { GITHUB_SERVER_URL: "https://ghe.acme.example" };
      const ran = await Promise.all(shards.map((shard) => runShard(t, server, { workspace, shard, env })));
      assert.deepEqual(server.requests, []);
      for (const { exitCode, log } of ran) {
        assert.equal(exitCode, 0);
        assert.match(log, /::warning::The results of shard .* were not uploaded.*`from`/);
      }
      const from = join(workspace, "collected");
      await mkdir(from);
      const file = (index) => join(from, `${index}.json`);
      for (const [index, { results }] of ran.entries()) await writeFile(file(index), JSON.stringify(results));
      const asked = { workspace, plan, inputs: { from: "collected" } };
      const ready = await gate(t, server, asked);
      assert.deepEqual([ready.exitCode, ready.gate], [0, "ready"], ready.text);

      await symlink(file(0), file("link"));
      holds(await gate(t, server, asked), "shard-missing", /link\.json/);
    }),
  },
];

async function makeWorkspaceFine(t, workspace) {
  await t.program("rm", ["-f", "broken", "deadly"], { cwd: workspace, env: { PATH: process.env.PATH } });
}
