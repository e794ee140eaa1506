import { AnsiStripper } from "./ansi.js";
import { KeepProbe } from "./keep-stream.js";
import { type Probe, StreamScan } from "./stream-scan.js";

/** Everything that is asked of one stream; nothing is built or done where nothing is. */
export class OutputStream {
  readonly #probes: Probe[] = [];
  #counts = false;
  #kept: KeepProbe | null = null;
  #scan: StreamScan | null = null;
  #stripper: AnsiStripper | null = null;

  /** Lines of the stream, as long as a probe looked or counting was asked for; complete after `end`. */
  get lines(): number {
    return this.#scan?.lines ?? 0;
  }

  /** Whether a probe or the count still needs what comes. */
  get wantsMore(): boolean {
    return this.#scan?.wantsMore ?? (this.#counts || this.#probes.length > 0);
  }

  add<Added extends Probe>(probe: Added): Added {
    this.#probes.push(probe);
    return probe;
  }

  countLines(): void {
    this.#counts = true;
  }

  /** The stream as a whole, kept once however many ask. */
  keep(): KeepProbe {
    this.#kept ??= this.add(new KeepProbe());
    return this.#kept;
  }

  /** The chunk's memory may be used again afterwards. */
  write(chunk: Buffer): void {
    if (!this.wantsMore) return;
    this.#scan ??= new StreamScan(this.#probes, this.#counts);
    const scan = this.#scan;
    this.#stripper ??= new AnsiStripper((bytes, from, to) => scan.append(bytes, from, to));
    this.#stripper.write(chunk);
  }

  end(): void {
    this.#stripper?.end();
    this.#scan?.end();
  }
}
