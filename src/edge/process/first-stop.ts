import { setMaxListeners } from "node:events";
import type { FirstEnd, RunningCommand } from "./running-command.js";

/** What makes an end to waiting for a command's first process. */
export type Stop =
  | { readonly kind: "by-itself"; readonly end: FirstEnd }
  | { readonly kind: "timed-out" }
  | { readonly kind: "cancelled" }
  /** Nobody takes its output any more. */
  | { readonly kind: "sink-failed" };

/** Waits until the first process ends by itself, its time is over, the run is cancelled, or its sink fails. */
export async function firstStop(
  running: RunningCommand,
  timeoutMs: number | null,
  cancel: AbortSignal,
): Promise<Stop> {
  const waiting = new AbortController();
  try {
    return await Promise.race<Stop>([
      running.firstEnd.then((end) => ({ kind: "by-itself", end })),
      running.flow.failed.then(() => ({ kind: "sink-failed" })),
      timeOver(timeoutMs, waiting.signal),
      aborted(cancel, waiting.signal),
    ]);
  } finally {
    waiting.abort();
  }
}

/** A longer delay makes Node's timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;

function timeOver(timeoutMs: number | null, stopWaiting: AbortSignal): Promise<Stop> {
  return new Promise((resolve) => {
    if (timeoutMs === null) return;
    const timer = setTimeout(() => resolve({ kind: "timed-out" }), Math.min(timeoutMs, longestTimerMs));
    stopWaiting.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}

function aborted(cancel: AbortSignal, stopWaiting: AbortSignal): Promise<Stop> {
  // One signal serves every command of a run; from the eleventh at a time on, Node would warn of a leak.
  setMaxListeners(0, cancel);
  return new Promise((resolve) => {
    cancel.addEventListener("abort", () => resolve({ kind: "cancelled" }), {
      once: true,
      signal: stopWaiting,
    });
  });
}
