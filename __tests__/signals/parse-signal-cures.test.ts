import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Role } from "../../src/model/signal.js";
import { validateSignal } from "../../src/signals/kinds.js";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { atLeast } from "../fuzz/runs.js";
import { readLinted } from "../support/linted.js";

/** The cure of a text that is no signal. */
function cureOf(text: string, role: Role = "pass"): string {
  const parsed = parseSignal(text, role);
  if (parsed.kind === "signal") throw new Error(`${text} is a signal`);
  return parsed.cure;
}

/** Everything that a cure shows as code. */
function shown(cure: string): string[] {
  return Array.from(cure.matchAll(/`` (.*?) ``|`([^`]*)`/g), ([, long, short]) => long ?? short ?? "");
}

/** What is written, and the first that its cure says to write. */
const meant: readonly (readonly [string, string])[] = [
  ["exit code 3", "exit 3"],
  ["exit status 3", "exit 3"],
  ["exit: 3", "exit 3"],
  ["exit = 3", "exit 3"],
  ["exit == 3", "exit 3"],
  ["exit=0", "exit 0"],
  ["exit != 0", "exit !0"],
  ["exit non-zero", "exit !0"],
  ["exit > 0", "exit !0"],
  ["exit > 1", "exit 2..255"],
  ["exit >= 2", "exit 2..255"],
  ["exit < 3", "exit 0..2"],
  ["exit <= 3", "exit 0..3"],
  ["exit 1-3", "exit 1..3"],
  ["exit 1...3", "exit 1..3"],
  ["exit between 1 and 3", "exit 1..3"],
  ["exit 1..", "exit 1..255"],
  ["exit 3..1", "exit 1..3"],
  ["exit 1 or 2", "exit 1..2"],
  ["exit 0 or 2", "exit 0..2"],
  ["exit -1", "exit 255"],
  ["exit -1073741819", "exit 3221225477"],
  ["exit 0xC0000005", "exit 3221225477"],
  ["exit code 0xC000013A", "exit 3221225786"],
  ["exit > 255", "exit 256..4294967295"],
  ["exit >= 3221225472", "exit 3221225472..4294967295"],
  ["exit <= 1000", "exit 0..1000"],
  ["exit with code 2", "exit 2"],
  ["exit 0, 0 failures", "exit 0"],
  ["exit 0 and ok", "exit 0"],
  ["stdout line 1 ok", "stdout line 1 = ok"],
  ["stderr line -1 /ok/", "stderr line -1: /ok/"],
  ["json x.json", "json x.json: $"],
  ["stdout contains ok", "stdout: ok"],
  ['stdout contains "ok"', "stdout: ok"],
  ["stdout contains /x/", "stdout: /x/"],
  ["stdout is empty", "stdout empty"],
  ["stderr not empty", "stderr: /\\S/"],
  ["stdout ~ /re/", "stdout: /re/"],
  ["stdout matches /re/i", "stdout: /re/i"],
  ["stdout == v1", "stdout = v1"],
  ["stdout=x", "stdout = x"],
  ["stdout:x", "stdout: x"],
  ["stdout lines > = 3", "stdout lines >= 3"],
  ["stdout lines => 3", "stdout lines >= 3"],
  ["stdout lines == 3", "stdout lines = 3"],
  ["stdout line count >= 3", "stdout lines >= 3"],
  ["stdout has 3 lines", "stdout lines = 3"],
  ["stdout at least 3 lines", "stdout lines >= 3"],
  ["stdout lines /ok/", "stdout: /ok/"],
  ["stdout lines matching /ok/ >= 2", "stdout lines /ok/ >= 2"],
  ["stdout line 0 = x", "stdout line 1 = x"],
  ["stdout line 1 is ok", "stdout line 1 = ok"],
  ["stdout line 1 contains ok", "stdout line 1: ok"],
  ["stdout line 1 ~ /re/", "stdout line 1: /re/"],
  ["stdout last line: ok", "stdout line -1: ok"],
  ["stdout line -1001 = x", "stdout line -1000 = x"],
  ["stdout line 1: /a", "stdout line 1: /a/"],
  ["stdout line 1: /a/b", "stdout line 1: /\\/a\\/b/"],
  ["/ERROR", "/ERROR/"],
  ["/a\\/b", "/a\\/b/"],
  ["stdout line 1:", "stdout line 1 ="],
  ["output line 1 = x", "stdout line 1 = x"],
  ["output contains x", "output: x"],
  ["output /x/", "/x/"],
  ["output:x", "output: x"],
  ["stdout:", "stdout empty"],
  ["stdout: /etc/passwd", "stdout: /\\/etc\\/passwd/"],
  ["stderr: /x.y/g", "stderr: /x.y/"],
  ["/x/g", "/x/"],
  ["/x/gi", "/x/i"],
  ["json .a.b = 1", "json $.a.b = 1"],
  ["json a.b = ok", 'json $.a.b = "ok"'],
  ["json $.a == 1", "json $.a = 1"],
  ["json $.a => 1", "json $.a >= 1"],
  ["json $.s = ok", 'json $.s = "ok"'],
  ["json f.json: $.s = 'it'", 'json f.json: $.s = "it"'],
  ['json "a b.json": $.s == ok', 'json "a b.json": $.s = "ok"'],
  ["json $.s = None", "json $.s = null"],
  ["json $.s is 1", "json $.s = 1"],
  ["json $.s exists", "json $.s"],
  ["json: $.a", "json $.a"],
  ["json a.json $.a", "json a.json: $.a"],
  ["file exists x", "file x"],
  ["file x exists", "file x"],
  ["file: x", "file x"],
  ["file my report.txt", 'file "my report.txt"'],
  ["file x contains y", "file x: y"],
  ["file x matches /y/", "file x: /y/"],
  ["file log.txt:", "file log.txt"],
  ["file log.txt: /etc/x", "file log.txt: /\\/etc\\/x/"],
  ["within 30 s", "within 30s"],
  ["within 30 seconds", "within 30s"],
  ["within 30", "within 30s"],
  ["within: 30s", "within 30s"],
  ["within 1.5 minutes", "within 1m30s"],
  ["within 2 min and 30 sec", "within 2m30s"],
];

describe("the cure of what fits no form", () => {
  test.each(meant)("%s: write `%s` first", (text, signal) => {
    expect(shown(cureOf(text))[0]).toBe(signal);
  });

  test.each(meant.map(([text]) => text).filter((text) => !/:$|: \/|^json \S* ?.*[=$]/.test(text)))(
    "%s: the literal reading comes second",
    (text) => {
      expect(shown(cureOf(text)).at(-1)).toBe(`output: ${text}`);
    },
  );

  test.each([
    ["file not found", "output: file not found"],
    ["file not found: x", "output: file not found: x"],
    ["json not valid", "output: json not valid"],
    ["within soon", "output: within soon"],
    ["exit 0 now", "output: exit 0 now"],
    ["exit 1.5", "output: exit 1.5"],
    ["stdout", "output: stdout"],
    ["/etc/passwd", "output: /etc/passwd"],
    ["output =", "output: output ="],
  ])("%s, which means nothing else, is only a text", (text, signal) => {
    expect(shown(cureOf(text))).toEqual([signal]);
  });

  test.each([
    ["pass", "stdout does not contain error", "Move it to the fail signals and write `stdout: error` there"],
    ["fail", "stdout does not contain ok", "Move it to the pass signals and write `stdout: ok` there"],
    ["pass", "stdout != x", "Move it to the fail signals and write `stdout = x` there"],
    ["pass", "file x does not exist", "Move it to the fail signals and write `file x` there"],
    ["pass", "exit !1..3", "Move it to the fail signals and write `exit 1..3` there"],
    ["fail", "exit 1 or 3", "Write each as a fail signal of its own: `exit 1` and `exit 3`"],
    ["pass", "exit 0 or 2", "Write `exit 0..2`, and as fail signals what lies between: `exit 1`"],
  ] as const)("as a %s signal, %s belongs elsewhere", (role, text, cure) => {
    expect(cureOf(text, role)).toContain(cure);
  });

  test("shows nothing but signals", () => {
    const words = fc.constantFrom(
      ..."exit within json file stdout stderr output code status = == != > >= : ! ~ 0 1 3 .. - or not is".split(
        " ",
      ),
      ..."contains empty lines line count /x/ /x /x/g $.a .a 'x' \"x\" x.txt 30 s ms -1 does exist missing".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(" ", " ", ""),
        fc.constantFrom("pass" as const, "fail" as const),
        (parts, blank, role) => {
          const parsed = parseSignal(parts.join(blank), role);
          if (parsed.kind === "signal" || !/[Ww]rite `/.test(parsed.cure)) return;
          for (const signal of shown(parsed.cure))
            expect([signal, parseSignal(signal, role).kind]).toEqual([signal, "signal"]);
        },
      ),
      { numRuns: atLeast(1_000) },
    );
  });
});

