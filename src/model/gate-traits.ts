import type { Gate, HoldingReason, HoldingStatus, ReasonCode } from "./verdict.js";

interface GateTraits {
  /** Whether it is the gate that lets a release go on. */
  readonly isReady: boolean;
  readonly word: string;
  readonly sign: string;
  /** Of a gate that a fork's own run reports: the green sign is for what was run here. */
  readonly reportedSign: string;
  readonly colour: "green" | "red";
}

const gateTable = {
  ready: { isReady: true, word: "Ready", sign: "✅", reportedSign: "☑️", colour: "green" },
  "not-ready": { isReady: false, word: "Not ready", sign: "❌", reportedSign: "❌", colour: "red" },
} satisfies Record<Gate, GateTraits>;

/** Sign and colour of a gate that nothing holds back but what is still to do: it is no alarm. */
const waiting = { sign: "⏳", reportedSign: "⏳", colour: "yellow" } as const;

/** Of a gate that is ready as far as a filter let it look. */
const partial = { sign: "🟡", reportedSign: "☑️", colour: "yellow" } as const;
/** Of a run that did not come to its end: what is missing says nothing about the change. */
const cut = { sign: "⛔", reportedSign: "❌", colour: "red" } as const;

interface GateLook extends Pick<GateTraits, "sign" | "reportedSign"> {
  readonly colour: "green" | "yellow" | "red";
}

/** How a gate looks, by why it is as it is. */
export function gateLook({
  gate,
  reasonCode,
  selection,
}: {
  readonly gate: Gate;
  readonly reasonCode: ReasonCode;
  readonly selection: { readonly complete: boolean };
}): GateLook {
  const traits = gateTraits(gate);
  if (traits.isReady) return selection.complete ? traits : partial;
  const { isWaiting, isCutShort } = reasonTraits(reasonCode);
  return isWaiting ? waiting : isCutShort ? cut : traits;
}

export function gateTraits(gate: Gate): GateTraits {
  return gateTable[gate];
}

interface ReasonTraits {
  /** `error` says that the checks could not be judged, `failure` that they were. Both block. */
  readonly commitStatus: HoldingStatus | "success";
  /** Whether what holds the gate back lies in some areas, and lets the others pass. */
  readonly sparesAreas: boolean;
  /** Whether checks ran, so that the failed areas have a way back. */
  readonly hasWayBack: boolean;
  /** Of a run that was stopped, nothing new is known. */
  readonly updatesComment: boolean;
  /** Nor is there anything to tell a ticket of a page that could not be read or must not be run. */
  readonly updatesTicket: boolean;
  /** How a change that weakens the gate is annotated. */
  readonly weakeningLevel: "error" | "warning";
  /** Ends the command line, whatever `fail-on` says. */
  readonly exitCode: 130 | null;
  /** Whether nothing failed: a person has still to act, or a moment has not come. */
  readonly isWaiting: boolean;
  /** Whether it stands only until the run is judged. */
  readonly isProvisional: boolean;
  /** Whether a list of tests shows it: by checks, or by setup, that are red there. */
  readonly isSeenInTests: boolean;
  /** Whether the run did not come to its end, so that its checks alone do not make it ready. */
  readonly isCutShort: boolean;
}

const judged = {
  sparesAreas: false,
  hasWayBack: true,
  updatesComment: true,
  updatesTicket: true,
  weakeningLevel: "warning",
  exitCode: null,
  isWaiting: false,
  isSeenInTests: false,
  isProvisional: false,
  isCutShort: false,
} as const;
const notRun = { ...judged, commitStatus: "error", updatesTicket: false } as const;

const reasonTable = {
  "all-passed": { ...judged, commitStatus: "success" },
  "checks-failed": { ...judged, commitStatus: "failure", sparesAreas: true, isSeenInTests: true },
  "setup-failed": { ...judged, commitStatus: "failure", hasWayBack: false, isSeenInTests: true },
  "checklist-invalid": notRun,
  "nothing-to-run": { ...judged, commitStatus: "error" },
  cancelled: { ...notRun, updatesComment: false, exitCode: 130, isCutShort: true },
  interrupted: { ...judged, commitStatus: "error", isProvisional: true, isCutShort: true },
  "gate-weakened": { ...judged, commitStatus: "failure", weakeningLevel: "error" },
  "untrusted-code": notRun,
  pending: { ...judged, commitStatus: "pending", sparesAreas: true, hasWayBack: false, isWaiting: true },
  "other-commit": notRun,
  "shard-missing": { ...judged, commitStatus: "error" },
  "shard-conflict": { ...judged, commitStatus: "error" },
} satisfies Record<ReasonCode, ReasonTraits> &
  Record<Exclude<ReasonCode, "all-passed">, { readonly commitStatus: HoldingStatus }>;

export function reasonTraits(reasonCode: ReasonCode): ReasonTraits {
  return reasonTable[reasonCode];
}

/** What of one check, and of several, is said that holds the gate back for a reason. */
export const heldWords: Readonly<Record<HoldingReason, readonly [one: string, many: string]>> = {
  "checks-failed": ["did not pass", "did not pass"],
  pending: ["is still to do", "are still to do"],
};
