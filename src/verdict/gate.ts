import { heldWords, reasonTraits } from "../model/gate-traits.js";
import type { CheckResult, ScriptResult, Totals } from "../model/results.js";
import {
  type CountedAs,
  type FailOn,
  type Gate,
  type HoldingReason,
  holdingReasons,
  type ReasonCode,
  totalKeys,
  type Verdict,
  verdicts,
} from "../model/verdict.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";
import { isWaived } from "../model/waiver.js";
import { plural } from "../text/count.js";
import { joinParts } from "../text/join-parts.js";

export interface GateDecision {
  readonly gate: Gate;
  readonly reasonCode: ReasonCode;
  /** One sentence without a full stop. */
  readonly reason: string;
}

type GateCheck = Pick<CheckResult, "severity" | "verdict" | "waiver">;

interface GateInput {
  readonly checks: readonly GateCheck[];
  /** How many rows of the page are for another phase or kind of release. */
  readonly notApplicable: number;
  /** How many sign-offs hold the gate back: none but with `sign-offs: require`. */
  readonly openSignOffs: number;
  readonly failOn: FailOn;
  readonly setup: ScriptResult | null;
  /** The run was asked to stop. */
  readonly cancelled: boolean;
  /** "2 of 5 areas" for a filtered run, else `null`. */
  readonly scope: string | null;
  /** What the change of the code does to its own gate, where that decides (`on-gate-change: fail`). */
  readonly ownGate: OwnGate | null;
  /** Whether it is a part of a plan: which checks decide is the whole's, so that here may be none. */
  readonly isPart?: boolean;
  /** Of a gate over several machines. */
  readonly machines?: Machines;
}

/** What becomes of a gate by the machines that its checks ran on. */
export interface Machines {
  /** Why what they left is not all, or contradicts itself, as a clause; `null`: all of it is there. */
  readonly held: {
    readonly reasonCode: Extract<ReasonCode, "shard-conflict" | "shard-missing">;
    readonly reason: string;
  } | null;
  /** Where setup did not pass: "shard 1-of-4-ubuntu-latest". */
  readonly setupFailedIn: string;
}

/** How many changes may weaken it, or that they could not be compared. */
export type OwnGate =
  | { readonly kind: "weakened"; readonly changes: number }
  | { readonly kind: "not-compared" };

/** The gate over all checks: `ready` only when there is a deciding check and every one of them passed. */
export function decideGate(input: GateInput): GateDecision {
  const decision = decide(input);
  return input.scope === null ? decision : { ...decision, reason: `${decision.reason}, ${input.scope}` };
}

/** What has to be mended in any case comes first; what waits holds the gate back only where nothing else does (DESIGN 2.1). */
function decide(input: GateInput): GateDecision {
  const { checks, notApplicable, openSignOffs, failOn, setup, cancelled, ownGate, machines } = input;
  const deciding = checks.filter((check) => decides(check, failOn));
  const held = heldReason(deciding);
  const missed = missedSentence(deciding, failOn);
  if (cancelled) {
    const known = joinParts("; ", [machines?.held?.reason ?? "", held === null ? "" : missed]);
    return notReady("cancelled", `the run was cancelled${known === "" ? "" : `: ${known}`}`);
  }
  if (machines !== undefined && machines.held !== null) {
    const { reasonCode, reason } = machines.held;
    return notReady(reasonCode, held === null ? reason : `${reason}: ${missed}`);
  }
  if (setup !== null && !hasPassed(setup)) return notReady("setup-failed", setupReason(setup, machines));
  if (deciding.length === 0)
    return input.isPart === true
      ? { gate: "ready", reasonCode: "all-passed", reason: "none of its checks decides" }
      : notReady("nothing-to-run", nothingDecides(checks, notApplicable));
  const beside = waivedMissed(checks, failOn);
  if (held !== null && !reasonTraits(held).isWaiting) return notReady(held, `${missed}${beside}`);
  // The reports name the gate's changes whatever the reason is.
  if (ownGate !== null) return notReady("gate-weakened", ownGateReason(ownGate));
  const open = `${openSignOffs} ${plural(openSignOffs, "sign-off is", "sign-offs are")} open`;
  if (held !== null) return notReady(held, `${missed}${openSignOffs === 0 ? "" : `, ${open}`}${beside}`);
  const kind = decidingKind(deciding.length, failOn);
  const verb = deciding.length === 1 ? `the only ${kind} passed` : `all ${deciding.length} ${kind} passed`;
  if (openSignOffs > 0) return notReady("pending", `${verb}, and ${open}${beside}`);
  return { gate: "ready", reasonCode: "all-passed", reason: `${verb}${beside}` };
}

