import { setMaxListeners } from "node:events";
import type { FirstEnd, RunningCommand } from "./running-command.js";

/** What makes an end to waiting for a command's first process. */
export type Stop =
  | { readonly kind: "by-itself"; readonly end: FirstEnd }
  | { readonly kind: "timed-out" }
  | { readonly kind: "cancelled" }
  /** Nobody takes its output any more. */
  | { readonly kind: "sink-failed" };

/** A longer delay makes Node's timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/** Waits until the first process ends by itself, its time is over, the run is cancelled, or its sink fails. */
export async function firstStop(
  { firstEnd, flow }: RunningCommand,
  timeoutMs: number | null,
  cancel: AbortSignal,
): Promise<Stop> {
  // One signal serves every command of a run; from the eleventh at a time on, Node would warn of a leak.
  setMaxListeners(0, cancel);
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => undefined;
  try {
    return await new Promise<Stop>((resolve) => {
      onAbort = () => resolve({ kind: "cancelled" });
      cancel.addEventListener("abort", onAbort);
      if (timeoutMs !== null)
        timer = setTimeout(lookOnce, Math.min(timeoutMs, longestTimerMs), () =>
          resolve({ kind: "timed-out" }),
        );
      void firstEnd.then((end) => resolve({ kind: "by-itself", end }));
      void flow.failed.then(() => resolve({ kind: "sink-failed" }));
    });
  } finally {
    clearTimeout(timer);
    cancel.removeEventListener("abort", onAbort);
  }
}

/**
 * Timers come before all else in a turn of Node's loop: of a process that was stopped itself (Ctrl-Z) or had no processor,
 * a command that ended in time is only heard of behind them.
 */
function lookOnce(andThen: () => void): void {
  setImmediate(andThen);
}
