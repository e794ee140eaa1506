import type { RE2JS } from "re2js";
import { excerpt } from "./excerpt.js";
import { allocateWords, countLineEnds, LineEndFinder } from "./line-ends.js";
import { type RequiredLiterals, requiredLiterals } from "./required-literals.js";
import type { Sighting } from "./sighting.js";
import type { Probe, Region } from "./stream-scan.js";

/** A pattern, ready to be asked on lines; the engine is linear whatever the pattern. */
export interface CompiledPattern {
  readonly engine: RE2JS;
  readonly required: RequiredLiterals | null;
}

/** Loads re2js only where a pattern is used. Throws for a pattern that doesn't compile, which `lint` has ruled out. */
export async function compilePattern(pattern: string, ignoreCase: boolean): Promise<CompiledPattern> {
  const { RE2JS } = await import("re2js");
  const sensitive = RE2JS.compile(pattern);
  const engine = ignoreCase ? RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE) : sensitive;
  const prefilter: unknown = sensitive.re2().prefilter;
  return { engine, required: requiredLiterals(prefilter, ignoreCase) };
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
  readonly #engine: RE2JS;
  readonly #required: RequiredLiterals | null;

  constructor({ engine, required }: CompiledPattern) {
    this.#engine = engine;
    this.#required = required;
  }

  take(region: Region): boolean {
    this.metPieces ||= region.isPiece;
    try {
      this.sighting =
        this.#required === null ? this.#searchAll(region) : this.#searchTelling(region, this.#required);
    } catch (cause) {
      this.failure = `the pattern's engine failed: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
    return this.sighting === null && this.failure === null;
  }

  #searchAll({ buffer: { bytes }, from, to, line }: Region): Sighting | null {
    const text = bytes.toString("utf8", from, to);
    const lines = text.split(text.includes("\r") ? /\r\n|\r|\n/ : "\n");
    if (lines.at(-1) === "") lines.pop(); // the region ended with a line end
    const index = lines.findIndex((candidate) => this.#engine.test(candidate));
    return index < 0 ? null : this.#see(lines[index] ?? "", line + index);
  }

  #searchTelling(region: Region, { needles, folded }: RequiredLiterals): Sighting | null {
    const { bytes } = region.buffer;
    const view = (folded ? foldedView(region) : bytes).subarray(0, region.to);
    const hits = needles.map((needle) => ({ needle, at: -1 }));
    const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
    for (let cursor = region.from; cursor < region.to; ) {
      const hit = nextHit(view, hits, cursor);
      if (hit === view.length) return null;
      const lineEnd = lineEnds.endOfLine(hit);
      const lineStart = startOfLine(bytes, cursor, hit);
      const candidate = bytes.toString("utf8", lineStart, lineEnd);
      if (this.#engine.test(candidate))
        return this.#see(candidate, region.line + countLineEnds(region.buffer, region.from, lineStart));
      cursor = lineEnd + 1;
    }
    return null;
  }

  #see(text: string, line: number): Sighting {
    const matcher = this.#engine.matcher(text);
    const at = matcher.find() ? matcher.start() : 0;
    // Far more than is shown, so that nothing is cleaned that can't be seen.
    return { saw: excerpt(text.slice(Math.max(0, at - 1000), at), text.slice(at, at + 1000)), line };
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
