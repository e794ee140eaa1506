import { describe, expect, test } from "@jest/globals";
import type { Signal } from "../../src/model/signal.js";
import { parseSignal } from "../../src/signals/parse-signal.js";

const fits: readonly (readonly [string, Signal])[] = [
  ["exit 0", { kind: "exit", negated: false, from: 0, to: 0 }],
  ["exit 255", { kind: "exit", negated: false, from: 255, to: 255 }],
  ["exit 1..3", { kind: "exit", negated: false, from: 1, to: 3 }],
  ["exit 3..3", { kind: "exit", negated: false, from: 3, to: 3 }],
  ["exit !0", { kind: "exit", negated: true, from: 0, to: 0 }],
  ["  exit 0\n", { kind: "exit", negated: false, from: 0, to: 0 }],
  [", 0 failures", { kind: "text", stream: null, text: ", 0 failures" }],
  ["** (CompileError)", { kind: "text", stream: null, text: "** (CompileError)" }],
  ["exited", { kind: "text", stream: null, text: "exited" }],
  ["exit-code 3", { kind: "text", stream: null, text: "exit-code 3" }],
  ["Exit 0", { kind: "text", stream: null, text: "Exit 0" }],
  ["files: 3", { kind: "text", stream: null, text: "files: 3" }],
  ["output: exit status 1", { kind: "text", stream: null, text: "exit status 1" }],
  ["output: /etc/passwd", { kind: "text", stream: null, text: "/etc/passwd" }],
  ["output: /x/", { kind: "text", stream: null, text: "/x/" }],
  ["output:   wide  ", { kind: "text", stream: null, text: "wide" }],
  ["/a+b/", { kind: "pattern", stream: null, pattern: "a+b", ignoreCase: false }],
  ["/a+b/i", { kind: "pattern", stream: null, pattern: "a+b", ignoreCase: true }],
  ["/\\/etc\\/\\d+\\\\/", { kind: "pattern", stream: null, pattern: "/etc/\\d+\\\\", ignoreCase: false }],
  ["stdout: TEXT", { kind: "text", stream: "stdout", text: "TEXT" }],
  ["stderr: warning:", { kind: "text", stream: "stderr", text: "warning:" }],
  ["stdout: exit 0", { kind: "text", stream: "stdout", text: "exit 0" }],
  ["stderr: /re/", { kind: "pattern", stream: "stderr", pattern: "re", ignoreCase: false }],
  [
    "stdout: /\\d+ tests?, 0 failures/i",
    { kind: "pattern", stream: "stdout", pattern: "\\d+ tests?, 0 failures", ignoreCase: true },
  ],
  ["stdout = ok", { kind: "equals", stream: "stdout", text: "ok" }],
  ["stdout = /x/", { kind: "equals", stream: "stdout", text: "/x/" }],
  ["stderr =", { kind: "equals", stream: "stderr", text: "" }],
  ["stdout = a\r\nb\nc", { kind: "equals", stream: "stdout", text: "a\nb\nc" }],
  ["stdout =\na\nb\n", { kind: "equals", stream: "stdout", text: "a\nb" }],
  ["stdout empty", { kind: "empty", stream: "stdout" }],
  ["stderr empty", { kind: "empty", stream: "stderr" }],
  ["output empty", { kind: "empty", stream: null }],
  ["stdout lines >= 3", { kind: "lines", stream: "stdout", match: null, compare: ">=", count: 3 }],
  ["stderr lines = 0", { kind: "lines", stream: "stderr", match: null, compare: "=", count: 0 }],
  ["stdout lines != 1", { kind: "lines", stream: "stdout", match: null, compare: "!=", count: 1 }],
  ["output lines < 5", { kind: "lines", stream: null, match: null, compare: "<", count: 5 }],
  ["output lines<=5", { kind: "lines", stream: null, match: null, compare: "<=", count: 5 }],
  ["output lines > 5", { kind: "lines", stream: null, match: null, compare: ">", count: 5 }],
  ["exit 256", { kind: "exit", negated: false, from: 256, to: 256 }],
  ["exit !4294967295", { kind: "exit", negated: true, from: 4294967295, to: 4294967295 }],
  [
    "stdout lines /^ok/ >= 3",
    {
      kind: "lines",
      stream: "stdout",
      match: { pattern: "^ok", ignoreCase: false },
      compare: ">=",
      count: 3,
    },
  ],
  [
    "output lines /a\\/b >= 3/i=0",
    { kind: "lines", stream: null, match: { pattern: "a/b >= 3", ignoreCase: true }, compare: "=", count: 0 },
  ],
  [
    "stdout line 1 = ok",
    { kind: "line", stream: "stdout", line: 1, content: { test: "equals", text: "ok" } },
  ],
  ["stdout line 2 =", { kind: "line", stream: "stdout", line: 2, content: { test: "equals", text: "" } }],
  [
    "stderr line -1000: a = b",
    { kind: "line", stream: "stderr", line: -1000, content: { test: "contains", text: "a = b" } },
  ],
  [
    "stdout line -1: /done/i",
    {
      kind: "line",
      stream: "stdout",
      line: -1,
      content: { test: "matches", pattern: "done", ignoreCase: true },
    },
  ],
  [
    "stdout line 1 = /x/",
    { kind: "line", stream: "stdout", line: 1, content: { test: "equals", text: "/x/" } },
  ],
  ["json $", { kind: "json", file: null, path: "$", compare: null }],
  ["json $.a.b", { kind: "json", file: null, path: "$.a.b", compare: null }],
  [
    'json $.status = "ok"',
    { kind: "json", file: null, path: "$.status", compare: { operator: "=", literal: '"ok"' } },
  ],
  ["json $.n=3", { kind: "json", file: null, path: "$.n", compare: { operator: "=", literal: "3" } }],
  [
    "json $.n != null",
    { kind: "json", file: null, path: "$.n", compare: { operator: "!=", literal: "null" } },
  ],
  [
    "json $.n <= -1.5e3",
    { kind: "json", file: null, path: "$.n", compare: { operator: "<=", literal: "-1.5e3" } },
  ],
  ['json $.n > "b"', { kind: "json", file: null, path: "$.n", compare: { operator: ">", literal: '"b"' } }],
  [
    'json $.n = {"a": [1, true]}',
    { kind: "json", file: null, path: "$.n", compare: { operator: "=", literal: '{"a": [1, true]}' } },
  ],
  [
    'json $.n = ">= 3: x"',
    { kind: "json", file: null, path: "$.n", compare: { operator: "=", literal: '">= 3: x"' } },
  ],
  ["json $[?@.a >= 3].b", { kind: "json", file: null, path: "$[?@.a >= 3].b", compare: null }],
  [
    "json $[?@['a]='] == \"]: \"] < 2",
    { kind: "json", file: null, path: "$[?@['a]='] == \"]: \"]", compare: { operator: "<", literal: "2" } },
  ],
  [
    "json coverage.json: $.total.lines.pct >= 80",
    {
      kind: "json",
      file: "coverage.json",
      path: "$.total.lines.pct",
      compare: { operator: ">=", literal: "80" },
    },
  ],
  ['json "my file: 1.json": $.a', { kind: "json", file: "my file: 1.json", path: "$.a", compare: null }],
  ["file dist/app.js", { kind: "file", file: "dist/app.js", content: null }],
  [
    "file log.txt: all good: yes",
    { kind: "file", file: "log.txt", content: { test: "contains", text: "all good: yes" } },
  ],
  [
    "file log.txt: /x\\/y/i",
    { kind: "file", file: "log.txt", content: { test: "matches", pattern: "x/y", ignoreCase: true } },
  ],
  ["file a:b: c", { kind: "file", file: "a:b", content: { test: "contains", text: "c" } }],
  ['file "my log.txt"', { kind: "file", file: "my log.txt", content: null }],
  ['file "a: b.txt": x', { kind: "file", file: "a: b.txt", content: { test: "contains", text: "x" } }],
  ["within 30s", { kind: "within", ms: 30_000 }],
  ["within 1h30m", { kind: "within", ms: 5_400_000 }],
];

