// docs/threat-model.md by experiment. What does not hold is shown here as well: a sentence there that stopped being true,
// for better or worse, fails a case.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeWorkspace } from "../support/workspace.mjs";

const page = "page.yml";
const token = "token-of-the-job-4711";
const reversed = [...token].reverse().join("");
const hexadecimal = Buffer.from(token).toString("hex");
/** What a command finds in the environment of its parent, the action. */
const ofParent = (name) => `tr '\\0' '\\n' < /proc/$PPID/environ | sed -n 's/^${name}=//p'`;

const workspaceOf = (t, checks) =>
  makeWorkspace(join(t.folder, "workspace"), {
    [page]: JSON.stringify({ checks: checks.map((check) => ({ area: check.id, ...check })) }),
    "smoke.sh": "echo it is broken; exit 1\n",
    "monitor.sh": '#!/bin/sh\necho ran > "$(dirname "$0")/monitored"\n',
  });

export default [
  {
    name: "threat model: a command that looks finds the action's token, and disguised it gets through",
    needs: ["git", "rev", "od"],
    async run(t) {
      const workspace = await workspaceOf(t, [
        { id: "own", run: "env | grep -c -e INPUT_ -e ACTIONS_ || true", pass: ["stdout = 0"] },
        { id: "plain", run: ofParent("INPUT_GITHUB-TOKEN") },
        { id: "reversed", run: `${ofParent("INPUT_GITHUB-TOKEN")} | rev` },
        {
          id: "hexadecimal",
          run: `${ofParent("INPUT_GITHUB-TOKEN")} | tr -d '\\n' | od -An -v -tx1 | tr -d ' \\n'`,
        },
      ]);
      const { results, summary } = await t.action({
        workspace,
        inputs: { checklist: page, "github-token": token },
      });

      const check = (id) => results.checks.find((one) => one.id === id);
      assert.equal(check("own").verdict, "passed", "what a command is given holds inputs or ACTIONS_*");
      assert.doesNotMatch(
        JSON.stringify(results) + summary,
        new RegExp(token),
        "the exact value is in a report",
      );
      assert.match(check("plain").output.tail, /\*\*\*/, "the exact value was not even read");
      assert.match(check("reversed").output.tail, new RegExp(reversed));
      assert.match(check("hexadecimal").output.tail, new RegExp(hexadecimal));
    },
  },
  {
    name: "threat model: a command that writes to the action's descriptors speaks in its log",
    needs: ["git"],
    async run(t) {
      const workspace = await workspaceOf(t, [
        { id: "forge", run: "echo '::notice::forged' > /proc/$PPID/fd/1" },
      ]);
      // On a runner stdout is a pipe; a program that Node starts has a socket there, which cannot be opened again.
      const commandLine = `"${t.node}" "${join(t.root, "dist/cli.js")}" run ${page} | cat`;
      const { log } = await t.program("sh", ["-c", commandLine], { cwd: workspace });

      assert.match(log, /^::notice::forged$/m);
    },
  },
  {
    name: "threat model: a command that writes the action's outputs fails, and one that kills it leaves the gate not ready",
    needs: ["git"],
    async run(t) {
      const workspace = await workspaceOf(t, [
        { id: "forge", run: `echo gate=ready >> "$(${ofParent("GITHUB_OUTPUT")})"` },
        { id: "kill", run: "kill -9 $PPID; sleep 30" },
      ]);
      const ran = await t.action({ workspace, inputs: { checklist: page } });

      assert.equal(ran.killedBy, "SIGKILL");
      assert.equal(ran.outputs.gate, "not-ready");
      const results = JSON.parse(await readFile(ran.outputs.results, "utf8"));
      assert.deepEqual(
        [
          results.gate,
          results.reasonCode,
          ...results.checks.map(({ verdict, tampered }) => [verdict, tampered]),
        ],
        ["not-ready", "interrupted", ["failed", true], ["interrupted", false]],
      );
      assert.match(ran.post.summary, /Not ready/);
      assert.deepEqual(ran.leftovers, []);
    },
  },
  {
    name: "threat model: a command that holds the action, writes its outputs and kills it forges them, and the step is red",
    needs: ["git"],
    async run(t) {
      const forge = `out=$(${ofParent("GITHUB_OUTPUT")}); kill -STOP $PPID; echo gate=ready >> "$out"; kill -9 $PPID`;
      const workspace = await workspaceOf(t, [{ id: "forge", run: forge }]);
      const ran = await t.action({ workspace, inputs: { checklist: page } });

      assert.equal(ran.outputs.gate, "ready", "it was put back: the threat model can say more");
      assert.equal(ran.killedBy, "SIGKILL");
      assert.equal(JSON.parse(await readFile(ran.outputs.results, "utf8")).gate, "not-ready");
      assert.match(ran.post.summary, /Not ready/);
    },
  },
  {
    name: "threat model: what a command starts with `env -i setsid` is neither found nor ended",
    needs: ["git", "setsid"],
    async run(t) {
      const workspace = await workspaceOf(t, [
        {
          id: "marked",
          run: "setsid sleep 300 > /dev/null 2>&1 < /dev/null & echo $! > marked.pid; sleep 0.2",
        },
        {
          id: "hidden",
          run: "env -i setsid sleep 300 > /dev/null 2>&1 < /dev/null & echo $! > hidden.pid; sleep 0.2",
        },
      ]);
      const { results, leftovers } = await t.action({ workspace, inputs: { checklist: page } });
      const pidOf = async (name) => Number(await readFile(join(workspace, `${name}.pid`), "utf8"));
      const hidden = await pidOf("hidden");

      assert.ok(await isSleeping(hidden), "it was ended: the threat model can say more");
      process.kill(hidden, "SIGKILL");
      assert.equal(await isSleeping(await pidOf("marked")), false);
      assert.deepEqual(
        results.checks.map(({ leftovers: counted }) => counted),
        [1, 0],
      );
      // The runner looks for a variable too, which `env -i` takes away.
      assert.deepEqual(leftovers, []);
    },
  },
  {
    name: "threat model: a command that writes .git/config has later steps' git run what it likes",
    needs: ["git"],
    async run(t) {
      const workspace = await workspaceOf(t, [
        { id: "configure", run: 'chmod +x monitor.sh && git config core.fsmonitor "$PWD/monitor.sh"' },
      ]);
      const monitored = join(workspace, "monitored");
      const { outputs } = await t.action({ workspace, inputs: { checklist: page } });
      assert.equal(outputs.gate, "ready");
      assert.equal(existsSync(monitored), false, "our own git ran it");
      await t.program("git", ["status"], { cwd: workspace });

      assert.ok(existsSync(monitored), "git no longer does: the threat model can say more");
    },
  },
  {
    name: "threat model: a link that leads out of the workspace is not read, a hard link is",
    needs: ["git"],
    async run(t) {
      await writeFile(join(t.folder, "outside.txt"), "of somebody else");
      const workspace = await workspaceOf(t, [
        { id: "symbolic", run: "ln -s ../outside.txt symbolic.txt", pass: ["file symbolic.txt: somebody"] },
        { id: "hard", run: "ln ../outside.txt hard.txt", pass: ["file hard.txt: somebody"] },
      ]);
      const { results } = await t.action({ workspace, inputs: { checklist: page } });

      assert.deepEqual(verdictsOf(results), ["failed", "passed"]);
    },
  },
  {
    name: "threat model: a command rewrites the script of another row, and a script says what it likes",
    needs: ["git"],
    async run(t) {
      const honest = { id: "honest", run: "sh smoke.sh", pass: ["exit 0", "all is well"] };
      const workspace = await workspaceOf(t, [
        honest,
        { id: "rewrite", run: "echo 'echo all is well' > smoke.sh" },
        { ...honest, id: "deceived" },
      ]);
      const { results } = await t.action({ workspace, inputs: { checklist: page } });

      assert.deepEqual(verdictsOf(results), ["failed", "passed", "passed"]);
    },
  },
];

const verdictsOf = ({ checks }) => checks.map(({ verdict }) => verdict);

async function isSleeping(pid) {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, "latin1").catch((error) => {
    if (["ENOENT", "ESRCH"].includes(error.code)) return "";
    throw error;
  });
  return commandLine.startsWith("sleep\0");
}
