import { durationText } from "../model/duration-text.js";
import type { Ending } from "../model/process.js";
import type { SignalResult } from "../model/signal.js";
import type { Verdict } from "../model/verdict.js";

/** The longest reason, in UTF-16 units: it is shown in tables and annotations. */
const maxReason = 300;

/**
 * What became of an attempt, and why in one sentence without a full stop; empty when it passed. What could not be
 * evaluated counts against the check in either role (FORMAT 2 rules 4 and 8).
 */
export function judgeVerdict(
  ending: Ending,
  signals: readonly SignalResult[],
  timeoutMs: number | null,
): { readonly verdict: Verdict; readonly reason: string } {
  switch (ending.kind) {
    case "timed-out":
      return {
        verdict: "timed-out",
        reason: timeoutMs === null ? "timed out" : `timed out after ${durationText(timeoutMs)}`,
      };
    case "cancelled":
      return { verdict: "cancelled", reason: "the run was cancelled" };
    case "not-started":
      return { verdict: "errored", reason: oneLine(ending.reason) };
    case "exited": {
      const faults = [...faultsOf("fail", signals), ...faultsOf("pass", signals)];
      return faults.length === 0
        ? { verdict: "passed", reason: "" }
        : { verdict: "failed", reason: oneLine(faults.join("; ")) };
    }
  }
}

function faultsOf(role: SignalResult["kind"], signals: readonly SignalResult[]): string[] {
  const wanted = role === "pass";
  return signals.filter(({ kind, holds }) => kind === role && holds !== wanted).map(faultOf);
}

function faultOf({ kind, expect, holds, saw, reason }: SignalResult): string {
  if (holds === null) return `${kind} signal could not be evaluated: ${expect} (${reason ?? saw})`;
  if (kind === "fail") return `fail signal seen: ${expect}`;
  return isMeasured(expect) ? `${explained(saw)}, expected ${expect}` : `pass signal not seen: ${expect}`;
}

/** 128 + SIGPIPE: with pipefail the most puzzling exit code, for the command has done what it should. */
function explained(saw: string): string {
  return saw === "exit 141" ? `${saw} (a pipe was closed early)` : saw;
}

/** Of these what was there instead says more than that they were not seen; the words are reserved (FORMAT 2 rule 1). */
function isMeasured(expect: string): boolean {
  return /^(?:exit|within)[ \t]|^(?:stdout|stderr|output)[ \t]+lines/.test(expect);
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  if (line.length <= maxReason) return line;
  const kept = line.slice(0, maxReason - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