describe("the cure of a JSONPath", () => {
  test.each([
    ["json $.a.0.b", "json $.a[0].b"],
    ["json f.json: $.a.0 >= 1e400", "json f.json: $.a[0] >= 1e400"],
    ["json $.2fa = 1", "json $['2fa'] = 1"],
    ["json $.a.", "json $.a"],
    ["json $..0", "json $..[0]"],
  ])("%s: write `%s`", async (text, signal) => {
    const parsed = parseSignal(text);
    if (parsed.kind === "problem") throw new Error(parsed.found);
    expect(shown((await validateSignal(parsed.signal))?.cure ?? "")).toEqual([signal]);
    const cured = parseSignal(signal);
    expect(cured.kind === "signal" && (await validateSignal(cured.signal))).toBeNull();
  });

  test("that is nested without end is a problem, and no crash", async () => {
    const parsed = parseSignal(`json $[?${"(".repeat(50_000)}@.a${")".repeat(50_000)}]`);
    if (parsed.kind === "problem") throw new Error(parsed.found);
    expect(await validateSignal(parsed.signal)).toMatchObject({ expected: "a path by RFC 9535" });
  });
});

describe("a stream that matches something without slashes", () => {
  test.each([
    ["stderr matches ^ok", "stderr: /^ok/"],
    ["stdout =~ a/b", "stdout: /a\\/b/"],
    ["output matches x", "/x/"],
  ])("%s is offered the pattern: %s", async (signal, meant) => {
    expect((await said(signal)).map(([, cure]) => cure?.startsWith(`Write \`${meant}\`;`))).toEqual([true]);
  });
});

/** The rule and cure of what a page with this fail signal is told. */
async function said(signal: string) {
  const { problems } = await readLinted(
    "a.yml",
    `checks:\n  - area: a\n    run: make\n    fail: '${signal}'\n`,
  );
  return problems.filter(({ weight }) => weight !== "completeness").map(({ rule, cure }) => [rule, cure]);
}
