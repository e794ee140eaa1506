import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { atLeast } from "../fuzz/runs.js";
import { judge, judgeOne, type Printed } from "./support.js";

const mebibyte = 1024 * 1024;
const inPieces = "a line of more than 1 MiB was matched in pieces of 1 MiB";

describe("`stdout line N`", () => {
  test.each([
    ["stdout line 1 = ok", "ok\nno\n", { holds: true, saw: "ok", outputLine: 1 }],
    ["stdout line 1 = ok", " \tok \r\n", { holds: true, saw: "ok", outputLine: 1 }],
    ["stdout line 1 = ok", "okk\n", { holds: false, saw: "okk", outputLine: 1 }],
    ["stdout line 1 = ok", "o k\n", { holds: false, saw: "o k", outputLine: 1 }],
    ["stdout line 1 = o k", "o k\n", { holds: true, saw: "o k", outputLine: 1 }],
    ["stdout line 1 = okok", "ok\n", { holds: false, saw: "ok", outputLine: 1 }],
    ["stdout line 2 =", "a\n \nb", { holds: true, saw: "line 2 is empty", outputLine: 2 }],
    ["stdout line 1 =", "a\n", { holds: false, saw: "a", outputLine: 1 }],
    ["stdout line 2: o", "no\nyo", { holds: true, saw: "yo", outputLine: 2 }],
    ["stdout line 2: n", "no\nyo", { holds: false, saw: "yo", outputLine: 2 }],
    ["stdout line 3: /^\\d+$/", "1\r2\r\n33", { holds: true, saw: "33", outputLine: 3 }],
    ["stdout line 2: /^$/", "1\n\n3", { holds: true, saw: "line 2 is empty", outputLine: 2 }],
    ["stdout line 2: /1|3/", "1\n2\n3", { holds: false, saw: "2", outputLine: 2 }],
    ["stdout line 1: /./", "\u001b[1m\u001b[0m\nx", { holds: false, saw: "line 1 is empty", outputLine: 1 }],
    ["stdout line 4 =", "1\n2\n3\n", { holds: false, saw: "stdout has 3 lines" }],
    ["stdout line 1: a", "", { holds: false, saw: "stdout has 0 lines" }],
    ["stdout line -1 = c", "a\nb\nc\n", { holds: true, saw: "c", outputLine: 3 }],
    ["stdout line -1 = c", "a\nb\nc", { holds: true, saw: "c", outputLine: 3 }],
    ["stdout line -3: a", "a\nb\r\nc\r\n", { holds: true, saw: "a", outputLine: 1 }],
    ["stdout line -2: /b/", "a\rb\rc", { holds: true, saw: "b", outputLine: 2 }],
    ["stdout line -4: a", "a\nb\nc", { holds: false, saw: "stdout has 3 lines" }],
  ])("%s of %j", async (signal, printed, result) => {
    expect(await judgeOne(signal, printed)).toEqual(result);
  });

  test("looks at its own stream", async () => {
    const printed: Printed = [
      ["stderr", "a\n"],
      ["stdout", "b\n"],
    ];
    const [out, err] = await judge(["stdout line 1 = b", "stderr line -1 = a"], printed);
    expect([out?.holds, err?.holds]).toEqual([true, true]);
  });

  test("finds text at any length, and matches patterns in pieces of 1 MiB, which the result says", async () => {
    const line = `${"x".repeat(mebibyte)}y${"z".repeat(3 * mebibyte)}end`;
    for (const number of [2, -2]) {
      const [text, equal, pattern, piece] = await judge(
        [
          `stdout line ${number}: xyz`,
          `stdout line ${number} = ${line}`,
          `stdout line ${number}: /xy/`,
          `stdout line ${number}: /end$/`,
        ],
        [["stdout", `a\n${line}\nb`]],
      );
      expect([text?.holds, text?.note]).toEqual([true, undefined]);
      expect(text?.saw).toContain("xyz");
      expect([equal?.holds, equal?.note]).toEqual([true, undefined]);
      expect([pattern?.holds, pattern?.note]).toEqual([false, inPieces]);
      expect([piece?.holds, piece?.note, piece?.outputLine]).toEqual([true, inPieces, 2]);
    }
  });

  test("forgets a line in pieces behind which enough others stand", async () => {
    const [last, before] = await judge(
      ["stdout line -1 = c", "stdout line -2: /^b$/"],
      [["stdout", `${"x".repeat(mebibyte + 1000)}\nb\nc\n`]],
    );
    expect([last?.holds, last?.outputLine]).toEqual([true, 3]);
    expect([before?.holds, before?.outputLine, before?.note]).toEqual([true, 2, undefined]);
  });

  test("takes linear time and bounded memory from the end, whatever the lines are", async () => {
    for (const part of ["\n", "\r", "\r\n", "ab\n", "x"]) {
      const [last, far] = await judge(
        ["stdout line -1: end", "stdout line -1000: /(a+)+b$/"],
        [["stdout", `${part.repeat(500_000)}end`]],
      );
      expect(last?.holds).toBe(true);
      expect(far?.holds).toBe(part === "ab\n");
    }
  });

  test("is the line that a look at all of them finds, however the stream is cut", async () => {
    const text = fc.array(fc.constantFrom("a", "b", "ab", " ", "\n", "\r", "\r\n", "é"), { maxLength: 40 });
    const number = fc.integer({ min: -6, max: 6 }).filter((line) => line !== 0);
    await fc.assert(
      fc.asyncProperty(text, number, fc.nat(5), async (parts, line, size) => {
        const printed = parts.join("");
        const lines = printed.split(/\r\n|\r|\n/);
        if (lines.at(-1) === "") lines.pop();
        const wanted = lines.at(line > 0 ? line - 1 : line);
        const isThere = line > 0 ? line <= lines.length : -line <= lines.length;
        const bytes = Buffer.from(printed);
        const chunks: Printed = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, index) => [
          "stdout",
          bytes.subarray(index * (size + 1), (index + 1) * (size + 1)),
        ]);
        const named = `stdout line ${line}`;
        const [equal, contains, matches] = await judge(
          [`${named} = ab`, `${named}: b`, `${named}: /^a.*é/`],
          chunks,
        );
        const is = (test: (found: string) => boolean) => isThere && wanted !== undefined && test(wanted);
        expect(equal?.holds).toBe(is((found) => found.trim() === "ab"));
        expect(contains?.holds).toBe(is((found) => found.includes("b")));
        expect(matches?.holds).toBe(is((found) => /^a.*é/u.test(found)));
        expect(equal?.outputLine).toBe(isThere ? (line > 0 ? line : lines.length + line + 1) : undefined);
      }),
      { numRuns: atLeast(150) },
    );
  });
});

