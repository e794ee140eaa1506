import { AnsiStripper } from "./ansi.js";
import { PatternProbe } from "./find-pattern.js";
import { PatternGroup } from "./find-patterns.js";
import { KeepProbe } from "./keep-stream.js";
import type { LinePattern } from "./line-pattern.js";
import { type Probe, StreamScan } from "./stream-scan.js";

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

  /** Before the first byte. */
  add<Added extends Probe>(probe: Added): Added {
    this.#probes.push(probe);
    return probe;
  }

  /** Looks for a pattern, together with the others. */
  addPattern(pattern: LinePattern): PatternProbe {
    if (pattern.required !== null) return this.add(new PatternProbe(pattern));
    this.#patterns ??= this.add(new PatternGroup());
    return this.#patterns.add(pattern);
  }

  /** The stream as a whole, kept once however many ask. */
  keep(): KeepProbe {
    this.#kept ??= this.add(new KeepProbe());
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
}
