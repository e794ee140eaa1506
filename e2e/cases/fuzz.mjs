// The properties of __tests__/fuzz and all of the hostile corpus; a failure prints its seed, its path and the smallest input.
import assert from "node:assert/strict";

const fuzz = (runs, more) => ({
  name: `fuzz: page, its writer, signals, relay, escaping, log, results and redaction hold for ${runs} inputs each`,
  ...more,
  async run(t) {
    const jest = [
      "--experimental-vm-modules",
      "node_modules/jest/bin/jest.js",
      "__tests__/fuzz",
      "__tests__/hostile",
      "__tests__/redact/places.test.ts",
      "--testTimeout=3600000",
    ];
    const { exitCode, log, stderr } = await t.program(t.node, jest, {
      cwd: t.root,
      env: { ...process.env, FUZZ_RUNS: String(runs) },
    });
    assert.equal(exitCode, 0, `${log}\n${stderr}`);
    t.figure(`${runs} inputs for each property`);
  },
});

export default [
  fuzz(100, { timeoutMs: 600_000 }),
  // A quarter of an hour on two processors.
  fuzz(10_000, { long: true, timeoutMs: 5_400_000 }),
];
