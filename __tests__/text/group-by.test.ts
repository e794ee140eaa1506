import { describe, expect, test } from "@jest/globals";
import { groupBy } from "../../src/text/group-by.js";

describe("groupBy", () => {
  test("keeps the order of the items, in each group and between groups", () => {
    const groups = groupBy(["b1", "a1", "b2", "a2"], ([letter]) => letter);
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1", "a2"]],
    ]);
  });
});
