import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  afterLastLineEnd,
  allocateWords,
  countLineEnds,
  LineEndFinder,
} from "../../../src/signals/streams/line-ends.js";

const text = fc
  .array(fc.constantFrom("\n", "\n", "\n", "\r\n", "\r", "a", "b\n", "\u008a", "\u000b"), { maxLength: 600 })
  .map((parts) => Buffer.from(parts.join(""), "latin1"));

describe("line ends", () => {
  test("are counted alike wherever the bytes begin and however short the lines are", () => {
    fc.assert(
      fc.property(text, fc.nat(9), (bytes, offset) => {
        const buffer = allocateWords(bytes.length + offset + 5);
        buffer.bytes.fill(0x0a);
        bytes.copy(buffer.bytes, offset);
        const expected = bytes.toString("latin1").match(/\r\n|\r|\n/g)?.length ?? 0;
        expect(countLineEnds(buffer, offset, offset + bytes.length)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("are found from the end and from any place", () => {
    fc.assert(
      fc.property(text, fc.nat(600), (bytes, place) => {
        const from = Math.min(place, bytes.length);
        const rest = bytes.toString("latin1", from);
        const last = Math.max(rest.lastIndexOf("\n"), rest.lastIndexOf("\r"));
        expect(afterLastLineEnd(bytes, from, bytes.length)).toBe(last < 0 ? -1 : from + last + 1);
        const next = rest.search(/[\r\n]/);
        expect(new LineEndFinder(bytes).endOfLine(from)).toBe(next < 0 ? bytes.length : from + next);
      }),
    );
  });
});
