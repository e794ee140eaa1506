import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { notPassedTail, OutputTail, passedTail } from "../../src/run/output-tail.js";

const plenty = { bytes: 1_000_000, lines: 1_000_000 };

function tailOf(...texts: (string | Buffer)[]): OutputTail {
  const tail = new OutputTail();
  for (const text of texts) tail.keep(Buffer.from(text));
  return tail;
}

describe("counting", () => {
  test.each<[string, string[], number]>([
    ["nothing", [], 0],
    ["a line without an end", ["a"], 1],
    ["LF, CRLF and lone CR", ["a\nb\r\nc\rd"], 4],
    ["a CRLF over two chunks", ["a\r", "\nb\n"], 2],
    ["a lone CR at a chunk's end", ["a\r", "b\r"], 2],
    ["empty lines", ["\n\n\r\r\n"], 4],
  ])("knows the lines of %s", (_name, chunks, lines) => {
    const tail = new OutputTail();
    for (const chunk of chunks) tail.count("stdout", Buffer.from(chunk));
    expect(tail.summary(plenty)).toMatchObject({ lines, bytes: chunks.join("").length });
  });

  test("adds both streams up, each with its own last line", () => {
    const tail = new OutputTail();
    tail.count("stdout", Buffer.from("a"));
    tail.count("stderr", Buffer.from("b\nc"));
    expect(tail.summary(plenty)).toMatchObject({ lines: 3, bytes: 4 });
  });

  test("does not depend on chunks, nor on where they lie in memory", () => {
    const texts = fc
      .array(fc.constantFrom("\r", "\n", "x", "yyyy"), { maxLength: 80 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(5), (text, cut, offset) => {
        const memory = Buffer.alloc(500);
        const bytes = memory.subarray(offset, offset + memory.write(text, offset));
        const tail = new OutputTail();
        for (const chunk of [bytes.subarray(0, cut), bytes.subarray(cut)]) tail.count("stdout", chunk);
        expect(tail.summary(plenty).lines).toBe(
          text.split(/\r\n|\n|\r/).length - (/[\r\n]$|^$/.test(text) ? 1 : 0),
        );
      }),
    );
  });
});

describe("the tail", () => {
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
    expect(Buffer.byteLength(tail.summary(notPassedTail).tail)).toBe(notPassedTail.bytes - 1);
  });

  test("is shorter for what passed", () => {
    const tail = tailOf("line\n".repeat(1_000));
    expect(tail.summary(passedTail).tail.split("\n")).toHaveLength(20);
    expect(tail.summary(notPassedTail).tail.split("\n")).toHaveLength(100);
  });
});
