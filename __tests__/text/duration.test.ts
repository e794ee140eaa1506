import { describe, expect, test } from "@jest/globals";
import { maxTimerMs, parseDuration } from "../../src/text/duration.js";

describe("a duration is read as milliseconds", () => {
  test.each([
    ["500ms", 500],
    ["30s", 30_000],
    ["10m", 600_000],
    ["1h", 3_600_000],
    ["1h30m", 5_400_000],
    ["1h2m3s4ms", 3_723_004],
    ["0s", 0],
    ["90m", 5_400_000],
  ])("%s", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });
});

describe("what is no duration is null", () => {
  test.each([
    ["nothing", ""],
    ["a bare number", "5"],
    ["a fraction", "1.5h"],
    ["a unit without a number", "m"],
    ["a negative one", "-5s"],
    ["a blank inside", "1h 30m"],
    ["a blank around", " 5s"],
    ["a smaller unit first", "30m1h"],
    ["a unit twice", "1m2m"],
    ["an unknown unit", "2d"],
    ["capitals", "5S"],
    ["a number behind", "5s5"],
  ])("%s: %j", (_name, text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

test("a duration that no timer holds is still a number, for the caller to refuse", () => {
  expect(parseDuration("597h")).toBeGreaterThan(maxTimerMs);
  expect(parseDuration(`${"9".repeat(400)}h`)).toBe(Number.POSITIVE_INFINITY);
});
