import { blockPage, commentPage, tablePage, yamlPage } from "./clean-pages.js";
import { type Mistake, misspell } from "./mistake.js";

const none = { rewrites: false } as const;
const row = "| registry | registry |";
const passCell = "`stdout: registry ready`";
const failCell = "`/fatal:/`";
const command = "`npm run registry` |";

/** Words beside spans that say something which no span says. */
const phrases: readonly Mistake[] = [
  ...["exit 0 or 1", "exit code > 2", "exit 1-3", "exits 1 if broken", "exit 0, 2 or 3"].map((words) =>
    misspell(`phrase: ${words}`, tablePage, passCell, words, none),
  ),
  ...["`registry ready` or `registry warm`", "`a` / `b`", "e.g. `registry ready`"].map((cell) =>
    misspell(`alternatives in a pass cell: ${cell}`, tablePage, passCell, cell, none),
  ),
  ...[
    "no `error`",
    "must not print `error`",
    "without `error`",
    "`error` is never shown",
    "doesn't print `error`",
  ].map((cell) => misspell(`negation in a pass cell: ${cell}`, tablePage, passCell, cell, none)),
  misspell("a bare number in a pass cell", tablePage, passCell, "prints `3`", none),
  misspell("a placeholder in a pass cell", tablePage, passCell, "`<version>`", none),
  misspell("dots in a pass cell", tablePage, passCell, "`…`", none),
  misspell("a command in a pass cell", tablePage, passCell, "`npm run stream`", none),
  misspell("prose in a pass cell", tablePage, passCell, "the registry is ready", none),
  misspell("missing in a fail cell", tablePage, failCell, "missing `ready`", none),
  misspell("and in a fail cell", tablePage, failCell, "`fatal` and `panic`", none),
  misspell("prose in a fail cell", tablePage, failCell, "anything odd", none),
  ...[
    "`npm run a` or `npm run b`",
    "`npm run a` / `npm run b`",
    "`npm run a`, on failure `npm run b`",
    "`npm run a` in `web/`",
    "[Restore](#restore) `npm run a`",
    "`npm run a` `--verbose`",
    "npm run registry",
    "``",
  ].map((cell) => misspell(`command cell: ${cell}`, tablePage, command, `${cell} |`, none)),
  misspell("a command that is only a comment", tablePage, command, "`# npm run registry` |", none),
  misspell(
    "a negated command before the last",
    tablePage,
    command,
    "`! grep x y`, `npm run registry` |",
    none,
  ),
];

/** Texts that look like another kind of signal. */
const lookAlikes: readonly Mistake[] = [
  ...[
    "ERROR\\|FATAL",
    "^ok",
    ".* failed",
    "\\d+ failed",
    '"ready"',
    "contains ready",
    "x == y",
    "**ready**",
    "error or fatal",
    "output: /x/",
    "file dist/*.js",
  ].map((text) => misspell(`look-alike: ${text}`, tablePage, failCell, `\`${text}\``, none)),
  ...["/a\\nb/", "stdout lines >= 0", "exit 0..255", "within 20m", "file ~/x", "file $HOME/x"].map((text) =>
    misspell(`never or always: ${text}`, tablePage, passCell, `\`${text}\``, none),
  ),
  misspell("exit 0 as a fail signal", tablePage, failCell, "`exit 0`", none),
];

