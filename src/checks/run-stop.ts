import { maxTimerMs } from "../text/duration.js";
import { durationAsWritten } from "../text/duration-text.js";

/** What ends a run before its time. */
type StopCause =
  | { readonly kind: "cancelled" }
  /** The `timeout` of the whole run, as it is written. */
  | { readonly kind: "timed-out"; readonly after: string };

interface RunStop {
  /** Aborted when the run was asked to stop or its own timeout is over, whichever comes first. */
  readonly signal: AbortSignal;
  /** Lets the timer go. */
  dispose(): void;
}

/** `timeoutMs` counts from now; `null`: none. */
export function runStop(cancel: AbortSignal, timeoutMs: number | null): RunStop {
  const controller = new AbortController();
  const timer = timeoutMs === null ? undefined : setTimeout(timeOver, Math.min(timeoutMs, maxTimerMs));
  if (cancel.aborted) cancelled();
  else cancel.addEventListener("abort", cancelled, { once: true });
  return {
    signal: controller.signal,
    dispose: () => {
      clearTimeout(timer);
      cancel.removeEventListener("abort", cancelled);
    },
  };

  function timeOver(): void {
    controller.abort(new RunTimeout(durationAsWritten(timeoutMs ?? 0)));
  }
  function cancelled(): void {
    controller.abort();
  }
}

class RunTimeout {
  constructor(readonly after: string) {}
}

/** Why a signal was aborted; `null` while it is not. */
export function stopCause({ aborted, reason }: AbortSignal): StopCause | null {
  if (!aborted) return null;
  return reason instanceof RunTimeout ? { kind: "timed-out", after: reason.after } : { kind: "cancelled" };
}
