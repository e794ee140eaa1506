import { messageOf } from "../../text/message-of.js";
import { countLineEnds, LineEndFinder } from "./line-ends.js";
import { type AskedOfLine, type LineTest, lineTests, type NewLineTest } from "./line-test.js";
import type { Probe, Region } from "./stream-scan.js";

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
  return number > 0 ? new NumberedLine(number, newTest) : new LineFromEnd(-number, newTest);
}

class NumberedLine implements LineProbe {
  asked: AskedLine | null = null;
  failure: string | null = null;

  constructor(
    readonly number: number,
    readonly newTest: NewLineTest,
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

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function failureOf(ask: () => void): string | null {
  try {
    ask();
    return null;
  } catch (cause) {
    return `the pattern's engine failed: ${messageOf(cause)}`;
  }
}
