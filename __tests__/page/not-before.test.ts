import { describe, expect, test } from "@jest/globals";
import { readNotBefore } from "../../src/page/not-before.js";
import { collector } from "./reading.js";

const hour = 3_600_000;
const place = { line: 3, column: 7 };

function read(value: string) {
  const { problems, report } = collector();
  return { notBefore: readNotBefore({ value, place }, report), problems };
}

describe("a moment is read", () => {
  test.each([
    ["2026-12-01", "2026-12-01T00:00:00.000Z"],
    ["2028-02-29", "2028-02-29T00:00:00.000Z"],
    ["2026-12-01T09:00Z", "2026-12-01T09:00:00.000Z"],
    ["2026-12-01T09:00:30Z", "2026-12-01T09:00:30.000Z"],
    ["2026-12-01t09:00z", "2026-12-01T09:00:00.000Z"],
    ["2026-12-01 09:00+01:00", "2026-12-01T08:00:00.000Z"],
    ["2026-12-01 09:00 +0100", "2026-12-01T08:00:00.000Z"],
    ["2026-12-01T23:30-05:30", "2026-12-02T05:00:00.000Z"],
    ["2027-01-01T00:15+00:30", "2026-12-31T23:45:00.000Z"],
  ])("as UTC, a day from its beginning on: %s", (text, at) => {
    expect(read(text)).toEqual({ notBefore: { kind: "moment", at, text }, problems: [] });
  });

  test.each([
    ["24h after tag", 24 * hour, "tag"],
    ["3d after release", 72 * hour, "release"],
    ["1d12h after tag", 36 * hour, "tag"],
    ["1h30m after release", 1.5 * hour, "release"],
    ["0s after release", 0, "release"],
    ["3650d after tag", 3650 * 24 * hour, "tag"],
    ["24h AFTER Tag", 24 * hour, "tag"],
  ])("after an event, and `d` is a unit there: %s", (text, ms, event) => {
    expect(read(text)).toEqual({ notBefore: { kind: "after", ms, event, text }, problems: [] });
  });
});

describe("what is no moment is an error with what to write", () => {
  test.each([
    ["2026-02-30", "Write a day and a time that there are."],
    ["2026-12-01T25:00Z", "Write a day and a time that there are."],
    ["2026-12-01T09:61Z", "Write a day and a time that there are."],
    ["2026-12-01T09:00+24:00", "Write a day and a time that there are."],
    ["2026-12-01T09:00", "Write `2026-12-01T09:00Z` for UTC, or the offset as `+01:00` behind it."],
    ["2026-12-01 09:00", "Write `2026-12-01T09:00Z` for UTC, or the offset as `+01:00` behind it."],
    ["2026-12-01 09:00 UTC", "Write `2026-12-01T09:00Z`."],
    ["2026/12/1", "Write `2026-12-01`."],
    ["2026.12.1, 9:00 GMT", "Write `2026-12-01T09:00Z`."],
    ["n/a", "Leave it out: a check without it is run at once."],
    ["24h", "Write `24h after tag` or `24h after release`."],
    ["3d", "Write `3d after tag` or `3d after release`."],
    ["after 2 days", "Write `2d after tag` or `2d after release`."],
    ["24 hours after the tag", "Write `24h after tag`."],
    ["3 days after publishing", "Write `3d after release`."],
    ["1 week after release", "Write `7d after release`."],
    ["after release", "Write how long after which event, as `24h after release`."],
    ["24 after tag", "Write how long after which event, as `24h after release`."],
    ["3651d after tag", "Write how long after which event, as `24h after release`."],
    ["24h after merge", "Write `24h after tag` or `24h after release`."],
    ["99999999999d after tag", "Write how long after which event, as `24h after release`."],
    ["20261201", "Write it in one of these forms; a column of anything else needs another name."],
    ["tomorrow", "Write it in one of these forms; a column of anything else needs another name."],
    ["x".repeat(100_000), "Write it in one of these forms; a column of anything else needs another name."],
  ])("%#: %s", (value, cure) => {
    const { notBefore, problems } = read(value);
    expect(notBefore).toBeNull();
    expect(problems).toMatchObject([{ rule: "not-before", weight: "error", place, cure }]);
  });
});
