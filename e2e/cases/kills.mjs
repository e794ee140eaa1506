// kill -9 of main at any moment: post still reports, never ready, and every verdict that was told stands.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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
const told = /^([✓✗-]) (check-\d)\b/gmu;

export default [
  { rounds: 20, long: false },
  { rounds: 100, long: true },
].map(({ rounds, long }) => ({
  name: `kills: ${rounds} kills of main, each finished by post`,
  long,
  needs: ["setsid", "git"],
  timeoutMs: 600_000,
  async run(t) {
    const workspace = await makeWorkspace(join(t.folder, "kills"), { "kills.yml": JSON.stringify(page) });
    const wholeRunMs = await measure(t, workspace, join(t.folder, "unhurt"));
    let finished = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Spread over the whole run, with a random part, so that a hundred rounds see every moment.
      const afterMs = ((round + Math.random()) / rounds) * wholeRunMs;
      const ended = await killOnce(t, workspace, afterMs, join(t.folder, `torn-${round}`));
      finished += ended ? 1 : 0;
    }
    assert.ok(finished < rounds / 2, `${finished} of ${rounds} runs had ended before they were killed`);
  },
}));

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
async function killOnce(t, workspace, afterMs, torn) {
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
  if (ran.exitCode === 1 || (await hadEnded(ran))) return true;

  assert.equal(ran.killedBy, "SIGKILL", when);
  assert.equal(results.gate, "not-ready", when);
  assert.equal(results.reasonCode, "interrupted", when);
  assert.notEqual(ran.outputs.gate, "ready", when);
  assert.match(ran.post.summary, /Not ready/, when);
  const verdicts = new Map(results.checks.map((check) => [check.id, check.verdict]));
  for (const [, mark, id] of ran.log.matchAll(told))
    assert.equal(verdicts.get(id), mark === "✓" ? "passed" : "failed", `${when}: ${id} was told otherwise`);
  const runs = await readFile(torn, "utf8").catch(() => "");
  if (/^✓ setup/m.test(ran.log))
    assert.equal(runs, "torn\n", `${when}: teardown ran ${runs.length / 5} times`);
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
