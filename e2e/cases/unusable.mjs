// What cannot be run is said clearly, with its place; outputs and results are there all the same, and nothing runs.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { visibleText } from "../support/rendered.mjs";
import { effects } from "../support/runner-log.mjs";
import { schemaFaults } from "../support/schema.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

/** A page that would run, so that what keeps it from running is the scenario alone. */
const good = `---
owner: "@acme/release"
setup: touch marker
teardown: touch marker
---
| Area | Check | Command | Pass signal | Rollback |
| --- | --- | --- | --- | --- |
| catalog | | \`touch marker && echo done\` | \`done\` | revert |
| registry | deep | \`touch marker && echo done\` | \`done\` | revert |
`;

const mistakes = `---
readiness: 1
ownr: x
areas: [catalog, empty]
setup: 3
defaults: { timeout: 10 }
---
# Page

| Area | Check | Command | Pass signal | Rollback | Timeout | Needs | Severity |
| --- | --- | --- | --- | --- | --- | --- | --- |
| catalog | a | no span here | \`exit 0\` | | | | |
| catalog | b | \`touch marker\` | \`exit 4294967296\` | | | | |
| catalog | c | \`touch marker\` | \`exit status 1\` | | | | |
| catalog | d | \`touch marker\` | \`/(/\` | | | | |
| catalog | e | \`touch marker\` | \`/a(?=b)/\` | | | | |
| catalog | f | \`touch marker\` | \`/etc/passwd\` | | | | |
| catalog | g | \`touch marker\` | \`stdout:\` | | | | |
| catalog | h | \`touch marker\` | \`json $[\` | [x](#nowhere) | | | |
| catalog | i | \`touch marker\` | | | 10 | | |
| catalog | j | \`touch marker\` | | | | nobody | |
| catalog | k | \`touch marker\` | | | | | maybe |
| catalog | a | \`touch marker\` | | | | | |
| catalog | l | \`touch marker | cat\` | | | | | |
| !!! | | \`touch marker\` | | | | | |
| catalog | n | \`touch marker\` | | | | o | |
| catalog | o | \`touch marker\` | | | | n | |

| catalog | lost | \`touch marker\` | | | | | |

\`\`\`yaml smoke-matrix
- id: m
  area: blocks
  run: touch marker
  pass: [3]
  bogus: 1
  retries: -1
  fail:
    - warning: unused
- area: blocks
  run: [touch marker]
  env: { A: &x 1 }
\`\`\`

| Area | Command | Command |
| --- | --- | --- |
| catalog | \`x\` | \`y\` |
`;

const mistakesByLine = [
  [3, "`ownr`"],
  [4, "`empty`"],
  [5, "number `3`"],
  [6, "duration `10` has no unit"],
  [12, "no span here"],
  [13, "exit 4294967296"],
  [14, "exit status 1"],
  [15, "`/(/`"],
  [16, "look-around"],
  [17, "/etc/passwd"],
  [18, "no text after"],
  [19, "JSONPath"],
  [19, "#nowhere"],
  [20, "duration `10` has no unit"],
  [21, "nobody"],
  [22, "maybe"],
  [23, "id `a`"],
  [24, "more than the 8 cells"],
  [25, "!!!"],
  [27, "circle"],
  [29, "belongs to no table"],
  [35, "number `3`"],
  [36, "bogus"],
  [37, "retries"],
  [39, "warning: unused"],
  [42, "anchor"],
  [45, "which are one column"],
];

const mebibyte = 1024 * 1024;

