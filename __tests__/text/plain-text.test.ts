import { describe, expect, test } from "@jest/globals";
import { plainText } from "../../src/text/plain-text.js";

describe("plain text", () => {
  test.each([
    ["colours", "\u001b[1;31mred\u001b[0m", "red"],
    ["a colour in its 8-bit form", "\u009b31mred", "red"],
    ["a cursor movement", "a\u001b[2Kb\u001b[1;1H", "ab"],
    ["a link", "\u001b]8;;https://evil.example\u0007docs\u001b]8;;\u001b\\", "docs"],
    ["a window title in its 8-bit form", "\u009d0;title\u009cx", "x"],
    ["a device control string", "\u001bPq#0;2\u001b\\x", "x"],
    ["an application command", "\u001b_secret\u001b\\x", "x"],
    ["a choice of character set", "\u001b(Bx", "x"],
    ["a two-letter escape", "\u001b7x\u001bc", "x"],
    ["control characters", "a\u0000b\u0008c\u007fd\u0085e\u000bf", "abcdef"],
    ["bidirectional controls", "a\u202eb\u2066c\u200fd\u061ce", "abcde"],
  ])("has no %s", (_name, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test("keeps tabs, and has LF as its only line end", () => {
    expect(plainText("a\tb\r\nc\rd\ne")).toBe("a\tb\nc\nd\ne");
  });

  test("keeps letters of every script, emoji with their joiners included", () => {
    const text = "naïve Ελλάδα עברית 日本 👩‍👩‍👧 ✔️";
    expect(plainText(text)).toBe(text);
  });

  test("ends a sequence with its line, and takes one without an end for text", () => {
    expect(plainText("\u001b]0;title\nnext\u0007")).toBe("]0;title\nnext");
    expect(plainText("\u001b[31\nnext")).toBe("[31\nnext");
    expect(plainText("\u001bPdata")).toBe("Pdata");
  });

  test("is linear in a text of nothing but beginnings", () => {
    for (const begin of ["\u001b]", "\u001b[", "\u009d", "\u001bP;", "\u001b "])
      plainText(begin.repeat(200_000));
  });
});
