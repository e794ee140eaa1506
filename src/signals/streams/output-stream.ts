import type { SoughtText } from "../../model/signal.js";
import { AnsiStripper } from "./ansi.js";
import { type AskedOfLine, findLine, type LineProbe } from "./find-line.js";
import { CountProbe, PatternGroup, PatternProbe } from "./find-pattern.js";
import { findText, PrintedProbe, type TextProbe } from "./find-text.js";
import { WholeText, WholeTextProbe } from "./find-whole.js";
import { GrowingBuffer } from "./growing-buffer.js";
import type { LinePattern } from "./line-pattern.js";
import { type Probe, type Region, StreamScan } from "./stream-scan.js";

/** One stream: its lines are counted, and everything that is asked of it is looked for in one pass. */
export class OutputStream {
  readonly #probes: Probe[] = [];
  #kept: KeepProbe | null = null;
  #patterns: PatternGroup | null = null;
  #scan: StreamScan | null = null;
  #stripper: AnsiStripper | null = null;

  /** Complete after `end`. */
  get lines(): number {
    return this.#scan?.lines ?? 0;
  }

  /** Whether a probe still needs what comes. */
  get isAwaited(): boolean {
    return this.#scan?.isAwaited ?? this.#probes.length > 0;
  }

  // What is looked for is named before the first byte.

  /** Looks for a literal text anywhere on a line, for one with a value at an end as a whole. */
  findText({ text, valueAt }: SoughtText): TextProbe {
    return this.#add(
      valueAt === undefined ? findText(text) : new WholeTextProbe(new WholeText(text, valueAt)),
    );
  }

  /** Looks for the first thing that is no blank. */
  findPrinted(): PrintedProbe {
    return this.#add(new PrintedProbe());
  }

  /** Looks for the first line that a pattern matches, together with other patterns. */
  findPattern(pattern: LinePattern): TextProbe {
    if (pattern.required !== null) return this.#add(new PatternProbe(pattern));
    this.#patterns ??= this.#add(new PatternGroup());
    return this.#patterns.add(pattern);
  }

  /** Counts the lines that a pattern matches. */
  countPattern(pattern: LinePattern): CountProbe {
    return this.#add(new CountProbe(pattern));
  }

  /** Asks one line, by its number from the beginning or, below 0, from the end. */
  findLine(number: number, asked: AskedOfLine): LineProbe {
    return this.#add(findLine(number, asked));
  }

  /** The stream as a whole, kept once however many ask. */
  keep(): KeepProbe {
    this.#kept ??= this.#add(new KeepProbe());
    return this.#kept;
  }

  /** The chunk's memory may be used again afterwards. */
  write(chunk: Buffer): void {
    this.#scan ??= new StreamScan(this.#probes);
    const scan = this.#scan;
    // No escape sequence hides a line's end, so that counting alone needs none taken out.
    if (!scan.isAwaited && this.#stripper === null) {
      scan.append(chunk, 0, chunk.length);
      return;
    }
    this.#stripper ??= new AnsiStripper((bytes, from, to) => scan.append(bytes, from, to));
    this.#stripper.write(chunk);
  }

  end(): void {
    this.#stripper?.end();
    this.#scan?.end();
  }

  #add<Added extends Probe>(probe: Added): Added {
    this.#probes.push(probe);
    return probe;
  }
}

/** FORMAT 2 rule 8: `json` and `=` read no more than this of a stream or file. */
const maxKeptBytes = 4 * 1024 * 1024;

/** Keeps a stream as a whole, up to the limit. */
export class KeepProbe implements Probe {
  #isTooLong = false;
  readonly #kept = new GrowingBuffer();

  /** What was kept, or `null` where the stream is longer than the limit. */
  get bytes(): Buffer | null {
    return this.#isTooLong ? null : this.#kept.bytes;
  }

  take({ buffer: { bytes }, from, to }: Region): boolean {
    return this.keep(bytes, from, to);
  }

  /** Returns whether there is still room. */
  keep(bytes: Buffer, from: number, to: number): boolean {
    this.#isTooLong = this.#kept.length + to - from > maxKeptBytes;
    if (this.#isTooLong) this.#kept.clear();
    else this.#kept.append(bytes, from, to);
    return !this.#isTooLong;
  }
}
