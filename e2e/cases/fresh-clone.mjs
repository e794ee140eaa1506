// The two commands of README, in a clone of what is committed.
import assert from "node:assert/strict";
import { join } from "node:path";
import { mustRun } from "../support/process.mjs";

const limitMs = 300_000;

/**
 * What of our own page runs no tests and builds nothing: those have just run when this suite does, and `.ci/run` runs
 * the whole page after it.
 */
const quick = "catalog,permissions,bindings,partial-streaming";

const commands = [
  {
    name: "fresh clone: node dist/cli.js run, without the areas that run the tests or build",
    command: (t) => [t.node, "dist/cli.js", "run", "--areas", quick],
  },
  {
    name: "fresh clone: node dist/cli.js run",
    long: true,
    command: (t) => [t.node, "dist/cli.js", "run"],
  },
  {
    name: "fresh clone: npm install-test",
    long: true,
    command: () => ["npm", "install-test", "--no-audit", "--no-fund"],
  },
];

export default commands.map(({ name, long, command }) => ({
  name,
  long,
  needs: ["git", "npm", "node"],
  timeoutMs: 2 * limitMs,
  async run(t) {
    const clone = join(t.folder, "clone");
    await mustRun("git", ["clone", "--quiet", "--no-hardlinks", t.root, clone]);
    const started = performance.now();
    const [file, ...args] = command(t);
    const { exitCode } = await t.program(file, args, { cwd: clone });
    const seconds = (performance.now() - started) / 1000;

    assert.equal(exitCode, 0);
    assert.ok(seconds * 1000 <= limitMs, `took ${seconds.toFixed(0)} s`);
    assert.equal(await mustRun("git", ["status", "--porcelain"], { cwd: clone }), "");
  },
}));