/** What is there, what is asked for, and the errors that come back: `[line, words]`; without a line they are about no page. */
const scenarios = {
  "a missing page": { page: "no-such-page.md", errors: [[1, "no file"]] },
  "a directory": {
    page: "folder",
    make: (folder) => mkdir(join(folder, "folder")),
    errors: [[1, "a directory"]],
  },
  "a link out of the workspace": {
    page: "link.md",
    make: async (folder) => {
      await writeFile(join(folder, "../outside.md"), good);
      await symlink("../outside.md", join(folder, "link.md"));
    },
    errors: [[1, "leads out of the workspace"]],
  },
  "a page above the workspace": {
    page: "../outside.md",
    make: (folder) => writeFile(join(folder, "../outside.md"), good),
    errors: [[1, "leads out of the workspace"]],
  },
  "a binary file": {
    page: "binary.md",
    make: (folder) => writeFile(join(folder, "binary.md"), Buffer.from(`${good}\nand a NUL\0`)),
    errors: [[11, "NUL byte"]],
  },
  "bytes that are no UTF-8": {
    page: "latin.md",
    make: (folder) =>
      writeFile(join(folder, "latin.md"), Buffer.from(good.replace("revert", "zur\u00fcck"), "latin1")),
    errors: [[8, "UTF-8"]],
  },
  "UTF-16": {
    page: "utf16.md",
    make: (folder) => writeFile(join(folder, "utf16.md"), Buffer.from(`\ufeff${good}`, "utf16le")),
    errors: [[1, "UTF-16"]],
  },
  "a page of 17 MiB": {
    page: "large.md",
    make: (folder) => writeFile(join(folder, "large.md"), good + "\n".repeat(17 * mebibyte)),
    errors: [[1, "17.0 MiB"]],
  },
  "a page with more than 20 mistakes": {
    page: "mistakes.md",
    make: (folder) => writeFile(join(folder, "mistakes.md"), mistakes),
    errors: mistakesByLine,
  },
  "a page without checks": {
    page: "prose.md",
    make: (folder) => writeFile(join(folder, "prose.md"), "# Only prose\n"),
    reasonCode: "nothing-to-run",
    errors: [[1, "the checklist has no check"]],
  },
  "another kind of file": {
    page: "page.txt",
    make: (folder) => writeFile(join(folder, "page.txt"), good),
    errors: [[1, ".md"]],
  },
  "a newer format": {
    page: "newer.md",
    make: (folder) => writeFile(join(folder, "newer.md"), good.replace("---\n", "---\nreadiness: 2\n")),
    errors: [[2, "2"]],
  },
  "broken YAML": {
    page: "broken.yml",
    make: (folder) => writeFile(join(folder, "broken.yml"), "checks:\n  - area: a\n    run: [touch marker\n"),
    errors: [[null, ""]],
  },
  "filters that match nothing together": {
    page: "good.md",
    inputs: { areas: "catalog", checks: "deep" },
    reasonCode: "nothing-to-run",
    errors: [[null, "no check is in one of `areas` and among `checks` too"]],
  },
  "an unknown area": {
    page: "good.md",
    inputs: { areas: "catalog, elsewhere" },
    reasonCode: "nothing-to-run",
    errors: [[null, "elsewhere"]],
  },
  "an unknown check": {
    page: "good.md",
    inputs: { checks: "deeper" },
    reasonCode: "nothing-to-run",
    errors: [[null, "deeper"]],
  },
  "an unusable input": {
    page: "good.md",
    inputs: { "fail-on": "sometimes", vars: "PATH=/tmp\nno equals sign" },
    errors: [
      [null, "sometimes"],
      [null, "PATH"],
      [null, "no equals sign"],
    ],
  },
  "a gate that never fails the step": {
    page: "no-such-page.md",
    inputs: { "fail-on": "never" },
    errors: [[1, "no file"]],
  },
  "a working directory that is not there": {
    page: "good.md",
    inputs: { "working-directory": "nowhere" },
    shown: "nowhere/good.md",
    errors: [[1, ""]],
  },
};

