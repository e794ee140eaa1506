import { describe, expect, test } from "@jest/globals";
import { oddCharacters, withoutOddCharacters } from "../../src/text/odd-characters.js";

describe("characters that cannot be seen or stand for others", () => {
  test.each([
    ["a no-break space", "exit\u00a00", [4, "hidden", "U+00A0 (no-break space)", " "]],
    ["a zero-width space", "o\u200bk", [1, "hidden", "U+200B (zero-width space)", ""]],
    ["a right-to-left override", "\u202eok", [0, "hidden", "U+202E (right-to-left override)", ""]],
    ["a fullwidth letter", "\uff21rea", [0, "look-alike", "U+FF21 (like `A`)", "A"]],
    ["a Cyrillic letter", "\u0410rea", [0, "look-alike", "U+0410 (like `A`)", "A"]],
    ["a Greek letter", "Are\u03b1", [3, "look-alike", "U+03B1 (like `a`)", "a"]],
    ["a typographic quote", "say \u201cok", [4, "look-alike", "U+201C (typographic quote)", '"']],
  ])("are found: %s", (_, text, [index, kind, name, plain]) => {
    expect(oddCharacters(text)).toEqual([{ index, kind, name, plain }]);
  });

  test.each(["plain ASCII", "Größe", "日本語", "✅ done", "⚠️", "👩‍💻 dev", "Ω"])(
    "are none of letters, emoji, their joiners and variation selectors: %s",
    (text) => {
      expect(oddCharacters(text)).toEqual([]);
    },
  );

  test("are replaced by what was meant", () => {
    expect(withoutOddCharacters("P\u0430ss\u00a0\u200bsign\uff41l")).toBe("Pass signal");
  });
});