const tables: readonly Mistake[] = [
  misspell("a blank line in the table", tablePage, `\n${row}`, `\n\n${row}`, none),
  misspell("a delimiter row with a cell less", tablePage, "| --- | --- |\n", "| --- |\n", none),
  misspell("no delimiter row", tablePage, `|${" --- |".repeat(13)}\n`, "", none),
  misspell("a cell too many", tablePage, `${row} `, `${row} x | `, none),
  misspell("a pipe that splits a span", tablePage, failCell, "`/fatal:|panic:/`", none),
  misspell("an open backtick", tablePage, failCell, "`/fatal:/", none),
  misspell("a quote around the header", tablePage, "| Area |", "> | Area |", { ...none, linesBelow: 4 }),
  misspell("a caption row above the header", tablePage, "| Area |", "| Smoke |\n| Area |", none),
  misspell("a name column called otherwise", tablePage, "| Area | Check |", "| Step | Gate |", none),
  misspell("a column twice", tablePage, "| Fail signal |", "| Expected result |", none),
  misspell("a section that is missing", tablePage, "(#restore)", "(#restored)", none),
  misspell("the row of an area that is not named", tablePage, row, "| registri | registry |", none),
  misspell("a need that no check has", tablePage, "| 3m | catalog |", "| 3m | catalogue |", none),
  misspell("a duration without a unit", tablePage, "| 3m |", "| 3 |", none),
  misspell("a severity that is none", tablePage, "| registry | required |", "| registry | optional |", none),
  misspell(
    "a shell that is none",
    tablePage,
    "| registry | required | bash |",
    "| registry | required | bsh |",
    none,
  ),
  misspell(
    "an unclosed fence above the matrix",
    tablePage,
    "# Release readiness\n",
    "# Release readiness\n\n```sh\nnpm ci\n",
    none,
  ),
  misspell(
    "an unclosed comment above the matrix",
    tablePage,
    "# Release readiness\n",
    "# Release readiness\n\n<!-- note\n",
    none,
  ),
];

const infoStrings = [
  "yaml,smoke-matrix",
  "yml smoke-matrix",
  "yaml smoke_matrix",
  "smoke-matrix",
  "yaml smoke matrix",
  "YAML smoke-matrix",
  "yaml smoke-matrx",
  "{.yaml .smoke-matrix}",
];
const blocks: readonly Mistake[] = infoStrings.map((info) =>
  misspell(`info string ${info}`, blockPage, "yaml smoke-matrix", info, none),
);

const keys: readonly (readonly [page: string, right: string, wrong: string])[] = [
  [tablePage, 'owner: "@acme/release"', 'ownr: "@acme/release"'],
  [tablePage, 'owner: "@acme/release"', "owner: @acme/release"],
  [tablePage, 'ticket: "#61"', "ticket: #61"],
  [tablePage, 'ticket: "#61"', 'tickets: "#61"'],
  [tablePage, "areas: [", "area: ["],
  [tablePage, "setup: npm ci", "set-up: npm ci"],
  [tablePage, "setup: npm ci", "setup: npm ci\ntimeout: 5m"],
  [tablePage, "setup: npm ci", "setup: npm ci\nshell: bash"],
  [tablePage, "setup: npm ci", 'setup: npm ci\nenv: { CI: "1" }'],
  [tablePage, "setup: npm ci", "setup: export CI=1"],
  [tablePage, "defaults: {", "default: {"],
  [tablePage, "timeout: 5m", "timout: 5m"],
  [tablePage, "timeout: 5m", "timeout: 5"],
  [commentPage, 'owner: "@acme/release"', 'owners: "@acme/release"'],
  [commentPage, "setup: npm ci", "before: npm ci"],
  ...[blockPage, yamlPage].flatMap((page): readonly (readonly [string, string, string])[] => [
    [page, "run: npm run registry", "command: npm run registry"],
    [page, "run: npm run registry", "cmd: npm run registry"],
    [page, 'pass: ["stdout: registry ready"]', 'pass-signal: ["stdout: registry ready"]'],
    [page, 'pass: ["stdout: registry ready"]', 'expected: ["stdout: registry ready"]'],
    [page, 'pass: ["stdout: registry ready"]', "pass: [stdout: registry ready]"],
    [page, 'fail: ["stderr: UnhandledPromise"]', 'fail-signal: ["stderr: UnhandledPromise"]'],
    [page, "working-directory: apps/core", "cwd: apps/core"],
    [page, "working-directory: apps/core", "working_directory: apps/core"],
    [page, "needs: [catalog]", "depends-on: [catalog]"],
    [page, "needs: [catalog]", "need: [catalog]"],
    [page, "needs: [catalog]", "needs: [catalogs]"],
    [page, "timeout: 2m", "time-out: 2m"],
    [page, "timeout: 2m", "timeout: 2 minutes"],
    [page, "severity: required", "severity: must"],
    [page, "rollback: Revert the merge.", "roll-back: Revert the merge."],
    [page, "- id: registry", "- name: registry"],
    [page, "- id: registry", "- id: catalog"],
  ]),
];
/** With both of its `---`. */
const frontMatter = tablePage.slice(0, tablePage.indexOf("\n---\n") + 4);

