import type { History } from "../model/history.js";
import { historyDescription } from "../model/history-description.js";
import { mismatchWords, readAs } from "../model/mismatches.js";
import type { JsonLimits } from "../text/json-limits.js";
import { parseJson } from "../text/parse-json.js";

/** The problem names the place in the file and what should stand there, never what does. */
export type HistoryReading =
  | { readonly kind: "history"; readonly history: History }
  | { readonly kind: "problem"; readonly problem: string };

/** Ours has five levels; the smallest check has some 60 bytes. */
const limits: JsonLimits = { depth: 16, structures: 250_000 };

/**
 * Reads the text of a history file, to the letter of its description: one thing that cannot be, and nothing of the
 * file is trusted (DESIGN 2.5).
 */
export function readHistory(bytes: Buffer): HistoryReading {
  const parsed = parseJson(bytes, limits);
  if (parsed.kind === "problem") return parsed;
  const reading = readAs(historyDescription.read, parsed.value);
  return reading.kind === "read"
    ? { kind: "history", history: reading.value }
    : { kind: "problem", problem: mismatchWords(reading.first) };
}
