import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../src/signals/observer.js";
import { judge, judgeOne, type Printed } from "./support.js";

const out = (text: string): Printed => [["stdout", text]];
const err = (text: string): Printed => [["stderr", text]];
const esc = "\u001b";

const rows: readonly (readonly [string, Printed, Observation])[] = [
  // text
  ["found", out("a\nwas found here\nb\n"), { holds: true, saw: "was found here", outputLine: 2 }],
  ["found", err("found"), { holds: true, saw: "found", outputLine: 1 }],
  ["found", [...out("a\nb\n"), ...err("c")], { holds: false, saw: "not in 2 lines of stdout, 1 of stderr" }],
  ["Found", out("found"), { holds: false, saw: "not in 1 line of stdout, 0 of stderr" }],
  ["0 failures", out("10 failures"), { holds: true, saw: "10 failures", outputLine: 1 }],
  ["stdout: x", err("x"), { holds: false, saw: "not in 0 lines of stdout" }],
  ["stderr: x", err("\n\nx\n"), { holds: true, saw: "x", outputLine: 3 }],
  ["both", [...err("both: err"), ...out("\nboth: out")], { holds: true, saw: "both: out", outputLine: 2 }],
  ["a b", out("a\nb"), { holds: false, saw: "not in 2 lines of stdout, 0 of stderr" }],
  ["output: /x/", out("/x/"), { holds: true, saw: "/x/", outputLine: 1 }],
  ["grün ✓", out("alles grün ✓ ja"), { holds: true, saw: "alles grün ✓ ja", outputLine: 1 }],
  // ANSI
  ["ab", out(`a${esc}[31mb${esc}[0m`), { holds: true, saw: "ab", outputLine: 1 }],
  ["ab", out(`a${esc}]0;title\u0007b`), { holds: true, saw: "ab", outputLine: 1 }],
  ["ab", out(`a${esc}]8;;http://x${esc}\\b`), { holds: true, saw: "ab", outputLine: 1 }],
  ["ab", out(`a${esc}Pq…${esc}\\b`), { holds: true, saw: "ab", outputLine: 1 }],
  [
    "ab",
    out(`a${esc}Xs${esc}\\${esc}^p${esc}\\${esc}_c${esc}\\b`),
    { holds: true, saw: "ab", outputLine: 1 },
  ],
  ["ab", out(`a${esc}(B${esc}7${esc}=b`), { holds: true, saw: "ab", outputLine: 1 }],
  ["hidden", out(`${esc}]0;hidden\nx\u0007`), { holds: true, saw: "]0;hidden", outputLine: 1 }],
  ["hidden", out(`${esc}]0;hidden`), { holds: true, saw: "]0;hidden", outputLine: 1 }],
  ["hidden", out(`${esc}]0;hidden\u0007`), { holds: false, saw: "not in 0 lines of stdout, 0 of stderr" }],
  ["hidden", out(`${esc}Phidden\u0007`), { holds: true, saw: "Phidden", outputLine: 1 }],
  ["[31", out(`${esc}[31${esc}[0m`), { holds: true, saw: "[31", outputLine: 1 }],
  ["title", out(`${esc}]0;title ${esc}[1mx${esc}[0m`), { holds: true, saw: "]0;title x", outputLine: 1 }],
  // patterns
  ["/^a+$/", out("b\r\naaa\r\n"), { holds: true, saw: "aaa", outputLine: 2 }],
  ["/^a+$/", out("x\raaa\ry"), { holds: true, saw: "aaa", outputLine: 2 }],
  ["/a$/", err("ab\na"), { holds: true, saw: "a", outputLine: 2 }],
  ["/a.b/", out("a\nb\r\n"), { holds: false, saw: "not in 2 lines of stdout, 0 of stderr" }],
  ["/a\\sb/", out("a\nb"), { holds: false, saw: "not in 2 lines of stdout, 0 of stderr" }],
  ["/^$/", out("a\n\nb"), { holds: true, saw: "", outputLine: 2 }],
  ["/^$/", out("a\nb\n"), { holds: false, saw: "not in 2 lines of stdout, 0 of stderr" }],
  ["/^$/", out("a\r\nb\r\n"), { holds: false, saw: "not in 2 lines of stdout, 0 of stderr" }],
  ["/^$/", out(""), { holds: false, saw: "not in 0 lines of stdout, 0 of stderr" }],
  ["/warning/i", out("a\nA WarninG"), { holds: true, saw: "A WarninG", outputLine: 2 }],
  ["/warning/", out("Warning"), { holds: false, saw: "not in 1 line of stdout, 0 of stderr" }],
  ["/skin/i", out("\u017f\u212ain"), { holds: true, saw: "\u017f\u212ain", outputLine: 1 }],
  [
    "stderr: /\\d+ tests?, 0 failures/",
    err("9 tests, 0 failures"),
    { holds: true, saw: "9 tests, 0 failures", outputLine: 1 },
  ],
  [
    "/error|fatal: \\d/",
    out("fatal: x\nerr\nfatal: 1\nerror"),
    { holds: true, saw: "fatal: 1", outputLine: 3 },
  ],
  [
    "/a\\x{FFFD}b/",
    [["stdout", Buffer.from([0x61, 0xff, 0x62])]],
    { holds: true, saw: "a\ufffdb", outputLine: 1 },
  ],
  ["/^.ä$/", out("üä"), { holds: true, saw: "üä", outputLine: 1 }],
  ["/(a+)+$/", out(`${"a".repeat(50_000)}b`), { holds: false, saw: "not in 1 line of stdout, 0 of stderr" }],
  [
    "/(a|a)*b(c+)+d/",
    out("ac".repeat(50_000)),
    { holds: false, saw: "not in 1 line of stdout, 0 of stderr" },
  ],
  // equals
  ["stdout = ok", out("\n ok \r\n"), { holds: true, saw: "ok" }],
  ["stdout = ok", out("ok!"), { holds: false, saw: "ok!" }],
  ["stdout = a\nb", out("a\r\nb\n"), { holds: true, saw: "a ⏎ b" }],
  ["stdout = a\nb", out("a\rb\n"), { holds: false, saw: "a b" }],
  ["stdout = ok", out(`${esc}[32mok${esc}[0m\n`), { holds: true, saw: "ok" }],
  ["stderr =", out("x"), { holds: true, saw: "stderr is empty" }],
  ["stderr =", err("x"), { holds: false, saw: "x" }],
  // empty
  ["stdout empty", out(" \t\r\n\u000b\f"), { holds: true, saw: "stdout is empty" }],
  ["stdout empty", [], { holds: true, saw: "stdout is empty" }],
  ["stdout empty", err("x"), { holds: true, saw: "stdout is empty" }],
  [
    "stdout empty",
    out("\n\n x\u0000y\tz \n"),
    { holds: false, saw: "stdout is not empty: xy z", outputLine: 3 },
  ],
  ["stdout empty", out("\u00a0"), { holds: false, saw: "stdout is not empty:", outputLine: 1 }],
  ["output empty", err("x"), { holds: false, saw: "stderr is not empty: x", outputLine: 1 }],
  ["output empty", out("\n"), { holds: true, saw: "stdout and stderr are empty" }],
  // lines
  ["stdout lines = 3", out("a\nb\nc"), { holds: true, saw: "3 lines" }],
  ["stdout lines = 3", out("a\r\nb\rc\n"), { holds: true, saw: "3 lines" }],
  ["stdout lines = 0", out(""), { holds: true, saw: "0 lines" }],
  ["stdout lines != 1", out("\n"), { holds: false, saw: "1 line" }],
  ["stdout lines < 2", out("\r\r"), { holds: false, saw: "2 lines" }],
  ["stderr lines <= 2", err("\n\r"), { holds: true, saw: "2 lines" }],
  ["output lines > 2", [...out("a\nb"), ...err("c")], { holds: true, saw: "3 lines" }],
  ["output lines >= 4", [...out("a\nb"), ...err("c")], { holds: false, saw: "3 lines" }],
];

