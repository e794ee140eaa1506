import { shorten } from "./excerpt.js";
import { Needle } from "./needle.js";
import { type Sighting, sightingAt } from "./sighting.js";
import type { Probe, Region } from "./stream-scan.js";

/** Up to here a `Needle` is linear. */
const maxSearchBytes = 250;

/** A probe with what it has found so far. */
export interface TextProbe extends Probe {
  readonly sighting: Sighting | null;
}

/** Looks for a literal text, as UTF-8 bytes, anywhere on a line. */
export function findText(text: string): TextProbe {
  const needle = Buffer.from(text, "utf8");
  return needle.length <= maxSearchBytes ? new ShortTextProbe(needle) : new LongTextProbe(needle, text);
}

class ShortTextProbe implements TextProbe {
  sighting: Sighting | null = null;
  readonly #needle: Needle;

  constructor(needle: Buffer) {
    this.#needle = new Needle(needle);
  }

  take(region: Region): boolean {
    // Of a line that is taken in pieces the end of the last piece is looked at again: the text may lie across.
    const from = Math.max(0, region.from - this.#needle.length + 1);
    const found = this.#needle.findIn(region.buffer.bytes.subarray(0, region.to), from);
    if (found < 0) return true;
    this.sighting = sightingAt(region, found);
    return false;
  }
}

/** Knuth, Morris and Pratt: slower than `indexOf`, but linear at any length, and it keeps none of the stream. */
class LongTextProbe implements TextProbe {
  sighting: Sighting | null = null;
  readonly #needle: Buffer;
  readonly #fallback: Int32Array;
  readonly #text: string;
  #matched = 0;

  constructor(needle: Buffer, text: string) {
    this.#needle = needle;
    this.#fallback = fallbackTable(needle);
    this.#text = text;
  }

  take(region: Region): boolean {
    const { bytes } = region.buffer;
    const last = this.#needle.length - 1;
    let matched = this.#matched;
    for (let at = region.from; at < region.to; at += 1) {
      while (matched > 0 && bytes[at] !== this.#needle[matched]) matched = this.#fallback[matched - 1] ?? 0;
      if (bytes[at] !== this.#needle[matched]) continue;
      if (matched === last) return this.#see(region, at);
      matched += 1;
    }
    this.#matched = matched;
    return true;
  }

  /** The text fills all that can be shown. */
  #see(region: Region, place: number): false {
    this.sighting = { saw: shorten(this.#text), line: sightingAt(region, place).line };
    return false;
  }
}

/** For each beginning of the needle, how long its longest proper beginning is that is also its end. */
function fallbackTable(needle: Buffer): Int32Array {
  const table = new Int32Array(needle.length);
  let length = 0;
  for (let at = 1; at < needle.length; at += 1) {
    while (length > 0 && needle[at] !== needle[length]) length = table[length - 1] ?? 0;
    if (needle[at] === needle[length]) length += 1;
    table[at] = length;
  }
  return table;
}
