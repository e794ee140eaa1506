// What `readiness run` looks like on a command line (DESIGN 2.3): on terminals of tmux, and where there is none.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../support/environment.mjs";
import { openTerminal } from "../support/tmux.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const areas = ["catalog", "registry", "permissions", "bindings", "streaming", "docs"];

/** The five that fail, by their number, as the cells behind area and name. */
const broken = {
  7: '`echo "Compiling 12 files"; seq -f "warning: unused variable %g" 30; echo "** (CompileError) lib/catalog/import.ex:41: undefined function parse_row/2"; seq -f "    (elixir) stack frame %g" 20; exit 1` | `exit 0` and `, 0 failures` | `** (CompileError)` | [Restore the catalog](#restore-the-catalog) | `mix test test/catalog` | | ',
  12: "`echo '{\"p99_ms\": 912}'` | `json $.p99_ms < 800` | | Turn `partial_streaming` off in `config/runtime.exs` and redeploy, then tell everybody who waits for the release that it comes a day later. | | | ",
  18: "`bash -c 'bindings-check --all --strict'` | `bindings ok` | | `git revert HEAD` | | | ",
  23: "`sleep 30` | `done` | | [Restore the catalog](#restore-the-catalog) | `mix test test/docs` | 1s | ",
  29: '`echo "3 broken links: /guide, /api, /日本語のページ"; exit 2` | `0 broken links` | | Publish the old pages. | | | advisory',
};

function row(number) {
  const area = areas[number % areas.length];
  const name = number === 4 ? "a-check-with-a-name-that-is-longer-than-most-columns" : `${area}-${number}`;
  const wait = number === 5 ? "until [ -e go ]; do sleep 0.05; done; " : "";
  const fine = `\`${wait}echo "${number} tests, 0 failures"\` | \`, 0 failures\` | | \`git revert HEAD\` | | | `;
  return `| ${area} | ${name} | ${broken[number] ?? fine} |`;
}

const thirty = `---
owner: "@acme/release"
---
# Release readiness

| Area | Check | Command | Pass signal | Fail signal | Rollback | Retest | Timeout | Severity |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${Array.from({ length: 30 }, (_, index) => row(index + 1)).join("\n")}

## Restore the catalog

1. Revert the merge.
2. Deploy again: \`make deploy\`.
`;

