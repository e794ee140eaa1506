// The built command line and action on Windows' Node, as far as wine is Windows: drives, names in another case or 8.3,
// CRLF, blanks, quotes, exit codes of 32 bits, batch files, kill and post, and a `taskkill` that knows no /T.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { processesWith } from "../support/process.mjs";
import { until } from "../support/until.mjs";
import { fromWindows, onWindows, shortName, withWine } from "../support/wine.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const node = "C:\\node\\node.exe {0}";
const header =
  "| Area | Command | Pass signal | Fail signal | Rollback | Shell |\n| --- | --- | --- | --- | --- | --- |\n";
const row = (area, command, pass, { fail = "", shell = node } = {}) =>
  `| ${area} | \`${command.replaceAll("|", "\\|")}\` | ${pass} | ${fail} | [Undo](undo.md) | ${shell} |\n`;

/** Each: what is run, and the verdict; `[pass, fail]` where a column of fail signals is needed. */
const rows = {
  crlf: row(
    "crlf",
    'process.stdout.write("one\\r\\n2 tests, 0 failures\\r\\n")',
    "`stdout lines = 2`, `stdout line 2: /failures$/`, `/^one$/`",
  ),
  equals: row("equals", 'process.stdout.write("a\\r\\nb\\r\\n")', "`stdout line -1 = b`"),
  crash: row("crash", "process.exitCode = 3221225477", "`exit 3221225477`"),
  "crash-is-no-pass": row("crash-is-no-pass", "process.exitCode = 3221225472", "`exit 0`"),
  "no-low-bits": row("no-low-bits", "process.exitCode = 256", "`exit 0`"),
  "one-name": row(
    "one-name",
    "console.log(Object.keys(process.env).filter((name) => /^probe$/i.test(name)), process.env.probe)",
    "`[ 'Probe' ] page`",
  ),
  "no-state": row(
    "no-state",
    "console.log(Object.keys(process.env).filter((name) => /^(github_(state|output|env|path)|input_.*|actions_.*)$/i.test(name)).length)",
    "`stdout = 0`",
  ),
  "mark-is-ours": row(
    "mark-is-ours",
    "console.log(/^[0-9a-f]{32}$/.test(process.env.READINESS_MARK))",
    "`stdout = true`",
  ),
  file: row(
    "file",
    'require("fs").writeFileSync("out dir/x.txt", "made\\r\\nhere\\r\\n")',
    '`file "out dir/x.txt": /^made$/`, `file "OUT DIR\\X.TXT"`',
  ),
  "file-elsewhere": row("file-elsewhere", "1", "`file Z:/etc/hostname`"),
  "file-device": row("file-device", "1", "`file NUL`"),
  json: row(
    "json",
    'require("fs").writeFileSync("c.json", "\\ufeff{\\r\\n\\"n\\": 80}\\r\\n")',
    "`json c.json: $.n >= 80`",
  ),
  quoted: row("quoted", 'console.log(process.argv.slice(2).join("-"))', "`100%-a&b`", {
    shell: 'C:\\node\\node.exe "{0}" 100% "a&b"',
  }),
  batch: row("batch", "console.log(process.argv[2]); process.exitCode = 7", "`exit 7`, `a & b`", {
    shell: 'npx {0} "a & b"',
  }),
  cmd: row("cmd", "echo hello", "`stdout = hello`", { shell: "cmd" }),
  "cmd-format": row("cmd-format", "@exit 3", "`exit 3`", { shell: 'cmd /C "{0}"' }),
  bash: row("bash", "true", "`exit 0`", { shell: "bash" }),
};
const failing = {
  "crash-is-no-pass": "failed",
  "no-low-bits": "failed",
  "file-elsewhere": "failed",
  "file-device": "failed",
  bash: "errored",
};

const page = `---\r\nowner: "@acme/release"\r\ndefaults: { env: { Probe: page, readiness_mark: mine } }\r\n---\r\n# Ready\r\n\r\n${(header + Object.values(rows).join("")).replaceAll("\n", "\r\n")}`;

