import { messageOf } from "../../text/message-of.js";
import { countLineEnds } from "./line-ends.js";
import type { LinePattern } from "./line-pattern.js";
import type { Probe, Region } from "./stream-scan.js";

/** Counts the lines that a pattern matches. A line that is asked in pieces counts once, whichever of them match. */
export class CountProbe implements Probe {
  count = 0;
  /** Why the engine broke off; `null` as long as it didn't. */
  failure: string | null = null;
  metPieces = false;
  /** Whether the last region ended within a line, of which a part had matched. */
  #openLineMatched = false;

  constructor(readonly pattern: LinePattern) {}

  take(region: Region): boolean {
    this.metPieces ||= region.isPiece;
    try {
      this.#count(region);
    } catch (cause) {
      this.failure = `the pattern's engine failed: ${messageOf(cause)}`;
    }
    return this.failure === null;
  }

  #count({ buffer, from, to }: Region): void {
    const { bytes } = buffer;
    const isOpen = bytes[to - 1] !== 0x0a && bytes[to - 1] !== 0x0d;
    const openIndex = isOpen ? countLineEnds(buffer, from, to) : -1;
    let openLineMatched = isOpen && openIndex === 0 && this.#openLineMatched;
    for (const index of this.pattern.indices(bytes.toString("utf8", from, to))) {
      if (index === openIndex) openLineMatched = true;
      if (index > 0 || !this.#openLineMatched) this.count += 1;
    }
    this.#openLineMatched = openLineMatched;
  }
}
