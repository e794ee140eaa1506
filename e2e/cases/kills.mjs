// kill -9 of main at any moment: post still reports, never ready, and every verdict that was told stands.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { plainEnvironment, root } from "../support/environment.mjs";
import { family, readProc } from "../support/memory.mjs";
import { schemaFaults } from "../support/schema.mjs";
import { until } from "../support/until.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = {
  setup: "setsid sleep 300 > /dev/null 2>&1 &",
  teardown: "echo torn >> $TORN",
  checks: Array.from({ length: 8 }, (_, index) => ({
    id: `check-${index}`,
    area: `area ${index % 3}`,
    run: index === 5 ? "echo broken; exit 3" : `echo here is ${index}; sleep 0.0${index}`,
  })),
};
const outputNames = [
  "gate",
  "reason",
  "total",
  "passed",
  "failed",
  "pending",
  "skipped",
  "version",
  "failed-areas",
  "results",
];
const told = /^([✓✗-]) (check-\d)\b/gmu;

const kills = [
  { rounds: 10, long: false },
  { rounds: 100, long: true },
].map(({ rounds, long }) => ({
  name: `kills: ${rounds} kills of main, each finished by post`,
  long,
  needs: ["setsid", "git"],
  timeoutMs: 600_000,
  async run(t) {
    const workspace = await makeWorkspace(join(t.folder, "kills"), { "kills.yml": JSON.stringify(page) });
    const wholeRunMs = await measure(t, workspace, join(t.folder, "unhurt"));
    const schema = await readSchema();
    let finished = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Spread over the whole run, with a random part, so that a hundred rounds (`--all`) see every moment.
      const afterMs = ((round + Math.random()) / rounds) * wholeRunMs;
      const ended = await killOnce(t, workspace, afterMs, join(t.folder, `torn-${round}`), schema);
      finished += ended ? 1 : 0;
    }
    t.figure(`${rounds - finished} of ${rounds} killed before their end, none ready, nothing left running`);
    assert.ok(finished < rounds / 2, `${finished} of ${rounds} runs had ended before they were killed`);
  },
}));

const readSchema = async () => JSON.parse(await readFile(join(root, "schema/results.schema.json"), "utf8"));

/**
 * Killed while a child of it is forked and has not become its command yet: a moment that strace makes long. The child
 * bears no mark, and would run its script as soon as nobody looks any more.
 */
const betweenForkAndExec = {
  name: "kills: what main had forked when it was killed never becomes its command",
  needs: ["strace", "git", "bash"],
  async run(t) {
    const [begun, go, ran] = ["begun", "go", "ran"].map((name) => join(t.folder, name));
    const checks = [
      { id: "waits", area: "a", run: `touch ${begun}; until test -e ${go}; do sleep 0.02; done` },
      { id: "unborn", area: "b", run: `touch ${ran}; sleep 300` },
    ];
    const workspace = await makeWorkspace(join(t.folder, "unborn"), {
      "unborn.yml": JSON.stringify({ checks }),
    });
    let tracer = null;
    const result = await t.action({
      workspace,
      inputs: { checklist: "unborn.yml" },
      whileRunning: async (child) => {
        if (tracer !== null) return;
        await until(() => existsSync(begun));
        tracer = await slowExec(child.pid);
        await writeFile(go, "");
        await until(() => unbornChildOf(child.pid));
        child.kill("SIGKILL");
      },
    });
    await tracer.ended;
    assert.deepEqual(result.leftovers, [], "post left somebody running");
    assert.equal(existsSync(ran), false, "it ran its script after all");
    assert.equal(result.results.gate, "not-ready");
    assert.deepEqual(
      result.results.checks.map(({ verdict }) => verdict),
      ["passed", "interrupted"],
    );
  },
};

const execDelayMs = 4_000;

/** From now on every child of a process waits before it executes a program. Settles with the tracer's own end, as `{ ended }`. */
async function slowExec(pid) {
  const asRoot = process.getuid() === 0 ? [] : ["sudo", "-n"];
  const [file, ...args] = [
    ...asRoot,
    ...["strace", "-f", "-e", "trace=execve", "-e", `inject=execve:delay_enter=${execDelayMs * 1_000}`],
    ...["-p", String(pid)],
  ];
  const tracer = spawn(file, args, { stdio: "ignore" });
  const ended = new Promise((resolve, reject) => tracer.once("exit", resolve).once("error", reject));
  const isTraced = async () => !/^TracerPid:\s+0$/m.test(await readFile(`/proc/${pid}/status`, "latin1"));
  await until(isTraced);
  return { ended };
}

/** Whether a process has a child that still is what its parent is. */
function unbornChildOf(pid) {
  const own = readProc(pid, "cmdline");
  const children = family(pid).filter((each) => each !== pid);
  for (const child of children) if (own !== "" && readProc(child, "cmdline") === own) return true;
  return false;
}

