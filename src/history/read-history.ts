import type { History } from "../model/history.js";
import { historyDescription } from "../model/history-description.js";
import { Misfits } from "../model/misfits.js";
import type { ShapeLimits } from "../text/json-shape.js";
import { parseJson } from "../text/parse-json.js";

/** The problem names the place in the file and what should stand there, never what does. */
export type HistoryReading =
  | { readonly kind: "history"; readonly history: History }
  | { readonly kind: "problem"; readonly problem: string };

/** Ours has five levels; the smallest check has some 60 bytes. */
const shape: ShapeLimits = { depth: 16, structures: 250_000 };

/**
 * Reads the text of a history file, to the letter of its description: one thing that cannot be, and nothing of the
 * file is trusted (DESIGN 2.5).
 */
export function readHistory(bytes: Buffer): HistoryReading {
  const parsed = parseJson(bytes, shape);
  if (parsed.kind === "problem") return parsed;
  const misfits = new Misfits();
  const history = historyDescription.read(parsed.value, misfits);
  const [misfit] = misfits.found;
  if (history !== undefined && misfit === undefined) return { kind: "history", history };
  const { place = "", expected = "a history" } = misfit ?? {};
  return { kind: "problem", problem: `${place === "" ? "it" : `\`${place}\``} has to be ${expected}` };
}
