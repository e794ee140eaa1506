// Every command, by its exit code: from the folders that a page may be meant from, and with what is unusable.
import assert from "node:assert/strict";
import { join } from "node:path";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const pageName = "RELEASE_READINESS.md";
const page = `---
owner: "@acme/release"
---

| Area | Command   | Pass signal | Rollback |
| ---- | --------- | ----------- | -------- |
| api  | \`echo ok\` | \`ok\`        | Undo it. |
`;
const broken = page.replace("`echo ok`", "not a cmd");

/** What each command is called with, and its exit code for a page that is fine, that is broken, and that is not there. */
const commands = {
  run: { args: [], codes: [0, 2, 2] },
  lint: { args: [], codes: [0, 2, 2] },
  list: { args: [], codes: [0, 2, 2] },
  explain: { args: [], codes: [0, 2, 2] },
  diff: { args: ["HEAD"], codes: [0, 2, 2] },
  fmt: { args: ["--check"], codes: [0, 0, 2] },
  add: {
    args: ["--area", "api", "--check", "new", "--dry-run", "--yes", "--", "echo", "ok"],
    codes: [0, 2, 2],
  },
};

/** Those that write a page, or read results. */
const others = ["init", "report", "plan", "gate"];

const options = { "--help": 0, "--nonsense": 2 };

export default [
  {
    name: "commands: each finds the page of the git root from any folder, in linked work trees and submodules too",
    needs: ["git"],
    async run(t) {
      const workspace = await repository(t, "workspace", page);
      const linked = join(t.folder, "linked");
      await git(workspace, "worktree", "add", "--quiet", linked);
      await git(workspace, "submodule", "--quiet", "add", await repository(t, "module", page), "module");
      await git(workspace, "submodule", "--quiet", "add", await repository(t, "bare", null), "bare");
      const [fine, , missing] = [0, 1, 2];
      for (const [folder, state] of [
        [workspace, fine],
        [join(workspace, "deep/below"), fine],
        [join(linked, "deep/below"), fine],
        [join(workspace, "module/deep/below"), fine],
        [join(workspace, "bare/deep/below"), missing],
      ])
        await each(t, folder, state);
    },
  },
  {
    name: "commands: each ends with 2 for an unusable page or arguments, and with 0 for --help",
    needs: ["git"],
    async run(t) {
      const help = await t.cli(["--help"], { workspace: t.folder });
      const named = [...help.log.matchAll(/^ {2}readiness (\w+)/gm)].map(([, name]) => name);
      assert.deepEqual(
        named.filter((name) => !(name in commands || others.includes(name))),
        [],
      );
      const workspace = await repository(t, "workspace", broken);
      await each(t, join(workspace, "deep/below"), 1);
      for (const name of named)
        await Promise.all(
          Object.entries(options).map(async ([option, code]) => {
            const { exitCode } = await t.cli([name, option], { workspace });
            assert.deepEqual([name, option, exitCode], [name, option, code]);
          }),
        );
    },
  },
];

async function each(t, folder, state) {
  const expected = Object.entries(commands).map(([name, { codes }]) => [name, codes[state]]);
  const seen = Object.entries(commands).map(async ([name, { args }]) => {
    const { exitCode } = await t.cli([name, ...args], { workspace: folder });
    return [name, exitCode];
  });
  assert.deepEqual([folder, await Promise.all(seen)], [folder, expected]);
}

async function repository(t, name, text) {
  const folder = join(t.folder, name);
  await makeWorkspace(folder, { "deep/below/x.txt": "", ...(text !== null && { [pageName]: text }) });
  return folder;
}

const git = (folder, ...args) =>
  mustRun("git", ["-c", "protocol.file.allow=always", ...args], { cwd: folder });
