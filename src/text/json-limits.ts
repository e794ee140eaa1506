/** Bounds for a JSON text from another run, so that parsing it cannot take memory or stack without end. */
export interface JsonLimits {
  /** Objects and lists inside each other. */
  readonly depth: number;
  /** Objects and lists altogether: each costs far more memory than the two bytes it has in the text. */
  readonly structures: number;
}

/** Of a results file: ours has six levels, and about ten objects and lists a check, of which 20 MB hold 30,000. */
export const resultsLimits: JsonLimits = { depth: 32, structures: 1_000_000 };

/** Whether a text that may be JSON goes beyond the limits; `null`: it does not. Judges nothing else. */
export function beyondLimits(bytes: Buffer, limits: JsonLimits): keyof JsonLimits | null {
  let depth = 0;
  let structures = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) at = endOfString(bytes, at + 1);
    else if (byte === openBrace || byte === openBracket) {
      depth += 1;
      structures += 1;
      if (depth > limits.depth) return "depth";
      if (structures > limits.structures) return "structures";
    } else if (byte === closeBrace || byte === closeBracket) depth -= 1;
  }
  return null;
}

/** Where the string ends; at the text's end when it does not. */
function endOfString(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === backslash) at += 1;
    else if (bytes[at] === quote) return at;
  }
  return bytes.length;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
