import { setImmediate as nextTurn } from "node:timers/promises";
import type { OutputFlow } from "./output-flow.js";

/** How often is looked whether the last process has gone, in milliseconds. */
const tickMs = 10;

/**
 * Reads on until `isDone`, for a time at most, and says whether it is. Only time in which we were able to read counts:
 * neither a slow sink nor a machine that gives us no processor may cost a command the last lines it printed.
 */
export async function drain(flow: OutputFlow, isDone: () => boolean, withinMs: number): Promise<boolean> {
  let left = withinMs;
  let done = isDone();
  for (; !done && left > 0; done = isDone()) {
    if (flow.pending !== null) {
      await flow.pending;
      continue;
    }
    const asked = Math.min(left, tickMs);
    const began = performance.now();
    await flow.change(asked);
    left -= Math.min(asked, performance.now() - began);
  }
  await readOnce(flow);
  return done;
}

/** Timers come before reading in a turn of Node's loop: what lay in the pipes when the time was over is read in the next. */
async function readOnce(flow: OutputFlow): Promise<void> {
  if (flow.hasEnded) return;
  await nextTurn();
  while (flow.pending !== null) await flow.pending;
}
