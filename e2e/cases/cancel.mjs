// A cancelled run reports in full before the runner loses its patience, and teardown runs afterwards.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { plainEnvironment, root } from "../support/environment.mjs";
import { processesWith } from "../support/process.mjs";
import { until } from "../support/until.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const reportMs = 7_000;
const page = {
  defaults: { env: { OF: "cancel-case" } },
  setup: "setsid sleep 300 > /dev/null 2>&1 &",
  teardown: "sleep 1; echo torn >> $TORN",
  checks: [
    { id: "first", area: "first", run: "echo done" },
    { id: "deaf", area: "deaf", run: "trap '' TERM INT; touch $BEGUN; while :; do sleep 1; done" },
    { id: "never", area: "never", run: "touch $NEVER" },
  ],
};

/** What takes its time, or does not listen. */
const doings = {
  "floods the log": { run: "touch $BEGUN; exec yes" },
  "ignores signals in all its processes": {
    run: "trap '' TERM INT HUP; for i in 1 2 3; do setsid sh -c 'while :; do sleep 1; done' & done; touch $BEGUN; wait",
  },
  "forks all the time": { run: "touch $BEGUN; while :; do sh -c 'sleep 5 & sleep 5' & sleep 0.02; done" },
  // $[?count($..*)>0] takes many seconds.
  "has ended and is being judged by a query": {
    run: `node -e 'process.stdout.write(JSON.stringify(new Array(14000).fill([[],[]])))'; touch $BEGUN`,
    pass: ["json $[?count($..*) < 0]"],
  },
};

export default [
  {
    name: "cancel: the full report comes within 7 s, and post runs teardown",
    needs: ["setsid", "git"],
    async run(t) {
      const { workspace, env } = await prepare(t);
      const ms = stopwatch();
      const { exitCode, results, outputs, summary, post, leftovers, log } = await t.action({
        workspace,
        env,
        inputs: { checklist: "cancel.yml" },
        whileRunning: signalOnce("SIGINT", env.BEGUN, ms),
      });

      assert.equal(exitCode, 130);
      assert.ok(ms.taken < reportMs, `the report took ${ms.taken} ms`);
      assert.deepEqual(verdictsOf(results), { first: "passed", deaf: "cancelled", never: "cancelled" });
      assert.equal(results.gate, "not-ready");
      assert.equal(results.reasonCode, "cancelled");
      assert.equal(outputs.gate, "not-ready");
      assert.match(summary, /Not ready/);
      assert.match(log, /Not ready: the run was cancelled/);
      assert.equal(existsSync(env.NEVER), false);
      assert.equal(await readFile(env.TORN, "utf8"), "torn\n");
      assert.match(post.log, /teardown passed/);
      assert.equal(results.teardown.verdict, "passed", "the results file does not know of teardown");
      assert.deepEqual(leftovers, []);
    },
  },
  ...["SIGINT", "SIGTERM"].flatMap((signal) =>
    Object.entries(doings).map(([doing, deaf]) => ({
      name: `cancel: ${signal} to a check that ${doing} is reported within 7 s`,
      // What the two signals have in common is seen with one of them.
      long: signal === "SIGTERM" && doing !== "floods the log",
      needs: ["setsid", "git"],
      async run(t) {
        const { workspace, env } = await prepare(t, deaf);
        const ms = stopwatch();
        const ran = await t.action({
          workspace,
          env,
          inputs: { checklist: "cancel.yml", "max-parallel": "2" },
          whileRunning: signalOnce(signal, env.BEGUN, ms, 300),
        });
        assert.ok(ms.taken < reportMs, `the report took ${ms.taken} ms`);
        assert.equal(ran.exitCode, 130);
        assert.equal(ran.results.reasonCode, "cancelled");
        const { first, deaf: during } = verdictsOf(ran.results);
        assert.deepEqual([first, during], ["passed", "cancelled"]);
        assert.match(ran.summary, /Not ready/);
        assert.equal(await readFile(env.TORN, "utf8"), "torn\n");
        assert.deepEqual(ran.leftovers, []);
        t.figure(`${ms.taken} ms`);
      },
    })),
  ),
  {
    name: "cancel: a log reader that stands still does not hold the report up",
    needs: ["git"],
    async run(t) {
      const { workspace, env } = await prepare(t, doings["floods the log"]);
      const ms = stopwatch();
      const { exitCode, results } = await t.action({
        workspace,
        env,
        inputs: { checklist: "cancel.yml" },
        whileRunning: async (child) => {
          if (ms.used) return;
          await until(() => existsSync(env.BEGUN));
          child.stdout.pause();
          // By now the pipe is full, and main waits for its reader.
          await sleep(500);
          ms.start(child);
          child.kill("SIGINT");
          child.once("exit", () => child.stdout.resume());
        },
      });
      assert.equal(exitCode, 130);
      assert.ok(ms.taken < reportMs, `the report took ${ms.taken} ms`);
      assert.equal(results.reasonCode, "cancelled");
      assert.deepEqual(verdictsOf(results), { first: "passed", deaf: "cancelled", never: "cancelled" });
    },
  },
  {
    name: "cancel: on a command line teardown runs at once, and a second Ctrl-C ends all of it",
    needs: ["setsid", "git"],
    async run(t) {
      for (const again of [false, true]) {
        const { workspace, env } = await prepare(t);
        const child = spawn(t.node, [join(root, "dist/cli.js"), "run", "cancel.yml"], {
          cwd: workspace,
          env: { ...plainEnvironment, ...env, RUNNER_TEMP: t.folder },
          stdio: "ignore",
        });
        const ended = new Promise((resolve) => child.once("exit", resolve));
        await until(() => existsSync(env.BEGUN));
        child.kill("SIGINT");
        if (again) {
          await sleep(700);
          child.kill("SIGINT");
        }
        assert.equal(await ended, 130);
        assert.equal(existsSync(env.TORN), !again);
        await until(() => processesWith("BEGUN", env.BEGUN).length === 0);
      }
    },
  },
];

let made = 0;
async function prepare(t, deaf = {}) {
  made += 1;
  const folder = join(t.folder, `cancel-${made}`);
  const checks = page.checks.map((check) => (check.id === "deaf" ? { ...check, ...deaf } : check));
  const workspace = await makeWorkspace(folder, { "cancel.yml": JSON.stringify({ ...page, checks }) });
  const env = { BEGUN: `${folder}.begun`, NEVER: `${folder}.never`, TORN: `${folder}.torn` };
  return { workspace, env };
}

/** Only main is signalled; post is a second process. */
function signalOnce(signal, begun, ms, afterMs = 0) {
  return async (child) => {
    if (ms.used) return;
    await until(() => existsSync(begun));
    await sleep(afterMs);
    ms.start(child);
    child.kill(signal);
  };
}

function stopwatch() {
  const watch = {
    used: false,
    taken: Number.POSITIVE_INFINITY,
    start(child) {
      watch.used = true;
      const began = performance.now();
      child.once("exit", () => {
        watch.taken = Math.round(performance.now() - began);
      });
    },
  };
  return watch;
}

const verdictsOf = ({ checks }) => Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
