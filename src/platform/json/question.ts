import type { JsonQuestion } from "../../ports/signal-sources.js";

/** What was handed to the worker, before its type is believed. */
export function isJsonQuestion(data: unknown): data is JsonQuestion {
  return typeof data === "object" && data !== null && "json" in data && "path" in data && "compare" in data;
}
