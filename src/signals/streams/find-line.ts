import type { LineContent } from "../../model/signal.js";
import { isBlank } from "../../text/trim-blanks.js";
import { shorten } from "../excerpt.js";
import { ByteMatcher, lineAround } from "./find-text.js";
import { WholeText } from "./find-whole.js";
import { countLineEnds, isLineEnd, LineEndFinder } from "./line-ends.js";
import { failureOf, LinePattern } from "./line-pattern.js";
import type { Probe, Region } from "./stream-scan.js";

/** Makes the test for one line after the other. */
type NewLineTest = () => LineTest;

/** What one line is asked; a pattern is compiled already. */
export type AskedOfLine = LinePattern | Exclude<LineContent, { readonly test: "matches" }>;

/** In memory that does not depend on the line. */
function lineTests(asked: AskedOfLine): NewLineTest {
  if (asked instanceof LinePattern) return () => new MatchesTest(asked);
  const wanted = Buffer.from(asked.text);
  if (asked.test === "equals") return () => new EqualsTest(wanted);
  if (asked.valueAt !== undefined) {
    const whole = new WholeText(asked.text, asked.valueAt);
    return () => new WholeTest(whole);
  }
  const matcher = new ByteMatcher(wanted);
  return () => new ContainsTest(matcher);
}

/** Asks one line, which may come in pieces, and keeps what is shown of it: around a hit, else its beginning. */
abstract class LineTest {
  /** How much of a piece of the line has to be seen again with the next. */
  get contextBytes(): number {
    return 0;
  }

  /** Whether the line was so long that it came in pieces. */
  inPieces = false;
  /** What is shown around a hit; `null` as long as there is none. */
  protected hit: string | null = null;
  /** Whether the hit may turn out to be none by what comes. */
  protected isOpen = false;
  #head: Buffer | null = null;

  /** Takes bytes of the line, without its end. */
  take(region: Region, from: number, to: number): void {
    this.inPieces ||= region.isPiece && from === region.from;
    // Copied, as the region's memory is used again, and made a text only for the one line that is told of.
    this.#head ??= Buffer.from(region.buffer.bytes.subarray(from, Math.min(to, from + headBytes)));
    if (this.hit === null || this.isOpen) this.look(region, from, to);
  }