describe("`stdout lines /re/ OP N`", () => {
  test.each([
    ["stdout lines /^ok/ >= 2", "ok 1\nno\nok 2\n", true, "2 of 3 lines match"],
    ["stdout lines /^ok/ = 1", "ok 1\nno\nok 2", false, "2 of 3 lines match"],
    ["stdout lines /OK/i = 1", "ok", true, "1 of 1 line matches"],
    ["stdout lines /^$/ = 2", "\r\n\n x", true, "2 of 3 lines match"],
    ["stdout lines /x/ = 0", "", true, "0 of 0 lines match"],
    ["output lines /a/ = 1", "a\nb", true, "1 of 2 lines matches"],
    ["stderr lines /a/ = 0", "a\nb", true, "0 of 0 lines match"],
  ])("%s of %j", async (signal, printed, holds, saw) => {
    expect(await judgeOne(signal, printed)).toEqual({ holds, saw });
  });

  test("is of both streams together for `output`", async () => {
    const printed: Printed = [
      ["stderr", "a\nb\n"],
      ["stdout", "a\n"],
    ];
    expect(await judgeOne("output lines /a/ = 2", printed)).toEqual({
      holds: true,
      saw: "2 of 3 lines match",
    });
  });

  test("counts a line in pieces once, whichever of them match", async () => {
    const long = "x".repeat(3 * mebibyte);
    const printed = `a\n${long}\nx\n${long}y`;
    const [x, y, a] = await judge(
      ["stdout lines /x/ = 3", "stdout lines /y$/ = 1", "stdout lines /^a$/ = 1"],
      [["stdout", printed]],
    );
    expect([x?.holds, y?.holds, a?.holds]).toEqual([true, true, true]);
    expect(x?.note).toBe(inPieces);
  });

  test("is the number that a look at each line finds", async () => {
    const text = fc.array(fc.constantFrom("a", "b", "ab", " ", "\n", "\r", "\r\n", "é"), { maxLength: 60 });
    const patterns = fc.constantFrom("a", "^b", "ab|é", "^$", "b.?$", "[^a]");
    await fc.assert(
      fc.asyncProperty(text, patterns, async (parts, pattern) => {
        const printed = parts.join("");
        const lines = printed.split(/\r\n|\r|\n/);
        if (lines.at(-1) === "") lines.pop();
        const count = lines.filter((line) => new RegExp(pattern, "u").test(line)).length;
        expect((await judgeOne(`stdout lines /${pattern}/ = ${count}`, printed)).holds).toBe(true);
      }),
      { numRuns: atLeast(150) },
    );
  });
});
