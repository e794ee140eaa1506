import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { spelledSignal } from "../../src/signals/spelled-signal.js";
import { atLeast } from "../fuzz/runs.js";

describe("a signal's spelling", () => {
  test.each([
    [" exit \t 0 ", "exit 0"],
    ["exit  !1", "exit !1"],
    ["exit  1..3", "exit 1..3"],
    ["stdout   empty", "stdout empty"],
    ["stdout:   a  b", "stdout: a  b"],
    ["output:\tx", "output: x"],
    ["stderr:  /a\\/b  c/i", "stderr: /a\\/b  c/i"],
    ["stdout  =  a  b", "stdout = a  b"],
    ["stdout  =", "stdout ="],
    ["stdout lines>=3", "stdout lines >= 3"],
    ["output  lines  /x y/  <3", "output lines /x y/ < 3"],
    ["stdout  line  -1:  ok", "stdout line -1: ok"],
    ["stderr line 1  =  ok", "stderr line 1 = ok"],
    ["json  $.a>=3", "json $.a >= 3"],
    ['json  "a b.json":  $.a  =  "x  y"', 'json "a b.json": $.a = "x  y"'],
    ["file   dist/a.js", "file dist/a.js"],
    ["file  dist/a.js:   a  b", "file dist/a.js: a  b"],
    ["within   90s", "within 90s"],
  ])("of %j is %j", (written, spelled) => {
    expect(spelledSignal(written)).toBe(spelled);
  });

  test.each(["0  failures", "exit  code 0", "stdout:x", "/a  b/", "/etc/x", "exits  0", "file  not found x"])(
    "of %j, a text or no signal, is its own",
    (written) => {
      expect(spelledSignal(written)).toBe(written);
    },
  );

  test("is of the same signal, and its own spelling", () => {
    const bits = fc.constantFrom(
      "exit",
      "within",
      "json",
      "file",
      "stdout",
      "stderr",
      "output",
      ":",
      "=",
      " ",
      "  ",
      "\t",
      "!",
      "..",
      "0",
      "7",
      "30s",
      "/",
      "\\/",
      "/i",
      "empty",
      "lines",
      "line",
      ">=",
      "<",
      '"',
      "$.a",
      "x",
      "a:",
      "\n",
    );
    const text = fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(""));
    const head = fc.constantFrom(
      "",
      "stdout:  x",
      "stderr  = x",
      "file  a:  x",
      'json  $.a  = "x',
      "stdout  line 1:  ",
    );
    fc.assert(
      fc.property(head, text, (begun, rest) => {
        const written = begun + rest;
        const [before, after] = [parseSignal(written), parseSignal(spelledSignal(written))];
        expect(after.kind).toBe(before.kind);
        if (before.kind === "signal" && after.kind === "signal") expect(after.signal).toEqual(before.signal);
        expect(spelledSignal(spelledSignal(written))).toBe(spelledSignal(written));
      }),
      { numRuns: atLeast(400) },
    );
  });
});
