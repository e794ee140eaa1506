import { describe, expect, test } from "@jest/globals";
import { codeFrame } from "../../src/report/code-frame.js";

const frame = (source: string, column: number, redact = (text: string) => text): string[] =>
  codeFrame({ line: 12, column }, { lines: [...Array(11).fill(""), source], redact }, false);

describe("a code frame", () => {
  test("shows the line, and a mark below the column", () => {
    expect(frame("| a | `exit 300` |", 7)).toEqual(["  12 | | a | `exit 300` |", "     |       ^"]);
  });

  test("shows of a long line what stands around the column", () => {
    const [text = "", mark = ""] = frame(`${"a".repeat(300)}X${"b".repeat(300)}`, 301);
    expect(text.length).toBeLessThan(110);
    expect(text).toMatch(/^ {2}12 \| …a+Xb+…$/);
    expect(text[mark.indexOf("^")]).toBe("X");
  });

  test("shows the end of a long line where the column is there", () => {
    const [text = "", mark = ""] = frame(`${"a".repeat(300)}X`, 301);
    expect(text).toMatch(/^ {2}12 \| …a+X$/);
    expect(text[mark.indexOf("^")]).toBe("X");
  });

  test("keeps the mark in its place where a character has no width, and lets none have an effect", () => {
    expect(frame("a\u200b\u001b[31m\tX", 8)).toEqual(["  12 | a··[31m·X", "     |        ^"]);
  });

  test("shows nothing of a secret, and then no mark", () => {
    const hide = (text: string): string => text.replaceAll("hunter2", "***");
    expect(frame("| `echo hunter2 x` |", 15, hide)).toEqual(["  12 | | `echo *** x` |"]);
  });

  test("is none for a line that the page has not, or an empty one", () => {
    expect(frame("", 1)).toEqual([]);
    expect(codeFrame({ line: 2, column: 1 }, { lines: ["x"], redact: (text) => text }, false)).toEqual([]);
  });
});
