// The unit tests as a system without /proc runs them: by what `ps` tells (macOS), and where nothing tells of processes.
import assert from "node:assert/strict";
import { join } from "node:path";

const jest = ["--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--silent"];

/**
 * Where what a command started is looked for: at its end, at a time limit, at a cancel, by fail-fast, by `add`, by post.
 * (`ps-tree` and `other-systems` say themselves how they look, and `npm test` runs them so.)
 */
const finding = [
  "__tests__/platform/process/(clean-up|runner|unended)",
  "__tests__/checks/run-checks",
  "__tests__/app/(add|elsewhere|post)\\.test",
  "__tests__/app/post/(journal-fails|shard)",
];

/** All of these ran, and what was skipped says why. */
async function runTests(t, file, args, env = {}) {
  const { exitCode, log } = await t.program(file, args, { cwd: t.root, env: { ...process.env, ...env } });
  assert.equal(exitCode, 0, log);
  t.figure(/^Tests: +(.*)$/m.exec(log)?.[1] ?? "no count");
}

export default [
  {
    name: "without /proc: engine, commands and post find processes by ps",
    needs: ["ps"],
    timeoutMs: 300_000,
    run: (t) => runTests(t, t.node, [...jest, ...finding], { READINESS_TEST_FINDS: "ps" }),
  },
  {
    name: "without /proc: every test holds where it is not mounted",
    long: true,
    needs: ["unshare"],
    timeoutMs: 900_000,
    run: (t) => {
      const within = ["--mount", join(t.root, "e2e/support/without-proc.sh"), t.node, ...jest];
      const isRoot = process.getuid() === 0;
      return isRoot ? runTests(t, "unshare", within) : runTests(t, "sudo", ["unshare", ...within]);
    },
  },
];
