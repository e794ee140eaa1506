// The two commands of README, in a clone of what is committed.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustRun } from "../support/process.mjs";

const page = "RELEASE_READINESS.md";
const limitMs = 300_000;

/** What of our own page runs no tests and builds nothing: it needs nothing but what is committed. */
const quick = "catalog,permissions,bindings,partial-streaming";

const commands = [
  {
    name: "fresh clone: node dist/cli.js run, what of it needs nothing installed",
    change: withoutSetup,
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

export default commands.map(({ name, long, change, command }) => ({
  name,
  long,
  needs: ["git", "npm", "node"],
  timeoutMs: 2 * limitMs,
  async run(t) {
    const clone = join(t.folder, "clone");
    await mustRun("git", ["clone", "--quiet", "--no-hardlinks", t.root, clone]);
    await change?.(clone);
    const started = performance.now();
    const [file, ...args] = command(t);
    const { exitCode } = await t.program(file, args, { cwd: clone });
    const seconds = (performance.now() - started) / 1000;

    assert.equal(exitCode, 0);
    assert.ok(seconds * 1000 <= limitMs, `took ${seconds.toFixed(0)} s`);
    if (change) await mustRun("git", ["checkout", "--quiet", "--", page], { cwd: clone });
    assert.equal(await mustRun("git", ["status", "--porcelain"], { cwd: clone }), "");
  },
}));

/** `.ci/run` installs in its clone, and runs the whole page there: this takes a second, and that a minute and a half. */
async function withoutSetup(clone) {
  const text = await readFile(join(clone, page), "utf8");
  const without = text.replace(/^setup: npm ci .*\n/m, "");
  assert.notEqual(without, text);
  await writeFile(join(clone, page), without);
}
