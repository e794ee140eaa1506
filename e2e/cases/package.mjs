// What `npm pack` makes runs where nothing but Node is, and installs nothing else.
import assert from "node:assert/strict";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { plainEnvironment } from "../support/environment.mjs";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

/** Bytes of the tarball, which whoever tries the command line downloads. */
const budget = 1.2e6;

const page = `---
owner: "@acme/release"
---
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`echo '{"a":[1,2]}'\` | \`json $.a[?@ > 1]\` and \`/^\\{/\` | Undo it. |
`;

export default [
  {
    name: "package: what npm packs installs without a network, alone, and runs, lints, formats and drafts a page",
    needs: ["npm", "npx", "git"],
    async run(t) {
      const tarball = await pack(t);
      t.figure(`${Math.round((await stat(tarball)).size / 1000)} kB`);
      assert.ok((await stat(tarball)).size < budget);

      const folder = join(t.folder, "empty");
      await mkdir(folder);
      await writeFile(join(folder, "package.json"), '{ "scripts": { "test": "node --test" } }');
      const env = offline(t);
      await mustRun("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], {
        cwd: folder,
        env,
      });
      const installed = join(folder, "node_modules/readiness-action");
      assert.deepEqual(
        (await readdir(join(folder, "node_modules"))).filter((name) => !name.startsWith(".")),
        ["readiness-action"],
      );
      assert.deepEqual((await readdir(installed)).sort(), [
        "LICENSE",
        "README.md",
        "dist",
        "package.json",
        "schema",
      ]);

      await makeWorkspace(folder, { "RELEASE_READINESS.md": page });
      const readiness = (...args) =>
        t.program("npx", ["--offline", "readiness", ...args], { cwd: folder, env });
      assert.deepEqual(await codeAndLog(readiness("--version")), [0, "1.0.0\n"]);
      assert.equal((await readiness("fmt")).exitCode, 0);
      assert.equal((await readiness("fmt", "--check")).exitCode, 0);
      const ran = await readiness("run");
      assert.deepEqual([ran.exitCode, /Ready/.test(ran.log)], [0, true]);
      assert.equal((await readiness("lint")).exitCode, 0);
      assert.equal((await readiness("list")).exitCode, 0);
      assert.equal((await readiness("init", "other/PAGE.md", "--yes", "--dry-run")).exitCode, 0);
    },
  },
  {
    name: "package: npx runs the tarball by its name",
    needs: ["npm", "npx", "git"],
    async run(t) {
      const tarball = await pack(t);
      const env = offline(t);
      const args = ["--offline", `--package=./${basename(tarball)}`, "readiness", "--version"];
      const { exitCode, stderr, log } = await t.program("npx", args, { cwd: dirname(tarball), env });
      // npm says on stderr that it installs something, because nobody is there to be asked.
      assert.deepEqual([exitCode, log.replace(stderr, "")], [0, "1.0.0\n"]);
    },
  },
];

async function codeAndLog(running) {
  const { exitCode, log } = await running;
  return [exitCode, log];
}

/** A registry that no package could come from, the Node of the case, and a home and cache without anything in it. */
function offline(t) {
  return {
    ...plainEnvironment,
    PATH: `${dirname(t.node)}:${plainEnvironment.PATH}`,
    HOME: t.folder,
    npm_config_cache: join(t.folder, "cache"),
    npm_config_registry: "http://127.0.0.1:1/",
    // The one of the user who started the tests may say that npx installs nothing.
    npm_config_userconfig: join(t.folder, "npmrc"),
    npm_config_update_notifier: "false",
  };
}

/** What `npm pack` prints is the name of its file, and nothing else. */
async function pack(t) {
  const folder = join(t.folder, "packed");
  await mkdir(folder);
  // Without one npm takes a relative path to begin in a folder above that has one.
  await writeFile(join(folder, "package.json"), "{}");
  const args = ["pack", "--pack-destination", folder];
  const env = { ...offline(t), npm_config_loglevel: "error" };
  const printed = (await mustRun("npm", args, { cwd: t.root, env })).trim();
  assert.equal(printed, "readiness-action-1.0.0.tgz");
  return join(folder, printed);
}
