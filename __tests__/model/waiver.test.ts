import { describe, expect, test } from "@jest/globals";
import type { Waiver } from "../../src/model/release.js";
import { judgeWaiver } from "../../src/model/waiver.js";
import { utcDay } from "../../src/text/calendar.js";

const waiver: Waiver = { by: "@alice", until: "2026-12-15", reason: "upstream is down" };

describe("a waiver", () => {
  test.each([
    ["the day it was given", "2026-11-28T12:00:00Z", true],
    ["the last moment of its last day, in UTC", "2026-12-15T23:59:59.999Z", true],
    ["that moment, told elsewhere in the world", "2026-12-16T13:59:59.999+14:00", true],
    ["the first moment behind it", "2026-12-16T00:00:00Z", false],
    ["as far ahead as it may lie", "2025-12-14T00:00:00Z", true],
    ["further ahead, where no page is read that would be an error", "2025-12-13T00:00:00Z", false],
    ["a day that is already over in UTC", "2026-12-15T16:00:00-08:00", false],
  ])("lasts until its last day is over: %s", (_, moment, lasts) => {
    expect(judgeWaiver(waiver, utcDay(new Date(moment)))).toEqual({ ...waiver, lasts });
  });

  test("that is none stays none", () => {
    expect(judgeWaiver(null, "2026-11-28")).toBeNull();
  });
});
