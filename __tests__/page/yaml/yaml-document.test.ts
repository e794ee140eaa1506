import { describe, expect, test } from "@jest/globals";
import type { CheckDraft } from "../../../src/page/draft.js";
import { readCheckList, readYamlDocument } from "../../../src/page/yaml/yaml-document.js";
import { collector, readDraft, summary, withKeys } from "../reading.js";

function onlyCheck(...lines: readonly string[]): CheckDraft {
  const { draft, problems } = readDraft(withKeys(...lines));
  expect(problems.filter(({ weight }) => weight === "error")).toEqual([]);
  const [check] = draft.checks;
  if (check === undefined) throw new Error("no check was read");
  return check;
}

test("a check has what its keys say, each with its place", () => {
  const check = onlyCheck(
    "id: Catalog.1",
    "pass: exit 0",
    'fail: ["stderr: warning:", panic]',
    "rollback: |",
    "  Go *back*.",
    "",
    "  Then wait.",
    "retest: make again",
    "diagnose: make logs",
    "why: it broke (#48)",
    "timeout: 2m",
    "needs: [a, b]",
    "env: { LOG_LEVEL: debug }",
    "working-directory: apps/core",
    "shell: bash",
    "retries: 1",
    "retry-delay: 5s",
    "severity: advisory",
    "runs-on: [ubuntu-latest, windows-latest]",
    'owner: "@acme/streaming"',
    "phase: after",
    "only: [major, minor]",
    "not-before: 24h after tag",
    "to-do: Bump the version in `mix.exs`.",
    'waived: { by: "@alice", until: 2026-12-15, reason: "upstream is down, #123" }',
  );
  const at = (line: number, column: number) => ({ line, column });
  expect(check).toEqual({
    sourceFormat: "yaml",
    place: at(2, 5),
    id: { value: "Catalog.1", place: at(4, 9) },
    area: { value: "catalog", place: at(2, 11) },
    command: { value: "make test", place: at(3, 10) },
    pass: [{ value: "exit 0", place: at(5, 11) }],
    // Behind the quote, so that a mistake in the signal can be pointed at.
    fail: [
      { value: "stderr: warning:", place: at(6, 13) },
      { value: "panic", place: at(6, 32) },
    ],
    rollback: { value: "Go *back*.\n\nThen wait.", place: at(8, 7) },
    retest: { value: { kind: "command", script: "make again", implied: false }, place: at(11, 13) },
    diagnose: { value: "make logs", place: at(12, 15) },
    why: { value: "it broke (#48)", place: at(13, 10) },
    owner: { value: "@acme/streaming", place: at(23, 12) },
    severity: { value: "advisory", place: at(21, 15) },
    needs: [
      { value: "a", place: at(15, 13) },
      { value: "b", place: at(15, 16) },
    ],
    timeout: { value: "2m", place: at(14, 14) },
    env: new Map([["LOG_LEVEL", { value: "debug", place: at(16, 23) }]]),
    workingDirectory: { value: "apps/core", place: at(17, 24) },
    shell: { value: "bash", place: at(18, 12) },
    retries: { value: 1, place: at(19, 14) },
    retryDelay: { value: "5s", place: at(20, 18) },
    runsOn: [
      { value: "ubuntu-latest", place: at(22, 15) },
      { value: "windows-latest", place: at(22, 30) },
    ],
    phase: { value: "after", place: at(24, 12) },
    only: [
      { value: "major", place: at(25, 12) },
      { value: "minor", place: at(25, 19) },
    ],
    notBefore: { value: "24h after tag", place: at(26, 17) },
    toDo: { value: "Bump the version in `mix.exs`.", place: at(27, 12) },
    waived: {
      kind: "parts",
      place: at(28, 13),
      by: { value: "@alice", place: at(28, 19) },
      until: { value: "2026-12-15", place: at(28, 36) },
      reason: { value: "upstream is down, #123", place: at(28, 56) },
    },
  });
});

test("a list of commands is one script", () => {
  const text =
    "checks:\n  - area: a\n    run:\n      - make a\n      - |\n        make b\n        make c\n    retest: [x, y]\n";
  const [check] = readDraft(text).draft.checks;
  expect(check?.command?.value).toBe("make a\nmake b\nmake c");
  expect(check?.retest?.value).toEqual({ kind: "command", script: "x\ny", implied: false });
});

