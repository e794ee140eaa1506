import { expect, test } from "@jest/globals";
import { firstNames } from "../../src/text/join-parts.js";

test.each([
  ["none", [], ""],
  ["as many as are shown", ["a", "b"], "a, b"],
  ["one more", ["a", "b", "c"], "a, b and 1 more"],
  ["thousands", Array.from({ length: 1_202 }, () => "a"), "a, a and 1,200 more"],
])("of %s the first names are told, and how many more there are", (_, names, told) => {
  expect(firstNames(names, 2)).toBe(told);
});
