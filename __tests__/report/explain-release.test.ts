import { describe, expect, test } from "@jest/globals";
import { appliesTo } from "../../src/report/explain-release.js";

describe("for which releases a check is", () => {
  test.each([
    ["before", null, null],
    ["after", null, "after publishing"],
    ["before", ["major"], "to releases of the kind major, and where the kind is not known"],
    [
      "after",
      ["first", "major"],
      "after publishing, to releases of the kind first or major, and where the kind is not known",
    ],
  ] as const)("is said in words: %s, %j", (phase, only, words) => {
    expect(appliesTo({ phase, only })).toBe(words);
  });
});
