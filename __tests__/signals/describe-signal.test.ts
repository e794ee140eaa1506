import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CheckSignal, Comparison, Signal, Stream } from "../../src/model/signal.js";
import { describeSignal } from "../../src/signals/kinds.js";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { parseDuration } from "../../src/text/duration.js";
import { atLeast } from "../fuzz/runs.js";
import { signalOf } from "./support.js";

const words = (text: string) => describeSignal(signalOf(text));

describe("a signal in words", () => {
  test.each([
    ["exit 0", "must: exit code 0"],
    ["exit 1..3", "must: exit code from 1 to 3"],
    ["exit !0", "must: exit code other than 0"],
    [", 0 failures", 'must: stdout or stderr contains ", 0 failures"'],
    ['stdout: say "a\\b"', 'must: stdout contains "say \\"a\\\\b\\""'],
    ["/a\\/b/i", "must: a line of stdout or stderr matches /a\\/b/i"],
    ["stderr: /x/", "must: a line of stderr matches /x/"],
    ["stdout = a\nb", 'must: the whole of stdout is "a\\nb"'],
    ["stderr =", 'must: the whole of stderr is ""'],
    ["stdout empty", "must: stdout is empty"],
    ["output empty", "must: stdout and stderr are empty"],
    ["stdout lines >= 3", "must: the number of lines of stdout is at least 3"],
    ["output lines < 3", "must: the number of lines of stdout and stderr together is below 3"],
    ["stdout lines /^ok/ != 3", "must: the number of lines of stdout that match /^ok/ is not 3"],
    ["stdout line 1 = ok", 'must: line 1 of stdout is "ok"'],
    ["stdout line -1: ok", 'must: the last line of stdout contains "ok"'],
    ["stderr line -3: /x/i", "must: line 3 from the end of stderr matches /x/i"],
    ["json $.a", 'must: there is a value at JSONPath "$.a" of stdout'],
    ['json $.a = {"b": 1e400}', 'must: some value at JSONPath "$.a" of stdout is {"b": 1e400}'],
    ["json c.json: $.a >= 80", 'must: some value at JSONPath "$.a" of the file "c.json" is at least 80'],
    ["file dist/app.js", 'must: the file or folder "dist/app.js" exists'],
    ["file a.log: ok", 'must: the file "a.log" contains "ok"'],
    ["file a.log: /ok/", 'must: a line of the file "a.log" matches /ok/'],
    ["within 1m30s", "must: the attempt takes at most 1m30s"],
  ])("%s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ["v{version}", 'must: stdout or stderr contains "v{version}", where {version} is the release\'s version'],
    [
      "/{tag} {pr} {tag}/",
      "must: a line of stdout or stderr matches /{tag} {pr} {tag}/, where {tag} is the release's tag and {pr} is the pull request's number",
    ],
    ["{unknown}", 'must: stdout or stderr contains "{unknown}"'],
  ])("%j says what its placeholders stand for", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test("says its role, and whether it is implied", () => {
    expect(describeSignal(signalOf("ok", "fail"))).toBe('must not: stdout or stderr contains "ok"');
    expect(describeSignal({ ...signalOf("exit 0"), implied: true })).toBe("by default: exit code 0");
  });

  test("is read back to what it means", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .map((part) => `x${part.replace(/[\r\n]/g, "")}x`);
    const pattern = fc.constantFrom("/a/", "/a/i", "/\\/\\\\/", '/^is "x" matches$/i', "/ is at least 3/");
    const stream = fc.constantFrom("stdout", "stderr");
    const compare = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");
    const literal = fc.oneof(
      fc.json({ maxDepth: 2 }).filter((json) => /^["\d-]/.test(json)),
      fc.constantFrom("1e400", '" is "'),
    );
    const line = fc.integer({ min: -1000, max: 1000 }).filter((number) => number !== 0);
    const number = fc.nat(300);
    const path = fc.constantFrom("$", "$.a", "$[?@.a == 'x is 1'].b", '$["is"]');
    const file = fc.constantFrom("", "a.json: ", '"a is b.json": ');
    const signals = fc.oneof(
      fc.tuple(fc.constantFrom("exit ", "exit !"), number).map((parts) => parts.join("")),
      number.map((from) => `exit ${from}..${from + 1}`),
      text.map((part) => `output: ${part}`),
      pattern,
      fc.tuple(stream, fc.oneof(text, pattern)).map(([of, part]) => `${of}: ${part}`),
      fc.tuple(stream, fc.oneof(text, fc.constant(""))).map(([of, part]) => `${of} = ${part}`),
      fc.constantFrom("stdout empty", "stderr empty", "output empty"),
      fc
        .tuple(fc.oneof(stream, fc.constant("output")), fc.oneof(pattern, fc.constant("")), compare, number)
        .map(([of, part, sign, count]) => `${of} lines ${part} ${sign} ${count}`),
      fc
        .tuple(stream, line, fc.constantFrom(":", " ="), fc.oneof(text, pattern))
        .map(([of, at, sign, part]) => `${of} line ${at}${sign} ${part}`),
      fc.tuple(file, path).map((parts) => `json ${parts.join("")}`),
      fc
        .tuple(file, path, compare, literal)
        .map(([of, at, sign, value]) => `json ${of}${at} ${sign} ${value}`),
      fc.constantFrom("file a", 'file "a b"'),
      fc.oneof(text, pattern).map((part) => `file "a contains b": ${part}`),
      fc.integer({ min: 1, max: 9999 }).map((seconds) => `within ${seconds}s`),
    );
    fc.assert(
      fc.property(signals, fc.constantFrom("pass" as const, "fail" as const), (written, role) => {
        const parsed = parseSignal(written, role);
        if (parsed.kind === "problem") throw new Error(`${written}: ${parsed.found}`);
        const signal: CheckSignal = { role, expect: parsed.text, implied: false, signal: parsed.signal };
        expect(readBack(describeSignal(signal))).toEqual({ role, signal: parsed.signal });
      }),
      { numRuns: atLeast(200) },
    );
  });
});

/** A reader of the words alone, which knows nothing of how they were made. */
function readBack(sentence: string): { readonly role: string; readonly signal: Signal } {
  const [, lead = "", clause = ""] = /^(must|must not): (.*)$/s.exec(sentence) ?? [];
  for (const [form, read] of clauses) {
    const match = form.exec(clause);
    if (match !== null) return { role: lead === "must" ? "pass" : "fail", signal: read(match.slice(1)) };
  }
  throw new Error(`not understood: ${sentence}`);
}

type Parts = readonly (string | undefined)[];

const json = '("(?:[^"\\\\]|\\\\.)*")';
const regexp = "/((?:[^/\\\\]|\\\\.)+)/(i?)";
const order: Readonly<Record<string, Comparison>> = {
  "": "=",
  not: "!=",
  below: "<",
  "at most": "<=",
  above: ">",
  "at least": ">=",
};

const textOf = (part = ""): string => JSON.parse(part);
const patternOf = (part = "", flag = "") => ({
  pattern: part.replace(/\\(.)/gs, (pair, sign) => (sign === "/" ? "/" : pair)),
  ignoreCase: flag === "i",
});
const streamOf = (part = ""): Stream | null => (part === "stdout" || part === "stderr" ? part : null);
const one = (part = ""): Stream => (part === "stderr" ? "stderr" : "stdout");
const lineOf = (number = "", end?: string): number => (number === "" ? -1 : Number(number) * (end ? -1 : 1));
const full = (form: string) => new RegExp(`^${form}$`, "s");

const clauses: readonly (readonly [RegExp, (parts: Parts) => Signal])[] = [
  [
    full("exit code other than (\\d+)"),
    ([n]) => ({ kind: "exit", negated: true, from: Number(n), to: Number(n) }),
  ],
  [
    full("exit code (?:from )?(\\d+)(?: to (\\d+))?"),
    ([from, to]) => ({ kind: "exit", negated: false, from: Number(from), to: Number(to ?? from) }),
  ],
  [
    full(`(stdout or stderr|stdout|stderr) contains ${json}`),
    ([stream, text]) => ({ kind: "text", stream: streamOf(stream), text: textOf(text) }),
  ],
  [
    full(`a line of (stdout or stderr|stdout|stderr) matches ${regexp}`),
    ([stream, ...pattern]) => ({ kind: "pattern", stream: streamOf(stream), ...patternOf(...pattern) }),
  ],
  [
    full(`the whole of (stdout|stderr) is ${json}`),
    ([stream, text]) => ({ kind: "equals", stream: one(stream), text: textOf(text) }),
  ],
  [
    full("(stdout and stderr|stdout|stderr) (?:is|are) empty"),
    ([stream]) => ({ kind: "empty", stream: streamOf(stream) }),
  ],
  [
    full(
      `the number of lines of (stdout and stderr together|stdout|stderr)(?: that match ${regexp})? is (|not|below|at most|above|at least) ?(\\d+)`,
    ),
    ([stream, pattern, flag, sign = "", count]) => ({
      kind: "lines",
      stream: streamOf(stream),
      match: pattern === undefined ? null : patternOf(pattern, flag),
      compare: order[sign] ?? "=",
      count: Number(count),
    }),
  ],
  [
    full(`(?:the last line|line (\\d+)( from the end)?) of (stdout|stderr) (is|contains) ${json}`),
    ([number, end, stream, verb, text]) => ({
      kind: "line",
      stream: one(stream),
      line: lineOf(number, end),
      content: { test: verb === "is" ? "equals" : "contains", text: textOf(text) },
    }),
  ],
  [
    full(`(?:the last line|line (\\d+)( from the end)?) of (stdout|stderr) matches ${regexp}`),
    ([number, end, stream, ...pattern]) => ({
      kind: "line",
      stream: one(stream),
      line: lineOf(number, end),
      content: { test: "matches", ...patternOf(...pattern) },
    }),
  ],
  [
    full(`there is a value at JSONPath ${json} of (?:stdout|the file ${json})`),
    ([path, file]) => ({
      kind: "json",
      file: file === undefined ? null : textOf(file),
      path: textOf(path),
      compare: null,
    }),
  ],
  [
    full(
      `some value at JSONPath ${json} of (?:stdout|the file ${json}) is (not |below |at most |above |at least |)(.*)`,
    ),
    ([path, file, sign = "", literal = ""]) => ({
      kind: "json",
      file: file === undefined ? null : textOf(file),
      path: textOf(path),
      compare: { operator: order[sign.trim()] ?? "=", literal },
    }),
  ],
  [
    full(`the file or folder ${json} exists`),
    ([file]) => ({ kind: "file", file: textOf(file), content: null }),
  ],
  [
    full(`the file ${json} contains ${json}`),
    ([file, text]) => ({
      kind: "file",
      file: textOf(file),
      content: { test: "contains", text: textOf(text) },
    }),
  ],
  [
    full(`a line of the file ${json} matches ${regexp}`),
    ([file, ...pattern]) => ({
      kind: "file",
      file: textOf(file),
      content: { test: "matches", ...patternOf(...pattern) },
    }),
  ],
  [
    full("the attempt takes at most (\\S+)"),
    ([time = ""]) => ({ kind: "within", ms: parseDuration(time) ?? 0 }),
  ],
];
