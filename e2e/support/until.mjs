import { setTimeout as sleep } from "node:timers/promises";

const usualPatienceMs = 60_000;

/** Waits until something holds. */
export async function until(holds, patienceMs = usualPatienceMs) {
  const deadline = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`it did not happen within ${patienceMs / 1_000} s`);
    await sleep(20);
  }
}
