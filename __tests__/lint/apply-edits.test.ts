import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../src/lint/apply-edits.js";
import type { Edit } from "../../src/model/finding.js";

const edit = (line: number, column: number, endLine: number, endColumn: number, text: string): Edit => ({
  from: { line, column },
  to: { line: endLine, column: endColumn },
  text,
});

describe("edits", () => {
  test.each([
    ["replace a part of a line", "abc\ndef\n", [edit(2, 2, 2, 3, "X")], "abc\ndXf\n"],
    ["put something in", "abc\n", [edit(1, 1, 1, 1, ">")], ">abc\n"],
    ["remove whole lines", "a\nb\nc\n", [edit(2, 1, 3, 1, "")], "a\nc\n"],
    ["come in any order", "abc", [edit(1, 3, 1, 4, "3"), edit(1, 1, 1, 2, "1")], "1b3"],
    ["leave CRLF as it is, and write it", "a\r\nb\r\n", [edit(2, 1, 2, 1, "x\ny\n")], "a\r\nx\r\ny\r\nb\r\n"],
    ["know a lone CR as the end of a line", "a\rb\rc", [edit(3, 1, 3, 2, "C")], "a\rb\rC"],
    ["write at the end", "a\nb", [edit(3, 1, 3, 1, "\nc")], "a\nb\nc"],
    ["count UTF-16 code units, as editors do", "🚀 a", [edit(1, 4, 1, 5, "b")], "🚀 b"],
    ["end at the line's end", "ab\ncd", [edit(1, 2, 1, 99, "X")], "aX\ncd"],
  ])("%s", (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  test("that overlap are not both made", () => {
    expect(applyEdits("abcdef", [edit(1, 1, 1, 4, "X"), edit(1, 3, 1, 5, "Y")])).toBe("Xdef");
  });
});
