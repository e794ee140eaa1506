import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OutputStream } from "../../../src/signals/streams/output-stream.js";
import { atLeast } from "../../fuzz/runs.js";
import { growth, mostLinear } from "../../support/growth.js";

const both = { start: true, end: true };
const mebibyte = 1024 * 1024;

/** What is found in chunks of one stream; the chunks' memory is used again, as a reader does. */
function found(text: string, valueAt: typeof both, chunks: readonly Buffer[], line?: number) {
  const stream = new OutputStream();
  const probe = stream.findText({ text, valueAt });
  const ofLine = stream.findLine(line ?? 1, { test: "contains", text, valueAt });
  for (const chunk of chunks) {
    const copy = Buffer.from(chunk);
    stream.write(copy);
    copy.fill(0x21);
  }
  stream.end();
  return {
    isFound: probe.match !== null,
    line: probe.match?.line,
    ofLine: ofLine.asked?.test.verdict().holds,
  };
}

const isFound = (text: string, printed: string, valueAt = both) =>
  found(text, valueAt, [Buffer.from(printed)]).isFound;

/** By hand: each place where it stands, and what stands beside it. */
function naive(text: string, printed: string, { start, end }: typeof both): boolean {
  const adjoins = /^[.+-]?[\p{L}\p{Nd}]/u;
  for (let at = printed.indexOf(text); at >= 0; at = printed.indexOf(text, at + 1)) {
    // The last two characters, each of up to two code units, are all that may adjoin.
    const before = [...printed.slice(Math.max(0, at - 4), at)].reverse().join("");
    if (start && adjoins.test(before)) continue;
    if (end && adjoins.test(printed.slice(at + text.length))) continue;
    return true;
  }
  return false;
}

describe("a value in a text counts only as a whole", () => {
  test.each([
    "1.4.0",
    "released 1.4.0",
    "1.4.0.",
    "1.4.0, done",
    "(1.4.0)",
    "1.4.0-",
    "1.4.0- rc",
    "-1.4.0",
    " .1.4.0",
    "1.4.0_1",
    "11.4.0 1.4.01 1.4.0",
    "1.4.0..1",
    "=1.4.0+",
    "1.4.0\n-rc.1",
    "x\n1.4.0",
  ])("it is in %j", (printed) => {
    expect(isFound("1.4.0", printed)).toBe(true);
  });

  test.each([
    "1.4.0-rc.1",
    "1.4.0+build",
    "1.4.0.1",
    "11.4.0",
    "1.4.01",
    "0.1.4.0",
    "v1.4.0",
    "x-1.4.0",
    "ä1.4.0",
    "1.4.0ä",
    "1.4.0-ä",
    "1.4.0𝐚",
    "1.4.0-𝐚",
    "٣1.4.0",
    "",
    "1.4",
  ])("it is not in %j", (printed) => {
    expect(isFound("1.4.0", printed)).toBe(false);
  });

  test("what the page itself writes beside a value may adjoin it", () => {
    expect(isFound("v1.4.0", "xv1.4.0", { start: false, end: true })).toBe(true);
    expect(isFound("v1.4.0", "v1.4.0-rc.1", { start: false, end: true })).toBe(false);
    expect(isFound("1.4.0-", "1.4.0-rc.1", { start: true, end: false })).toBe(true);
    expect(isFound("1.4.0-", "11.4.0-rc.1", { start: true, end: false })).toBe(false);
  });

  // A region ends where a piece of 1 MiB does, and what adjoins the value may come in the next.
  test.each(["", " ", "x", "-", "-x", "-ä", "𝐚", "-𝐚", ". ", "\n", "-\n"])(
    "across the cut of a long line, followed by %j",
    (behind) => {
      const expected = naive("1.4.0", ` 1.4.0${behind}`, both);
      for (let place = mebibyte - 11; place < mebibyte + 3; place += 1) {
        const printed = Buffer.concat([Buffer.alloc(place, " "), Buffer.from(`1.4.0${behind}`)]);
        for (const size of [printed.length, place + 2]) {
          const { isFound, line, ofLine } = found("1.4.0", both, chunksOf(printed, size));
          expect([place, size, isFound, ofLine]).toEqual([place, size, expected, expected]);
          if (expected) expect(line).toBe(1);
        }
      }
    },
  );

  test.each([300, 1500, 70_000])("a text of %d bytes is, as a shorter one", (length) => {
    const text = "ab1.".repeat(length / 4).slice(0, -1);
    for (const before of ["", "x", "𝐚-"])
      for (const behind of ["", "+1", "+ 1"])
        for (const lead of [0, mebibyte - length, mebibyte - 3]) {
          const printed = `${" ".repeat(lead)}${before}${text}${behind}`;
          const expected = naive(text, printed, both);
          const { isFound, ofLine } = found(text, both, chunksOf(Buffer.from(printed), 99_991));
          expect([before, behind, lead, isFound, ofLine]).toEqual([before, behind, lead, expected, expected]);
        }
  });

  test("a hit of which the rest is a part of more does not hide a later one, nor one in another line", () => {
    const { isFound, line } = found("1.1", both, [Buffer.from("1.1.1.1 11.1\n1.1-x\n 1.1 \n")]);
    expect([isFound, line]).toEqual([true, 3]);
  });

  test("a hit that is a part of more may share signs with the next", () => {
    expect(isFound("1.1", "1.1.1", { start: false, end: true })).toBe(true);
    expect(isFound("a1.a1", "a1.a1.a1 ", { start: false, end: true })).toBe(true);
  });

  test("takes time that is linear in what is printed, whatever repeats in it", async () => {
    const text = "a".repeat(1000);
    const chunk = Buffer.alloc(mebibyte, "a");
    const ratio = await growth((times) => {
      const chunks = Array.from({ length: times }, () => chunk);
      expect(found(text, both, chunks).isFound).toBe(false);
    });
    expect(ratio).toBeLessThan(mostLinear);
  });

  const piece = fc.constantFrom("1.4.0", "1.4", ".", "-", "+", "0", "a", "ä", "𝐚", " ", "\n", "\u001b[1m");
  test("as a naive search finds it, whatever the chunks", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom("1.4.0", "4", "a.4", ".1", "ä-ä"),
        fc.record({ start: fc.boolean(), end: fc.boolean() }),
        fc.integer({ min: 1, max: 9 }),
        (pieces, text, valueAt, size) => {
          fc.pre(valueAt.start || valueAt.end);
          const printed = pieces.join("");
          const plain = printed.replaceAll("\u001b[1m", "");
          const [first = ""] = plain.split("\n");
          const chunks = chunksOf(Buffer.from(printed), size);
          const { isFound, ofLine } = found(text, valueAt, chunks);
          expect(isFound).toBe(naive(text, plain, valueAt));
          if (plain !== "") expect(ofLine).toBe(naive(text, first, valueAt));
          const lines = plain.split("\n");
          if (lines.at(-1) === "") lines.pop();
          if (lines.length > 0)
            expect(found(text, valueAt, chunks, -1).ofLine).toBe(naive(text, lines.at(-1) ?? "", valueAt));
        },
      ),
      { numRuns: atLeast(200) },
    );
  });
});

function chunksOf(bytes: Buffer, size: number): Buffer[] {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}
