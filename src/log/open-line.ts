/**
 * The beginning of a line whose end has not come yet. What it gives away stays valid while the next beginning is
 * gathered: two buffers take turns, so that a stream of any length is relayed without allocating anew.
 */
export class OpenLine {
  #bytes: Buffer = nothing;
  #spare: Buffer = nothing;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get endsWithReturn(): boolean {
    return this.#length > 0 && this.#bytes[this.#length - 1] === 0x0d;
  }

  /** What was gathered; valid until the next call. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  append(part: Buffer): void {
    const needed = this.#length + part.length;
    if (needed > this.#bytes.length) this.#grow(needed);
    part.copy(this.#bytes, this.#length);
    this.#length = needed;
  }

  /** Gives away what was gathered; valid until the next but one. */
  take(): Buffer {
    const taken = this.bytes;
    [this.#bytes, this.#spare] = [this.#spare, this.#bytes];
    this.#length = 0;
    return taken;
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2, smallest));
    this.bytes.copy(larger);
    this.#bytes = larger;
  }
}

const nothing = Buffer.alloc(0);
const smallest = 1024;
