import { cutMark } from "../redact/spans.js";

/** The last bytes of a stream of any length. */
export class RawTail {
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
      ? cutMark + bytes.toString("utf8", startOfCharacter(bytes))
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
const maxTailBytes = 64 * 1024;

function startOfLine(bytes: Buffer): number | null {
  const feed = bytes.indexOf(0x0a) + 1;
  return feed > 0 && feed < bytes.length ? feed : null;
}

/** At most three bytes belong to a character that was cut. */
function startOfCharacter(bytes: Buffer): number {
  const character = bytes.subarray(0, 4).findIndex((byte) => (byte & 0xc0) !== 0x80);
  return Math.max(0, character);
}
