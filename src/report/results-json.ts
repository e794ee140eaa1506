import type { Results } from "../model/results.js";

/** The results file (DESIGN 2.2), described by `schema/results.schema.json`. */
export function serializeResults(results: Results): string {
  return `${JSON.stringify(results, null, 2).replace(unseen, reference)}\n`;
}

/** What JSON lets stand in a string although it acts on a terminal, or shows a text in another order than it has. */
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function reference(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
