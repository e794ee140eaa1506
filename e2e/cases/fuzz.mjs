// The properties of __tests__/fuzz, ten thousand times each, and all of the hostile corpus; a failure prints its seed, its path and the smallest input.
import assert from "node:assert/strict";

const runs = 10_000;

export default {
  name: `fuzz: page, signals, relay, escaping, log and redaction hold for ${runs} inputs each`,
  timeoutMs: 900_000,
  async run(t) {
    const jest = [
      "--experimental-vm-modules",
      "node_modules/jest/bin/jest.js",
      "__tests__/fuzz",
      "__tests__/hostile",
      "--testTimeout=600000",
    ];
    const { exitCode, log, stderr } = await t.program(t.node, jest, {
      cwd: t.root,
      env: { ...process.env, FUZZ_RUNS: String(runs) },
    });
    assert.equal(exitCode, 0, `${log}\n${stderr}`);
  },
};