const cases = [
  {
    name: "the page has the disk's name on whatever drive, in whatever case, by its short name",
    async run(t) {
      const folder = "A long folder";
      const workspace = await makeWorkspace(join(t.folder, "Work Space"), {
        "RELEASE_READINESS.md": header + row("a", "1", "`exit 0`"),
        [`${folder}/Other page.md`]: header + row("a", "1", "`exit 0`"),
      });
      await withWine({ x: workspace }, async (windowsNode) => {
        const short = `${await shortName(workspace, folder)}\\${await shortName(join(workspace, folder), "Other page.md")}`;
        const root = "RELEASE_READINESS.md";
        const other = `${folder}/Other page.md`;
        for (const [path, shown, given] of [
          ["RELEASE_READINESS.md", root],
          ["release_Readiness.MD", root],
          ["X:\\release_readiness.md", root],
          [`${onWindows(workspace).toLowerCase()}\\release_readiness.md`, root],
          [`${folder.toUpperCase()}/OTHER PAGE.MD`, other],
          [short, other],
          [`x:\\${short}`, other],
          ["X:\\release_readiness.md", root, { GITHUB_WORKSPACE: onWindows(workspace) }],
          [`x:\\${short}`, other, { GITHUB_WORKSPACE: onWindows(workspace).toLowerCase() }],
        ]) {
          const { exitCode, log } = await t.cli(["lint", path], { node: windowsNode, workspace, env: given });
          assert.match(log, new RegExp(`^${shown}:\\d`, "m"), `${path} is called otherwise:\n${log}`);
          assert.equal(exitCode, 0, log);
          const listed = await t.cli(["list", path], { node: windowsNode, workspace, env: given });
          assert.equal(listed.exitCode, 0, listed.log);
        }
        const outside = await t.cli(["lint", "Z:\\etc\\hostname.md"], { node: windowsNode, workspace });
        assert.equal(outside.exitCode, 2);
      });
    },
  },
  {
    name: "checks are judged by what Windows says: CRLF, 32 bits, one name, devices, batch files, blanks",
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "Work Space"), {
        "page.md": page,
        "undo.md": "Undo",
        "out dir/.keep": "",
        "tools/npx": "#!/bin/sh\nexit 9\n",
        "tools/npx.cmd": "@echo off\r\nC:\\node\\node.exe %*\r\n",
      });
      const temp = join(t.folder, "R and D", "temp");
      await mkdir(temp, { recursive: true });
      await withWine({ x: workspace }, async (windowsNode) => {
        const results = join(temp, "results.json");
        const env = {
          RUNNER_TEMP: temp,
          WINEPATH: "X:\\tools",
          PROBE: "step",
          INPUT_X: "x",
          Actions_Token: "t",
        };
        const { exitCode, log } = await t.cli(["run", "PAGE.md", "--results", onWindows(results)], {
          node: windowsNode,
          workspace,
          env,
        });
        assert.equal(exitCode, 1, log);
        const told = JSON.parse(await readFile(results, "utf8"));
        assert.equal(told.checklist.path, "page.md");
        assert.equal(told.run.os, "Windows");
        for (const { id, verdict, reason } of told.checks)
          assert.equal(verdict, failing[id] ?? "passed", `${id}: ${reason}`);
        assert.match(told.checks.find(({ id }) => id === "bash").reason, /install Git for Windows/);
        assert.match(
          told.checks.find(({ id }) => id === "file-elsewhere").reason,
          /leads out of the workspace/,
        );
        t.figure(`${told.checks.length} checks`);
      });
    },
  },
  {
    name: "the action tells summary, outputs and annotations, and post leaves a whole run alone",
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "checkout"), {
        "RELEASE_READINESS.md":
          header +
          row("good", 'console.log("done")', "`done`") +
          row("bad", 'console.log("ERROR: x")', "`done`", { fail: "`ERROR`" }),
        "undo.md": "Undo",
      });
      await withWine({ w: workspace }, async (windowsNode) => {
        for (const given of [onWindows(workspace), "W:\\", onWindows(workspace).toUpperCase()]) {
          const inputs = { checklist: "release_readiness.md" };
          const { exitCode, log, outputs, summary, post } = await t.action({
            workspace,
            node: windowsNode,
            inputs,
            env: { GITHUB_WORKSPACE: given },
          });
          assert.equal(exitCode, 1, log);
          assert.equal(outputs.gate, "not-ready");
          assert.equal(outputs.failed, "1");
          assert.match(summary, /RELEASE_READINESS\.md/);
          assert.match(log, /::error[^\n]* file=RELEASE_READINESS\.md/);
          assert.equal(post.exitCode, 0, post.log);
          const results = JSON.parse(await readFile(fromWindows(outputs.results), "utf8"));
          assert.equal(results.reasonCode, "checks-failed");
          assert.equal(results.checklist.path, "RELEASE_READINESS.md");
        }
      });
    },
  },
  {
    name: "a killed run is finished by post: nothing that did not end is ready",
    async run(t) {
      const begun = 'require("fs").writeFileSync("begun", ""); setTimeout(() => {}, 120000)';
      const workspace = await makeWorkspace(join(t.folder, "checkout"), {
        "RELEASE_READINESS.md":
          header +
          row("good", 'console.log("done")', "`done`") +
          row("long", begun, "`done`") +
          row("next", "1", "`exit 0`"),
        "undo.md": "Undo",
      });
      await withWine({}, async (windowsNode) => {
        const token = `e2e-${process.pid}-${Date.now()}`;
        const { outputs, post } = await t.action({
          workspace,
          node: windowsNode,
          env: { E2E_WINE: token },
          whileRunning: async () => {
            await until(async () => (await readFile(join(workspace, "begun")).catch(() => null)) !== null);
            for (const pid of processesWith("E2E_WINE", token))
              if (/dist\\main\.js/.test(await readFile(`/proc/${pid}/cmdline`, "latin1").catch(() => "")))
                process.kill(pid, "SIGKILL");
          },
        });
        assert.equal(outputs.gate, "not-ready");
        const results = JSON.parse(await readFile(fromWindows(outputs.results), "utf8"));
        assert.equal(results.gate, "not-ready");
        assert.equal(results.reasonCode, "interrupted");
        assert.deepEqual(
          results.checks.map(({ verdict }) => verdict),
          ["passed", "interrupted", "interrupted"],
        );
        assert.match(post.log, /interrupted|died/);
      });
    },
  },
  {
    name: "a check that is too slow is ended although taskkill fails, the next one runs, and we come to an end",
    async run(t) {
      const slow = 'require("fs").writeFileSync("slow", String(process.pid)); setTimeout(() => {}, 120000)';
      const workspace = await makeWorkspace(join(t.folder, "checkout"), {
        "page.yml": JSON.stringify({
          defaults: { shell: node },
          checks: [
            { id: "slow", area: "slow", run: slow, timeout: "2s" },
            { id: "next", area: "next", run: 'console.log("done")', pass: ["done"] },
          ],
        }),
      });
      const temp = join(t.folder, "temp");
      await mkdir(temp);
      await writeFile(join(temp, ".keep"), "");
      await withWine({}, async (windowsNode) => {
        const results = join(temp, "results.json");
        const began = performance.now();
        const { exitCode, log } = await t.cli(["run", "page.yml", "--results", onWindows(results)], {
          node: windowsNode,
          workspace,
          env: { RUNNER_TEMP: temp },
        });
        const seconds = (performance.now() - began) / 1_000;
        assert.equal(exitCode, 1, log);
        const { checks } = JSON.parse(await readFile(results, "utf8"));
        assert.deepEqual(
          checks.map(({ verdict }) => verdict),
          ["timed-out", "passed"],
        );
        // What was ended by itself, because taskkill did not, is not one that could not be ended.
        assert.deepEqual(
          checks.map(({ unended }) => unended),
          [0, 0],
        );
        assert.ok(seconds < 60, `it took ${seconds.toFixed(0)} s`);
        t.figure(`${seconds.toFixed(1)} s`);
      });
    },
  },
];

export default cases.map((each) => ({
  ...each,
  name: `wine: ${each.name}`,
  long: true,
  once: true,
  timeoutMs: 300_000,
  needs: ["git", "npm"],
}));
