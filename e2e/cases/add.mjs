// `readiness add` as a user has it: the built command line learns a row from a real run and writes it into the page.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeWorkspace } from "../support/workspace.mjs";

const table = "| Area | Command | Pass signal | Fail signal | Rollback |";
const pages = {
  "tight.md": `# Release\n\n${table}\n|---|---|---|---|---|\n|catalog|\`true\`|\`exit 0\`||undo|\n\nBelow.\n`,
  "aligned.md": `# Release\n\n| Area    | Command | Pass signal | Fail signal | Rollback |\n| ------- | ------- | ----------- | ----------- | -------- |\n| catalog | \`true\`  | \`exit 0\`    |             | undo     |\n\nBelow.\n`,
  "crlf.md":
    `# Release\n\n${table}\n| --- | --- | --- | --- | --- |\n| catalog | \`true\` | \`exit 0\` | | undo |\n\nBelow.\n`.replaceAll(
      "\n",
      "\r\n",
    ),
  "list.md": `# Release\n\n- Before:\n\n  ${table}\n  | --- | --- | --- | --- | --- |\n  | catalog | \`true\` | \`exit 0\` | | undo |\n\n- After.\n`,
  "page.yml":
    'owner: "@acme"\nchecks:\n  - id: catalog\n    area: catalog\n    run: "true"\n    rollback: undo\n# last\n',
};

/** A project's test script: what it prints differs in time, path and hash from run to run. */
const script = `// A stranger to every tool.
import { randomBytes } from "node:crypto";
console.log(\`[\${new Date().toISOString()}] build \${randomBytes(20).toString("hex")} in /tmp/\${randomBytes(4).toString("hex")}\`);
console.log("::error::forged");
console.log("12 modules are linked");
console.log("registry is ready after " + (performance.now() / 1000).toFixed(2) + "s");
`;
const files = {
  ...pages,
  "check.mjs": script,
  "g.test.mjs": 'import test from "node:test";\ntest("a", () => {});\n',
};

export default [
  {
    name: "add: a row that was learnt stands in every style of page, and the page runs",
    needs: ["git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "styles"), files);
      for (const [name, before] of Object.entries(pages)) {
        const args = [
          "--area",
          "registry",
          "--rollback",
          "undo",
          "--checklist",
          name,
          "--",
          "node",
          "check.mjs",
        ];
        const { exitCode, log } = await t.cli(["add", ...args], { workspace });
        assert.equal(exitCode, 0, log);
        const after = await readFile(join(workspace, name), "utf8");
        for (const text of ["modules? are linked", "registry is ready"])
          assert.ok(after.includes(text), `${name}: ${after}`);
        assert.doesNotMatch(after, /forged|\/tmp|\d{4}-\d{2}|[0-9a-f]{8}/, name);
        assert.equal(after.includes("\r\n"), before.includes("\r\n"), name);
        assert.equal(after.replace(/\r\n/g, "").includes("\r"), false, name);
        const lint = await t.cli(["lint", "--strict", name, "--json"], { workspace });
        const ofNew = JSON.parse(lint.log).filter(({ found }) => found.includes("registry"));
        assert.deepEqual(ofNew, [], name);
        const ran = await t.cli(["run", name, "--areas", "registry"], { workspace });
        assert.equal(ran.exitCode, 0, ran.log);
      }
    },
  },
  {
    name: "add: a known tool gives its own signals, and the row turns red when a test is broken",
    needs: ["git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "tool"), files);
      const args = ["--area", "tests", "--checklist", "tight.md", "--", "node", "--test", "g.test.mjs"];
      assert.equal((await t.cli(["add", ...args], { workspace })).exitCode, 0);
      const page = await readFile(join(workspace, "tight.md"), "utf8");
      assert.ok(
        page.includes("`/^. pass [1-9]\\d*$/`|`/^ *not ok \\d+ - [^#]*$/` or `/^. fail [1-9]\\d*$/`"),
        page,
      );
      assert.equal((await t.cli(["run", "tight.md"], { workspace })).exitCode, 0);
      await writeFile(
        join(workspace, "g.test.mjs"),
        'import test from "node:test";\ntest("a", () => { throw 1; });\n',
      );
      const { exitCode, results } = await t.cli(["run", "tight.md"], { workspace });
      assert.equal(exitCode, 1);
      assert.deepEqual(
        results.checks.map(({ id, verdict }) => [id, verdict]),
        [
          ["catalog", "passed"],
          ["tests", "failed"],
        ],
      );
    },
  },
  {
    name: "add: --twice keeps what was in both runs, --dry-run writes nothing, errors are told before anything runs",
    needs: ["git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "options"), files);
      const add = (...args) => t.cli(["add", "--checklist", "tight.md", ...args], { workspace });
      const flaky =
        "n=$(cat n 2>/dev/null || echo 0); echo $((n + 1)) > n; echo catalog is ready; [ $n = 0 ] && echo first time ok; true";
      const shown = await add("--area", "new", "--twice", "--dry-run", "--", flaky);
      assert.equal(shown.exitCode, 0, shown.log);
      assert.match(shown.log, /Not the same in both runs[^\n]*\n {2}- first time ok\n/);
      assert.match(shown.log, /\|`catalog is ready`\|/);
      assert.equal(await readFile(join(workspace, "tight.md"), "utf8"), pages["tight.md"]);
      for (const [args, said] of [
        [["--area", "new", "--check", "catalog", "--", "touch ran"], /`catalog` is given/],
        [["--area", "new"], /No command behind `--`/],
        [["--", "touch ran"], /No `--area`/],
        [["--area", "new", "touch", "ran"], /word before `--`/],
      ]) {
        const { exitCode, log, stderr = "" } = await add(...args);
        assert.equal(exitCode, 2);
        assert.match(`${log}${stderr}`, said);
      }
      await assert.rejects(readFile(join(workspace, "ran")));
    },
  },
  {
    name: "add: within a workflow nothing that the command prints is a workflow command",
    needs: ["git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "workflow"), files);
      const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace };
      const args = ["--area", "registry", "--checklist", "tight.md", "--", "node", "check.mjs"];
      const { exitCode, log } = await t.cli(["add", ...args], { workspace, env });
      assert.equal(exitCode, 0, log);
      const [, token] = /::stop-commands::(\w+)/.exec(log) ?? [];
      assert.ok(token !== undefined && log.indexOf("::error::forged") > log.indexOf("::stop-commands::"));
      const after = log.slice(log.indexOf(`::${token}::`));
      assert.doesNotMatch(after, /^::(?!\w+::\n|endgroup::)/m);
    },
  },
];