test("values of `env` keep their source text", () => {
  const { env } = onlyCheck('env: { A: 1.10, B: yes, C: 0x10, D: ~, E: , F: "q\\tr", G: true, H: 1e3 }');
  expect([...env].map(([name, { value }]) => `${name}=${value}`)).toEqual([
    "A=1.10",
    "B=yes",
    "C=0x10",
    "D=~",
    "E=",
    "F=q\tr",
    "G=true",
    "H=1e3",
  ]);
});

describe("a value of the wrong type is an error that shows what it needs", () => {
  test.each([
    ["a mapping as a signal", ["pass:", "  - stdout: x"], "5:9", 'Put quotes around it: `- "stdout: x"`.'],
    ["a mapping with a blank in its text", ["fail:", "  - warning: unused"], "5:9", '`- "warning: unused"`'],
    ["a mapping with quotes in it", ["pass:", '  - stdout: "x"'], "5:9", `\`- 'stdout: "x"'\``],
    ["a mapping in brackets", ["pass: [stdout: x, y]"], "4:12", 'around it: `"stdout: x"`'],
    ["a mapping below the key", ["pass:", "  stdout: x"], "5:7", '`pass: "stdout: x"`'],
    ["a number as a signal", ["pass:", "  - 3"], "5:9", '`- "output: 3"`'],
    ["a number as an exit code", ["pass: 0"], "4:11", "Write `pass: exit 0` for the exit code"],
    ["a boolean as a signal", ["pass: true"], "4:11", '`pass: "true"`'],
    ["an empty signal", ["pass:", "  -"], "5:7", "Write a value"],
    ["nothing as a signal", ["pass:"], "4:5", "Write a value"],
    ["a list as a signal", ["pass:", "  - [x]"], "5:9", "Write one value"],
    ["a number as an id", ["id: 3"], "4:9", '`id: "3"`'],
    ["nothing as an owner", ["owner:"], "4:5", 'as in `owner: "@acme/streaming"`'],
    ["a list as an owner", ["owner: [a]"], "4:12", "Write one value"],
    ["a boolean as a command", ["retest: true"], "4:13", '`retest: "true"`'],
    ["a number as a name", ["needs: [3]"], "4:13", '`"3"`'],
    ["a text as a number", ["retries: two"], "4:14", "`retries: 1`"],
    ["a quoted number", ['retries: "1"'], "4:14", "`retries: 1`"],
    ["a list as variables", ["env: [A]"], "4:10", "`env: { LOG_LEVEL: debug }`"],
    ["a mapping as a variable", ["env: { A: { b: c } }"], "4:15", "Put quotes around it"],
    ["a mapping as a time limit", ["timeout: { a: b }"], "4:14", "Put quotes around it"],
  ])("%s", (_name, lines, place, cure) => {
    const { problems } = readDraft(withKeys(...lines));
    expect(summary(problems)).toEqual([`wrong-type ${place}`]);
    expect(problems[0]?.cure).toContain(cure);
  });
});

describe("`#…` without quotes has a message of its own", () => {
  test.each([
    ["after a key", "retest: #again", "4:13", '`retest: "#again"`'],
    ["in a list", "needs: #a", "4:12", '`needs: "#a"`'],
    ["in a variable", "env: { A: b }\n    owner: #61", "5:12", '`owner: "#61"`'],
  ])("%s", (_name, line, place, cure) => {
    const { problems } = readDraft(withKeys(line));
    expect(summary(problems, "error")).toEqual([`yaml-comment ${place}`]);
    expect(problems[0]?.cure).toContain(cure);
  });

  test("behind a text it is a warning, because the text ends there", () => {
    const { draft, problems } = readDraft(withKeys("why: half a stream #48"));
    expect(draft.checks[0]?.why?.value).toBe("half a stream");
    expect(summary(problems, "warning")).toEqual(["yaml-comment-cut 4:24"]);
    expect(problems[0]?.cure).toContain('`why: "half a stream #48"`');
  });

  test("a comment with a blank behind the `#` is a comment", () => {
    expect(readDraft(withKeys("retries: 1   # additional attempts", "why: x # y")).problems).toEqual([]);
  });
});

