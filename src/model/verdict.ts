// Names alone, which every start loads; what follows from them is in `verdict-traits.ts` and `gate-traits.ts`.

/** What became of a check (DESIGN 1). */
export const verdicts = [
  "passed",
  "failed",
  "pending",
  "timed-out",
  "errored",
  "skipped",
  "cancelled",
  "interrupted",
] as const;
export type Verdict = (typeof verdicts)[number];

/** Which of the totals and outputs counts a verdict. */
export const totalKeys = ["passed", "failed", "skipped", "pending"] as const;
export type CountedAs = (typeof totalKeys)[number];

/** What readers of test results know: `other` neither passed nor speaks against the whole. */
export type TestStatus = "passed" | "failed" | "error" | "skipped" | "pending" | "other";

/** Why a gate is not ready for a check's verdict, the most important first: reason codes. */
export const holdingReasons = ["checks-failed", "pending"] as const;
export type HoldingReason = (typeof holdingReasons)[number];

/** The states of a commit status that is not green, the worst last: an area's is the worst one of its checks. */
export const holdingStatuses = ["pending", "error", "failure"] as const;
export type HoldingStatus = (typeof holdingStatuses)[number];

/** Which checks decide: the required ones, or all; with `never` the required ones, and the step stays green. */
export const failOns = ["required", "any", "never"] as const;
export type FailOn = (typeof failOns)[number];

/** Whether the release may go on. */
export const gates = ["ready", "not-ready"] as const;
export type Gate = (typeof gates)[number];

/** Why the gate is as it is (DESIGN 2.2). */
export const reasonCodes = [
  "all-passed",
  "checks-failed",
  "setup-failed",
  "checklist-invalid",
  "nothing-to-run",
  "cancelled",
  "interrupted",
  "gate-weakened",
  "untrusted-code",
  "pending",
  "other-commit",
  "shard-missing",
  "shard-conflict",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
