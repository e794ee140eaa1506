import type { Writable } from "node:stream";
import type { LogWriter } from "../../ports/host.js";

/**
 * Writes the log to a stream, `process.stdout` as a rule, and to it alone: once that has been touched its
 * descriptor is non-blocking, and `fs.writeSync(1)` throws EAGAIN against a slow reader.
 *
 * What is written is copied, so that a flood is read and judged while its last part is on its way, and so that small
 * writes become one: each write wakes the reader, which costs more than the copy.
 *
 * When the reader goes away (`| head`) the rest is dropped: the run goes on, and its verdict stays. Once `cancel` is
 * aborted, a reader that stands still is taken for gone: it must not hold up the report of a run that is being killed.
 */
export function createLogWriter(stream: Writable, cancel?: AbortSignal): LogWriter {
  const writer = new StreamWriter(stream);
  cancel?.addEventListener("abort", () => writer.loseInterest(), { once: true });
  return { write: (bytes) => writer.write(bytes), flush: () => writer.flush() };
}

/** So much is sent at once, and held besides what is on its way: what a pipe holds on Linux. */
const blockBytes = 64 * 1024;

/** How long a reader may stand still after a cancel, and how often that is looked at, in milliseconds. */
const patienceMs = 1_500;
const lookMs = 100;

class StreamWriter {
  readonly #stream: Writable;
  #gathered = new Block();
  #sent = new Block();
  #isOnItsWay = false;
  #isGone = false;
  #takenCount = 0;
  #soon: NodeJS.Immediate | null = null;
  /** What waits for room, or for the end. */
  #waiting: (() => void)[] = [];

  constructor(stream: Writable) {
    this.#stream = stream;
    // EPIPE from a reader that has closed, and ENOSPC from a file alike: there is nowhere left to tell it.
    stream.on("error", () => this.#leave());
    stream.on("close", () => this.#leave());
  }

  write(bytes: Buffer | string): Promise<void> | undefined {
    if (this.#isGone || bytes.length === 0) return undefined;
    this.#gathered.append(bytes);
    if (this.#gathered.length >= blockBytes) this.#send();
    else if (!this.#isOnItsWay) this.#soon ??= setImmediate(() => this.#send());
    return this.#gathered.length >= blockBytes ? this.#change() : undefined;
  }

  /** Returns when everything has been handed to the system. */
  async flush(): Promise<void> {
    this.#send();
    while (this.#isOnItsWay) await this.#change();
  }

  /** From now on the reader must go on reading, or lose the rest. */
  loseInterest(): void {
    let seen = this.#takenCount;
    let since = performance.now();
    const timer = setInterval(() => {
      if (this.#takenCount !== seen || !this.#isOnItsWay) since = performance.now();
      seen = this.#takenCount;
      if (performance.now() - since < patienceMs) return;
      clearInterval(timer);
      this.#leave();
    }, lookMs).unref();
  }

  #send(): void {
    if (this.#soon !== null) clearImmediate(this.#soon);
    this.#soon = null;
    if (this.#isOnItsWay || this.#isGone || this.#gathered.length === 0) return;
    [this.#gathered, this.#sent] = [this.#sent, this.#gathered];
    this.#isOnItsWay = true;
    this.#stream.write(this.#sent.bytes, () => this.#taken());
  }

  /** The system has taken the block; what was gathered meanwhile is the next. */
  #taken(): void {
    this.#isOnItsWay = false;
    this.#takenCount += 1;
    this.#sent.clear();
    this.#send();
    this.#wake();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  #leave(): void {
    this.#isGone = true;
    this.#isOnItsWay = false;
    this.#gathered.clear();
    this.#wake();
  }
}

/** Bytes that are gathered, in memory that is used again. */
class Block {
  #memory = Buffer.alloc(0);
  length = 0;

  /** Valid until something is done to the block. */
  get bytes(): Buffer {
    return this.#memory.subarray(0, this.length);
  }

  append(bytes: Buffer | string): void {
    const added = typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.length;
    this.#grow(this.length + added);
    if (typeof bytes === "string") this.#memory.write(bytes, this.length);
    else bytes.copy(this.#memory, this.length);
    this.length += added;
  }

  /** What only one large write needed is given back. */
  clear(): void {
    if (this.length > 4 * blockBytes) this.#memory = Buffer.alloc(0);
    this.length = 0;
  }

  #grow(needed: number): void {
    if (needed <= this.#memory.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#memory.length * 2, 4096));
    this.bytes.copy(larger);
    this.#memory = larger;
  }
}
