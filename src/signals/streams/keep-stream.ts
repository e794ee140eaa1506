import { GrowingBuffer } from "./growing-buffer.js";
import type { Probe, Region } from "./stream-scan.js";

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
