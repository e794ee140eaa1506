// What a command does around the judging costs no verdict: it cleans RUNNER_TEMP, holds our files, starts what nobody can end, or a person leaves.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, copyFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { plainEnvironment, root } from "../support/environment.mjs";
import { processesWith } from "../support/process.mjs";
import { until } from "../support/until.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const cleaning = {
  "all that is ours": { run: 'rm -rf "$RUNNER_TEMP"/readiness-*', gate: "ready", exitCode: 0 },
  "everything, the runner's files too": { run: 'rm -rf "$RUNNER_TEMP"/*', gate: "not-ready", exitCode: 1 },
  "the state's file": {
    run: 'for f in "$RUNNER_TEMP"/_runner_file_commands/save_state_*; do : > "$f"; done',
    gate: "not-ready",
    exitCode: 1,
  },
};

/** What it starts bears the case's folder. */
const pageOf = (folder) => ({
  defaults: { env: { OF: folder } },
  setup: "setsid sleep 300 > /dev/null 2>&1 & sleep 300 > /dev/null 2>&1 &",
  teardown: "sleep 0.3; touch $TORN",
  checks: [{ id: "long", area: "long", run: "trap '' TERM HUP; touch $BEGUN; while :; do sleep 0.2; done" }],
});

const leaving = {
  "Ctrl-C": { signals: ["SIGINT"], torn: true, says: [/^Stopping:.*Ctrl-C again/m] },
  "Ctrl-C that npm hands on": { signals: ["SIGINT", "SIGINT"], torn: true, says: [/^Stopping:/m] },
  "a terminal that closes": { signals: ["SIGHUP"], torn: true, says: [/^Stopping:/m] },
  "Ctrl-\\": { signals: ["SIGQUIT"], torn: true, says: [/^Stopping:/m] },
  "a second Ctrl-C": {
    signals: ["SIGINT", 700, "SIGINT"],
    torn: false,
    says: [/^Stopping:/m, /^Leaving at once:.*teardown is skipped/m],
  },
};

export default [
  ...Object.entries(cleaning).map(([what, { run, gate, exitCode }]) => ({
    name: `hold: a check that cleans ${what} leaves post nothing to say`,
    needs: ["git"],
    async run(t) {
      const checks = [
        { id: "cleaner", area: "cleaner", run },
        { id: "later", area: "later", run: "echo fine" },
      ];
      const workspace = await makeWorkspace(join(t.folder, "work"), {
        "page.yml": JSON.stringify({ checks }),
      });
      const ran = await t.action({ workspace, inputs: { checklist: "page.yml" } });
      assert.equal(ran.exitCode, exitCode, ran.log);
      assert.equal(ran.outputs.gate, gate);
      assert.equal(ran.results.gate, gate);
      assert.equal(ran.results.checks[1].verdict, "passed");
      assert.equal(ran.state.ended, "true");
      assert.equal(ran.post.log, "");
      assert.equal(ran.post.summary, "");
      const after = JSON.parse(await readFile(ran.outputs.results, "utf8"));
      assert.equal(after.reasonCode, ran.results.reasonCode);
    },
  })),
  ...Object.entries(leaving).map(([what, { signals, torn, says }]) => ({
    name: `hold: ${what} leaves nothing running, and says what happens`,
    needs: ["setsid", "git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "work"), {
        "page.yml": JSON.stringify(pageOf(t.folder)),
      });
      const env = { BEGUN: join(t.folder, "begun"), TORN: join(t.folder, "torn") };
      const { exitCode, stderr } = await t.cli(["run", "page.yml"], {
        workspace,
        env,
        whileRunning: async (child) => {
          await until(() => existsSync(env.BEGUN));
          for (const step of signals) {
            if (typeof step === "number") await sleep(step);
            else child.kill(step);
          }
        },
      });
      assert.equal(exitCode, 130);
      for (const said of says) assert.match(stderr, said);
      assert.equal(stderr.match(/^Stopping:/gm).length, 1);
      assert.equal(existsSync(env.TORN), torn);
      assert.deepEqual(processesWith("OF", t.folder), []);
    },
  })),
  {
    name: "hold: a terminal that is gone for good costs neither teardown nor exit code",
    needs: ["script", "setsid", "git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "work"), {
        "page.yml": JSON.stringify(pageOf(t.folder)),
      });
      const [begun, torn, code] = ["begun", "torn", "code"].map((name) => join(t.folder, name));
      const cli = join(root, "dist/cli.js");
      // A shell hands the hang-up on to its jobs; this one outlives it, to tell the exit code.
      const job = `"${t.node}" "${cli}" run page.yml & trap "kill -HUP $!" HUP`;
      const inner = `${job}; wait $!; wait $!; echo $? > "${code}"`;
      const env = { ...plainEnvironment, BEGUN: begun, TORN: torn, INNER: inner, SHELL: "/bin/sh" };
      await t.program("script", ["--quiet", "--command", 'eval "$INNER"', "/dev/null"], {
        cwd: workspace,
        env,
        whileRunning: async (terminal) => {
          await until(() => existsSync(begun));
          terminal.kill("SIGKILL");
        },
      });
      await until(() => existsSync(code));
      assert.equal((await readFile(code, "utf8")).trim(), "130");
      assert.ok(existsSync(torn));
      assert.deepEqual(processesWith("OF", t.folder), []);
    },
  },
  {
    name: "hold: another user's process is not waited for, and named",
    needs: ["git"],
    // It measures how long nobody waits.
    alone: true,
    async run(t) {
      // As root only: somebody has to own what we may not end.
      if (process.getuid?.() !== 0) return;
      const { ran, seconds } = await asNobody(t);
      assert.equal(ran.exitCode, 0, ran.text);
      assert.match(ran.text, /✓ passed +a .*1 process left behind, could not be ended/);
      assert.match(ran.text, /warning: 1 process of a could not be ended and ran on/);
      assert.match(ran.text, /warning: 1 process of setup could not be ended and ran on/);
      assert.ok(seconds < 10, `it took ${seconds} s`);
      for (const pid of processesWith("OF", "hold-nobody")) process.kill(pid, "SIGKILL");
    },
  },
];

/** Runs the command line as `nobody`, with a `node` that may become root, as sudo does. */
async function asNobody(t) {
  const folder = join(t.folder, "nobody");
  await mkdir(folder);
  const sudo = join(folder, "sudo-node");
  await copyFile(process.execPath, sudo);
  await chmod(sudo, 0o4755);
  await cp(join(root, "dist"), join(folder, "dist"), { recursive: true });
  const script = `process.setgid(0); process.setuid(0); setTimeout(() => {}, 300_000)`;
  await writeFile(join(folder, "server.js"), script);
  const server = `"${sudo}" "${join(folder, "server.js")}" > /dev/null 2>&1 & sleep 0.5`;
  const checks = [
    { id: "a", area: "a", run: server },
    { id: "b", area: "b", run: "true" },
  ];
  await writeFile(join(folder, "page.yml"), JSON.stringify({ owner: "@a", setup: server, checks }));
  for (const path of [t.folder, folder]) await chmod(path, 0o777);
  const began = performance.now();
  const child = spawn(process.execPath, [join(folder, "dist/cli.js"), "run", "page.yml"], {
    cwd: folder,
    env: { ...plainEnvironment, TMPDIR: folder, HOME: folder, OF: "hold-nobody" },
    uid: 65_534,
    gid: 65_534,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  return { ran: { exitCode, text }, seconds: (performance.now() - began) / 1_000 };
}
