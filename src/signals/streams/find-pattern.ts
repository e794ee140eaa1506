import { messageOf } from "../../text/message-of.js";
import { allocateWords, countLineEnds, LineEndFinder, startOfLine } from "./line-ends.js";
import type { LinePattern } from "./line-pattern.js";
import type { Needle } from "./literal.js";
import type { Sighting } from "./match.js";
import type { RequiredLiterals } from "./required-literals.js";
import type { Probe, Region } from "./stream-scan.js";

/** Whether the lines that could match are so near to each other that all are better asked together. */
export function isDense(asked: number, passedBytes: number): boolean {
  return asked > 64 && passedBytes < asked * 256;
}

/**
 * Looks for the first line that a pattern matches. Lines are decoded with replacement characters and without
 * their ends; where the pattern needs certain texts, only the lines that hold one are.
 */
export class PatternProbe implements Probe {
  sighting: Sighting | null = null;
  /** Why the engine broke off; `null` as long as it didn't. */
  failure: string | null = null;
  /** Whether a line was so long that it was matched in pieces. */
  metPieces = false;

  constructor(readonly pattern: LinePattern) {}

  take(region: Region): boolean {
    const { required } = this.pattern;
    return this.#see(region, () =>
      required === null ? this.#ask(region, region.from, region.to) : this.#search(region, required),
    );
  }

  /** Asks all lines between two places of a region where lines begin; says whether it wants to see more. */
  takeLines(region: Region, from: number, to: number): boolean {
    return this.#see(region, () => this.#ask(region, from, to));
  }

  #see(region: Region, look: () => Sighting | null): boolean {
    this.metPieces ||= region.isPiece;
    try {
      this.sighting = look();
    } catch (cause) {
      this.failure = `the pattern's engine failed: ${messageOf(cause)}`;
    }
    return this.sighting === null && this.failure === null;
  }

  /** Asks the lines that hold one of the needles. */
  #search(region: Region, { needles, folded }: RequiredLiterals): Sighting | null {
    const { bytes } = region.buffer;
    const view = (folded ? foldedView(region) : bytes).subarray(0, region.to);
    const hits = needles.map((needle) => ({ needle, at: -1 }));
    const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
    let cursor = region.from;
    for (let asked = 0; cursor < region.to; asked += 1) {
      if (isDense(asked, cursor - region.from)) return this.#ask(region, cursor, region.to);
      const hit = nextHit(view, hits, cursor);
      if (hit === view.length) return null;
      const lineStart = startOfLine(bytes, cursor, hit);
      const lineEnd = lineEnds.endOfLine(hit);
      const sighting = this.#ask(region, lineStart, lineEnd);
      if (sighting !== null) return sighting;
      cursor = Math.min(lineEnds.startOfNext(lineEnd), region.to);
    }
    return null;
  }

  /** Asks all lines between two places where lines begin. */
  #ask({ buffer, from: regionFrom, line }: Region, from: number, to: number): Sighting | null {
    const match = this.pattern.find(buffer.bytes.toString("utf8", from, to));
    return match && { saw: match.saw, line: line + countLineEnds(buffer, regionFrom, from) + match.index };
  }
}

/** The first place at or behind the cursor where one of the needles stands; the view's length without one. */
function nextHit(view: Buffer, hits: { readonly needle: Needle; at: number }[], cursor: number): number {
  let first = view.length;
  for (const hit of hits) {
    if (hit.at < cursor) {
      const found = hit.needle.findIn(view, cursor);
      hit.at = found < 0 ? view.length : found;
    }
    first = Math.min(first, hit.at);
  }
  return first;
}

/** One for all patterns: nothing of it is used again after `take`. */
let scratch = allocateWords(0);

/** The region's bytes folded as `foldByte` folds one, four at a time. */
function foldedView({ buffer: { bytes, words }, from, to }: Region): Buffer {
  if (scratch.bytes.length < bytes.length) scratch = allocateWords(bytes.length);
  const last = Math.ceil(to / 4);
  for (let at = from >> 2; at < last; at += 1) scratch.words[at] = (words[at] ?? 0) | 0x20202020;
  return scratch.bytes;
}
