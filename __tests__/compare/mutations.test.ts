import { describe, expect, test } from "@jest/globals";
import { basePage, edited, wordsOf } from "./support.js";

type Edit = readonly [name: string, edits: readonly (readonly [string, string])[], words: readonly string[]];

const docsRow = "| docs | docs | `mix docs` | | | | | | | | | |\n";
const linksRow = "| docs | links | `./links.sh` | | | | | | | | advisory | |\n";
const newRow = "| docs | spelling | `make spelling` | | | | | | | | | |\n";
const catalogPass = "`, 0 failures`";

/** Edits to a page, each with what has to be said about it. */
const edits: readonly Edit[] = [
  ["nothing", [], []],
  ["prose between the rows", [["# Release readiness", "# Our release\n\nRead me first."]], []],
  [
    "rows in other columns' order of a list",
    [["[catalog, streaming, docs]", "[docs, Streaming, catalog]"]],
    [],
  ],
  ["an explicit signal for the implied one", [[docsRow, docsRow.replace("` | |", "` | `exit 0` |")]], []],
  ["a default that is written out", [[docsRow, docsRow.replace("| | | |\n", "10m | | | |\n")]], []],

  ["an area that is written otherwise", [["| docs | docs |", "| Docs | docs |"]], []],
  [
    "a retest that repeats the command",
    [["`./links.sh` | | | | |", "`./links.sh` | | | | `./links.sh` |"]],
    [],
  ],
  ["a need that is written as its row shows it", [["| | | catalog | | |", "| | | Catalog | | |"]], []],

  [
    "a check that is added",
    [[linksRow, linksRow + newRow]],
    ["adds: check `spelling` was added: `make spelling`"],
  ],
  [
    "a check that is removed",
    [[docsRow, docsRow.replace("| docs | docs | `mix docs`", "| docs | built | `mix docs --all`")]],
    ["weakens: check `docs` was removed: `mix docs`", "adds: check `built` was added: `mix docs --all`"],
  ],
  ["a check that is deleted", [[linksRow, ""]], ["weakens: check `links` was removed: `./links.sh`"]],
  [
    "a check that is renamed and needed under its new name",
    [
      ["| catalog | catalog |", "| catalog | shop |"],
      ["| | | catalog | | |", "| | | shop | | |"],
    ],
    ["weakens: check `catalog` was renamed to `shop`"],
  ],
  [
    "a check that is renamed and changed in one go",
    [["| docs | links | `./links.sh`", "| docs | urls | `true`"]],
    ["weakens: check `links` was removed: `./links.sh`", "adds: check `urls` was added: `true`"],
  ],
  [
    "two rows that change places",
    [[docsRow + linksRow, linksRow + docsRow]],
    [
      "weakens: the order of the checks was `catalog, streaming, docs, links, extra`, is now `catalog, streaming, links, docs, extra`",
    ],
  ],
  [
    "a command",
    [["`mix test test/catalog`", "`true`"]],
    ["weakens: check `catalog`: the command was `mix test test/catalog`, is now `true`"],
  ],
  [
    "a command in white space alone",
    [["`./links.sh`", "`./links.sh\u206a`"]],
    [
      "weakens: check `links`: the command was `./links.sh`, is now `./links.sh\u206a` (they differ in what cannot be seen)",
    ],
  ],
  [
    "a pass signal that is removed",
    [[catalogPass, ""]],
    ["weakens: check `catalog`: the pass signal `, 0 failures` was removed"],
  ],
  [
    "a pass signal that is added",
    [[catalogPass, `${catalogPass} \`stderr empty\``]],
    ["strengthens: check `catalog`: the pass signal `stderr empty` was added"],
  ],
  [
    "a pass signal that takes the place of the implied `exit 0`",
    [[catalogPass, `${catalogPass} \`exit 0..3\``]],
    [
      "weakens: check `catalog`: the pass signal `exit 0` was removed",
      "strengthens: check `catalog`: the pass signal `exit 0..3` was added",
    ],
  ],
  [
    "a pass signal that is loosened",
    [["`within 30s`", "`within 90s`"]],
    [
      "weakens: check `streaming`: the pass signal `within 30s` was removed",
      "strengthens: check `streaming`: the pass signal `within 90s` was added",
    ],
  ],
  [
    "a fail signal that is removed",
    [["`** (CompileError)`", ""]],
    ["weakens: check `catalog`: the fail signal `** (CompileError)` was removed"],
  ],
  [
    "a fail signal that is added",
    [["`** (CompileError)`", "`** (CompileError)` `warning:`"]],
    ["strengthens: check `catalog`: the fail signal `warning:` was added"],
  ],
  [
    "a pass signal that becomes a fail signal",
    [["| `, 0 failures` | `** (CompileError)` |", "| | `** (CompileError)` `, 0 failures` |"]],
    [
      "weakens: check `catalog`: the pass signal `, 0 failures` was removed",
      "strengthens: check `catalog`: the fail signal `, 0 failures` was added",
    ],
  ],
  [
    "a severity that is lowered",
    [["| 2m | | | v0.2", "| 2m | | advisory | v0.2"]],
    ["weakens: check `catalog`: the severity was `required`, is now `advisory`"],
  ],
  [
    "a severity that is raised",
    [["advisory", "required"]],
    ["strengthens: check `links`: the severity was `advisory`, is now `required`"],
  ],
  [
    "a timeout that is shortened",
    [["| 2m |", "| 1m30s |"]],
    ["strengthens: check `catalog`: the timeout was `2m`, is now `1m30s`"],
  ],
  [
    "a timeout that is prolonged",
    [["| 2m |", "| 1h |"]],
    ["weakens: check `catalog`: the timeout was `2m`, is now `1h`"],
  ],
  [
    "what a check needs",
    [["| | | catalog | | |", "| | | | | |"]],
    ["weakens: check `streaming`: its need of `catalog` was removed"],
  ],
  [
    "the number of retries",
    [["retries: 1", "retries: 5"]],
    ["weakens: check `extra`: the number of retries was `1`, is now `5`"],
  ],
  [
    "the pause between retries",
    [["retry-delay: 5s", "retry-delay: 500ms"]],
    ["weakens: check `extra`: the pause between retries was `5s`, is now `500ms`"],
  ],
  [
    "variables of a check",
    [["env: { LOG_LEVEL: debug }", "env: { LOG_LEVEL: off, SKIP: 1 }"]],
    [
      "weakens: check `extra`: the variable was `LOG_LEVEL=debug`, is now `LOG_LEVEL=off`",
      "weakens: check `extra`: the variable `SKIP=1` was added",
    ],
  ],
  [
    "the working directory",
    [["working-directory: apps/core", "working-directory: apps/empty"]],
    ["weakens: check `extra`: the working directory was `apps/core`, is now `apps/empty`"],
  ],
  [
    "the shell",
    [["shell: bash", "shell: sh"]],
    ["weakens: check `extra`: the shell was `bash`, is now `sh`"],
  ],
  [
    "the rollback",
    [["Revert the merge.", "Hope."]],
    ["weakens: check `catalog`: the rollback was `Revert the merge.`, is now `Hope.`"],
  ],
  [
    "the section that a rollback links to",
    [["Redeploy the release before.", "Redeploy."]],
    ["weakens: check `streaming`: the rollback was `Redeploy the release before.`, is now `Redeploy.`"],
  ],
  [
    "the retest's command",
    [["`mix test --failed`", "`true`"]],
    ["weakens: check `catalog`: the retest was `mix test --failed`, is now `true`"],
  ],
  [
    "a retest for a person that becomes a command",
    [["Watch the stream.", "`Watch the stream.`"]],
    [
      "weakens: check `streaming`: the retest was `for a person: Watch the stream.`, is now `Watch the stream.`",
    ],
  ],
  [
    "the diagnosis",
    [["  diagnose: make logs\n", ""]],
    ["weakens: check `extra`: the diagnosis `make logs` was removed"],
  ],
  [
    "the reason of a check",
    [["v0.2 (#48)", "history"]],
    ["weakens: check `catalog`: the reason it is checked for was `v0.2 (#48)`, is now `history`"],
  ],
  [
    "the owner of a check",
    [["@acme/catalog", "@mallory"]],
    ["weakens: check `catalog`: the owner was `@acme/catalog`, is now `@mallory`"],
  ],
  [
    "the area of a check",
    [["| docs | links |", "| catalog | links |"]],
    ["weakens: check `links`: the area was `docs`, is now `catalog`"],
  ],
  [
    "the runners of a check",
    [["  shell: bash\n", "  shell: bash\n  runs-on: [windows-latest]\n"]],
    ["weakens: check `extra`: the choice of runners `windows-latest` was added"],
  ],
  [
    "an area that is promised",
    [
      ["areas: [catalog, streaming, docs]", "areas: [catalog, streaming, docs, extra]"],
      [linksRow, linksRow + newRow.replace("| docs |", "| extra |")],
    ],
    ["adds: check `spelling` was added: `make spelling`", "strengthens: the area `extra` was added"],
  ],
  [
    "an area that is promised no longer",
    [["areas: [catalog, streaming, docs]\n", ""]],
    [
      "weakens: the area `catalog` was removed",
      "weakens: the area `streaming` was removed",
      "weakens: the area `docs` was removed",
    ],
  ],
  [
    "the setup",
    [["mix deps.get", "echo done"]],
    ["weakens: the setup was `mix deps.get`, is now `echo done`"],
  ],
  ["the teardown", [["teardown: rm -rf tmp\n", ""]], ["weakens: the teardown `rm -rf tmp` was removed"]],
  [
    "a default, for setup and for each check that it reaches",
    [["timeout: 10m", "timeout: 1h"]],
    [
      "weakens: setup and teardown: the timeout was `10m`, is now `1h`",
      "weakens: check `streaming`: the timeout was `10m`, is now `1h`",
      "weakens: check `docs`: the timeout was `10m`, is now `1h`",
      "weakens: check `links`: the timeout was `10m`, is now `1h`",
      "weakens: check `extra`: the timeout was `10m`, is now `1h`",
    ],
  ],
  [
    "the file that has to mention the page",
    [["linked-from: [README.md]\n", ""]],
    ["weakens: the link demanded from `README.md` was removed"],
  ],
  [
    "the owner of the page",
    [["@acme/release", "@mallory"]],
    ["weakens: the owner was `@acme/release`, is now `@mallory`"],
  ],
  ["the parent ticket", [['ticket: "#61"\n', ""]], ["weakens: the parent ticket `#61` was removed"]],
  [
    "a sign-off that is ticked",
    [["[ ] Changelog", "[x] Changelog"]],
    ["weakens: the sign-off `Changelog reviewed` was ticked"],
  ],
  [
    "a sign-off that is unticked",
    [["[x] Support", "[ ] Support"]],
    ["weakens: the sign-off `Support told` was unticked"],
  ],
  [
    "a sign-off that is removed, and one that is added",
    [["- [ ] Changelog reviewed\n", "- [x] Nothing to review\n"]],
    [
      "weakens: the sign-off `Nothing to review` was added, and ticked",
      "weakens: the sign-off `Changelog reviewed` was removed",
    ],
  ],
];

describe("an edit of a page", () => {
  test.each(edits)("is named as what it is: %s", async (_, changes, words) => {
    expect(await wordsOf(basePage, edited(basePage, ...changes))).toEqual(words);
  });

  test("is looked at in no less than thirty ways", () => {
    expect(edits.filter(([, , words]) => words.length > 0).length).toBeGreaterThanOrEqual(30);
  });
});
