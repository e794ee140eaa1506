import { allocateWords, countLineEnds, LineEndFinder } from "./line-ends.js";
import type { LinePattern } from "./line-pattern.js";
import type { RequiredLiterals } from "./required-literals.js";
import type { Sighting } from "./sighting.js";
import type { Probe, Region } from "./stream-scan.js";

/** Where the lines that could match are nearer to each other than this many bytes, all are asked instead. */
const denseBytes = 256;

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
  readonly #pattern: LinePattern;

  constructor(pattern: LinePattern) {
    this.#pattern = pattern;
  }

  take(region: Region): boolean {
    this.metPieces ||= region.isPiece;
    const { required } = this.#pattern;
    try {
      this.sighting =
        required === null ? this.#ask(region, region.from, region.to) : this.#search(region, required);
    } catch (cause) {
      this.failure = `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
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
      if (asked > 64 && cursor - region.from < asked * denseBytes)
        return this.#ask(region, cursor, region.to);
      const hit = nextHit(view, hits, cursor);
      if (hit === view.length) return null;
      const lineStart = startOfLine(bytes, cursor, hit);
      const lineEnd = lineEnds.endOfLine(hit);
      const sighting = this.#ask(region, lineStart, lineEnd);
      if (sighting !== null) return sighting;
      cursor = Math.min(
        lineEnd + (bytes[lineEnd] === 0x0d && bytes[lineEnd + 1] === 0x0a ? 2 : 1),
        region.to,
      );
    }
    return null;
  }

  /** Asks all lines between two places where lines begin. */
  #ask({ buffer, from: regionFrom, line }: Region, from: number, to: number): Sighting | null {
    const match = this.#pattern.find(buffer.bytes.toString("utf8", from, to));
    return match && { saw: match.saw, line: line + countLineEnds(buffer, regionFrom, from) + match.index };
  }
}

/** The first place at or behind the cursor where one of the needles stands; the view's length without one. */
function nextHit(view: Buffer, hits: { readonly needle: Buffer; at: number }[], cursor: number): number {
  let first = view.length;
  for (const hit of hits) {
    if (hit.at < cursor) {
      const found = view.indexOf(hit.needle, cursor);
      hit.at = found < 0 ? view.length : found;
    }
    first = Math.min(first, hit.at);
  }
  return first;
}

/** Where the line of `place` begins; nothing before the cursor is looked at, where a line began. */
function startOfLine(bytes: Buffer, cursor: number, place: number): number {
  const passed = bytes.subarray(cursor, place);
  const feed = passed.lastIndexOf(0x0a);
  const behind = passed.subarray(feed + 1).lastIndexOf(0x0d);
  return cursor + feed + 1 + behind + 1;
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
