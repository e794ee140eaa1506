// Whatever a command leaves running is ended with it, counted, and costs it nothing; what setup starts serves the checks.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { processesWith } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const stubborn = "trap '' TERM; while :; do sleep 1; done";

/** Each writes the ids of what it leaves behind into `$PIDS`; `least` of them must be counted. */
const leavers = {
  "a daemon under setsid": {
    run: "setsid sh -c 'echo $$ >> $PIDS; exec sleep 300' > /dev/null 2>&1 & sleep 0.2",
  },
  "one that ignores SIGTERM": { run: `sh -c 'echo $$ >> $PIDS; ${stubborn}' > /dev/null 2>&1 & sleep 0.2` },
  "a daemon that ignores SIGTERM": {
    run: `setsid sh -c 'echo $$ >> $PIDS; ${stubborn}' > /dev/null 2>&1 & sleep 0.2`,
  },
  "a double fork": { run: "( (setsid sleep 300 > /dev/null 2>&1 & echo $! >> $PIDS) & ); sleep 0.2" },
  "one that holds the pipe": { run: "sleep 300 & echo $! >> $PIDS; echo told" },
  "a daemon that holds the pipe": {
    run: "setsid sh -c 'echo $$ >> $PIDS; exec sleep 300' & sleep 0.2; echo told",
  },
  "one in another folder without output": {
    run: "cd /; nohup sleep 300 > /dev/null 2>&1 & echo $! >> $PIDS",
  },
};

export default [
  {
    name: "leftovers: what a check leaves running is ended and counted, and its verdict stays",
    needs: ["setsid", "git"],
    async run(t) {
      const pids = join(t.folder, "pids");
      const checks = Object.entries(leavers).map(([area, { run }], index) => ({
        id: `leaver-${index}`,
        area,
        run,
        env: { PIDS: `${pids}-${index}` },
      }));
      const workspace = await makeWorkspace(join(t.folder, "leavers"), {
        "leavers.yml": JSON.stringify({ checks }),
      });
      const { exitCode, results, leftovers } = await t.action({
        workspace,
        inputs: { checklist: "leavers.yml" },
      });

      assert.equal(exitCode, 0);
      for (const { area, verdict, leftovers: counted, reason } of results.checks) {
        assert.equal(verdict, "passed", `${area}: ${reason}`);
        assert.ok(counted >= 1, `${area} left nothing that was counted`);
      }
      for (const index of checks.keys()) await assertGone(`${pids}-${index}`, checks[index].area);
      assert.deepEqual(leftovers, []);
    },
  },
  {
    name: "leftovers: what setup starts lives until teardown, and not longer",
    needs: ["setsid", "git"],
    async run(t) {
      const serve = "while :; do date +%N > $TICKS; sleep 0.05; done";
      const alive = 'a=$(cat $TICKS); sleep 0.5; test "$a" != "$(cat $TICKS)"';
      const page = {
        defaults: { env: { TICKS: join(t.folder, "ticks"), SERVICE: "of-this-case" } },
        setup: `setsid sh -c '${serve}' > /dev/null 2>&1 & sleep 0.3`,
        teardown: alive,
        checks: [{ id: "service", area: "service", run: alive }],
      };
      const workspace = await makeWorkspace(join(t.folder, "service"), {
        "service.yml": JSON.stringify(page),
      });
      const { exitCode, results, leftovers } = await t.action({
        workspace,
        inputs: { checklist: "service.yml" },
      });

      assert.equal(exitCode, 0);
      assert.equal(results.setup.verdict, "passed");
      assert.equal(results.checks[0].verdict, "passed", results.checks[0].reason);
      assert.equal(results.teardown.verdict, "passed", "teardown found no service");
      assert.deepEqual(processesWith("SERVICE", "of-this-case"), []);
      assert.deepEqual(leftovers, []);
    },
  },
];

async function assertGone(path, what) {
  const pids = (await readFile(path, "utf8")).trim().split("\n");
  const listed = new Set(await readdir("/proc"));
  for (const pid of pids.filter((one) => listed.has(one))) {
    const status = await readFile(`/proc/${pid}/status`, "latin1").catch(() => "State:\tX");
    assert.match(status, /^State:\s+[ZX]/m, `${what} is alive`);
  }
}
