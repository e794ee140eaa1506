import { resultsLimits } from "../text/json-limits.js";
import { parseJson } from "../text/parse-json.js";
import { mismatchWords, readAs } from "./mismatches.js";
import type { Results } from "./results.js";
import { readResults } from "./results-description.js";

type Reading =
  | { readonly kind: "read"; readonly results: Results }
  | {
      readonly kind: "problems";
      /** Each names a place in the text and what should stand there, and repeats nothing of it. */
      readonly problems: readonly string[];
      /** It has none of what makes results: somebody's, about something else. */
      readonly isOther: boolean;
    };

/**
 * Reads the text of a results file, which must be as `schema/results.schema.json` has it, to the letter; what is not
 * described there is passed over.
 */
export function readResultsText(bytes: Buffer): Reading {
  const parsed = parseJson(bytes, resultsLimits);
  if (parsed.kind === "problem")
    return { kind: "problems", problems: [parsed.problem], isOther: isOtherText(bytes) };
  const reading = readAs(readResults, parsed.value);
  return reading.kind === "read"
    ? { kind: "read", results: reading.value }
    : { kind: "problems", problems: reading.all.map(mismatchWords), isOther: isOther(parsed.value) };
}

function isOther(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return !marks.some((key) => Object.hasOwn(value, key));
}

/** JSON with comments, and what is no JSON at all. Of results that were cut off so much would have a mark. */
function isOtherText(bytes: Buffer): boolean {
  return bytes.length >= 100 && !["version", ...marks].some((key) => bytes.includes(`"${key}"`));
}

/** Keys that no other of our files has. */
const marks = ["gate", "reasonCode", "checks", "totals"];
