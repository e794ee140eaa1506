import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { TameOutput } from "../../../src/platform/terminal/tame-output.js";
import { atLeast } from "../../fuzz/runs.js";

function tame(...parts: readonly (string | Buffer)[]): string {
  const output = new TameOutput();
  return Buffer.concat(parts.map((part) => Buffer.from(output.write(Buffer.from(part))))).toString();
}

describe("what commands print, as a terminal gets it", () => {
  test.each([
    ["keeps text of every script", "tests: 12 · é 日本 ✓ 👩‍💻\n"],
    ["keeps colours", "\u001b[1;38;5;196mred\u001b[0m\u001b[m \u001b[38:2::1:2:3mx"],
    ["keeps what a progress bar needs", "1 %\r\u001b[K2 %\b\b3\t4\r\n"],
  ])("%s", (_name, text) => {
    expect(tame(text)).toBe(text);
  });

  test.each([
    ["a clear of the screen", "a\u001b[2J\u001b[Hb", "ab"],
    ["cursor movement", "a\u001b[1A\u001b[10;20Hb\u001b[s\u001b[ub", "abb"],
    [
      "another screen, a hidden cursor, mouse and paste modes",
      "a\u001b[?1049h\u001b[?25l\u001b[?1000;1006h\u001b[?2004hb",
      "ab",
    ],
    ["a title", "a\u001b]0;owned\u0007b\u001b]2;owned\u001b\\c", "abc"],
    [
      "a link, and a clipboard",
      "a\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007\u001b]52;c;ZXZpbA==\u0007b",
      "atextb",
    ],
    ["a question that the terminal answers", "a\u001b[c\u001b[6n\u001b[>q\u0005\u001bP+q544e\u001b\\b", "ab"],
    [
      "a reset, another set of letters, a bell",
      "a\u001bc\u001b(0\u001b#8\u000e\u0007\u000f\u001b7\u001b8b",
      "ab",
    ],
    ["the same in one control", "a\u009b2Jb\u009d0;owned\u009cc\u0084\u0090x\u0007d", "abcd"],
    ["erasing that goes beyond the line", "a\u001b[1J\u001b[0Kb\u001b[3K", "a\u001b[0Kb"],
    ["colours with something in them that is none", "a\u001b[?4mb\u001b[>4;2mc\u001b[31$md", "abcd"],
    ["a NUL, a DEL and a vertical tab", "a\u0000\u007f\u000b\u000cb", "ab"],
  ])("loses %s", (_name, text, left) => {
    expect(tame(text)).toBe(left);
  });

  test("loses no line to a sequence without an end", () => {
    expect(tame("a\u001b]0;title\nb\n\u001bPx\r\nc\n\u001b[12\nd")).toBe("a\nb\n\r\nc\n\nd");
    expect(tame("a\u001b\nb\u00c2", "\n")).toMatch(/^a\nb/);
  });

  test("is the same however it comes in pieces, and changes nothing when it is done again", () => {
    const piece = fc.constantFrom(
      ...[
        "\u001b",
        "[",
        "]",
        "2J",
        "31m",
        "0",
        ";",
        "m",
        "K",
        "\u0007",
        "\u001b\\",
        "\n",
        "\r",
        "a",
        "é",
        "·",
        "\u009b",
        "\u009d",
        "\u0000",
        "P",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, seed) => {
        const bytes = Buffer.from(pieces.join(""));
        const cut = bytes.length === 0 ? 0 : seed % bytes.length;
        const whole = tame(bytes);
        expect(tame(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(whole);
        expect(tame(whole)).toBe(whole);
        expect(whole.replace(/\u001b\[[\d;:]*m|\u001b\[[0-2]?K/g, "")).not.toMatch(
          /[\u0000-\u0007\u000b\u000c\u000e-\u001f\u007f-\u009f]/,
        );
      }),
      { numRuns: atLeast(300) },
    );
  });

  test("knows which colours hold, and whether a line is open", () => {
    const output = new TameOutput();
    output.write(Buffer.from("\u001b[1mbold \u001b[31mred"));
    expect([output.pen, output.atLineStart]).toEqual(["\u001b[1m\u001b[31m", false]);
    output.write(Buffer.from("\n\u001b[0m"));
    expect([output.pen, output.atLineStart]).toEqual(["", true]);
    output.write(Buffer.from("\u001b[32m".repeat(100)));
    expect(output.pen.length).toBeLessThan(300);
  });
});
