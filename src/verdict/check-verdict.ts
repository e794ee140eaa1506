import type { SignalResult } from "../model/signal.js";
import { reasonLine, signalReason } from "../model/signal-reason.js";
import type { Verdict } from "../model/verdict.js";
import type { Ending } from "../ports/processes.js";
import { durationAsWritten } from "../text/duration-text.js";

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
        reason: timeoutMs === null ? "timed out" : `timed out after ${durationAsWritten(timeoutMs)}`,
      };
    case "cancelled":
      return { verdict: "cancelled", reason: "the run was cancelled" };
    case "not-started":
      return { verdict: "errored", reason: reasonLine(ending.reason) };
    case "exited": {
      const reason = signalReason(signals);
      return { verdict: reason === "" ? "passed" : "failed", reason };
    }
  }
}
