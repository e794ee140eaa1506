import type { SoughtText } from "../../model/signal.js";
import { ByteMatcher, type Match, matchAt, type TextProbe } from "./find-text.js";
import { isLineEnd } from "./line-ends.js";
import type { Region } from "./stream-scan.js";

/** As far as what adjoins a value has to be seen, in bytes: a sign, and a character behind it. */
const reach = 5;

type ValueAt = NonNullable<SoughtText["valueAt"]>;

/** Where a text was found first. `isFinal`: what comes cannot make it a part of more. */
interface WholeHit {
  readonly at: number;
  readonly isFinal: boolean;
}

/**
 * Looks for a text that begins or ends with a value, which counts only as a whole (FORMAT 2): no letter or digit
 * adjoins it, nor `.`, `-` or `+` with one behind it. Where the page's own text adjoins the value, that may stand there.
 */
export class WholeText {
  readonly #matcher: ByteMatcher;
  readonly #at: ValueAt;

  constructor(text: string, valueAt: ValueAt) {
    this.#matcher = new ByteMatcher(Buffer.from(text, "utf8"));
    this.#at = valueAt;
  }

  /** How much before a region must be kept for the next. */
  get contextBytes(): number {
    return this.#matcher.length + 2 * reach;
  }

  /**
   * The first place on one line or on several, all of which stand in the region: between `from`, before which nothing
   * is looked at but what adjoins, and `to`. `part` is called with each place where it is a part of more.
   */
  find(region: Region, from: number, to: number, part: (at: number) => void): WholeHit | null {
    const { bytes } = region.buffer;
    for (let at = from, matched = 0; ; ) {
      const found = this.#matcher.find(bytes, at, to, matched);
      if (found.end === null) return null;
      const start = found.end - this.#matcher.length;
      if (!this.#isPartOfMore(region, start, found.end))
        return { at: start, isFinal: !this.#at.end || seesEnough(region, found.end) };
      part(start);
      ({ end: at, matched } = found);
    }
  }

  /** From where on a text may stand that was not decided in the region before. */
  startIn({ from }: Region): number {
    return Math.max(0, from - this.#matcher.length - reach);
  }

  #isPartOfMore({ buffer: { bytes }, available }: Region, start: number, end: number): boolean {
    return (
      (this.#at.start && goesOn(bytes, start - 1, -1, available)) ||
      (this.#at.end && goesOn(bytes, end, 1, available))
    );
  }
}

/** Whether a letter or a digit adjoins, or a sign with one behind it; seen from a byte on, forwards or backwards. */
function goesOn(bytes: Buffer, from: number, step: 1 | -1, available: number): boolean {
  const at = isSign[bytes[from] ?? 0] === true ? from + step : from;
  if (at < 0 || at >= available) return false;
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return isWord[byte] === true;
  const [begin, end] = step === 1 ? [at, Math.min(available, at + 4)] : [Math.max(0, at - 3), at + 1];
  return (step === 1 ? wordFirst : wordLast).test(bytes.toString("utf8", begin, end));
}

/** By byte: a hit may stand at each byte of a stream, so that this is asked often. */
const isSign = ofAscii(/[.+-]/);
const isWord = ofAscii(/[A-Za-z0-9]/);
const wordFirst = /^[\p{L}\p{Nd}]/u;
const wordLast = /[\p{L}\p{Nd}]$/u;

function ofAscii(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
}

/** Whether all that can adjoin is there: the line ends, or it goes on for long enough. */
function seesEnough({ buffer: { bytes }, available }: Region, end: number): boolean {
  for (let at = end; at < end + reach; at += 1) {
    if (at >= available) return false;
    if (isLineEnd(bytes[at])) return true;
  }
  return true;
}

/** Looks for such a text anywhere on a line. */
export class WholeTextProbe implements TextProbe {
  match: Match | null = null;
  /** The first place where it is a part of more. */
  part: Match | null = null;
  readonly failure = null;
  readonly metPieces = false;

  constructor(readonly text: WholeText) {}

  get contextBytes(): number {
    return this.text.contextBytes;
  }

  take(region: Region): boolean {
    const hit = this.text.find(region, this.text.startIn(region), region.to, (at) => {
      this.part ??= matchAt(region, at);
    });
    // What was found at the end of the region before may be a part of more by what came now.
    this.match = hit && matchAt(region, hit.at);
    return hit?.isFinal !== true;
  }
}
