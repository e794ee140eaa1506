import type { SignalResult } from "../model/signal.js";
import { reasonLine, signalReason, unseenReason } from "../model/signal-reason.js";
import type { Verdict } from "../model/verdict.js";
import type { Ending } from "../ports/processes.js";
import { durationAsWritten } from "../text/duration-text.js";

/** What of a check bears on the verdict besides what was seen. */
interface Judged {
  /** Milliseconds for one attempt; `null`: none. */
  readonly timeoutMs: number | null;
  /** Whether it looks at the effect of something that a person still has to do (`To do`). */
  readonly hasToDo: boolean;
}

/**
 * What became of an attempt, and why in one sentence without a full stop; empty when it passed. What could not be
 * evaluated counts against the check in either role (FORMAT 2 rules 4 and 8).
 */
export function judgeVerdict(
  ending: Ending,
  signals: readonly SignalResult[],
  { timeoutMs, hasToDo }: Judged,
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
      if (reason === "") return { verdict: "passed", reason };
      return hasToDo && isOnlyUnseen(ending.exitCode, signals)
        ? { verdict: "pending", reason: unseenReason(signals) }
        : { verdict: "failed", reason };
    }
  }
}

/** From here on an exit code says that the command could not be run (126, 127) or was ended by a signal (128 and above). */
const firstBrokenExitCode = 126;

/** FORMAT 1.5: the command ended by itself, every signal could be evaluated, and nothing speaks against it but what is not there yet. */
function isOnlyUnseen(exitCode: number, signals: readonly SignalResult[]): boolean {
  return (
    exitCode < firstBrokenExitCode &&
    signals.every(({ kind, holds }) => holds !== null && (kind === "pass" || !holds))
  );
}
