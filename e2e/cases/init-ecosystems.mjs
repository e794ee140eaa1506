// What `readiness init` drafts for a small repository of each ecosystem is clean, and green until a test is broken.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { chmod, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plainEnvironment, root } from "../support/environment.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const examples = join(root, "__tests__/draft/repository/examples");
/** Programs by the names of an example's first lines. */
const programs = { elixir: "mix" };
/** `.ci/run` installs pnpm here, where it is nobody's but ours. */
const pnpm = join(root, ".ci/pnpm/node_modules/.bin");
const env = { PATH: `${pnpm}:${plainEnvironment.PATH}` };
/** Those whose checks need what only a registry has: their pages are linted, and not run. */
const lintedOnly = new Set(["java", "php", "ruby"]);

export default (await readdir(examples)).map((file) => {
  const name = file.replace(/\.txtar$/, "");
  const { facts, files } = read(file);
  const tools = facts
    .get("tools")
    .split(" ")
    .map((tool) => programs[tool] ?? tool);
  const isRun = !lintedOnly.has(name);
  return {
    name: `init ecosystems: ${name} gets a page that is clean${isRun ? ", green, and red with the right row when a test is broken" : ""}`,
    needs: isRun ? ["git", ...tools.filter((tool) => tool !== "pnpm")] : ["git"],
    async run(t) {
      if (tools.includes("pnpm"))
        assert.ok(existsSync(join(pnpm, "pnpm")), "needs pnpm: npm install --prefix .ci/pnpm pnpm@9.15.0");
      const workspace = await makeWorkspace(join(t.folder, name), files);
      for (const path of Object.keys(files))
        if (path.endsWith(".sh")) await chmod(join(workspace, path), 0o755);
      const drafted = await t.cli(["init", "--owner", "@acme/release"], { workspace });
      assert.equal(drafted.exitCode, 0, drafted.log);
      const page = await readFile(join(workspace, "RELEASE_READINESS.md"), "utf8");
      for (const args of [
        ["lint", "--strict", "--json"],
        ["fmt", "--check"],
      ]) {
        const { exitCode, log } = await t.cli(args, { workspace });
        assert.equal(exitCode, 0, `${log}\n${page}`);
        if (args[0] === "lint") assert.deepEqual(JSON.parse(log), []);
      }
      if (!isRun) return;
      const green = await verdicts(t, workspace);
      assert.deepEqual(
        Object.values(green).filter((verdict) => verdict !== "passed"),
        [],
        `${JSON.stringify(green)}\n${page}`,
      );
      const [path, change] = facts.get("break").split(": ");
      const [from, to] = change.split(" -> ");
      const text = await readFile(join(workspace, path), "utf8");
      assert.ok(text.includes(from), text);
      await writeFile(join(workspace, path), text.replace(from, to));
      // Mix tells a change by size and second, and this one keeps the size.
      const later = Date.now() / 1000 + 5;
      await utimes(join(workspace, path), later, later);
      const red = await verdicts(t, workspace);
      const failed = Object.entries(red).filter(([, verdict]) => verdict === "failed");
      assert.deepEqual(
        failed.map(([id]) => id),
        [facts.get("red")],
        JSON.stringify(red),
      );
    },
  };
});

/** The verdict of each check. */
async function verdicts(t, workspace) {
  const { results } = await t.cli(["run"], { workspace, env });
  return Object.fromEntries(results.checks.map(({ id, verdict }) => [id, verdict]));
}

/** One text that holds a repository: `key: value` lines, and a line `-- PATH --` before each file. */
function read(file) {
  const [head, ...parts] = readFileSync(join(examples, file), "utf8").split(/^-- (.+) --\n/m);
  const facts = new Map(
    head
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]),
  );
  const files = {};
  for (let at = 0; at < parts.length; at += 2) files[parts[at]] = parts[at + 1];
  return { facts, files };
}