describe("a signal about output", () => {
  test.each(rows)("%j after %j", async (expected, printed, observation) => {
    expect(await judgeOne(expected, printed)).toEqual(observation);
  });
});

describe("a signal about the end", () => {
  const facts = (exitCode: number | null, durationMs = 1) => ({ exitCode, durationMs });

  test.each([
    ["exit 0", 0, true, "exit 0"],
    ["exit 0", 2, false, "exit 2"],
    ["exit 1..3", 1, true, "exit 1"],
    ["exit 1..3", 3, true, "exit 3"],
    ["exit 1..3", 4, false, "exit 4"],
    ["exit !0", 1, true, "exit 1"],
    ["exit !0", 0, false, "exit 0"],
    ["exit 130", 130, true, "exit 130"],
  ])("%s of exit code %d", async (expected, exitCode, holds, saw) => {
    expect(await judgeOne(expected, "", facts(exitCode))).toEqual({ holds, saw });
  });

  test.each(["exit 0", "exit !0"])("%s is not evaluated for what we ended", async (expected) => {
    const reason = "the command did not end by itself";
    expect(await judgeOne(expected, "", facts(null))).toEqual({
      holds: null,
      saw: "could not be evaluated",
      reason,
    });
  });

  test.each([
    [30_000, true, "30 s"],
    [30_000.2, false, "30.001 s"],
    [31_200, false, "31.2 s"],
    [12.3, true, "13 ms"],
  ])("within 30s, after %d ms", async (durationMs, holds, saw) => {
    expect(await judgeOne("within 30s", "", facts(0, durationMs))).toEqual({ holds, saw });
  });
});

describe("what is told of a signal", () => {
  test("is cut around the hit on whole characters, at most 200 long", async () => {
    const { saw } = await judgeOne("HIT", `${"😀".repeat(500)}HIT${"😀".repeat(500)}`);
    expect(saw.length).toBeLessThanOrEqual(200);
    expect(saw).toMatch(/^…(?:😀)+HIT(?:😀)+…$/u);
  });

  test.each([198, 199, 200])("a line of %d characters is shown whole", async (length) => {
    const line = "x".repeat(length);
    expect(await judgeOne("x", line)).toMatchObject({ saw: line });
  });

  test("of a line of 201 characters the end is left out", async () => {
    expect(await judgeOne("xx", "x".repeat(201))).toMatchObject({ saw: `${"x".repeat(199)}…` });
  });

  test("holds no control characters and nothing that turns the direction of text", async () => {
    expect(await judgeOne("hit", "a\u0000\u0007b\u202ec\u2066\u200e\thit\u0085\u009b")).toMatchObject({
      saw: "abc hit",
    });
  });

  test("of both roles comes in the order of the signals", async () => {
    const results = await judge(["b", "exit 0", "a"], [["stdout", "a"]]);
    expect(results.map(({ expect: text, holds }) => [text, holds])).toEqual([
      ["b", false],
      ["exit 0", true],
      ["a", true],
    ]);
  });
});
