import { describe, expect, test } from "@jest/globals";
import { readLinted } from "../support/linted.js";
import { readDraft, summary, withKeys } from "./reading.js";

describe("YAML that is not what was meant", () => {
  test.each([
    ["a placeholder as a signal", "fail: {tag}", 'Put quotes around it: `fail: "{tag}"`.'],
    ["a placeholder in a list", "pass: [{last-tag}]", 'Put quotes around it: `"{last-tag}"`.'],
    ["a mapping in braces as a signal", "fail: { stderr: x }", 'Put quotes around it: `fail: "stderr: x"`.'],
    [
      "several of them",
      "fail: { stderr: x, stdout: y }",
      'Put quotes around it: `fail: ["stderr: x", "stdout: y"]`.',
    ],
    ["a mapping in a list", "pass: [stdout: x]", 'Put quotes around it: `"stdout: x"`.'],
    [
      "a number",
      "pass: 0",
      'Write `pass: exit 0` for the exit code, or `pass: "output: 0"` to look for it in the output.',
    ],
    ["a decimal number", "pass: 0.5", 'Write `pass: "output: 0.5"` to look for it in the output.'],
  ])("is told the signal: %s", (_name, line, cure) => {
    const { problems } = readDraft(withKeys(line));
    expect(problems.map((problem) => [problem.rule, problem.cure])).toEqual([["wrong-type", cure]]);
  });

  test.each([
    ["phases: before", "phase"],
    ["stage: before", "phase"],
    ["kinds: [major]", "only"],
    ["notBefore: 1h after tag", "not-before"],
    ["todo: Bump", "to-do"],
    ["waiver: { by: x }", "waived"],
  ])("is told the key of a release that is meant: %s", (line, key) => {
    const { problems } = readDraft(withKeys(line));
    expect(problems.map(({ rule, cure }) => [rule, cure])).toEqual([["unknown-key", `Write \`${key}\`.`]]);
    expect(problems[0]?.fix).toHaveLength(1);
  });

  test("is told the name of a required key that is there under another, and not that it is missing", () => {
    const { problems } = readDraft("checks:\n  - Area: a\n    command: b\n");
    expect(problems.map(({ cure }) => cure)).toEqual(["Write `area`.", "Write `run`."]);
  });

  test("is read below a list of checks that is called otherwise", () => {
    const { draft, problems } = readDraft("smoke-matrix:\n  - area: a\n    run: b\n    pass: 3\n");
    expect(summary(problems)).toEqual(["unknown-key 1:1", "wrong-type 4:11"]);
    expect(draft.checks).toHaveLength(1);
  });

  test("is told that a bare list needs its key, and read on", () => {
    const { draft, problems } = readDraft("- area: a\n  run: b\n");
    expect(problems.map(({ cure }) => cure)).toEqual([
      "Write `checks:` on a line of its own above the list.",
    ]);
    expect(draft.checks).toHaveLength(1);
  });

  test.each(["---", "..."])("is told the line that begins a second document: %s", async (line) => {
    const { problems } = await readLinted("p.yml", `checks:\n  - area: a\n    run: b\n${line}\nowner: c\n`);
    expect(problems.map(({ rule, place }) => [rule, place.line])).toEqual([["yaml-documents", 4]]);
    expect(problems[0]?.cure).toContain(`\`${line}\``);
  });

  test("is told of a tab behind blanks", () => {
    const { problems } = readDraft("checks:\n  - area: a\n  \trun: b\n");
    expect(summary(problems)).toEqual(["yaml-syntax 3:3"]);
    expect(problems[0]?.found).toBe("a tab in the indentation");
  });

  test.each([
    ["a comment", "# readiness-ignore rollback-missing: reason", ["ignore-form 1:1"]],
    ["a comment of Markdown", "# <!-- readiness-ignore rollback-missing: x -->", ["ignore-form 1:1"]],
    ["another comment", "# readiness of the release", []],
  ])("is told that nothing is ignored by it: %s", (_name, line, expected) => {
    expect(summary(readDraft(`${line}\n${withKeys()}`).problems)).toEqual(expected);
  });
});

describe("a script that YAML folds into one line", () => {
  test.each([
    ["behind `>`", ["run: >", "  make a", "  make b"]],
    ["behind `>-`", ["run: >-", "  make a", "  make b"]],
    ["without any sign", ["run: make a", "  make b"]],
    ["in quotes", ['run: "make a', '  make b"']],
    ["in a list", ["run:", "  - make a", "    make b"]],
    ["of `retest`", ["run: x", "retest: make a", "  make b"]],
  ])("is named: %s", (_name, lines) => {
    const page = ["checks:", "  - area: a", ...lines.map((line) => `    ${line}`), ""].join("\n");
    expect(readDraft(page).problems.map(({ rule }) => rule)).toEqual(["script-folded"]);
  });

  test.each([
    ["one line", ["run: >", "  make a"]],
    ["lines that stay lines", ["run: |", "  make a", "  make b"]],
    ["options", ["run: >", "  docker run", "  --rm", "  -it x"]],
    ["operators at the end", ["run: >", "  a &&", "  b |", "  c"]],
    ["operators at the beginning", ["run: a", "  && b", "  | c"]],
    ["lines that are indented further", ["run: >", "  curl", "    https://example.com"]],
    ["words of guidance", ["run: x", "rollback: go", "  back"]],
  ])("is none with %s", (_name, lines) => {
    const page = ["checks:", "  - area: a", ...lines.map((line) => `    ${line}`), ""].join("\n");
    expect(readDraft(page).problems).toEqual([]);
  });
});

describe("what a cell of a table may be and YAML may not", () => {
  test.each([
    ["a link to a heading", 'run: "[Steps](#steps)"', "link-in-command"],
    ["a reference", 'run: "[Steps][steps]"', "link-in-command"],
    ["a command in backticks", 'run: "`make test`"', "command-backticks"],
  ])("is named as a command: %s", async (_name, run, rule) => {
    const { problems } = await readLinted("p.yml", `checks:\n  - area: a\n    ${run}\n`);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
  });

  test.each(["run: '[ -f x ]'", "run: '[[ a == b ]]'", "run: echo `date`", "run: '`a` `b`'"])(
    "is not %s",
    async (run) => {
      const { problems } = await readLinted("p.yml", `checks:\n  - area: a\n    ${run}\n`);
      expect(problems.filter(({ weight }) => weight !== "completeness")).toEqual([]);
    },
  );

  test.each([
    ["a link to an anchor among words", "rollback: See [it](#restore) first.", ["guidance-anchor 4:15"]],
    ["in code", "rollback: Write `[it](#restore)`.", []],
    ["a link to another file's anchor", "rollback: See [it](docs/a.md#restore) first.", []],
  ])("is a link in guidance: %s", (_name, line, expected) => {
    expect(summary(readDraft(withKeys(line)).problems)).toEqual(expected);
  });
});
