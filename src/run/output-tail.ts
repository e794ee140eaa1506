import { plainText } from "../model/plain-text.js";
import type { OutputSummary } from "../model/results.js";
import type { Stream } from "../model/signal.js";
import { cutMark } from "./cut-mark.js";
import { countLineEnds } from "./judge/line-ends.js";
import { RawTail } from "./raw-tail.js";
import { hideTokens } from "./token-shapes.js";

/** How much of what a command printed last goes into the reports. */
export interface TailLimits {
  readonly bytes: number;
  readonly lines: number;
}

/** Of a command that passed, a few lines; of one that did not, enough to see why. */
export const passedTail: TailLimits = { bytes: 4 * 1024, lines: 20 };
export const notPassedTail: TailLimits = { bytes: 16 * 1024, lines: 100 };

/** Counts what a command prints, and keeps the last of it, within bounded memory. */
export class OutputTail {
  readonly #last = new RawTail();
  readonly #lines: Readonly<Record<Stream, LineCount>> = { stdout: new LineCount(), stderr: new LineCount() };
  #bytes = 0;

  /** Counts a chunk as it was printed. */
  count(stream: Stream, chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#lines[stream].add(chunk);
  }

  /** Keeps text in the order in which it is shown. */
  keep(text: Buffer): void {
    this.#last.append(text);
  }

  summary(limits: TailLimits): OutputSummary {
    const lines = this.#lines.stdout.total + this.#lines.stderr.total;
    return { bytes: this.#bytes, lines, tail: tailOf(this.#last, limits) };
  }
}

/** Lines of one stream: LF, CRLF and lone CR end one, and a last one without an end counts (FORMAT 2.3). */
class LineCount {
  #ends = 0;
  #lastByte: number | null = null;

  get total(): number {
    const isOpen =
      this.#lastByte !== null && this.#lastByte !== lineFeed && this.#lastByte !== carriageReturn;
    return this.#ends + (isOpen ? 1 : 0);
  }

  add(chunk: Buffer): void {
    if (chunk.length === 0) return;
    const splitPair = this.#lastByte === carriageReturn && chunk[0] === lineFeed;
    this.#ends += countLineEnds(wordsOf(chunk), 0, chunk.length) - (splitPair ? 1 : 0);
    this.#lastByte = chunk[chunk.length - 1] ?? null;
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A view of the chunk's memory as words, which must begin at a multiple of four; where it does not, of a copy's. */
function wordsOf(chunk: Buffer): { bytes: Buffer; words: Int32Array } {
  const bytes = chunk.byteOffset % 4 === 0 ? chunk : Buffer.from(new Uint8Array(chunk).buffer);
  return { bytes, words: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) };
}

function tailOf(last: RawTail, limits: TailLimits): string {
  const text = plainText(last.text()).replace(/\n$/, "");
  return lastBytes(lastLines(text, limits.lines), limits.bytes);
}

function lastLines(text: string, count: number): string {
  let from = text.length;
  for (let left = count; left > 0; left -= 1) {
    // At -1 `lastIndexOf` would begin at the end again.
    from = from === 0 ? -1 : text.lastIndexOf("\n", from - 1);
    if (from < 0) return text;
  }
  return text.slice(from + 1);
}

/** At most so many bytes of a text's end, from a line's start where one lies within them. */
function lastBytes(text: string, count: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= count) return text;
  const from = bytes.length - count;
  const startOfLine = bytes.indexOf(lineFeed, from - 1) + 1;
  if (startOfLine > 0 && startOfLine < bytes.length) return bytes.toString("utf8", startOfLine);
  return endOfLine(hideTokens(text), count);
}

/** Never within a code point, nor within a token: of one that has lost its beginning nobody can tell. */
function endOfLine(text: string, count: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= count) return text;
  const from = bytes.length - Math.max(0, count - Buffer.byteLength(cutMark));
  return cutMark + bytes.toString("utf8", startOfCharacter(bytes, from));
}

function startOfCharacter(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  return at;
}
