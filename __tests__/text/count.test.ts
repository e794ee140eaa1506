import { describe, expect, test } from "@jest/globals";
import { count, grouped, plural } from "../../src/text/count.js";

describe("a count", () => {
  test.each([
    [0, "0 checks"],
    [1, "1 check"],
    [1_200, "1,200 checks"],
  ])("of %i reads %s", (number, words) => {
    expect(count(number, "check")).toBe(words);
  });

  test("takes an irregular plural as it is given", () => {
    expect(count(2, "process", "processes")).toBe("2 processes");
    expect(plural(1, "is", "are")).toBe("is");
  });

  test("is grouped by thousands", () => {
    expect([999, 1_000, 1_234_567].map(grouped)).toEqual(["999", "1,000", "1,234,567"]);
  });
});