describe("a text that says nothing is an error", () => {
  test.each([
    ["a command", "retest: ''", "empty-value 4:13"],
    ["a list of commands", "retest: []", "empty-value 4:13"],
    ["a command in a list", "retest: [a, ' ']", "empty-value 4:17"],
    ["an owner", 'owner: "  "', "empty-value 4:12"],
  ])("%s", (_name, line, problem) => {
    expect(summary(readDraft(withKeys(line)).problems)).toEqual([problem]);
  });
});

describe("keys", () => {
  test.each([
    ["an unknown key with its likely meaning", withKeys("nedes: a"), "unknown-key 4:5", "Write `needs`."],
    [
      "a key like none of ours",
      withKeys("colour: red"),
      "unknown-key 4:5",
      "Remove the key, or begin it with `x-`.",
    ],
    ["a key in capitals", withKeys("Owner: me"), "unknown-key 4:5", "Write `owner`."],
    ["an unknown key of the file", "check: []\n", "unknown-key 1:1", "Write `checks`."],
    ["an unknown default", "defaults: { shel: bash }\n", "unknown-key 1:13", "Write `shell`."],
    ["a key of __proto__", withKeys("__proto__: x"), "unknown-key 4:5", "Remove the key"],
    ["a key twice", withKeys("owner: a", "owner: b"), "duplicate-key 5:5", "Remove one of the two."],
    ["no area", "checks:\n  - run: make\n", "missing-key 2:5", "Add the key, as in `area: catalog`."],
    ["no command", "checks:\n  - area: a\n", "missing-key 2:5", "Add the key, as in `run: make test`."],
    ["a variable's name", withKeys("env: { 1A: x }"), "env-name 4:12", "Rename the variable."],
  ])("%s is an error", (_name, text, problem, cure) => {
    const { problems } = readDraft(text);
    expect(summary(problems)).toEqual([problem]);
    expect(problems[0]?.cure).toBe(
      cure === "Remove the key" ? "Remove the key, or begin it with `x-`." : cure,
    );
  });

  test("`x-…` is aside, in the file, in a check and in the defaults", () => {
    const text = "x-note: [1]\ndefaults: { x-a: 1 }\nchecks:\n  - { area: a, run: b, x-c: d }\n";
    expect(readDraft(text).problems).toEqual([]);
  });

  test("`x-…` needs its dash", () => {
    expect(summary(readDraft("xnote: 1\n").problems)).toEqual(["unknown-key 1:1"]);
  });
});

describe("the list of checks", () => {
  test.each([
    ["a mapping", "checks: { a: b }\n", "yaml-list 1:9"],
    ["a text", "checks: none\n", "yaml-list 1:9"],
    ["an item that is a text", "checks:\n  - make test\n", "wrong-type 2:5"],
    ["an empty item", "checks:\n  -\n", "wrong-type 2:3"],
    ["a file that is a list", "- area: a\n  run: b\n", "yaml-list 1:1"],
    ["a file that is a text", "hello\n", "yaml-list 1:1"],
  ])("%s is an error", (_name, text, problem) => {
    expect(summary(readDraft(text).problems)).toEqual([problem]);
  });

  test("an unreadable item keeps its place, so that it is not taken for none", () => {
    expect(readDraft("checks:\n  - make test\n").draft.checks).toHaveLength(1);
  });

  test.each([
    ["", "no text"],
    ["checks:\n", "nothing"],
    ["checks: []\n", "an empty list"],
  ])("%j is left for the assembly, which knows of no checks: %s", (text) => {
    expect(readDraft(text)).toMatchObject({ draft: { checks: [] }, problems: [] });
  });
});

