import { describe, expect, test } from "@jest/globals";
import { cutToWidth, displayWidth } from "../../src/text/display-width.js";

describe("the width of a line on a terminal", () => {
  test.each([
    ["a letter each", "catalog", 7],
    ["two for a sign of Chinese, Japanese or Korean", "日本", 4],
    ["two for an emoji, however it is made up", "👩‍💻✅", 4],
    ["nothing for an accent of its own", "e\u0301", 1],
    ["nothing for colours", "\u001b[31mred\u001b[0m", 3],
  ])("is %s", (_name, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("a line that is cut to a width", () => {
  test.each([
    ["stays as it is where it fits", "catalog", 7, "catalog"],
    ["says so", "catalog", 6, "catal…"],
    ["is never wider than that", "日本語", 4, "日…"],
    ["keeps code points whole", "𠮷𠮷𠮷", 4, "…"],
    ["is nothing where there is no room", "catalog", 0, ""],
  ])("%s", (_name, text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut);
    expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
  });
});
