import type { OutputLimits, OutputSummary } from "../model/results.js";
import { cutMark } from "../redact/spans.js";
import { hideTokens } from "../redact/token-shapes.js";
import { plainText } from "../text/plain-text.js";
import { RawTail } from "./raw-tail.js";

/** Counts what a command prints, and keeps the last of it, within bounded memory. */
export class OutputTail {
  readonly #last = new RawTail();
  #bytes = 0;

  /** Counts a chunk as it was printed. */
  count(chunk: Buffer): void {
    this.#bytes += chunk.length;
  }

  /** Keeps text in the order in which it is shown. */
  keep(text: Buffer): void {
    this.#last.append(text);
  }

  summary(limits: OutputLimits): Omit<OutputSummary, "lines"> {
    return { bytes: this.#bytes, tail: tailOf(this.#last, limits) };
  }
}

const lineFeed = 0x0a;

function tailOf(last: RawTail, limits: OutputLimits): string {
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
  // Not the text itself: as a part of a longer one it would hold all of that in memory.
  if (bytes.length <= count) return bytes.toString("utf8");
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
