import { describe, expect, test } from "@jest/globals";
import { lintDates } from "../../src/lint/dates.js";
import type { Checklist } from "../../src/model/checklist.js";
import { daysBetween, utcDay } from "../../src/text/calendar.js";
import { checkOf, sampleChecklist } from "../support/samples.js";

function found(page: Checklist, today: string) {
  return lintDates(page, today);
}

const rulesOf = (page: Checklist, today: string) =>
  found(page, today).map(({ rule, weight }) => `${rule} (${weight})`);

const waivedUntil = (until: string) =>
  sampleChecklist([checkOf("a", { waived: { by: "@alice", until, reason: "upstream is down" } })]);

describe("a waiver", () => {
  test.each([
    ["on its last day", "2026-12-15", []],
    ["on the day behind it", "2026-12-16", ["waiver-expired (warning)"]],
    ["90 days ahead", "2026-09-16", []],
    ["91 days ahead", "2026-09-15", ["waiver-far (warning)"]],
    ["366 days ahead", "2025-12-14", ["waiver-far (warning)"]],
    ["367 days ahead", "2025-12-13", ["waiver-too-far (error)"]],
  ])("is looked at by the day: %s", (_, today, rules) => {
    expect(rulesOf(waivedUntil("2026-12-15"), today)).toEqual(rules);
  });

  test("names its check, its last day and how far that is, at the check's place", () => {
    const [expired] = found(waivedUntil("2026-12-15"), "2026-12-20");
    expect(expired).toMatchObject({
      place: { line: 3, column: 1 },
      found: "the waiver of check `a`, which expired with 2026-12-15",
      cure: expect.stringContaining("The check decides again"),
    });
    expect(found(waivedUntil("2026-12-15"), "2026-09-01")[0]?.found).toBe(
      "the waiver of check `a` until 2026-12-15, 105 days ahead",
    );
  });
});

describe("the day on which a page was reviewed", () => {
  const place = { line: 2, column: 1 };
  const reviewed = sampleChecklist([], { reviewed: { date: "2026-11-01", place } });

  test.each([
    ["90 days ago", "2027-01-30", []],
    ["91 days ago", "2027-01-31", ["reviewed-old (warning)"]],
    ["today", "2026-11-01", []],
    ["tomorrow, which is today where a day begins earlier", "2026-10-31", []],
    ["still to come", "2026-10-30", ["reviewed-ahead (warning)"]],
  ])("is looked at by the day: %s", (_, today, rules) => {
    expect(rulesOf(reviewed, today)).toEqual(rules);
  });

  test("says where, and for how long nobody has gone through the page", () => {
    expect(found(reviewed, "2027-02-09")).toMatchObject([
      { place, found: "nobody has gone through this page since 2026-11-01, 100 days ago" },
    ]);
  });

  test("is missed by no rule", () => {
    expect(rulesOf(sampleChecklist([]), "2027-01-31")).toEqual([]);
  });
});

describe("days", () => {
  test("are those of UTC, and as long in spring and in leap years as ever", () => {
    expect(utcDay(new Date("2026-12-15T23:30:00-02:00"))).toBe("2026-12-16");
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
  });
});
