import { parentPort, workerData } from "node:worker_threads";
import { evaluate, isJsonQuestion } from "../platform/json/evaluate.js";

// The worker that asks a JSON text: it answers once and ends.
if (!isJsonQuestion(workerData)) throw new TypeError("the worker was started without a question");
parentPort?.postMessage(evaluate(workerData));