/** How long main takes when nobody kills it, in milliseconds. */
async function measure(t, workspace, torn) {
  let took = 0;
  await t.action({
    workspace,
    inputs: { checklist: "kills.yml" },
    env: { TORN: torn },
    whileRunning: async (child) => {
      const began = performance.now();
      if (took === 0) child.once("exit", () => (took ||= performance.now() - began));
    },
  });
  return took;
}

/** Whether the run had come to its end before the kill. */
async function killOnce(t, workspace, afterMs, torn, schema) {
  const ran = await t.action({
    workspace,
    inputs: { checklist: "kills.yml" },
    env: { TORN: torn },
    whileRunning: killer(afterMs),
  });
  const when = `killed after ${Math.round(afterMs)} ms`;
  assert.equal(ran.post.exitCode, 0, `${when}: post failed\n${ran.post.log}`);
  assert.deepEqual(ran.leftovers, [], `${when}: something is left running`);
  const results = await resultsOf(ran);
  assert.ok(results, `${when}: no results file`);
  assert.deepEqual(schemaFaults(results, schema), [], when);
  if (ran.exitCode === 1 || (await hadEnded(ran))) return true;

  assert.equal(ran.killedBy, "SIGKILL", when);
  assert.equal(results.gate, "not-ready", when);
  assert.equal(results.reasonCode, "interrupted", when);
  assert.notEqual(ran.outputs.gate, "ready", when);
  // Main cannot know when it will die: before its first line all of its outputs are set.
  if (ran.log !== "")
    assert.deepEqual(
      Object.keys(ran.outputs).filter((name) => name !== "comment-url"),
      outputNames,
      when,
    );
  assert.match(ran.post.summary, /Not ready/, when);
  const verdicts = new Map(results.checks.map((check) => [check.id, check.verdict]));
  for (const [, mark, id] of ran.log.matchAll(told))
    assert.equal(verdicts.get(id), mark === "✓" ? "passed" : "failed", `${when}: ${id} was told otherwise`);
  const runs = await readFile(torn, "utf8").catch(() => "");
  // Killed in the moment in which main began teardown: it may not have come to its first command, and runs no second time.
  const diedInTeardown = results.warnings.some((text) => text.includes("died during teardown"));
  if (/^✓ setup/m.test(ran.log) && !(diedInTeardown && runs === ""))
    assert.equal(runs, "torn\n", `${when}: teardown ran ${runs.length / 5} times\n${ran.post.log}`);
  return false;
}

/** Kills main and waits for nothing; post is a second process and is left alone. */
function killer(afterMs) {
  let isMain = true;
  return async (child) => {
    if (!isMain) return;
    isMain = false;
    await sleep(afterMs);
    child.kill("SIGKILL");
  };
}

/** Killed after it had told everything: nothing was left to do for post, which then says nothing. */
const hadEnded = async ({ post }) => post.log === "" && post.summary === "";

/** Also that of a run which died before it could say where it would be. */
async function resultsOf({ results, temp }) {
  if (results) return results;
  const names = (await readdir(temp, { recursive: true })).filter((name) => name.endsWith("results.json"));
  return names.length === 1 ? JSON.parse(await readFile(join(temp, names[0]), "utf8")) : null;
}

const afterTheEnd = {
  name: "kills: after a normal end post loads next to nothing",
  needs: ["git"],
  async run(t) {
    const workspace = await makeWorkspace(join(t.folder, "ended"), { "kills.yml": JSON.stringify(page) });
    const { state, post } = await t.action({
      workspace,
      inputs: { checklist: "kills.yml" },
      env: { TORN: join(t.folder, "torn") },
    });
    assert.deepEqual([post.exitCode, post.log, post.summary, post.outputs], [0, "", "", {}]);
    assert.equal(existsSync(state.journal), false, "the journal is left, with its secrets");

    // A runner starts it after every job: it loads the launcher, webpack's runtime and what asks whether main has ended.
    const preload = join(t.folder, "loaded.cjs");
    const list = join(t.folder, "loaded.json");
    await writeFile(
      preload,
      `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(require.cache))));`,
    );
    await writeFile(state.journal, '{"kind":"plan"}\n{"kind":"end"}\n');
    const env = { ...plainEnvironment, STATE_journal: state.journal, STATE_results: state.results };
    const ran = await t.program(t.node, ["--require", preload, join(root, "dist/post.js")], { env });
    assert.deepEqual([ran.exitCode, ran.log], [0, ""]);
    assert.equal(existsSync(state.journal), false);
    const loaded = JSON.parse(await readFile(list, "utf8")).filter((file) => file !== preload);
    const sizes = await Promise.all(loaded.map(async (file) => (await stat(file)).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(bytes > 0 && bytes < 32_768, `post loads ${bytes} bytes: ${loaded.join(", ")}`);
  },
};

export default [...kills, betweenForkAndExec, afterTheEnd];