const fenced = frontMatter.replace("---", "```yaml").replace(/---$/, "```");

const settings: readonly Mistake[] = [
  ...keys.map(([page, right, wrong], index) => misspell(`key ${index}: ${wrong}`, page, right, wrong, none)),
  misspell("a line above the front matter", tablePage, "---\nowner", "\n---\nowner", none),
  misspell("a title above the front matter", tablePage, "---\nowner", "# Title\n\n---\nowner", none),
  misspell("`----` above the settings", tablePage, "---\nowner", "----\nowner", none),
  misspell("TOML's `+++`", tablePage, frontMatter, frontMatter.replaceAll("---", "+++"), none),
  misspell("settings in a fence", tablePage, frontMatter, fenced, none),
  ...[
    "<!--readiness",
    "<!-- Readiness",
    "<!-- readiness:",
    "<!-- readiness settings",
    "<!-- readiness-action",
  ].map((opening) =>
    misspell(`a comment that begins ${opening}`, commentPage, "<!-- readiness", opening, none),
  ),
];

/** What cannot be seen, and what stands one sign off. */
const signs: readonly Mistake[] = [
  ...["reg\u200bistry", "registry\u2060", "registry\u00a0"].map((name) =>
    misspell(
      `an area with ${escape(name)}`,
      tablePage,
      "| registry | registry |",
      `| ${name} | registry |`,
      none,
    ),
  ),
  ...[
    "npm\u00a0run registry",
    "npm run\u200b registry",
    "npm run reg\u00adistry",
    "npm run \u202eregistry",
  ].map((script) =>
    misspell(`a command with ${escape(script)}`, tablePage, "npm run registry` |", `${script}\` |`, none),
  ),
  ...[blockPage, yamlPage].flatMap((page, index) => [
    misspell(
      `a need with a zero-width space ${index}`,
      page,
      "needs: [catalog]",
      "needs: [cat\u200balog]",
      none,
    ),
    misspell(
      `a run with a no-break space ${index}`,
      page,
      "run: npm run registry",
      "run: npm\u00a0run registry",
      none,
    ),
    misspell(
      `a sentence as a retest ${index}`,
      page,
      "retest: npm test -- catalog --verbose",
      "retest: Ask Bob to look at it.",
      none,
    ),
    misspell(
      `a number in quotes as a signal ${index}`,
      page,
      '"exit 0", "tests passed"',
      '"0", "tests passed"',
      none,
    ),
  ]),
  misspell("a redirection in a span of its own", tablePage, command, "`npm run registry`, `2>&1` |", none),
  misspell("a header again among the rows", tablePage, row, `| Area | Command |\n${row}`, none),
  misspell(
    "a second table without a blank line",
    tablePage,
    row,
    `| Area | Command |\n| --- | --- |\n${row}`,
    none,
  ),
  ...["- [] Tag pushed", "- [ ]Tag pushed", "-[x] Tag pushed"].map((line) =>
    misspell(`a box: ${line}`, tablePage, "\n## Restore", `\n${line}\n\n## Restore`, none),
  ),
];

export const pageMistakes: readonly Mistake[] = [
  ...signs,
  ...phrases,
  ...lookAlikes,
  ...tables,
  ...blocks,
  ...settings,
];
