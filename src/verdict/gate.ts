import type { CheckResult, ScriptResult, Totals } from "../model/results.js";
import { type CountedAs, type Gate, type ReasonCode, type Verdict, verdicts } from "../model/verdict.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";

export type FailOn = "required" | "any" | "never";

export interface GateDecision {
  readonly gate: Gate;
  readonly reasonCode: ReasonCode;
  /** One sentence without a full stop. */
  readonly reason: string;
}

export interface GateInput {
  readonly checks: readonly Pick<CheckResult, "severity" | "verdict">[];
  readonly failOn: FailOn;
  readonly setup: ScriptResult | null;
  /** The run was asked to stop. */
  readonly cancelled: boolean;
  /** "2 of 5 areas" for a filtered run, else `null`. */
  readonly scope: string | null;
  /** What the change of the code does to its own gate, where that decides (`on-gate-change: fail`). */
  readonly ownGate: OwnGate | null;
}

/** How many changes may weaken it, or that nobody could look. */
export type OwnGate =
  | { readonly kind: "weakened"; readonly changes: number }
  | { readonly kind: "not-compared" };

/** The gate over all checks: `ready` only when there is a deciding check and every one of them passed. */
export function decideGate({ checks, failOn, setup, cancelled, scope, ownGate }: GateInput): GateDecision {
  const deciding = checks.filter((check) => decides(check, failOn));
  const missed = deciding.filter(({ verdict }) => traitsOf(verdict).holdsBack !== null).length;
  const kind = failOn === "any" ? "check" : "required check";
  const within = scope === null ? "" : `, ${scope}`;
  if (cancelled) {
    return notReady(
      "cancelled",
      `the run was cancelled: ${missed} of ${count(deciding.length, kind)} did not pass${within}`,
    );
  }
  if (setup !== null && !hasPassed(setup)) {
    return notReady("setup-failed", `setup ${setup.verdict}, so no check could run${within}`);
  }
  if (deciding.length === 0) {
    return notReady(
      "nothing-to-run",
      `no required check was run, and advisory checks decide nothing${within}`,
    );
  }
  if (missed > 0) {
    return notReady("checks-failed", `${missed} of ${count(deciding.length, kind)} did not pass${within}`);
  }
  // Last: what failed has to be mended in any case, and the reports name the gate's changes whatever the reason is.
  if (ownGate !== null) return notReady("gate-weakened", `${ownGateReason(ownGate)}${within}`);
  const verb =
    deciding.length === 1 ? `the only ${kind} passed` : `all ${count(deciding.length, kind)} passed`;
  return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${within}` };
}

function ownGateReason(ownGate: OwnGate): string {
  return ownGate.kind === "not-compared"
    ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
    : `the pull request changes its own gate, and ${count(ownGate.changes, "change")} may weaken it`;
}

/** Whether a check decides: the required ones, or all with `fail-on: any` (`never` leaves the gate as it is). */
export function decides(check: Pick<CheckResult, "severity">, failOn: FailOn): boolean {
  return failOn === "any" || check.severity === "required";
}

/** Counts verdicts as outputs and results file give them. */
export function countTotals(checks: readonly CheckResult[]): Totals {
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const counted: Record<CountedAs, number> = { passed: 0, failed: 0, skipped: 0 };
  for (const { verdict } of checks) {
    byVerdict[verdict] += 1;
    counted[traitsOf(verdict).countedAs] += 1;
  }
  return {
    total: checks.length,
    ...counted,
    flaky: checks.filter((check) => check.flaky).length,
    byVerdict,
  };
}

function notReady(reasonCode: ReasonCode, reason: string): GateDecision {
  return { gate: "not-ready", reasonCode, reason };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
