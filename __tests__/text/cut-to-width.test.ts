import { describe, expect, test } from "@jest/globals";
import { cutToWidth } from "../../src/text/cut-to-width.js";
import { displayWidth } from "../../src/text/display-width.js";

describe("a line that is cut to a width", () => {
  test.each([
    ["stays as it is where it fits", "catalog", 7, "catalog"],
    ["says so", "catalog", 6, "catal…"],
    ["is never wider than that", "日本語", 4, "日…"],
    ["is as wide as that where letters allow it", "日本語", 5, "日本…"],
    ["keeps code points whole", "𠮷𠮷𠮷", 4, "𠮷…"],
    ["is nothing where there is no room", "catalog", 0, ""],
  ])("%s", (_name, text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut);
    expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
  });
});
