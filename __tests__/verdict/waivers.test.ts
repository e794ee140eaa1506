import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Waiver } from "../../src/model/release.js";
import type { CheckResult } from "../../src/model/results.js";
import { failOns, verdicts } from "../../src/model/verdict.js";
import { isWaived } from "../../src/model/waiver.js";
import { failedAreas, signOf } from "../../src/report/labels.js";
import { countTotals, decideGate, decides } from "../../src/verdict/gate.js";
import { unneededWaivers } from "../../src/verdict/waivers.js";
import { sampleResult } from "../support/samples.js";

const waiver: Waiver = { by: "@alice", until: "2026-12-15", reason: "upstream is down" };
const lasting = { ...waiver, lasts: true };
const input = {
  notApplicable: 0,
  openSignOffs: 0,
  setup: null,
  cancelled: false,
  scope: null,
  ownGate: null,
} as const;

describe("a check that is waived", () => {
  const failed = sampleResult({ id: "a", verdict: "failed", waiver: lasting });
  const passed = sampleResult({ id: "b" });

  test("does not decide, whatever `fail-on` says, and is not counted among those that do", () => {
    expect(decideGate({ ...input, failOn: "required", checks: [failed, passed] })).toMatchObject({
      gate: "ready",
      reason: "the only required check passed, 1 waived check did not pass",
    });
    expect(decideGate({ ...input, failOn: "any", checks: [failed, passed] }).gate).toBe("ready");
  });

  test("decides again once its waiver has expired", () => {
    const expired = { ...failed, waiver: { ...waiver, lasts: false } };
    expect(decideGate({ ...input, failOn: "required", checks: [expired, passed] })).toMatchObject({
      gate: "not-ready",
      reasonCode: "checks-failed",
    });
  });

  test.each(["required", "any"] as const)("leaves nothing to decide where all are (%s)", (failOn) => {
    const ready = { ...passed, waiver: lasting };
    expect(decideGate({ ...input, failOn, checks: [failed, ready] })).toEqual({
      gate: "not-ready",
      reasonCode: "nothing-to-run",
      reason: "no check that was run decides: 2 are waived, and advisory checks decide nothing",
    });
  });

  test("needs its waiver as long as it does not pass on one of its systems, and is named once", () => {
    const on = (system: string, verdict: "passed" | "failed") =>
      sampleResult({ id: "a", system, verdict, waiver: lasting });
    const unneeded = (...all: readonly CheckResult[]) => unneededWaivers(all, { checks: [] }).length;
    expect(unneeded(on("linux", "passed"), on("macos", "failed"))).toBe(0);
    expect(unneeded(on("linux", "passed"), on("macos", "passed"))).toBe(1);
  });

  test("makes no area a failed one", () => {
    expect(failedAreas({ checks: [failed] }, (check) => decides(check, "any"))).toEqual([]);
  });
});

const results: fc.Arbitrary<CheckResult[]> = fc
  .array(
    fc.record({
      severity: fc.constantFrom("required", "advisory"),
      verdict: fc.constantFrom(...verdicts),
      waiver: fc.option(fc.constantFrom(lasting, { ...waiver, lasts: false })),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map((over, index) => sampleResult({ id: `c${index}`, areaSlug: `a${index % 3}`, ...over })),
  );

describe("any results", () => {
  test("are counted and signed as what they are, waived or not", () => {
    fc.assert(
      fc.property(results, fc.constantFrom(...failOns), (checks, failOn) => {
        const unwaived = checks.map((check) => ({ ...check, waiver: null }));
        expect(countTotals(checks)).toEqual(countTotals(unwaived));
        for (const check of checks) {
          const sign = signOf(check, (one) => decides(one, failOn));
          expect(sign === "✅").toBe(check.verdict === "passed");
        }
      }),
    );
  });

  test("have the gate that they have without the checks that are waived", () => {
    fc.assert(
      fc.property(results, fc.constantFrom(...failOns), (checks, failOn) => {
        const others = checks.filter((check) => !isWaived(check));
        const [withThem, without] = [checks, others].map((each) =>
          decideGate({ ...input, failOn, checks: each }),
        );
        expect([withThem?.gate, withThem?.reasonCode]).toEqual([without?.gate, without?.reasonCode]);
        if (others.some((check) => decides(check, failOn)))
          expect({ ...withThem, reason: withoutWaived(withThem?.reason ?? "") }).toEqual(without);
        const areas = (each: readonly CheckResult[]) =>
          failedAreas({ checks: each }, (check) => decides(check, failOn));
        expect(areas(checks)).toEqual(areas(others));
      }),
    );
  });
});

/** A reason without what it says of waived checks, which hold nothing back. */
function withoutWaived(reason: string): string {
  return reason.replace(/, \d+ waived checks? did not pass/, "");
}
