import { describe, expect, test } from "@jest/globals";
import { parseSignal } from "../../src/document/signals/signal.js";
import type { Signal } from "../../src/model/signal.js";

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

const outputCure = (text: string) => `Write \`output: ${text}\` to look for a text literally.`;

const misfits: readonly (readonly [string, string])[] = [
  ...[
    "exit",
    "exit:",
    "exit=0",
    "exit status 1",
    "exit -1",
    "exit 256",
    "exit 0..256",
    "exit 3..1",
    "exit !1..3",
    "exit 1.5",
    "exit 0 now",
  ],
  ...["within", "within 30", "within 0s", "within: 30s", "within soon", "within 30 s", "within 30s at most"],
  ...[
    "file",
    "file not found",
    "file: x",
    'file "a.txt',
    'file ""',
    'file "a b".txt',
    "file a b: c",
    "file=x",
  ],
  ...["json", "json a", "json a.json", "json: $.a", "json a b: $.a", "json a.json: b", "json not valid"],
  ...[
    "stdout",
    "stdout:x",
    "stdout=x",
    "stdout is empty",
    "stdout lines 3",
    "stdout lines >= x",
    "stdout lines => 3",
    "stdout empty now",
  ],
  ...["output", "output = x", "output =", "output:x", "output /x/", "output lines", "output empty lines"],
  ...["/etc/passwd", "/x/g", "//", "/", "/a/b/", "/a", "/a\\/"],
].map((text) => [text, outputCure(text)] as const);

describe("what doesn't", () => {
  test.each(misfits)("%j is an error whose cure is `output: TEXT`", (text, cure) => {
    expect(parseSignal(text)).toMatchObject({ kind: "problem", offset: 0, cure });
  });

  test.each([
    ["stdout: /etc/passwd", 8, "Write `stdout: /\\/etc\\/passwd/` to look for this text."],
    ["stderr: /x.y/g", 8, "Write `stderr: /\\/x\\.y\\/g/` to look for this text."],
    ["stdout:", 7, "Write `stdout empty` to ask that nothing is printed."],
    ["stderr: ", 7, "Write `stderr empty` to ask that nothing is printed."],
    ["output:", 7, "Write `output empty` to ask that nothing is printed."],
    ["file log.txt:", 13, "Write `file PATH` alone to ask only whether it exists."],
    ["json $.a == 1", 10, "Write `=`, not `==`."],
    ["json $.a = ok", 11, 'Write strings in double quotes: `json $.status = "ok"`.'],
    ["json $.a = 'ok'", 11, 'Write strings in double quotes: `json $.status = "ok"`.'],
    ["json $.a =", 10, 'Write strings in double quotes: `json $.status = "ok"`.'],
    ["json $.a > true", 11, "Nothing else has an order; ask with `=` or `!=`."],
    ["json $.a <= [1]", 12, "Nothing else has an order; ask with `=` or `!=`."],
    ["", 0, "Write `output: TEXT` to look for a text literally."],
  ])("%j is an error at column %d: %s", (text, offset, cure) => {
    expect(parseSignal(text)).toMatchObject({ kind: "problem", offset, cure });
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

  test("the offset counts from the beginning of what was handed over, blanks included", () => {
    expect(parseSignal("  stdout: /x")).toMatchObject({ kind: "problem", offset: 10 });
  });
});