  /** Once all of the line was taken. */
  verdict(): { readonly holds: boolean; readonly saw: string } {
    return { holds: this.holds(), saw: this.hit ?? shorten(this.#head?.toString("utf8") ?? "") };
  }

  protected holds(): boolean {
    return this.hit !== null;
  }

  protected abstract look(region: Region, from: number, to: number): void;
}

/** More than is shown, because a token is known by its whole length. */
const headBytes = 4096;

/** The line without blanks at its ends is the text, which has none there. */
class EqualsTest extends LineTest {
  /** How much of the text was seen. */
  #matched = 0;
  #differs = false;

  constructor(readonly wanted: Buffer) {
    super();
  }

  protected look({ buffer: { bytes } }: Region, from: number, to: number): void {
    for (let at = from; at < to && !this.#differs; at += 1) {
      const isNext = bytes[at] === this.wanted[this.#matched];
      if (isNext) this.#matched += 1;
      else this.#differs = !isBlank(bytes[at]) || !this.#isBetween();
    }
  }

  protected override holds(): boolean {
    return !this.#differs && this.#matched === this.wanted.length;
  }

  /** Before the text or behind it, where blanks don't count. */
  #isBetween(): boolean {
    return this.#matched === 0 || this.#matched === this.wanted.length;
  }
}

class ContainsTest extends LineTest {
  #matched = 0;

  constructor(readonly wanted: ByteMatcher) {
    super();
  }

  protected look(region: Region, from: number, to: number): void {
    const { end, matched } = this.wanted.find(region.buffer.bytes, from, to, this.#matched);
    this.#matched = matched;
    if (end !== null) this.hit = lineAround(region, Math.max(from, end - this.wanted.length));
  }
}

class WholeTest extends LineTest {
  constructor(readonly wanted: WholeText) {
    super();
  }

  override get contextBytes(): number {
    return this.wanted.contextBytes;
  }

  protected look(region: Region, from: number, to: number): void {
    // What stands before the region belongs to the line that goes on in it.
    const start = from === region.from ? this.wanted.startIn(region) : from;
    const hit = this.wanted.find(region, start, to, () => undefined);
    this.hit = hit && lineAround(region, hit.at);
    this.isOpen = hit?.isFinal === false;
  }
}

class MatchesTest extends LineTest {
  constructor(readonly pattern: LinePattern) {
    super();
  }

  protected look({ buffer: { bytes } }: Region, from: number, to: number): void {
    // An empty line is a line all the same, which `/^$/` matches.
    const match = this.pattern.find(from === to ? "\n" : bytes.toString("utf8", from, to));
    this.hit = match?.saw ?? null;
  }
}

/** A line that was asked: its test, which has seen all of it, and its 1-based number. */
interface AskedLine {
  readonly test: LineTest;
  readonly line: number;
}

/** Asks one line of a stream. */
export interface LineProbe extends Probe {
  /** After the end of the stream; `null`: there is no such line. */
  readonly asked: AskedLine | null;
  /** Why the engine broke off; `null` as long as it didn't. */
  readonly failure: string | null;
}

/** By a line's number from the beginning or, below 0, from the end. */
export function findLine(number: number, content: AskedOfLine): LineProbe {
  const newTest = lineTests(content);
  const { contextBytes } = newTest();
  return number > 0
    ? new NumberedLine(number, newTest, contextBytes)
    : new LineFromEnd(-number, newTest, contextBytes);
}

class NumberedLine implements LineProbe {
  asked: AskedLine | null = null;
  failure: string | null = null;

  constructor(
    readonly number: number,
    readonly newTest: NewLineTest,
    readonly contextBytes: number,
  ) {}

  take(region: Region): boolean {
    const { buffer, from, to } = region;
    if (region.line + countLineEnds(buffer, from, to) < this.number) return true;
    const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
    let start = from;
    for (let line = region.line; line < this.number && start < to; line += 1)
      start = ends.startOfNext(ends.endOfLine(start));
    if (start >= to) return true;
    const end = ends.endOfLine(start);
    this.asked ??= { test: this.newTest(), line: this.number };
    this.failure = failureOf(() => this.asked?.test.take(region, start, end));
    return this.failure === null && end === to;
  }
}

/** Of each region the last lines are asked, for it may be the last; the answers of so many are remembered. */
class LineFromEnd implements LineProbe {
  failure: string | null = null;
  #lines: AskedLine[] = [];
  /** The last line, where the last region ended within it. */
  #open: AskedLine | null = null;

  constructor(
    readonly back: number,
    readonly newTest: NewLineTest,
    readonly contextBytes: number,
  ) {}

  get asked(): AskedLine | null {
    return this.#lines.at(-this.back) ?? null;
  }

  take(region: Region): boolean {
    this.failure = failureOf(() => this.#ask(region));
    return this.failure === null;
  }

  #ask(region: Region): void {
    const { buffer, from, to } = region;
    const ends = new LineEndFinder(buffer.bytes.subarray(0, to));
    let start = startOfLast(buffer.bytes, from, to, this.back);
    let line = region.line + countLineEnds(buffer, from, start);
    if (start > from) this.#open = null;
    for (; start < to; line += 1) {
      const end = ends.endOfLine(start);
      const asked = this.#open ?? this.#begin(line);
      asked.test.take(region, start, end);
      this.#open = end === to ? asked : null;
      start = end === to ? to : ends.startOfNext(end);
    }
  }

  #begin(line: number): AskedLine {
    const asked = { test: this.newTest(), line };
    this.#lines.push(asked);
    if (this.#lines.length >= 2 * this.back + 100) this.#lines = this.#lines.slice(-this.back);
    return asked;
  }
}

/** Where the last so many lines begin; nothing before `from` is looked at. Each byte is looked at once. */
function startOfLast(bytes: Buffer, from: number, to: number, count: number): number {
  let left = count;
  let at = behindLineEnd(bytes, from, to);
  for (; at > from; at -= 1) {
    if (!isLineEnd(bytes[at - 1])) continue;
    left -= 1;
    if (left === 0) return at;
    at = behindLineEnd(bytes, from, at) + 1; // the loop takes the 1 off again
  }
  return from;
}

/** Before the line end that stands just before a place, or the place itself. */
function behindLineEnd(bytes: Buffer, from: number, place: number): number {
  if (place <= from || !isLineEnd(bytes[place - 1])) return place;
  const isPair = bytes[place - 1] === 0x0a && place - 2 >= from && bytes[place - 2] === 0x0d;
  return place - (isPair ? 2 : 1);
}