describe("an anchor leads nowhere in a YAML file", () => {
  test.each([
    ["a link to a heading", 'rollback: "[Restore](#restore)"', "anchor-in-yaml 4:15"],
    ["a bare anchor", 'rollback: "#restore"', "anchor-in-yaml 4:15"],
    ["a link as retest", 'retest: "[Again](#again)"', "anchor-in-yaml 4:13"],
  ])("%s is an error", (_name, line, problem) => {
    expect(summary(readDraft(withKeys(line)).problems)).toEqual([problem]);
  });

  test.each([
    ["a link to another file", 'rollback: "[Restore](docs/restore.md#now)"'],
    ["an issue in a sentence", 'rollback: "See #48."'],
    ["a comment of the shell", 'retest: "# nothing to do"'],
  ])("%s is none", (_name, line) => {
    expect(readDraft(withKeys(line)).problems).toEqual([]);
  });
});

describe("a block of a page", () => {
  const base = { line: 20, column: 3 };

  test("holds the bare list, with places in the page and links as they are", () => {
    const { problems, report } = collector();
    const checks = readCheckList(
      "- area: a\n  run: b\n  rollback: '[Back](#back)'\n  retest: '[Again](#again)'\n",
      base,
      report,
    );
    expect(problems).toEqual([]);
    expect(checks).toMatchObject([
      {
        area: { value: "a", place: { line: 20, column: 11 } },
        rollback: { value: "[Back](#back)", place: { line: 22, column: 15 } },
        retest: { value: { kind: "command", script: "[Again](#again)" } },
      },
    ]);
  });

  test.each([
    ["empty", "", "yaml-list 20:3"],
    ["nothing but a comment", "# later\n", "yaml-list 20:3"],
    ["one check without its dash", "area: a\nrun: b\n", "yaml-list 20:3"],
    ["no YAML", "- a: [\n", "yaml-syntax 21:3"],
  ])("is an error when it is %s", (_name, text, problem) => {
    const { problems, report } = collector();
    expect(readCheckList(text, base, report)).toEqual([]);
    expect(summary(problems)).toEqual([problem]);
  });

  test.each([
    ["a YAML file's mapping", "checks:\n  - area: a\n", "Remove the line `checks:`"],
    ["checks by their names", "one:\n  area: a\n", "`- id: one`"],
  ])("is read on when it is %s, so that all problems come back", (_name, text, cure) => {
    const { problems, report } = collector();
    expect(readCheckList(text, base, report)).toHaveLength(1);
    expect(problems.map(({ rule }) => rule)).toEqual(["yaml-list", "missing-key"]);
    expect(problems[0]?.cure).toContain(cure);
  });
});

test("twenty different mistakes in one file come back at once", () => {
  const text = [
    "owner: @acme",
    "ticket: #61",
    "setup: [1]",
    "reviewed: soon",
    "defaults: { shell: 1, colour: red }",
    "areas: catalog",
    "chekcs: []",
    "checks:",
    "  - area: catalog",
    "    pass:",
    "      - stdout: x",
    "      - 3",
    "      - *star",
    "      - !tag",
    "    fail: [~]",
    "    retries: many",
    "    env: { 1A: x }",
    "    why: a: b",
    "    rollback: '#back'",
    "    owner:",
    "    needs: ''",
    "    timeout: [a]",
    "    id: &anchor x",
    "    id: y",
    "  - run: []",
    "  - text",
    "",
  ].join("\n");
  const { problems, report } = collector();
  readYamlDocument(text, report);
  expect(summary(problems, "error")).toEqual([
    "yaml-syntax 1:8",
    "yaml-comment 2:9",
    "wrong-type 3:9",
    "wrong-type 4:11",
    "wrong-type 5:20",
    "unknown-key 5:23",
    "wrong-type 6:8",
    "unknown-key 7:1",
    "missing-key 9:5",
    "wrong-type 11:9",
    "wrong-type 12:9",
    "yaml-alias 13:9",
    "yaml-tag 14:9",
    "wrong-type 15:12",
    "wrong-type 16:14",
    "env-name 17:12",
    "yaml-syntax 18:11",
    "anchor-in-yaml 19:15",
    "wrong-type 20:5",
    "empty-value 21:12",
    "wrong-type 22:14",
    "yaml-anchor 23:9",
    "duplicate-key 24:5",
    "missing-key 25:5",
    "empty-value 25:10",
    "wrong-type 26:5",
  ]);
});
