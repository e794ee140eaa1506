import { Worker } from "node:worker_threads";
import type { JsonAnswer, JsonQuestion } from "../../ports/signal-sources.js";
import { messageOf } from "../../text/message-of.js";

/** FORMAT 2 rule 6: a query runs at most so long, the start of its worker included. */
const queryLimitMs = 5_000;

/** 4 MiB of JSON take about 120 MiB parsed; a query that piles up more is broken off by V8. */
const queryHeapMb = 512;

interface QueryLimits {
  readonly limitMs?: number;
  /** In MiB. */
  readonly heapMb?: number;
  /** Ends the query when it is aborted. */
  readonly stop?: AbortSignal;
}

/**
 * Asks in a worker thread, which is started for this question alone and ended with it: whatever a query does,
 * timers and signals of the main thread come through. `worker` is the file of `entry/json-query`.
 */
export function askInWorker(
  worker: URL,
  question: JsonQuestion,
  { limitMs = queryLimitMs, heapMb = queryHeapMb, stop }: QueryLimits = {},
): Promise<JsonAnswer> {
  if (stop?.aborted) return Promise.resolve(stopped);
  return new Promise((resolve) => {
    const thread = new Worker(worker, {
      workerData: question,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    const settle = (answer: JsonAnswer): void => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", onStop);
      void thread.terminate();
      resolve(answer);
    };
    const onStop = (): void => settle(stopped);
    const fail = (reason: string): void => settle({ kind: "unusable", reason });
    const timer = setTimeout(() => fail(`the query took longer than ${limitMs / 1000} s`), limitMs);
    stop?.addEventListener("abort", onStop);
    thread.once("message", settle);
    thread.once("error", (error: unknown) => fail(`the query broke off: ${messageOf(error)}`));
    thread.once("exit", (code) => fail(`the query ended without an answer (code ${code})`));
  });
}

const stopped: JsonAnswer = {
  kind: "unusable",
  reason: "the run was stopped before the query had an answer",
};
