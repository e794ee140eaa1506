import { isContinuation } from "../../text/cut.js";
import {
  afterLastLineEnd,
  allocateWords,
  countLineEnds,
  isLineEnd,
  LineEndFinder,
  type WordBuffer,
} from "./line-ends.js";

/** FORMAT 2 rule 8: a line longer than this is matched by patterns in pieces of this size. */
const maxLineBytes = 1024 * 1024;

/** How much of a stream is looked at together: large enough to make each call cheap, small enough for caches. */
const regionBytes = 256 * 1024;

/** What is kept before a piece of a long line, so that a text across the cut is found and shown; or more, where a probe asks for it. */
const minContextBytes = 1024;

/**
 * A part of a stream: whole lines with their ends, or a piece of a line longer than `maxLineBytes`. Each byte of
 * the stream is in exactly one region, and where regions begin depends on the stream alone, not on its chunks.
 */
export interface Region {
  readonly buffer: WordBuffer;
  /** What stands before are earlier bytes of the same line. */
  readonly from: number;
  readonly to: number;
  /** Up to here stand bytes that follow, so that the end of a line can be shown. */
  readonly available: number;
  /** 1-based number of the line at `from`. */
  readonly line: number;
  /** Whether it is, or begins with, a piece of a line that is too long to be taken whole. */
  readonly isPiece: boolean;
}

/** Looks at a stream region by region. */
export interface Probe {
  /** Returns whether it wants to see more. The region is valid until it returns. */
  take(region: Region): boolean;
  /** How many bytes of a long line it has to see again before the next piece of it. */
  readonly contextBytes?: number;
}

/** Cuts a stream into regions for its probes and counts its lines, in memory for one long line. */
export class StreamScan {
  #buffer: WordBuffer | null = null;
  #from = 0;
  #used = 0;
  /** When `#used` reaches it a region is looked for. */
  #trigger = regionBytes;
  #lineEnds = 0;
  #openLine = false;
  #isPiece = false;
  #probes: readonly Probe[];
  readonly #contextBytes: number;

  constructor(probes: readonly Probe[]) {
    this.#probes = probes;
    this.#contextBytes = probes.reduce(
      (most, probe) => Math.max(most, probe.contextBytes ?? 0),
      minContextBytes,
    );
  }

  /** Whether a probe still needs what comes; lines are counted to the end in any case. */
  get isAwaited(): boolean {
    return this.#probes.length > 0;
  }

  /** Lines so far; complete after `end`. A last line without an end counts. */
  get lines(): number {
    return this.#lineEnds + (this.#openLine ? 1 : 0);
  }

  append(source: Buffer, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const count = Math.min(to - at, this.#trigger - this.#used);
      this.#copy(source, at, count);
      at += count;
      this.#used += count;
      if (this.#used === this.#trigger) this.#look();
    }
  }

  /** A call of `copy` costs as much as some bytes, and coloured output comes in short runs. */
  #copy(source: Buffer, from: number, count: number): void {
    const target = this.#room(count);
    const to = this.#used;
    if (count > 32) source.copy(target, to, from, from + count);
    else for (let at = 0; at < count; at += 1) target[to + at] = source[from + at] ?? 0;
  }

  end(): void {
    while (this.#from < this.#used) {
      if (this.#isTooLong()) this.#cutPiece();
      else this.#hand(this.#used);
    }
    this.#buffer = null;
  }

  /** Hands on the whole lines there are, or a piece of a line that has become too long. */
  #look(): void {
    // A CR at the very end may be half of a CRLF: it is left for the next look.
    const isHalf = this.#bytes()[this.#used - 1] === 0x0d;
    const end = afterLastLineEnd(this.#bytes(), this.#from, this.#used - (isHalf ? 1 : 0));
    if (this.#isTooLong()) this.#cutPiece();
    else if (end > 0) this.#hand(end);
    // Two bytes more than the longest line, so that a CRLF behind it is seen before the line is called too long.
    this.#trigger = Math.min(this.#used + regionBytes, this.#from + maxLineBytes + 2);
  }

  /** Whether the first line is; by the trigger no other can be. */
  #isTooLong(): boolean {
    if (this.#used - this.#from <= maxLineBytes) return false;
    const lineEnd = new LineEndFinder(this.#bytes().subarray(0, this.#used)).endOfLine(this.#from);
    return lineEnd - this.#from > maxLineBytes;
  }

  #cutPiece(): void {
    const bytes = this.#bytes();
    const limit = this.#from + maxLineBytes;
    let cut = limit;
    while (cut > limit - 3 && isContinuation(bytes[cut])) cut -= 1;
    this.#isPiece = true;
    this.#hand(isContinuation(bytes[cut]) ? limit : cut);
  }

  #hand(to: number): void {
    const buffer = this.#buffer;
    if (buffer === null) return;
    const [from, available, isPiece] = [this.#from, this.#used, this.#isPiece];
    const region: Region = { buffer, from, to, available, line: this.#lineEnds + 1, isPiece };
    this.#probes = this.#probes.filter((probe) => probe.take(region));
    this.#lineEnds += countLineEnds(buffer, from, to);
    this.#openLine = !isLineEnd(buffer.bytes[to - 1]);
    this.#isPiece = this.#isPiece && this.#openLine;
    this.#keepFrom(to);
  }

  /** Moves what was not yet handed on to the front, with some context where it goes on in the middle of a line. */
  #keepFrom(to: number): void {
    const keep = this.#openLine ? Math.max(0, to - this.#contextBytes) : to;
    this.#buffer?.bytes.copyWithin(0, keep, this.#used);
    this.#from = to - keep;
    this.#used -= keep;
  }

  #bytes(): Buffer {
    return this.#buffer?.bytes ?? Buffer.alloc(0);
  }

  /** The buffer, with room for so many bytes more. */
  #room(count: number): Buffer {
    const needed = this.#used + count;
    const old = this.#buffer;
    if (old !== null && old.bytes.length >= needed) return old.bytes;
    const capacity = Math.min(
      Math.max(needed, 2 * (old?.bytes.length ?? 8192)),
      maxLineBytes + regionBytes + this.#contextBytes,
    );
    this.#buffer = allocateWords(Math.max(capacity, needed));
    old?.bytes.copy(this.#buffer.bytes, 0, 0, this.#used);
    return this.#buffer.bytes;
  }
}
