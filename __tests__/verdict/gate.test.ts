import { describe, expect, test } from "@jest/globals";
import { verdicts } from "../../src/model/verdict.js";
import { countTotals, decideGate } from "../../src/verdict/gate.js";
import { sampleResult } from "../support/samples.js";

type GateInput = Parameters<typeof decideGate>[0];

const passed = sampleResult();
const advisory = sampleResult({ severity: "advisory", verdict: "failed" });
const input = (over: Partial<GateInput>): GateInput => ({
  checks: [passed],
  failOn: "required",
  setup: null,
  cancelled: false,
  scope: null,
  ownGate: null,
  ...over,
});
const setup = {
  verdict: "failed",
  exitCode: 1,
  durationMs: 1,
  output: { bytes: 0, lines: 0, tail: "" },
} as const;

describe("the gate", () => {
  test("is ready when every deciding check passed", () => {
    expect(decideGate(input({ checks: [passed, passed] }))).toEqual({
      gate: "ready",
      reasonCode: "all-passed",
      reason: "all 2 required checks passed",
    });
  });

  test("is weakened only where all else is well: what failed has to be mended in any case", () => {
    const ownGate = { kind: "weakened", changes: 2 } as const;
    const failed = sampleResult({ verdict: "failed" });
    const codeOf = (over: Partial<GateInput>) => decideGate(input({ ownGate, ...over })).reasonCode;
    expect(codeOf({ cancelled: true })).toBe("cancelled");
    expect(codeOf({ setup })).toBe("setup-failed");
    expect(codeOf({ checks: [advisory] })).toBe("nothing-to-run");
    expect(codeOf({ checks: [failed] })).toBe("checks-failed");
    expect(decideGate(input({ ownGate, scope: "1 of 2 areas" }))).toEqual({
      gate: "not-ready",
      reasonCode: "gate-weakened",
      reason: "the pull request changes its own gate, and 2 changes may weaken it, 1 of 2 areas",
    });
  });

  test("that nobody could compare is not ready either", () => {
    expect(decideGate(input({ ownGate: { kind: "not-compared" } }))).toMatchObject({
      gate: "not-ready",
      reasonCode: "gate-weakened",
    });
  });

  test.each(verdicts.filter((verdict) => verdict !== "passed"))(
    "is not ready when a required check is %s",
    (verdict) => {
      const decision = decideGate(input({ checks: [passed, sampleResult({ verdict })] }));
      expect(decision).toEqual({
        gate: "not-ready",
        reasonCode: "checks-failed",
        reason: "1 of 2 required checks did not pass",
      });
    },
  );

  test("lets an advisory check pass by, unless any check decides", () => {
    expect(decideGate(input({ checks: [passed, advisory] })).gate).toBe("ready");
    expect(decideGate(input({ checks: [passed, advisory], failOn: "any" })).gate).toBe("not-ready");
    expect(decideGate(input({ checks: [passed, advisory], failOn: "never" })).gate).toBe("ready");
  });

  test("stays not ready under `fail-on: never`", () => {
    expect(decideGate(input({ checks: [sampleResult({ verdict: "failed" })], failOn: "never" })).gate).toBe(
      "not-ready",
    );
  });

  test.each([
    ["nothing decided", { checks: [advisory] }, "nothing-to-run"],
    ["there is no check", { checks: [] }, "nothing-to-run"],
    ["setup failed", { setup }, "setup-failed"],
    ["the run was cancelled", { cancelled: true }, "cancelled"],
  ] as const)("is not ready when %s", (_name, over, reasonCode) => {
    expect(decideGate(input(over))).toMatchObject({ gate: "not-ready", reasonCode });
  });

  test("says how much of the page a filtered run looked at", () => {
    expect(decideGate(input({ scope: "2 of 5 areas" })).reason).toBe(
      "the only required check passed, 2 of 5 areas",
    );
  });
});

describe("the totals", () => {
  test("count every verdict but passed and skipped as failed", () => {
    const totals = countTotals(
      verdicts.map((verdict) => sampleResult({ verdict, flaky: verdict === "passed" })),
    );
    expect(totals).toMatchObject({ total: 7, passed: 1, failed: 5, skipped: 1, flaky: 1 });
    expect(totals.byVerdict.errored).toBe(1);
  });
});
