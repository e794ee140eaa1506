import { shorten } from "./excerpt.js";
import { Needle } from "./literal.js";
import { type Sighting, sightingAt } from "./match.js";
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

class LongTextProbe implements TextProbe {
  sighting: Sighting | null = null;
  readonly #matcher: ByteMatcher;
  readonly #text: string;
  #matched = 0;

  constructor(needle: Buffer, text: string) {
    this.#matcher = new ByteMatcher(needle);
    this.#text = text;
  }

  take(region: Region): boolean {
    const { end, matched } = this.#matcher.find(region.buffer.bytes, region.from, region.to, this.#matched);
    this.#matched = matched;
    return end === null || this.#see(region, end - 1);
  }

  /** The text fills all that can be shown. */
  #see(region: Region, place: number): false {
    this.sighting = { saw: shorten(this.#text), line: sightingAt(region, place).line };
    return false;
  }
}

/** Knuth, Morris and Pratt: slower than `indexOf`, but linear at any length, and it keeps none of the stream. */
export class ByteMatcher {
  readonly #needle: Buffer;
  readonly #fallback: Int32Array;

  constructor(needle: Buffer) {
    this.#needle = needle;
    this.#fallback = fallbackTable(needle);
  }

  get length(): number {
    return this.#needle.length;
  }

  /** Goes on where `matched` bytes of the needle were seen. `end` is behind the first whole one, `null` without one. */
  find(bytes: Buffer, from: number, to: number, matched: number): { end: number | null; matched: number } {
    const last = this.#needle.length - 1;
    let seen = matched;
    for (let at = from; at < to; at += 1) {
      while (seen > 0 && bytes[at] !== this.#needle[seen]) seen = this.#fallback[seen - 1] ?? 0;
      if (bytes[at] !== this.#needle[seen]) continue;
      if (seen === last) return { end: at + 1, matched: seen };
      seen += 1;
    }
    return { end: null, matched: seen };
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
