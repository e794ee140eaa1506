import { type OnReadOpts, Socket, type SocketConstructorOpts } from "node:net";
import type { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Stream } from "../../model/signal.js";
import type { OutputSink } from "../../ports/processes.js";

/** Node's types know `onread` for `connect` alone; the constructor takes it as well. */
type SocketOptions = SocketConstructorOpts & { readonly onread: OnReadOpts };

/** What both kinds of source have: FIFOs read through a socket, and Node's own child pipes. */
type Source = Readable & { unref?: () => unknown };

type SinkState =
  | { readonly kind: "open"; readonly sink: OutputSink }
  /** From now on output is read and dropped, so that no process blocks on a full pipe. */
  | { readonly kind: "discarding" };

/** How often is looked whether the last process has gone, in milliseconds. */
const tickMs = 10;

/**
 * Both streams of a command on their way into its sink. While the sink's promise is pending nothing is read from
 * either, so memory stays bounded and the chunk stays valid.
 */
export class OutputFlow {
  /** Resolves when the sink has failed. */
  readonly failed: Promise<void>;
  #state: SinkState;
  #failure: { readonly error: unknown } | null = null;
  #tellFailure: () => void = () => undefined;
  #pending: Promise<void> | null = null;
  readonly #sources: Source[] = [];
  /** Take up the reading of Node's own pipes. */
  readonly #pulls: (() => void)[] = [];
  readonly #open = new Set<Source>();
  #wake: () => void = () => undefined;

  constructor(sink: OutputSink) {
    this.#state = { kind: "open", sink };
    this.failed = new Promise((resolve) => {
      this.#tellFailure = resolve;
    });
  }

  /** Reads a FIFO through one buffer. (`fs.createReadStream` fails with EAGAIN on a non-blocking descriptor.) */
  readDescriptor(stream: Stream, descriptor: number, buffer: Buffer): void {
    const callback = (length: number): boolean => {
      this.#take(stream, buffer.subarray(0, length));
      return true;
    };
    const options: SocketOptions = {
      fd: descriptor,
      readable: true,
      writable: false,
      onread: { buffer, callback },
    };
    this.#watch(new Socket(options));
  }

  /** Reads one of Node's own child pipes. (Not by `data`: when a child ends, Node resumes its pipes, held up or not.) */
  readStream(stream: Stream, source: Readable): void {
    const pull = (): void => {
      while (this.#pending === null || this.#state.kind === "discarding") {
        const chunk: Buffer | null = source.read();
        if (chunk === null) return;
        this.#take(stream, chunk);
      }
    };
    source.on("readable", pull);
    this.#pulls.push(pull);
    this.#watch(source);
  }

  /** Whether both streams have seen end of file (no process has them open for writing any more), and the sink has all of it. */
  get hasEnded(): boolean {
    return this.#open.size === 0 && this.#pending === null;
  }

  /** What the sink threw or rejected with. */
  get failure(): { readonly error: unknown } | null {
    return this.#failure;
  }

  /**
   * Reads on until `isDone`, for a time in milliseconds at most, and says whether it is. Only time in which we were able
   * to read counts: neither a slow sink nor a machine that gives us no processor may cost a command the last lines it
   * printed.
   */
  async readUntil(isDone: () => boolean, withinMs: number): Promise<boolean> {
    let left = withinMs;
    let done = isDone();
    for (; !done && left > 0; done = isDone()) {
      if (this.#pending !== null) {
        await this.#pending;
        continue;
      }
      const asked = Math.min(left, tickMs);
      const began = performance.now();
      await this.#change(asked);
      left -= Math.min(asked, performance.now() - began);
    }
    await this.#readOnce();
    return done;
  }

  /** Timers come before reading in a turn of Node's loop: what lay in the pipes when the time was over is read in the next. */
  async #readOnce(): Promise<void> {
    if (this.hasEnded) return;
    await nextTurn();
    while (this.#pending !== null) await this.#pending;
  }

  /** Returns when a stream ends, the sink holds the flow up, or the time is over. */
  async #change(withinMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      timer = setTimeout(resolve, withinMs);
    });
    clearTimeout(timer);
  }

  /** From now on output is read and dropped. */
  discard(): void {
    this.#state = { kind: "discarding" };
    for (const pull of this.#pulls) pull();
  }

  /** Drops what comes, and no longer keeps this process alive for it. */
  release(): void {
    this.discard();
    for (const source of this.#sources) source.unref?.();
  }

  close(): void {
    this.discard();
    for (const source of this.#sources) source.destroy();
  }

  #watch(source: Source): void {
    this.#sources.push(source);
    this.#open.add(source);
    const ended = (): void => {
      this.#open.delete(source);
      this.#wake();
    };
    // A read error (EIO) ends a stream as its end does; `close` follows either.
    source.on("end", ended).on("close", ended).on("error", ended);
    source.resume();
  }

  #take(stream: Stream, chunk: Buffer): void {
    if (this.#state.kind === "discarding") return;
    try {
      const pending = this.#state.sink(stream, chunk);
      if (pending !== undefined) this.#holdUp(pending);
    } catch (error) {
      this.#fail(error);
    }
  }

  #holdUp(pending: Promise<void>): void {
    for (const source of this.#sources) source.pause();
    const settled = pending
      .catch((error: unknown) => this.#fail(error))
      .then(() => {
        this.#pending = null;
        for (const source of this.#sources) source.resume();
        for (const pull of this.#pulls) pull();
      });
    this.#pending = settled;
    this.#wake();
  }

  #fail(error: unknown): void {
    this.discard();
    this.#failure ??= { error };
    this.#tellFailure();
  }
}