describe("what fits the grammar", () => {
  test.each(fits)("%j is a signal", (text, signal) => {
    expect(parseSignal(text)).toEqual({
      kind: "signal",
      signal,
      text: text.trim(),
      offset: text.indexOf(text.trim()),
    });
  });
});

describe("what doesn't", () => {
  test.each([
    ["stdout: /etc/passwd", 8, "a pattern `/…/`"],
    ["file log.txt: /etc/x", 14, "a pattern `/…/`"],
    ["stdout line -1: /a", 16, "a pattern `/…/`"],
    ["stdout:", 7, "a text"],
    ["file log.txt:", 13, "a text"],
    ["stdout line 1:", 14, "a text"],
    ["json $.a == 1", 10, "a JSON literal"],
    ["json $.a =", 10, "a JSON literal"],
    ["json $.a > true", 11, "a number or a string after `>`"],
    ["json $.a <= [1]", 12, "a number or a string after `<=`"],
    ["json $.s is 1", 5, "a JSONPath and a comparison"],
    ["exit 4294967296", 0, "exit codes from 0 to 4294967295"],
    ["exit 3..1", 0, "a range whose first code is not above its second"],
    ["", 0, "a text, a pattern or one of the forms"],
  ])("%j is an error at column %d: expected %s", (text, offset, expected) => {
    expect(parseSignal(text)).toMatchObject({
      kind: "problem",
      offset,
      expected: expect.stringContaining(expected),
    });
  });

  test.each(["[", '{"a":'])("a literal of any number of %j is an error, and no crash", (open) => {
    for (const levels of [101, 100_000, 1_000_000]) {
      const literal = open.repeat(levels);
      expect(parseSignal(`json $.a = ${literal}`)).toMatchObject({
        found: "a JSON literal that is nested too deep",
      });
    }
    expect(parseSignal(`json $.a = ${"[".repeat(100)}${"]".repeat(100)}`)).toMatchObject({ kind: "signal" });
  });

  test.each(["1e400", "1e-400", `1${"0".repeat(100_000)}`, "1e99999999999999999999"])(
    "the number %.20s is kept as it is written",
    (literal) => {
      expect(parseSignal(`json $.a > ${literal}`)).toMatchObject({
        signal: { compare: { operator: ">", literal } },
      });
    },
  );

  test.each([
    "exit ",
    "file ",
    "stdout ",
    "json ",
    "within ",
    "output lines ",
    "json $.a = ",
    "stdout line 1 ",
  ])("%j with a hundred thousand signs behind it is an error in linear time", (lead) => {
    for (const sign of [" x", "= ", "1 ", "/\\", "lines ", '"'])
      expect(["problem", "signal"]).toContain(parseSignal(lead + sign.repeat(100_000)).kind);
  });

  test.each([
    "a\nb",
    "stdout: a\nb",
    "/a\r\nb/",
    "exit\n0",
    "output: a\rb",
    "file a: b\nc",
    "json $.a =\n1",
    "output = a\nb",
  ])("%j is an error, for only `=` takes several lines", (text) => {
    const parse = parseSignal(text);
    expect(parse).toMatchObject({
      kind: "problem",
      offset: text.search(/[\r\n]/),
      expected: "a signal on one line",
    });
  });

  test("blanks are those of ASCII: what else looks like one belongs to the text", () => {
    expect(parseSignal("\u00a0ok\u2003 \t")).toMatchObject({ text: "\u00a0ok\u2003", offset: 0 });
    expect(parseSignal(" \v\fok\r\n")).toMatchObject({ text: "ok", offset: 3 });
  });

  test("the offset counts from the beginning of what was handed over, blanks included", () => {
    expect(parseSignal("  stdout: /x")).toMatchObject({ kind: "problem", offset: 10 });
  });
});
