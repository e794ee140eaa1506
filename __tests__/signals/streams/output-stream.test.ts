import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OutputStream } from "../../../src/signals/streams/output-stream.js";

/** The lines of a stream of which nothing is asked, or of one in which a text is looked for. */
function linesOf(chunks: readonly Buffer[], text: string | null): number {
  const stream = new OutputStream();
  if (text !== null) stream.findText({ text });
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  return stream.lines;
}

describe.each([null, "yy", "nowhere"])("a stream in which %j is looked for", (sought) => {
  test.each<[string, string[], number]>([
    ["nothing", [], 0],
    ["a line without an end", ["a"], 1],
    ["LF, CRLF and lone CR", ["a\nb\r\nc\rd"], 4],
    ["a CRLF over two chunks", ["a\r", "\nb\n"], 2],
    ["a lone CR at a chunk's end", ["a\r", "b\r"], 2],
    ["empty lines", ["\n\n\r\r\n"], 4],
    ["escape sequences that are open at their line's end", ["\u001b[1\n\u001b]0;\r\nx"], 3],
  ])("has the lines of %s", (_name, chunks, lines) => {
    expect(
      linesOf(
        chunks.map((chunk) => Buffer.from(chunk)),
        sought,
      ),
    ).toBe(lines);
  });

  test("has as many however it is cut, and wherever its chunks lie in memory", () => {
    const texts = fc
      .array(fc.constantFrom("\r", "\n", "x", "yyyy"), { maxLength: 80 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(5), (text, cut, offset) => {
        const memory = Buffer.alloc(500);
        const bytes = memory.subarray(offset, offset + memory.write(text, offset));
        const expected = text.split(/\r\n|\n|\r/).length - (/[\r\n]$|^$/.test(text) ? 1 : 0);
        expect(linesOf([bytes.subarray(0, cut), bytes.subarray(cut)], sought)).toBe(expected);
      }),
    );
  });
});
