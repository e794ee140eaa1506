import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyEdits } from "../../src/format/apply-edits.js";
import type { Edit } from "../../src/model/finding.js";

/** On one line, from a column to another. */
const edit = (line: number, from: number, to: number, text: string): Edit => ({
  from: { line, column: from },
  to: { line, column: to },
  text,
});

describe("edits are applied", () => {
  test.each<[string, string, readonly Edit[], string]>([
    ["none: the text stays as it is", "a\nb\n", [], "a\nb\n"],
    ["one in a line", "Pass signla\n", [edit(1, 6, 12, "signal")], "Pass signal\n"],
    ["several in any order", "ab\ncd\n", [edit(2, 1, 2, "C"), edit(1, 2, 3, "B")], "aB\nCd\n"],
    ["two that touch", "abcd", [edit(1, 1, 3, "x"), edit(1, 3, 5, "y")], "xy"],
    ["an insertion at the start and at the end", "b\n", [edit(1, 1, 1, "a"), edit(1, 2, 2, "c")], "abc\n"],
    ["an insertion behind the last line", "a\n", [edit(2, 1, 1, "b\n")], "a\nb\n"],
    ["a removal", "exit\u00a0 0", [edit(1, 5, 6, "")], "exit 0"],
    ["a longer text does not move the next", "a b", [edit(1, 1, 2, "long"), edit(1, 3, 4, "c")], "long c"],
    ["columns count UTF-16 code units", "🚀 x", [edit(1, 4, 5, "y")], "🚀 y"],
    ["CRLF stays, and is written", "a\r\nb\r\n", [edit(2, 1, 1, "x\ny\n")], "a\r\nx\r\ny\r\nb\r\n"],
    ["a byte order mark stays, and is no column", "\ufeffab\n", [edit(1, 1, 2, "A")], "\ufeffAb\n"],
    ["a lone CR ends a line", "a\rb\rc", [edit(3, 1, 2, "C")], "a\rb\rC"],
    [
      "over several lines",
      "\n---\na: 1\n---\n",
      [{ from: { line: 1, column: 1 }, to: { line: 2, column: 1 }, text: "" }],
      "---\na: 1\n---\n",
    ],
  ])("%s", (_name, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });
});

describe("edits are left out", () => {
  test.each<[string, string, readonly Edit[], string]>([
    ["the later of two that overlap", "abcd", [edit(1, 2, 4, "y"), edit(1, 1, 3, "x")], "xcd"],
    ["the second of two texts at one place", "ab", [edit(1, 1, 2, "x"), edit(1, 1, 2, "y")], "xb"],
    ["one that is there twice", "ab", [edit(1, 1, 1, "x"), edit(1, 1, 1, "x")], "xab"],
    ["one beyond the end of its line", "a\nb\n", [edit(1, 1, 3, "x")], "a\nb\n"],
    ["one in a line that is not there", "a\n", [edit(3, 1, 1, "x")], "a\n"],
    ["one whose end lies before its beginning", "abc", [edit(1, 3, 1, "x")], "abc"],
  ])("%s", (_name, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });
});

test("edits of lines that do not overlap give what replacing each line gives", () => {
  const line = fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[\r\n]/g, ""));
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.option(line)), { minLength: 1, maxLength: 20 }), (lines) => {
      const text = lines.map(([old]) => old).join("\n");
      const edits = lines.flatMap(([old, change], index) =>
        change === null ? [] : [edit(index + 1, 1, old.length + 1, change)],
      );
      const expected = lines.map(([old, change]) => change ?? old).join("\n");
      expect(applyEdits(text, edits.toReversed())).toBe(expected);
    }),
  );
});
