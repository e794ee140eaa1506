import type { ScriptResult } from "../model/results.js";
import type { Verdict } from "../model/verdict.js";
import type { Ending } from "../ports/processes.js";
import type { ScriptOutcome } from "./run-script.js";
import { stopCause } from "./run-stop.js";

/** What became of a script that no signals judge: its exit code decides. */
export function scriptResult(outcome: ScriptOutcome, stop: AbortSignal): ScriptResult {
  return scriptRecord(outcome, verdictOf(outcome.execution.ending, stop));
}

/** The same with a verdict that was found otherwise. */
export function scriptRecord(outcome: ScriptOutcome, verdict: Verdict): ScriptResult {
  const { exitCode, execution } = outcome;
  const durationMs = Math.round(execution.durationMs);
  return { verdict, exitCode, durationMs, output: outcome.output(verdict) };
}

function verdictOf(ending: Ending, stop: AbortSignal): Verdict {
  switch (ending.kind) {
    case "exited":
      return ending.exitCode === 0 ? "passed" : "failed";
    case "not-started":
      return "errored";
    case "timed-out":
      return "timed-out";
    case "cancelled":
      return stopCause(stop)?.kind === "timed-out" ? "timed-out" : "cancelled";
  }
}
