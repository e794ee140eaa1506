import { describe, expect, test } from "@jest/globals";
import { nearest } from "../../src/text/nearest.js";

const keys = ["owner", "ticket", "areas", "id"];

describe("a misspelt name means the nearest one, at most two letters away", () => {
  test.each([
    ["a letter missing", "ower", "owner"],
    ["a letter too many", "ownerr", "owner"],
    ["two letters turned", "onwer", "owner"],
    ["other case", "OWNER", "owner"],
    ["the nearer of two", "area", "areas"],
    ["three letters away", "title", null],
    ["nothing in common", "by", null],
    ["nothing", "", null],
  ])("%s", (_name, text, expected) => {
    expect(nearest(text, keys)).toBe(expected);
  });
});