function setupReason({ verdict }: ScriptResult, machines: Machines | undefined): string {
  return machines === undefined
    ? `setup ${verdict}, so no check could run`
    : `setup ${verdict} in ${machines.setupFailedIn}, so no check could run there`;
}

/** The most important reason for which a check holds the gate back; `null`: all passed. */
function heldReason(deciding: readonly GateCheck[]): HoldingReason | null {
  return holdingReasons.find((reason) => countHeld(deciding, reason) > 0) ?? null;
}

function countHeld(deciding: readonly GateCheck[], reason: HoldingReason): number {
  return deciding.filter(({ verdict }) => traitsOf(verdict).holdsBack === reason).length;
}

/** "1 of 5 required checks did not pass, 2 are still to do": all of the deciding ones that did not pass, each counted once. */
export function missedSentence(deciding: readonly GateCheck[], failOn: FailOn): string {
  const held = holdingReasons
    .map((reason) => ({ reason, number: countHeld(deciding, reason) }))
    .filter(({ number }) => number > 0);
  const [first = { reason: "checks-failed", number: 0 } as const, ...rest] = held;
  const all = decidingKind(deciding.length, failOn);
  return [
    `${first.number} of ${deciding.length} ${all} ${plural(first.number, ...heldWords[first.reason])}`,
    ...rest.map(({ reason, number }) => `${number} ${plural(number, ...heldWords[reason])}`),
  ].join(", ");
}

/** ", 1 waived check did not pass": of the checks that would decide. Empty where all of them passed. */
function waivedMissed(checks: readonly GateCheck[], failOn: FailOn): string {
  const missed = checks.filter((check) => isWaived(check) && isDecisive(check, failOn) && !hasPassed(check));
  return missed.length === 0
    ? ""
    : `, ${missed.length} waived ${plural(missed.length, "check")} did not pass`;
}

function decidingKind(number: number, failOn: FailOn): string {
  return plural(number, failOn === "any" ? "check" : "required check");
}

/** Why no check decides. */
function nothingDecides(checks: readonly GateCheck[], notApplicable: number): string {
  const waived = checks.filter(isWaived).length;
  const others = `${notApplicable} ${plural(notApplicable, "does", "do")} not apply to this release`;
  if (checks.length === 0 && notApplicable > 0) return `no check was run: ${others}`;
  const parts = [
    waived > 0 ? `${waived} ${plural(waived, "is", "are")} waived` : "",
    notApplicable > 0 ? others : "",
  ].filter((part) => part !== "");
  return parts.length === 0
    ? "no required check was run, and advisory checks decide nothing"
    : `no check that was run decides: ${parts.join(", ")}, and advisory checks decide nothing`;
}

function ownGateReason(ownGate: OwnGate): string {
  return ownGate.kind === "not-compared"
    ? "the page could not be compared with the base's, so the pull request may weaken its own gate"
    : `the pull request changes its own gate, and ${ownGate.changes} ${plural(ownGate.changes, "change")} may weaken it`;
}

/** Whether a check decides: the required ones, or all with `fail-on: any` (`never` leaves the gate as it is); never a waived one. */
export function decides(check: Pick<CheckResult, "severity" | "waiver">, failOn: FailOn): boolean {
  return !isWaived(check) && isDecisive(check, failOn);
}

function isDecisive({ severity }: Pick<CheckResult, "severity">, failOn: FailOn): boolean {
  return failOn === "any" || severity === "required";
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