export default Object.entries(scenarios).map(([name, scenario]) => ({
  name: `unusable: ${name}`,
  needs: ["git"],
  async run(t) {
    const { page, make, inputs = {} } = scenario;
    const workspace = await makeWorkspace(join(t.folder, "unusable"), { "good.md": good });
    await make?.(workspace);
    const schema = JSON.parse(await readFile(join(t.root, "schema/results.schema.json"), "utf8"));

    const action = await t.action({ workspace, inputs: { checklist: page, ...inputs } });
    assert.equal(action.exitCode, 2);
    assertOutputs(action);
    assert.deepEqual(schemaFaults(action.results, schema), []);
    assertErrors(action.results, scenario);
    assertInSummary(action.summary, scenario);
    assertAnnotations(action.log, scenario);
    assert.equal(action.stderr, "");
    assert.ok(!existsSync(join(workspace, "marker")), "something was run");

    const options = Object.entries(inputs).map(([input, value]) => `--${input}=${value}`);
    const cli = await t.cli(["run", page, ...options], { workspace });
    assert.equal(cli.exitCode, 2);
    assert.deepEqual(schemaFaults(cli.results, schema), []);
    assertErrors(cli.results, scenario);
    assertLines(cli.log, scenario);
    assert.ok(!existsSync(join(workspace, "marker")), "something was run");
  },
}));

const shownPage = ({ page, shown = page }) => shown;

function assertOutputs({ outputs, results, temp }) {
  const { results: path, reason, "comment-url": commentUrl = "", ...rest } = outputs;
  assert.equal(commentUrl, "");
  assert.deepEqual(rest, {
    gate: "not-ready",
    total: "0",
    passed: "0",
    failed: "0",
    pending: "0",
    skipped: "0",
    version: "",
    "failed-areas": "[]",
  });
  assert.match(reason, /unusable: \d+ errors?, so nothing was run$/);
  assert.equal(reason, results.reason);
  assert.ok(path.startsWith(`${temp}/readiness-`), path);
}

function assertErrors(results, scenario) {
  assert.equal(results.gate, "not-ready");
  assert.equal(results.reasonCode, scenario.reasonCode ?? "checklist-invalid");
  assert.deepEqual(results.checks, []);
  const errors = results.findings.filter(({ severity }) => severity === "error");
  assert.deepEqual(
    errors.map(({ line, found }, index) => {
      const [expectedLine, words] = scenario.errors[index] ?? [];
      return [expectedLine === null ? null : line, says(found, words) ? words : found];
    }),
    scenario.errors,
  );
  for (const { file, found, expected, cure } of errors) {
    if (scenario.errors.every(([line]) => line !== null)) assert.equal(file, shownPage(scenario));
    for (const part of [found, expected, cure]) assert.notEqual(part, "");
  }
}

function assertInSummary(summary, { errors }) {
  const shown = visibleText(summary);
  assert.match(summary, /^## ❌ Not ready/);
  for (const [, words] of errors)
    assert.ok(says(shown, words.replaceAll("`", "")), `the summary says ${words}`);
}

/** A sentence begins with a capital, whatever its finding begins with. */
function says(text, words) {
  return text.toLowerCase().includes(words.toLowerCase());
}

/** The runner shows ten of a kind: beyond that the tenth counts the rest. */
function assertAnnotations(log, scenario) {
  const errors = effects(log).filter(({ name }) => name === "error");
  assert.equal(errors.length, Math.min(10, scenario.errors.length));
  for (const [index, { parameters, data }] of errors.slice(0, 9).entries()) {
    const [line, words] = scenario.errors[index];
    assert.ok(says(data, words), data);
    if (line === null) continue;
    assert.equal(parameters.file, shownPage(scenario));
    assert.equal(parameters.line, String(line));
  }
}

function assertLines(log, scenario) {
  const lines = log.split("\n").filter((line) => /(?:^|: )error: /.test(line));
  assert.equal(lines.length, scenario.errors.length);
  for (const [index, [line, words]] of scenario.errors.entries()) {
    assert.ok(says(lines[index], words), lines[index]);
    assert.ok(!lines[index].startsWith(":"), `a place without a file: ${lines[index]}`);
    if (line !== null) assert.ok(lines[index].startsWith(`${shownPage(scenario)}:${line}:`), lines[index]);
  }
}
