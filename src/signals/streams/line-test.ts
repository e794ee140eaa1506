import type { LineContent } from "../../model/signal.js";
import { shorten } from "../excerpt.js";
import { ByteMatcher } from "./find-text.js";
import { LinePattern } from "./line-pattern.js";
import { lineAround } from "./match.js";
import type { Region } from "./stream-scan.js";

/** What became of one line. */
interface LineVerdict {
  readonly holds: boolean;
  readonly saw: string;
}

/** Asks one line, which may come in pieces. */
export interface LineTest {
  /** Bytes of the line, without its end. */
  take(region: Region, from: number, to: number): void;
  /** Once all of it was taken. */
  verdict(): LineVerdict;
  /** Whether it was so long that it came in pieces. */
  readonly inPieces: boolean;
}

/** Makes the test for one line after the other. */
export type NewLineTest = () => LineTest;

/** What one line is asked; a pattern is compiled already. */
export type AskedOfLine = LinePattern | Exclude<LineContent, { readonly test: "matches" }>;

/** In memory that does not depend on the line. */
export function lineTests(asked: AskedOfLine): NewLineTest {
  if (asked instanceof LinePattern) return () => new MatchesTest(asked);
  const wanted = Buffer.from(asked.text);
  if (asked.test === "equals") return () => new EqualsTest(wanted);
  const matcher = new ByteMatcher(wanted);
  return () => new ContainsTest(matcher);
}

/** Keeps what is shown of a line: around a hit, else its beginning. */
abstract class ShownLine implements LineTest {
  inPieces = false;
  #head: Buffer | null = null;
  #hit: string | null = null;

  take(region: Region, from: number, to: number): void {
    this.inPieces ||= region.isPiece && from === region.from;
    // Copied, as the region's memory is used again, and made a text only for the one line that is told of.
    this.#head ??= Buffer.from(region.buffer.bytes.subarray(from, Math.min(to, from + headBytes)));
    this.look(region, from, to);
  }

  verdict(): LineVerdict {
    return { holds: this.holds(), saw: this.#hit ?? shorten(this.#head?.toString("utf8") ?? "") };
  }

  protected show(hit: string): void {
    this.#hit = hit;
  }

  protected abstract look(region: Region, from: number, to: number): void;
  protected abstract holds(): boolean;
}

/** More than is shown, because a token is known by its whole length. */
const headBytes = 4096;

/** The line without blanks at its ends is the text, which has none there. */
class EqualsTest extends ShownLine {
  /** How much of the text was seen. */
  #matched = 0;
  #differs = false;
  readonly #wanted: Buffer;

  constructor(wanted: Buffer) {
    super();
    this.#wanted = wanted;
  }

  protected look({ buffer: { bytes } }: Region, from: number, to: number): void {
    for (let at = from; at < to && !this.#differs; at += 1) {
      const isNext = bytes[at] === this.#wanted[this.#matched];
      if (isNext) this.#matched += 1;
      else this.#differs = !isBlank(bytes[at]) || !this.#isBetween();
    }
  }

  protected holds(): boolean {
    return !this.#differs && this.#matched === this.#wanted.length;
  }

  /** Before the text or behind it, where blanks don't count. */
  #isBetween(): boolean {
    return this.#matched === 0 || this.#matched === this.#wanted.length;
  }
}

class ContainsTest extends ShownLine {
  #matched = 0;
  #isFound = false;
  readonly #wanted: ByteMatcher;

  constructor(wanted: ByteMatcher) {
    super();
    this.#wanted = wanted;
  }

  protected look(region: Region, from: number, to: number): void {
    if (this.#isFound) return;
    const { bytes } = region.buffer;
    const { end, matched } = this.#wanted.find(bytes, from, to, this.#matched);
    this.#matched = matched;
    this.#isFound = end !== null;
    if (end !== null) this.show(lineAround(region, Math.max(from, end - this.#wanted.length)));
  }

  protected holds(): boolean {
    return this.#isFound;
  }
}

class MatchesTest extends ShownLine {
  #isFound = false;
  readonly #pattern: LinePattern;

  constructor(pattern: LinePattern) {
    super();
    this.#pattern = pattern;
  }

  protected look({ buffer: { bytes } }: Region, from: number, to: number): void {
    if (this.#isFound) return;
    // An empty line is a line all the same, which `/^$/` matches.
    const match = this.#pattern.find(from === to ? "\n" : bytes.toString("utf8", from, to));
    this.#isFound = match !== null;
    if (match !== null) this.show(match.saw);
  }

  protected holds(): boolean {
    return this.#isFound;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
