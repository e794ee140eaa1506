import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../src/model/finding.js";
import { assemble } from "../../src/page/assemble.js";
import { assembleYaml } from "./assembling.js";
import { readLines } from "./markdown/reading.js";
import { collector } from "./reading.js";

/** A page of one row, and what the reading of its signals says. */
async function pageOf(pass: string, fail = "", more: readonly [header: string, cell: string] = ["Why", "x"]) {
  const lines = [
    `| Area | Command | Pass signal | Fail signal | ${more[0]} |`,
    "| --- | --- | --- | --- | --- |",
    `| a | \`x\` | ${pass} | ${fail} | ${more[1]} |`,
  ];
  const { draft } = await readLines(...lines);
  const { problems, report } = collector();
  const { checks } = await assemble(draft, report);
  return { lines, problems, signals: checks[0]?.signals.map(({ expect: text, role }) => `${role} ${text}`) };
}

/** The lines of a page after the edits of a problem. */
function mended(lines: readonly string[], { fix = [] }: Problem): string {
  return fix.reduce((text, edit) => {
    expect(edit.from.line).toBe(3);
    return text.slice(0, edit.from.column - 1) + edit.text + text.slice(edit.to.column - 1);
  }, lines[2] ?? "");
}

describe("a character that cannot be seen", () => {
  test.each([
    ["a no-break space at the end", "`ok\u00a0`", "`ok `"],
    ["a no-break space at the beginning", "`\u00a0ok`", "` ok`"],
    ["a no-break space inside", "`exit\u00a00`", "`exit 0`"],
    ["a no-break space behind a form", "`exit 0\u00a0`", "`exit 0 `"],
    ["a zero-width space behind an escaped pipe", "`/a\\|b/` and `x\\|\u200by`", "`/a\\|b/` and `x\\|y`"],
    ["a byte order mark in a pattern", "`/o\ufeffk/`", "`/ok/`"],
    ["a direction mark behind `output:`", "`output: o\u202ek`", "`output: ok`"],
  ])("%s is an error at its column, and can be fixed", async (_, written, plain) => {
    const { lines, problems } = await pageOf(written);
    expect(problems.map(({ rule, weight }) => `${rule} ${weight}`)).toEqual([
      "signal-hidden-character error",
    ]);
    const [problem] = problems;
    if (problem === undefined) throw new Error("no problem");
    const hidden = (lines[2] ?? "").search(/[\u00a0\u200b\ufeff\u202e]/);
    expect(problem.place).toEqual({ line: 3, column: hidden + 1 });
    expect(mended(lines, problem)).toContain(`| ${plain} |`);
  });

  test("each is named", async () => {
    const { problems } = await pageOf("`a\u00a0b\u200bc`");
    expect(problems.map(({ found }) => found)).toEqual([
      "U+00A0 (no-break space) in `a bc`",
      "U+200B (zero-width space) in `a bc`",
    ]);
  });

  test("is named fifty times a signal, in linear time", async () => {
    expect((await pageOf(`\`${"a\u00a0".repeat(50_000)}\``)).problems).toHaveLength(50);
    expect((await pageOf(`\`${"Ａ".repeat(50_000)}\``)).problems).toEqual([]);
  });

  test.each(["`Готово`", "`✓ naïve 👩‍💻 ☑️`", "`/\\x{00A0}/`"])("%s has none", async (written) => {
    expect((await pageOf(written)).problems).toEqual([]);
  });

  test("is the same in YAML, where only what stands there as it is can be fixed", async () => {
    const yaml = (signal: string) =>
      assembleYaml(`checks:\n  - area: a\n    run: x\n    pass: [${signal}]\n`);
    const plain = (await yaml('"ok\u00a0"')).problems;
    expect(plain).toMatchObject([{ rule: "signal-hidden-character", place: { line: 4, column: 15 } }]);
    expect(plain[0]?.fix).toEqual([
      { from: { line: 4, column: 15 }, to: { line: 4, column: 16 }, text: " " },
    ]);
    const escaped = (await yaml('"ok\\u00a0"')).problems;
    expect(escaped).toMatchObject([{ rule: "signal-hidden-character" }]);
    expect(escaped[0]?.fix).toBeUndefined();
  });
});

describe("what is said of a signal", () => {
  test("stands at the sign that gives it away, behind escaped pipes too", async () => {
    const { lines, problems } = await pageOf("`exit 0` and `x == \\| \\|`, `a\\|b`, `stdout: 0 errors`");
    const column = (lines[2] ?? "").indexOf("0 errors") + 1;
    expect(problems).toMatchObject([{ rule: "signal-zero-count", place: { line: 3, column } }]);
    expect((await pageOf("`v\\|1 \\d+`")).problems).toMatchObject([
      { rule: "signal-like-pattern", place: { line: 3, column: 19 } },
    ]);
  });

  test("is a keyword's case, with the edit that mends it", async () => {
    const { lines, problems } = await pageOf("`Exit 0`");
    const [problem] = problems;
    if (problem === undefined) throw new Error("no problem");
    expect(problem).toMatchObject({ rule: "signal-keyword-case", weight: "error" });
    expect(mended(lines, problem)).toContain("| `exit 0` |");
  });

  test("depends on the check: its timeout, and whether it is for Windows", async () => {
    const rules = async (...args: Parameters<typeof pageOf>) =>
      (await pageOf(...args)).problems.map(({ rule }) => rule);
    expect(await rules("`within 1m`", "", ["Timeout", "30s"])).toEqual(["signal-always-holds"]);
    expect(await rules("`within 1m`", "", ["Timeout", "1m"])).toEqual([]);
    expect(await rules("`exit 300`")).toEqual(["signal-exit-code-range"]);
  });

  test.each([
    ["powershell", []],
    ["cmd", []],
    ["cmd /C {0}", []],
    ["C:\\node\\node.exe {0}", []],
    ["node.exe {0}", []],
    ["npx.cmd tsx {0}", []],
    ["pwsh", ["signal-exit-code-range"]],
    ["node {0}", ["signal-exit-code-range"]],
    ["cmdr {0}", ["signal-exit-code-range"]],
    ["my.executable {0}", ["signal-exit-code-range"]],
  ])("of a code above 255 is told by the shell %s", async (shell, expected) => {
    const { problems } = await pageOf("`exit 3221225477`", "", ["Shell", shell]);
    expect(problems.map(({ rule }) => rule)).toEqual(expected);
  });

  test("is a contradiction, at the second signal", async () => {
    const { problems } = await pageOf("`ok`", "`exit 0`");
    expect(problems).toMatchObject([
      { rule: "signal-contradiction", weight: "warning", place: { line: 3, column: 21 } },
    ]);
    expect((await pageOf("`ok`", "`exit 1`")).problems).toEqual([]);
  });
});

test("what is told of a signal is what is looked for: its text, with blanks of ASCII taken off", async () => {
  expect((await pageOf("`  ok  `", "` exit 1 `")).signals).toEqual(["pass ok", "pass exit 0", "fail exit 1"]);
  const { checks } = await assembleYaml(
    'checks:\n  - area: a\n    run: x\n    pass: ["  ok\\t", "\\u3000ok"]\n',
  );
  expect(checks[0]?.signals.map(({ expect: text }) => text)).toEqual(["ok", "\u3000ok", "exit 0"]);
});
