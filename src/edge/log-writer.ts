import type { Writable } from "node:stream";
import type { LogWriter } from "../model/world.js";

/**
 * Writes the log to a stream, `process.stdout` as a rule, and to it alone: once that has been touched its
 * descriptor is non-blocking, and `fs.writeSync(1)` throws EAGAIN against a slow reader.
 *
 * When the reader goes away (`| head`) the rest is dropped: the run goes on, and its verdict stays. Once `cancel` is
 * aborted, a reader that stands still is taken for gone: it must not hold up the report of a run that is being killed.
 */
export function createLogWriter(stream: Writable, cancel?: AbortSignal): LogWriter {
  const writer = new StreamWriter(stream);
  cancel?.addEventListener("abort", () => writer.loseInterest(), { once: true });
  return { write: (bytes) => writer.write(bytes), flush: () => writer.flush() };
}

/** How long a reader may stand still after a cancel, and how often that is looked at, in milliseconds. */
const patienceMs = 1_500;
const lookMs = 100;

class StreamWriter {
  readonly #stream: Writable;
  #isGone = false;
  #takenCount = 0;
  /** Those who wait for their bytes to be taken. */
  readonly #waiting = new Set<() => void>();

  constructor(stream: Writable) {
    this.#stream = stream;
    // EPIPE from a reader that has closed, and ENOSPC from a file alike: there is nowhere left to tell it.
    stream.on("error", () => this.#leave());
    stream.on("close", () => this.#leave());
  }

  write(bytes: Buffer | string): Promise<void> | undefined {
    if (this.#isGone || bytes.length === 0) return undefined;
    const taken = this.#taken((done) => this.#stream.write(bytes, done));
    // `write` answers false from 16 KiB on, whatever the kernel took; what counts is what it left to Node.
    return this.#stream.writableLength > 0 ? taken : undefined;
  }

  /** Returns when everything has been handed to the system. */
  async flush(): Promise<void> {
    if (this.#isGone || this.#stream.writableLength === 0) return;
    await this.#taken((done) => this.#stream.write("", done));
  }

  /** From now on the reader must go on reading, or lose the rest. */
  loseInterest(): void {
    let seen = this.#takenCount;
    let since = performance.now();
    const timer = setInterval(() => {
      if (this.#takenCount !== seen || this.#waiting.size === 0) since = performance.now();
      seen = this.#takenCount;
      if (performance.now() - since < patienceMs) return;
      clearInterval(timer);
      this.#leave();
    }, lookMs).unref();
  }

  /** Settles when the write is over, however it ended. */
  #taken(write: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done);
        this.#takenCount += 1;
        resolve();
      };
      this.#waiting.add(done);
      write(done);
    });
  }

  #leave(): void {
    this.#isGone = true;
    for (const done of [...this.#waiting]) done();
  }
}
