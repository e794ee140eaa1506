import { heldWords } from "../model/gate-traits.js";
import type { CheckResult, ScriptResult, Totals } from "../model/results.js";
import {
  type CountedAs,
  type Gate,
  holdingReasons,
  type ReasonCode,
  totalKeys,
  type Verdict,
  verdicts,
} from "../model/verdict.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";
import { plural } from "../text/count.js";
import { isWaived } from "./waivers.js";

export type FailOn = "required" | "any" | "never";

export interface GateDecision {
  readonly gate: Gate;
  readonly reasonCode: ReasonCode;
  /** One sentence without a full stop. */
  readonly reason: string;
}

interface GateInput {
  readonly checks: readonly Pick<CheckResult, "severity" | "verdict" | "waiver">[];
  readonly failOn: FailOn;
  readonly setup: ScriptResult | null;
  /** The run was asked to stop. */
  readonly cancelled: boolean;
  /** "2 of 5 areas" for a filtered run, else `null`. */
  readonly scope: string | null;
  /** What the change of the code does to its own gate, where that decides (`on-gate-change: fail`). */
  readonly ownGate: OwnGate | null;
}

/** How many changes may weaken it, or that they could not be compared. */
export type OwnGate =
  | { readonly kind: "weakened"; readonly changes: number }
  | { readonly kind: "not-compared" };

/** The gate over all checks: `ready` only when there is a deciding check and every one of them passed. */
export function decideGate({ checks, failOn, setup, cancelled, scope, ownGate }: GateInput): GateDecision {
  const deciding = checks.filter((check) => decides(check, failOn));
  const kind = plural(deciding.length, failOn === "any" ? "check" : "required check");
  const outOf = (number: number, words: string) => `${number} of ${deciding.length} ${kind} ${words}`;
  const within = scope === null ? "" : `, ${scope}`;
  if (cancelled) {
    return notReady(
      "cancelled",
      `the run was cancelled: ${outOf(deciding.filter((check) => !hasPassed(check)).length, "did not pass")}${within}`,
    );
  }
  if (setup !== null && !hasPassed(setup)) {
    return notReady("setup-failed", `setup ${setup.verdict}, so no check could run${within}`);
  }
  if (deciding.length === 0) {
    return notReady("nothing-to-run", `${nothingDecides(checks.filter(isWaived).length)}${within}`);
  }
  for (const reason of holdingReasons) {
    const held = deciding.filter(({ verdict }) => traitsOf(verdict).holdsBack === reason).length;
    if (held > 0) return notReady(reason, `${outOf(held, heldWords[reason])}${within}`);
  }
  // Last: what failed has to be mended in any case, and the reports name the gate's changes whatever the reason is.
  if (ownGate !== null) return notReady("gate-weakened", `${ownGateReason(ownGate)}${within}`);
  const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${deciding.length} ${kind} passed`;
  return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${within}` };
}

function nothingDecides(waived: number): string {
  return waived === 0
    ? "no required check was run, and advisory checks decide nothing"
    : `no check that was run decides: ${waived} ${plural(waived, "is", "are")} waived, and advisory checks decide nothing`;
}

function ownGateReason(ownGate: OwnGate): string {
  return ownGate.kind === "not-compared"
    ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
    : `the pull request changes its own gate, and ${ownGate.changes} ${plural(ownGate.changes, "change")} may weaken it`;
}

/**
 * Whether a check decides: the required ones, or all with `fail-on: any` (`never` leaves the gate as it is), but none
 * while it is waived.
 */
export function decides(check: Pick<CheckResult, "severity" | "waiver">, failOn: FailOn): boolean {
  return !isWaived(check) && (failOn === "any" || check.severity === "required");
}

/** Counts verdicts as outputs and results file give them. */
export function countTotals(checks: readonly CheckResult[]): Totals {
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const counted = Object.fromEntries(totalKeys.map((key) => [key, 0])) as Record<CountedAs, number>;
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
