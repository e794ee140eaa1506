import { describe, expect, test } from "@jest/globals";
import { durationAsWritten, limitDuration, measuredDuration } from "../../src/text/duration-text.js";

describe("a measured duration", () => {
  test.each([
    [0, "0 ms"],
    [999, "999 ms"],
    [1_000, "1.0 s"],
    [2_310, "2.3 s"],
    [59_949, "59.9 s"],
    [59_950, "1m 00s"],
    [65_000, "1m 05s"],
    [3_720_000, "1h 02m"],
    [3_599_900, "1h 00m"],
  ])("of %i ms reads %s", (milliseconds, words) => {
    expect(measuredDuration(milliseconds)).toBe(words);
  });
});

describe("a limit", () => {
  test.each([
    [500, "500 ms"],
    [30_000, "30 s"],
    [600_000, "10m"],
    [3_600_000, "1h"],
    [5_400_000, "1h 30m"],
  ])("of %i ms reads %s, without what is zero", (milliseconds, words) => {
    expect(limitDuration(milliseconds)).toBe(words);
  });
});

describe("a duration of the page", () => {
  test.each([
    [0, "0s"],
    [500, "500ms"],
    [5_400_000, "1h30m"],
    [3_723_004, "1h2m3s4ms"],
  ])("of %i ms is written %s", (milliseconds, words) => {
    expect(durationAsWritten(milliseconds)).toBe(words);
  });
});
