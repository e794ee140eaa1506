import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Moments, unknownMoments } from "../../src/model/moment.js";
import type { NotBefore } from "../../src/model/release.js";
import { whyNotYet } from "../../src/plan/not-before.js";
import { timeLeft } from "../../src/text/duration-text.js";

const day: NotBefore = { kind: "moment", at: "2026-12-15T00:00:00.000Z", text: "2026-12-15" };
const soak: NotBefore = { kind: "after", ms: 86_400_000, event: "tag", text: "24h after tag" };
const at = (text: string): Date => new Date(text);
const tagged: Moments = { ...unknownMoments, tag: { kind: "known", at: "2026-11-28T10:00:00+02:00" } };

describe("a check with `Not before`", () => {
  test("may run from its moment on", () => {
    expect(whyNotYet(day, unknownMoments, at("2026-12-15T00:00:00.000Z"))).toBeNull();
    expect(whyNotYet(day, unknownMoments, at("2027-01-01T00:00:00.000Z"))).toBeNull();
    expect(whyNotYet(null, unknownMoments, at("2026-01-01T00:00:00Z"))).toBeNull();
  });

  test("waits until then, and says for how long", () => {
    expect(whyNotYet(day, unknownMoments, at("2026-12-14T18:48:00Z"))).toBe(
      "in 5 h 12 min (2026-12-15 00:00 UTC)",
    );
    expect(whyNotYet(day, unknownMoments, at("2026-12-14T23:59:59.999Z"))).toBe(
      "in 1 s (2026-12-15 00:00 UTC)",
    );
  });

  test("counts from the tag or the release", () => {
    expect(whyNotYet(soak, tagged, at("2026-11-28T10:00:00Z"))).toBe(
      "in 22 h (24h after tag, 2026-11-29 08:00 UTC)",
    );
    expect(whyNotYet(soak, tagged, at("2026-11-29T08:00:00Z"))).toBeNull();
  });

  test("waits for a moment that is not known, and says what is missing", () => {
    const moments: Moments = {
      ...unknownMoments,
      tag: { kind: "unknown", why: "v1.4.0 is a lightweight tag, which has no date" },
    };
    expect(whyNotYet(soak, moments, at("2099-01-01T00:00:00Z"))).toBe(
      "24h after tag, and that moment is not known: v1.4.0 is a lightweight tag, which has no date",
    );
  });

  test.each([
    "yesterday",
    "",
    "1",
    "2020",
    "2020-01-01",
    "2020-01-01T00:00:00",
    "Jan 1 2020",
    "2020-02-30T00:00:00Z",
  ])("waits where a server's date is none: %j", (bad) => {
    const moments: Moments = { ...unknownMoments, tag: { kind: "known", at: bad } };
    expect(whyNotYet(soak, moments, at("2099-01-01T00:00:00Z"))).toContain("its date cannot be read");
  });
});

describe("the time that is left", () => {
  test.each([
    [1, "1 s"],
    [59_000, "59 s"],
    [59_001, "1 min"],
    [3_600_000, "1 h"],
    [3_600_001, "1 h 1 min"],
    [18_720_000, "5 h 12 min"],
    [86_399_999, "1 d"],
    [86_400_000, "1 d"],
    [273_600_000, "3 d 4 h"],
  ])("%d ms is %s", (ms, text) => {
    expect(timeLeft(ms)).toBe(text);
  });

  test("is never said to be shorter than it is, nor empty", () => {
    const units = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1_000 } as const;
    const isUnit = (unit: string): unit is keyof typeof units => unit in units;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * 86_400_000 }), (ms) => {
        const parts = timeLeft(ms).match(/\d+ [a-z]+/g) ?? [];
        const said = parts.map((part) => {
          const [number = "", unit = ""] = part.split(" ");
          return isUnit(unit) ? Number(number) * units[unit] : Number.NaN;
        });
        expect(said.reduce((sum, part) => sum + part, 0)).toBeGreaterThanOrEqual(ms);
      }),
    );
  });
});
