import type { Match, TextProbe } from "./find-text.js";
import { LineAutomaton } from "./line-automaton.js";
import { allocateWords, countLineEnds, isLineEnd, LineEndFinder, startOfLine } from "./line-ends.js";
import { failureOf, type LinePattern } from "./line-pattern.js";
import type { Literal } from "./literal.js";
import type { Probe, Region } from "./stream-scan.js";

/** Whether the lines that could match are so near to each other that all are better asked together. */
function isDense(asked: number, passedBytes: number): boolean {
  return asked > 64 && passedBytes < asked * 256;
}

/**
 * Looks for the first line that a pattern matches. Lines are decoded with replacement characters and without
 * their ends; where the pattern needs certain texts, only the lines that hold one are.
 */
export class PatternProbe implements TextProbe {
  match: Match | null = null;
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

  #see(region: Region, look: () => Match | null): boolean {
    this.metPieces ||= region.isPiece;
    this.failure = failureOf(() => {
      this.match = look();
    });
    return this.match === null && this.failure === null;
  }

  /** Asks the lines that hold one of the literals. */
  #search(region: Region, { literals, folded }: NonNullable<LinePattern["required"]>): Match | null {
    const { bytes } = region.buffer;
    const view = (folded ? foldedView(region) : bytes).subarray(0, region.to);
    const hits = literals.map((literal) => ({ literal, at: -1 }));
    const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
    let cursor = region.from;
    for (let asked = 0; cursor < region.to; asked += 1) {
      if (isDense(asked, cursor - region.from)) return this.#ask(region, cursor, region.to);
      const hit = nextHit(view, hits, cursor);
      if (hit === view.length) return null;
      const lineStart = startOfLine(bytes, cursor, hit);
      const lineEnd = lineEnds.endOfLine(hit);
      const match = this.#ask(region, lineStart, lineEnd);
      if (match !== null) return match;
      cursor = Math.min(lineEnds.startOfNext(lineEnd), region.to);
    }
    return null;
  }

  /** Asks all lines between two places where lines begin. */
  #ask({ buffer, from: regionFrom, line }: Region, from: number, to: number): Match | null {
    const match = this.pattern.find(buffer.bytes.toString("utf8", from, to));
    return match && { saw: match.saw, line: line + countLineEnds(buffer, regionFrom, from) + match.index };
  }
}

/** The first place at or behind the cursor where one of the literals stands; the view's length without one. */
function nextHit(view: Buffer, hits: { readonly literal: Literal; at: number }[], cursor: number): number {
  let first = view.length;
  for (const hit of hits) {
    if (hit.at < cursor) {
      const found = hit.literal.findIn(view, cursor);
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

/** An automaton for a smaller part of a stream would cost more than it saves. */
const worthwhileBytes = 16 * 1024;

/** Looks for several patterns that need no certain text, in one pass for all that have not been seen. */
export class PatternGroup implements Probe {
  #open: readonly PatternProbe[] = [];
  /** Finds the lines that one of the open patterns matches; `undefined` where it has to be made (anew). */
  #automaton: LineAutomaton | null | undefined;

  add(pattern: LinePattern): PatternProbe {
    const probe = new PatternProbe(pattern);
    this.#open = [...this.#open, probe];
    return probe;
  }

  take(region: Region): boolean {
    const automaton = region.to - region.from < worthwhileBytes ? null : this.#automatonOfOpen();
    if (automaton === null) this.#leaveTo(this.#open.filter((probe) => probe.take(region)));
    else this.#search(region, automaton);
    return this.#open.length > 0;
  }

  /** Asks the lines that the automaton points out. */
  #search(region: Region, automaton: LineAutomaton): void {
    const { bytes } = region.buffer;
    const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
    let cursor = region.from;
    for (let asked = 0; cursor < region.to; asked += 1) {
      const all = isDense(asked, cursor - region.from);
      const place = all ? cursor : automaton.find(bytes, cursor, region.to);
      if (place === region.to) return;
      const next = all ? region.to : Math.min(lineEnds.startOfNext(lineEnds.endOfLine(place)), region.to);
      this.#ask(region, startOfLine(bytes, cursor, place), next);
      cursor = next;
    }
  }

  #ask(region: Region, from: number, to: number): void {
    this.#leaveTo(this.#open.filter((probe) => probe.takeLines(region, from, to)));
  }

  /** Those that are left want to see more. */
  #leaveTo(open: readonly PatternProbe[]): void {
    if (open.length < this.#open.length) this.#automaton = undefined;
    this.#open = open;
  }

  #automatonOfOpen(): LineAutomaton | null {
    if (this.#automaton === undefined)
      this.#automaton = LineAutomaton.of(this.#open.map(({ pattern }) => pattern));
    return this.#automaton;
  }
}

/** Counts the lines that a pattern matches. A line that is asked in pieces counts once, whichever of them match. */
export class CountProbe implements Probe {
  count = 0;
  /** Why the engine broke off; `null` as long as it didn't. */
  failure: string | null = null;
  metPieces = false;
  /** Whether the last region ended within a line, of which a part had matched. */
  #openLineMatched = false;

  constructor(readonly pattern: LinePattern) {}

  take(region: Region): boolean {
    this.metPieces ||= region.isPiece;
    this.failure = failureOf(() => this.#count(region));
    return this.failure === null;
  }

  #count({ buffer, from, to }: Region): void {
    const { bytes } = buffer;
    const isOpen = !isLineEnd(bytes[to - 1]);
    const openIndex = isOpen ? countLineEnds(buffer, from, to) : -1;
    let openLineMatched = isOpen && openIndex === 0 && this.#openLineMatched;
    for (const index of this.pattern.indices(bytes.toString("utf8", from, to))) {
      if (index === openIndex) openLineMatched = true;
      if (index > 0 || !this.#openLineMatched) this.count += 1;
    }
    this.#openLineMatched = openLineMatched;
  }
}