/** A page of rows: area, command, pass signal. */
const pageOf = (rows, settings = "") =>
  `---\nowner: "@acme"\n${settings}---\n| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n${rows
    .map(([area, command, pass]) => `| ${area} | \`${command}\` | \`${pass}\` | Go back. |`)
    .join("\n")}\n`;

/** `readiness ARGS` as sh starts it. */
const readiness = (t, args = "run") => `'${t.node}' '${join(root, "dist/cli.js")}' ${args}`;

async function terminalWith(t, page, { script, columns = 80, rows = 50, env = {}, name = "work" }) {
  const cwd = await makeWorkspace(join(t.folder, name), { "RELEASE_READINESS.md": page });
  const temp = join(t.folder, `${name}-temp`);
  await mkdir(temp);
  const terminal = await openTerminal({
    folder: t.folder,
    ...{ columns, rows, cwd, script },
    env: { TMPDIR: temp, RUNNER_TEMP: temp, ...env },
  });
  return { ...terminal, go: () => writeFile(join(cwd, "go"), "") };
}

/** Without what differs from run to run, and without the empty rows of the screen. */
function steady(lines, columns) {
  return `${lines
    .join("\n")
    // Where the terminal breaks a line hangs on how long its check took; of a full row tmux leaves out the last blank.
    .replace(/^(\[\d+\/\d+\] ✗ .*)\n(?!── )/gm, (_, row) => row.padEnd(columns))
    .replace(/\n+(?:Pane is dead.*)?\n*$/, "")
    .replace(/^( +)\d[\d.]* m?s\b/gm, "$1N s")
    .replace(/ +\d[\d.]* m?s\b/g, " N s")
    .replace(/^Results: .*(?:\n.+)?/m, "Results: FILE")}\n`;
}

/** `UPDATE_GOLDENS=1 npm run e2e -- terminal` writes what is seen; look at it before committing. */
async function assertGolden(name, lines, columns) {
  const file = join(root, "e2e/goldens", `${name}.txt`);
  if (process.env.UPDATE_GOLDENS === "1") await writeFile(file, steady(lines, columns));
  assert.equal(steady(lines, columns), await readFile(file, "utf8"), name);
}

const liveLine = /^\[\d+\/\d+\] .* in all$/m;
const needs = ["git", "bash", "tmux"];

export default [
  {
    name: "terminal: thirty checks, five of which fail, at 80 and 120 columns",
    needs,
    async run(t) {
      for (const columns of [80, 120]) {
        const terminal = await terminalWith(t, thirty, {
          script: `${readiness(t)}; cat`,
          columns,
          name: `thirty-${columns}`,
        });
        try {
          await terminal.shows(/^\[5\/30\] docs-5 \d+ s · \d+ s in all$/m);
          await assertGolden(`terminal-${columns}-running`, await terminal.rows(), columns);
          await terminal.go();
          await terminal.shows(/^Results: /m);
          const all = await terminal.rows();
          assert.doesNotMatch(all.join("\n"), liveLine, "the live line is left behind");
          await assertGolden(`terminal-${columns}-end`, all, columns);
          const colours = (await terminal.colours()).join("\n");
          assert.match(colours, /\u001b\[32m✓ passed/);
          assert.match(colours, /\u001b\[31m✗ docs-23 timed out/);
          assert.match(colours, /\u001b\[33m✗ docs-29 failed \(advisory\)/);
        } finally {
          await terminal.close();
        }
      }
    },
  },
  {
    name: "terminal: several at once, --quiet and NO_COLOR",
    needs,
    async run(t) {
      const wait = "until [ -e go ]; do sleep 0.05; done; echo ok";
      const rows = ["a", "b", "c", "d", "e"].map((area) => [area, wait, "ok"]);
      const terminal = await terminalWith(t, pageOf(rows), {
        script: `${readiness(t, "run --quiet --max-parallel 4")}; cat`,
        env: { NO_COLOR: "1" },
      });
      try {
        await terminal.shows(/^\[4\/5\] 4 running, the longest a \d+ s · \d+ s in all$/m);
        await terminal.go();
        await terminal.shows(/^Ready: /m);
        assert.equal(steady(await terminal.all()), "Ready: all 5 required checks passed\n");
        assert.doesNotMatch((await terminal.colours()).join("\n"), /\u001b\[3\dm/);
      } finally {
        await terminal.close();
      }
    },
  },
  {
    name: "terminal: Ctrl-C says what happens, a second one skips teardown, and the terminal is as it was",
    needs,
    async run(t) {
      const rows = [
        ["first", "echo one", "one"],
        ["second", "echo two; sleep 60", "two"],
        ["third", "echo three", "three"],
      ];
      const page = pageOf(rows, "teardown: touch begun; sleep 3; touch torn\n");
      for (const again of [false, true]) {
        const terminal = await terminalWith(t, page, {
          script: `trap : INT; stty -a > before; ${readiness(t)}; echo "code $?"; stty -a > after; cmp before after && echo same; ls -1; cat`,
          name: `ctrl-c-${again}`,
        });
        try {
          await terminal.shows(/^\[2\/3\] second 1 s/m);
          await terminal.keys("C-c");
          await terminal.shows(/^\[3\/3\] teardown 1 s/m);
          if (again) await terminal.keys("C-c");
          await terminal.shows(/^code 130\nsame\n(?:.*\n)*?before$/m);
          const text = (await terminal.all()).join("\n");
          assert.doesNotMatch(text, liveLine);
          assert.doesNotMatch(text, /\^C/);
          assert.match(text, /^two\nStopping: .* Press Ctrl-C again to skip teardown\.$/m);
          assert.match(text, /^✗ cancelled {2}third: the run was cancelled before it began$/m);
          assert.match(
            text,
            /^✗ second cancelled: .*\n {2}\$ echo two; sleep 60\n {2}│ two\n {2}exit 0 could not be judged: .*\n {2}Roll back: Go back\.$/m,
          );
          assert.equal(text.match(/Go back\./g).length, 1, "guidance of what never began");
          assert.equal(/^torn$/m.test(text), !again);
          assert.equal(/^Leaving at once: .*teardown is skipped\.$/m.test(text), again);
          assert.equal(await terminal.ask("#{cursor_flag}#{alternate_on}#{mouse_any_flag}"), "100");
        } finally {
          await terminal.close();
        }
      }
    },
  },
  {
    name: "terminal: what a command prints moves nothing but its own line, and colours only itself",
    needs,
    async run(t) {
      const escapes = String.raw`\033[2J\033[H\033[?1049h\033[?25l\033]0;owned\007\033[5Aup\033[31mred`;
      const rows = [
        ["before", "echo seen", "seen"],
        ["hostile", `printf '${escapes}'; sleep 1.5; printf ' and more'`, "red"],
        ["bar", String.raw`for i in 1 2 3; do printf '\r%s of 3' $i; sleep 0.3; done; echo`, "3 of 3"],
      ];
      const terminal = await terminalWith(t, pageOf(rows), { script: `${readiness(t)}; cat` });
      try {
        await terminal.shows(/^up ?red$/m);
        await terminal.shows(/^Results: /m);
        const all = await terminal.all();
        assert.match(all.join("\n"), /^seen\n(?:.*\n){2}upred and more\n\[2\/3\] ✓ hostile passed/m);
        assert.match(all.join("\n"), /^3 of 3\n\[3\/3\] ✓ bar passed/m);
        assert.match(
          (await terminal.colours()).join("\n"),
          /\u001b\[31mred and more\n?\u001b\[(?:0|39)m\n?\[2\/3\] /,
        );
        assert.doesNotMatch(await terminal.ask("#{pane_title}"), /owned/);
        assert.equal(await terminal.ask("#{cursor_flag}#{alternate_on}"), "10");
      } finally {
        await terminal.close();
      }
    },
  },
  {
    name: "terminal: plain lines elsewhere: in a pipe, with CI, on a terminal that cannot wipe",
    needs,
    async run(t) {
      const rows = [
        ["a", "echo ok", "ok"],
        ["b", "sleep 0.5; echo ok", "ok"],
      ];
      const workspace = await makeWorkspace(join(t.folder, "plain"), {
        "RELEASE_READINESS.md": pageOf(rows),
      });
      const piped = await t.cli(["run"], { workspace });
      assert.match(piped.log, /^\[1\/2\] ✓ a passed in \d+ ms$/m);
      assert.doesNotMatch(piped.log, /[\r\u001b]| in all$/m);
      const coloured = await t.cli(["run"], { workspace, env: { FORCE_COLOR: "1" } });
      assert.match(coloured.log, /\u001b\[32m✓ a passed\u001b\[0m/);
      assert.doesNotMatch(coloured.log, /\r|\u001b\[K| in all$/m);
      for (const env of [{ CI: "true" }, { TERM: "dumb" }]) {
        const script = `export ${Object.entries(env)
          .map((pair) => pair.join("="))
          .join(" ")}; ${readiness(t)} | cat; ${readiness(t)}; echo over; cat`;
        const terminal = await terminalWith(t, pageOf(rows), { script, name: Object.keys(env)[0] });
        try {
          const seen = [];
          await terminal.shows(/^over$/m).catch(() => seen.push("late"));
          const text = (await terminal.all()).join("\n");
          assert.equal(text.match(/^\[2\/2\] ✓ b passed/gm)?.length, 2, `${seen} ${text}`);
        } finally {
          await terminal.close();
        }
      }
      const head = await t.program("bash", ["-c", `${readiness(t)} | head -3; echo "\${PIPESTATUS[0]}"`], {
        cwd: workspace,
      });
      assert.match(head.log, /^── a: echo ok\nok\n\[1\/2\] ✓ a passed.*\n0\n$/);
    },
  },
];
