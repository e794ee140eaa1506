import { keptOutput, type OutputLimits, type OutputSummary } from "../model/results.js";
import { cutMark } from "../redact/spans.js";
import { hideTokens } from "../redact/token-shapes.js";
import { isContinuation } from "../text/cut.js";
import { plainText } from "../text/plain-text.js";

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

/** Never within a code point, nor within a token: one without its beginning cannot be recognised. */
function endOfLine(text: string, count: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= count) return text;
  const from = bytes.length - Math.max(0, count - Buffer.byteLength(cutMark));
  return cutMark + bytes.toString("utf8", startOfCharacter(bytes, from));
}

function startOfCharacter(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isContinuation(bytes[at])) at += 1;
  return at;
}

/** The last bytes of a stream of any length. */
class RawTail {
  #ring: Buffer = Buffer.alloc(0);
  /** Where the next byte goes. */
  #at = 0;
  /** How many bytes went by in all. */
  #seen = 0;

  append(bytes: Buffer): void {
    const kept = bytes.length > maxTailBytes ? bytes.subarray(-maxTailBytes) : bytes;
    this.#grow(kept.length);
    this.#seen += bytes.length;
    const behind = kept.copy(this.#ring, this.#at);
    const before = kept.copy(this.#ring, 0, behind);
    this.#at = behind < kept.length ? before : this.#at + behind;
  }

  /** As text; what was cut at its beginning begins with a line, or with `…` and a whole character where it has but one. */
  text(): string {
    if (this.#seen <= maxTailBytes) return this.#ring.toString("utf8", 0, this.#at);
    const bytes = Buffer.concat([this.#ring.subarray(this.#at), this.#ring.subarray(0, this.#at)]);
    const line = startOfLine(bytes);
    return line === null
      ? cutMark + bytes.toString("utf8", firstCharacter(bytes))
      : bytes.toString("utf8", line);
  }

  /** Small outputs, of which a run has many, take little memory. */
  #grow(added: number): void {
    const needed = Math.min(this.#seen + added, maxTailBytes);
    if (needed <= this.#ring.length) return;
    const larger = Buffer.allocUnsafeSlow(
      Math.min(Math.max(needed, this.#ring.length * 2, 1024), maxTailBytes),
    );
    this.#ring.copy(larger, 0, 0, this.#at);
    this.#ring = larger;
  }
}

/** Four times what a report shows: escape sequences are taken out of it afterwards. */
const maxTailBytes = 4 * keptOutput.notPassed.bytes;

function startOfLine(bytes: Buffer): number | null {
  const feed = bytes.indexOf(0x0a) + 1;
  return feed > 0 && feed < bytes.length ? feed : null;
}

/** Of any bytes: at most three belong to a character that was cut. */
function firstCharacter(bytes: Buffer): number {
  const character = bytes.subarray(0, 4).findIndex((byte) => !isContinuation(byte));
  return Math.max(0, character);
}
