import { isContinuation } from "../../text/cut.js";
import { isBlank } from "../../text/trim-blanks.js";
import { excerpt, excerptWindow, shorten } from "../excerpt.js";
import { countLineEnds, isLineEnd } from "./line-ends.js";
import { Literal } from "./literal.js";
import type { Probe, Region } from "./stream-scan.js";

/** Up to here a `Literal` is linear. */
const maxSearchBytes = 250;

/** Where something was found: the line it stands on, cut to what can be shown, and the number of that line. */
export interface Match {
  readonly saw: string;
  /** 1-based. */
  readonly line: number;
}

/** A probe with what it has found so far. */
export interface TextProbe extends Probe {
  readonly match: Match | null;
  /** Why a pattern's engine broke off; `null` as long as it didn't. */
  readonly failure: string | null;
  /** Whether a line was so long that a pattern was asked about its pieces. */
  readonly metPieces: boolean;
  /** Where the first hit stood that is a part of more, of a text with a value at an end. */
  readonly part?: Match | null;
}

/** Looks for a literal text, as UTF-8 bytes, anywhere on a line. */
export function findText(text: string): TextProbe {
  const bytes = Buffer.from(text, "utf8");
  return bytes.length <= maxSearchBytes
    ? new ShortTextProbe(new Literal(bytes))
    : new LongTextProbe(text, new ByteMatcher(bytes));
}

class ShortTextProbe implements TextProbe {
  match: Match | null = null;
  readonly failure = null;
  readonly metPieces = false;

  constructor(readonly literal: Literal) {}

  take(region: Region): boolean {
    // Of a line that is taken in pieces the end of the last piece is looked at again: the text may lie across.
    const from = Math.max(0, region.from - this.literal.length + 1);
    const found = this.literal.findIn(region.buffer.bytes.subarray(0, region.to), from);
    if (found < 0) return true;
    this.match = matchAt(region, found);
    return false;
  }
}

class LongTextProbe implements TextProbe {
  match: Match | null = null;
  readonly failure = null;
  readonly metPieces = false;
  #matched = 0;

  constructor(
    readonly text: string,
    readonly matcher: ByteMatcher,
  ) {}

  take(region: Region): boolean {
    const { end, matched } = this.matcher.find(region.buffer.bytes, region.from, region.to, this.#matched);
    this.#matched = matched;
    if (end === null) return true;
    // The text fills all that can be shown.
    this.match = { saw: shorten(this.text), line: matchAt(region, end - 1).line };
    return false;
  }
}

/** Knuth, Morris and Pratt: slower than `indexOf`, but linear at any length, and it keeps none of the stream. */
export class ByteMatcher {
  readonly #literal: Buffer;
  readonly #fallback: Int32Array;

  constructor(literal: Buffer) {
    this.#literal = literal;
    this.#fallback = fallbackTable(literal);
  }

  get length(): number {
    return this.#literal.length;
  }

  /**
   * Goes on where `matched` bytes of the literal were seen. `end` is behind the first whole one, `null` without one;
   * there the next one can be looked for.
   */
  find(bytes: Buffer, from: number, to: number, matched: number): { end: number | null; matched: number } {
    const [literal, fallback] = [this.#literal, this.#fallback];
    const last = literal.length - 1;
    const first = literal[0];
    let seen = matched;
    for (let at = from; at < to; at += 1) {
      if (seen === 0) {
        // Most of a stream begins nothing.
        while (at < to && bytes[at] !== first) at += 1;
        if (at === to) break;
      }
      while (seen > 0 && bytes[at] !== literal[seen]) seen = fallback[seen - 1] ?? 0;
      if (bytes[at] !== literal[seen]) continue;
      if (seen === last) return { end: at + 1, matched: fallback[last] ?? 0 };
      seen += 1;
    }
    return { end: null, matched: seen };
  }
}

/** For each beginning of the literal, how long its longest proper beginning is that is also its end. */
function fallbackTable(literal: Buffer): Int32Array {
  const table = new Int32Array(literal.length);
  let length = 0;
  for (let at = 1; at < literal.length; at += 1) {
    while (length > 0 && literal[at] !== literal[length]) length = table[length - 1] ?? 0;
    if (literal[at] === literal[length]) length += 1;
    table[at] = length;
  }
  return table;
}

/** Looks for the first thing that is no blank (ASCII white space). */
export class PrintedProbe implements Probe {
  match: Match | null = null;

  take(region: Region): boolean {
    const { bytes } = region.buffer;
    let at = region.from;
    while (at < region.to && isBlank(bytes[at])) at += 1;
    if (at === region.to) return true;
    this.match = matchAt(region, at);
    return false;
  }
}

/** What was seen at a place of the region's buffer, or of its line before it. */
export function matchAt(region: Region, place: number): Match {
  const passed = place > region.from ? countLineEnds(region.buffer, region.from, place) : 0;
  return { saw: lineAround(region, place), line: region.line + passed };
}

/** The line around a hit at `place`, which lies in the region or in the bytes of its line before it. */
export function lineAround({ buffer: { bytes }, available }: Region, place: number): string {
  const from = lineStart(bytes, Math.max(0, place - excerptWindow), place);
  let to = place;
  const limit = Math.min(available, place + excerptWindow);
  while (to < limit && !isLineEnd(bytes[to])) to += 1;
  if (to < available) while (to > place && isContinuation(bytes[to])) to -= 1;
  return excerpt(bytes.toString("utf8", from, place), bytes.toString("utf8", place, to));
}

function lineStart(bytes: Buffer, limit: number, place: number): number {
  let at = place;
  while (at > limit && !isLineEnd(bytes[at - 1])) at -= 1;
  while (at < place && isContinuation(bytes[at])) at += 1; // the window began inside a character
  return at;
}
