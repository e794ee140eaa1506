import { parentPort, workerData } from "node:worker_threads";
import { evaluate } from "../platform/json/evaluate.js";
import type { JsonQuestion } from "../ports/signal-sources.js";

// The worker that asks a JSON text: it answers once and ends.
if (!isJsonQuestion(workerData)) throw new TypeError("the worker was started without a question");
parentPort?.postMessage(evaluate(workerData));

/** What was handed to the worker, before its type is believed. */
function isJsonQuestion(data: unknown): data is JsonQuestion {
  return typeof data === "object" && data !== null && "json" in data && "path" in data && "compare" in data;
}
