// Names alone, which every start loads; what follows from them is in `verdict-traits.ts` and `gate-traits.ts`.

/** What became of a check (DESIGN 1). */
export const verdicts = [
  "passed",
  "failed",
  "timed-out",
  "errored",
  "skipped",
  "cancelled",
  "interrupted",
] as const;
export type Verdict = (typeof verdicts)[number];

/** Which of the totals and outputs counts a verdict. */
export type CountedAs = "passed" | "failed" | "skipped";

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
  "other-commit",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
