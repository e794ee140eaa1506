import { describe, expect, test } from "@jest/globals";
import { verdicts } from "../../src/model/verdict.js";
import { countTotals, decideGate } from "../../src/verdict/gate.js";
import { sampleResult } from "../support/samples.js";

type GateInput = Parameters<typeof decideGate>[0];

const passed = sampleResult();
const advisory = sampleResult({ severity: "advisory", verdict: "failed" });
const input = (over: Partial<GateInput>): GateInput => ({
  checks: [passed],
  notApplicable: 0,
  openSignOffs: 0,
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

  test.each(verdicts.filter((verdict) => verdict !== "passed" && verdict !== "pending"))(
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

  describe("that waits", () => {
    const pending = sampleResult({ verdict: "pending" });
    const failed = sampleResult({ verdict: "failed" });

    test("is pending, and says how many checks are still to do", () => {
      expect(decideGate(input({ checks: [passed, pending] }))).toEqual({
        gate: "not-ready",
        reasonCode: "pending",
        reason: "1 of 2 required checks is still to do",
      });
      expect(decideGate(input({ checks: [passed, pending, pending], scope: "2 of 5 areas" })).reason).toBe(
        "2 of 3 required checks are still to do, 2 of 5 areas",
      );
    });

    test("is so only where nothing else holds it back, with counts that add up", () => {
      const codeOf = (over: Partial<GateInput>) =>
        decideGate(input({ checks: [passed, pending], ...over })).reasonCode;
      expect(codeOf({ cancelled: true })).toBe("cancelled");
      expect(codeOf({ setup })).toBe("setup-failed");
      expect(codeOf({ ownGate: { kind: "weakened", changes: 1 } })).toBe("gate-weakened");
      expect(decideGate(input({ checks: [passed, pending, failed, pending] }))).toEqual({
        gate: "not-ready",
        reasonCode: "checks-failed",
        reason: "1 of 4 required checks did not pass, 2 are still to do",
      });
      expect(decideGate(input({ checks: [pending, failed], cancelled: true })).reason).toBe(
        "the run was cancelled: 1 of 2 required checks did not pass, 1 is still to do",
      );
    });

    test("waits for a deciding check alone", () => {
      const later = sampleResult({ severity: "advisory", verdict: "pending" });
      expect(decideGate(input({ checks: [passed, later] })).gate).toBe("ready");
      expect(decideGate(input({ checks: [passed, later], failOn: "any" })).reasonCode).toBe("pending");
      expect(decideGate(input({ checks: [later] })).reasonCode).toBe("nothing-to-run");
    });
  });

  describe("with open sign-offs that hold it back", () => {
    const codeOf = (over: Partial<GateInput>) => decideGate(input({ openSignOffs: 2, ...over })).reasonCode;

    test("waits for them where all checks passed, also in a filtered run", () => {
      expect(decideGate(input({ openSignOffs: 1 }))).toEqual({
        ...{ gate: "not-ready", reasonCode: "pending" },
        reason: "the only required check passed, and 1 sign-off is open",
      });
      expect(decideGate(input({ openSignOffs: 2, scope: "1 of 2 areas" })).reason).toBe(
        "the only required check passed, and 2 sign-offs are open, 1 of 2 areas",
      );
    });

    test("says so only where nothing else holds it back, and beside checks that wait", () => {
      const pending = sampleResult({ verdict: "pending" });
      expect(codeOf({ cancelled: true })).toBe("cancelled");
      expect(codeOf({ setup })).toBe("setup-failed");
      expect(codeOf({ checks: [advisory] })).toBe("nothing-to-run");
      expect(codeOf({ checks: [sampleResult({ verdict: "failed" })] })).toBe("checks-failed");
      expect(codeOf({ ownGate: { kind: "weakened", changes: 1 } })).toBe("gate-weakened");
      expect(decideGate(input({ checks: [pending], openSignOffs: 2 })).reason).toBe(
        "1 of 1 required check is still to do, 2 sign-offs are open",
      );
    });
  });

  describe("without a check that decides", () => {
    const waiver = { by: "@alice", until: "2026-12-15", reason: "upstream is down", lasts: true };
    const waived = sampleResult({ verdict: "failed", waiver });

    test("is never ready, and says what is left of the page", () => {
      expect(decideGate(input({ checks: [], notApplicable: 3 }))).toEqual({
        gate: "not-ready",
        reasonCode: "nothing-to-run",
        reason: "no check was run: 3 do not apply to this release",
      });
      expect(decideGate(input({ checks: [waived, advisory], notApplicable: 1 })).reason).toBe(
        "no check that was run decides: 1 is waived, 1 does not apply to this release, and advisory checks decide nothing",
      );
    });

    test("is so for waived ones too: a waiver takes a check out, and passes nothing", () => {
      expect(decideGate(input({ checks: [waived] })).reasonCode).toBe("nothing-to-run");
      expect(decideGate(input({ checks: [waived, passed] })).gate).toBe("ready");
      expect(decideGate(input({ checks: [waived, passed], failOn: "any" })).gate).toBe("ready");
      const expired = sampleResult({ verdict: "failed", waiver: { ...waiver, lasts: false } });
      expect(decideGate(input({ checks: [expired, passed] })).reasonCode).toBe("checks-failed");
    });
  });

  describe("beside waived checks", () => {
    const waiver = { by: "@alice", until: "2026-12-15", reason: "upstream is down", lasts: true };
    const reasonOf = (over: Partial<GateInput>) => decideGate(input(over)).reason;
    const waived = sampleResult({ verdict: "failed", waiver });
    const later = sampleResult({ verdict: "pending", waiver });
    const held = "1 waived check did not pass";

    test("says which would hold it back but for the waiver, whatever the gate is", () => {
      const [failed, pending] = [sampleResult({ verdict: "failed" }), sampleResult({ verdict: "pending" })];
      expect(reasonOf({ checks: [passed, passed, waived] })).toBe(`all 2 required checks passed, ${held}`);
      expect(reasonOf({ checks: [passed, waived, later], scope: "2 of 5 areas" })).toBe(
        "the only required check passed, 2 waived checks did not pass, 2 of 5 areas",
      );
      expect(reasonOf({ checks: [passed, failed, waived] })).toBe(
        `1 of 2 required checks did not pass, ${held}`,
      );
      expect(reasonOf({ checks: [pending, waived], openSignOffs: 1 })).toBe(
        `1 of 1 required check is still to do, 1 sign-off is open, ${held}`,
      );
      expect(reasonOf({ checks: [passed, waived], openSignOffs: 1 })).toBe(
        `the only required check passed, and 1 sign-off is open, ${held}`,
      );
    });

    test("says nothing of those that passed, nor of those that would not decide", () => {
      const advice = sampleResult({ verdict: "failed", severity: "advisory", waiver });
      const checks = [passed, sampleResult({ waiver }), advice];
      expect(reasonOf({ checks })).toBe("the only required check passed");
      expect(reasonOf({ checks, failOn: "any" })).toBe(`the only check passed, ${held}`);
    });
  });

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

  test("that was cancelled says what is missing besides, and nothing where nothing is", () => {
    const reasonOf = (over: Partial<GateInput>) => decideGate(input({ cancelled: true, ...over })).reason;
    const reason = "shard 2-of-2 left no results";
    const machines = { held: { reasonCode: "shard-missing" as const, reason }, setupFailedIn: "" };
    expect(reasonOf({})).toBe("the run was cancelled");
    expect(reasonOf({ machines })).toBe(`the run was cancelled: ${reason}`);
    expect(reasonOf({ machines, checks: [sampleResult({ verdict: "interrupted" })] })).toBe(
      `the run was cancelled: ${reason}; 1 of 1 required check did not pass`,
    );
  });

  test("says how much of the page a filtered run looked at", () => {
    expect(decideGate(input({ scope: "2 of 5 areas" })).reason).toBe(
      "the only required check passed, 2 of 5 areas",
    );
  });
});

describe("the totals", () => {
  test("count every verdict but passed, pending and skipped as failed", () => {
    const totals = countTotals(
      verdicts.map((verdict) => sampleResult({ verdict, flaky: verdict === "passed" })),
    );
    expect(totals).toMatchObject({ total: 8, passed: 1, failed: 5, skipped: 1, pending: 1, flaky: 1 });
    expect(totals.byVerdict.errored).toBe(1);
  });
});
