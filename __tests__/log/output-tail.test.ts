import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OutputTail } from "../../src/log/output-tail.js";
import { keptOutput } from "../../src/model/results.js";

const plenty = { bytes: 1_000_000, lines: 1_000_000 };

function tailOf(...texts: (string | Buffer)[]): OutputTail {
  const tail = new OutputTail();
  for (const text of texts) tail.keep(Buffer.from(text));
  return tail;
}

test("counts the bytes as they were printed", () => {
  const tail = new OutputTail();
  for (const chunk of ["a\r", "\n\u001b[0m"]) tail.count(Buffer.from(chunk));
  expect(tail.summary(plenty)).toEqual({ bytes: 7, tail: "" });
});

describe("the tail", () => {
  test("holds nothing of the output but what is shown: a run has thousands of them", () => {
    const flood = "a line of an output that is long\n".repeat(2_000);
    const held = heapAfter(() => Array.from({ length: 200 }, () => tailOf(flood).summary(keptOutput.passed)));
    expect(held).toBeLessThan(200 * 8 * 1024);
  });

  test("is text without escapes, controls and a last line end", () => {
    expect(tailOf("\u001b[31mred\u001b[0m\r\n\0\u202ebell\u0007\n").summary(plenty).tail).toBe("red\nbell");
  });

  test("puts a replacement character where bytes are no UTF-8, and joins what came in pieces", () => {
    expect(tailOf(Buffer.from([0x61, 0xff, 0xc3]), Buffer.from([0xa9, 0x0a])).summary(plenty).tail).toBe(
      "a\ufffdé",
    );
  });

  test.each([
    [3, "b\nc\nd"],
    [1, "d"],
    [4, "a\nb\nc\nd"],
    [9, "a\nb\nc\nd"],
  ])("has at most %d lines", (lines, expected) => {
    expect(tailOf("a\nb\nc\nd\n").summary({ ...plenty, lines }).tail).toBe(expected);
  });

  test.each([
    [11, "first\nsecond"],
    [12, "first\nsecond"],
    [7, "second"],
    [6, "second"],
    [5, "…nd"],
  ])("begins with a line, if one begins within %d bytes", (bytes, expected) => {
    expect(tailOf("first\nsecond\n").summary({ ...plenty, bytes }).tail).toBe(
      bytes === 11 ? "second" : expected,
    );
  });

  test("is never cut within a character", () => {
    for (let bytes = 1; bytes < 9; bytes += 1) {
      const { tail } = tailOf("日本é😀").summary({ ...plenty, bytes });
      expect(tail).toMatch(/^…[^�]*$/);
      expect("日本é😀").toContain(tail.slice(1));
    }
  });

  test("is the end of what was printed, whatever its length", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 12 }),
        (lengths) => {
          let all = "";
          const tail = new OutputTail();
          for (const [index, length] of lengths.entries()) {
            const text = `${String(index).padEnd(length, "abcdefghi\n")}\n`;
            tail.keep(Buffer.from(text));
            all += text;
          }
          const shown = tail.summary(plenty).tail;
          expect(shown.length).toBeGreaterThanOrEqual(Math.min(all.length - 1, 60_000));
          expect(`${shown}\n` === all.slice(-(shown.length + 1))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("has a beginning that is whole, when one line is longer than what is kept", () => {
    const tail = tailOf("é".repeat(40_000));
    expect(tail.summary(plenty).tail).toMatch(/^…é+$/);
    // Three bytes for the mark, and one more where half a character would follow it.
    expect(Buffer.byteLength(tail.summary(keptOutput.notPassed).tail)).toBe(keptOutput.notPassed.bytes - 1);
  });

  test("is shorter for what passed", () => {
    const tail = tailOf("line\n".repeat(1_000));
    expect(tail.summary(keptOutput.passed).tail.split("\n")).toHaveLength(20);
    expect(tail.summary(keptOutput.notPassed).tail.split("\n")).toHaveLength(100);
  });
});

/** Bytes of heap that a value holds. */
function heapAfter(make: () => unknown): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  const before = getHeapStatistics().used_heap_size;
  const value = make();
  collect();
  const held = getHeapStatistics().used_heap_size - before;
  return value === null ? 0 : held;
}
