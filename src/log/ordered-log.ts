import type { Spool } from "../ports/files.js";
import { messageOf } from "../text/message-of.js";
import type { LogPart, Writer } from "./group-log.js";

interface WaitingPartOptions {
  readonly log: Writer;
  /** A line of ours as the log takes it. */
  readonly lineText: (text: string) => string;
  /** Whether what had to wait is shown shortened: the run was cancelled. */
  readonly inHurry: () => boolean;
}

interface OrderedLogOptions extends WaitingPartOptions {
  /** How many parts there will be. */
  readonly parts: number;
  readonly newSpool: (index: number) => Spool;
}

/** The parts of a log that are written at the same time and shown one after the other. */
interface OrderedLog {
  part(index: number): LogPart;
  /** Nothing more comes from that part; the next one is shown when all before it have ended. */
  end(index: number): Promise<void>;
  /** Returns when every part has ended and has been shown. */
  shown(): Promise<void>;
}

/** The first part that has not ended is live, the others wait for their turn. */
export function orderedLog({ parts, newSpool, ...options }: OrderedLogOptions): OrderedLog {
  const all = Array.from({ length: parts }, (_, index) => new WaitingPart(newSpool(index), options));
  const shown = showInTurn(all);
  const at = (index: number): WaitingPart => {
    const part = all[index];
    if (part === undefined) throw new RangeError(`The log has no part ${index}`);
    return part;
  };
  return { part: at, end: (index) => at(index).end(), shown: () => shown };
}

async function showInTurn(parts: readonly WaitingPart[]): Promise<void> {
  for (const part of parts) {
    part.goLive();
    await part.ended;
    await part.settled();
  }
}

/** How much of one stretch of output is still shown when the run is in a hurry. */
const hurriedBytes = 64 * 1024;
const readBytes = 64 * 1024;

/** Something of ours that stands before the byte `at` of the output; built when it is shown. */
interface OwnText {
  readonly at: number;
  readonly text: () => string;
}

/**
 * A part that waits for its turn. Until then what commands print goes to the spool, whose promise holds them up, and
 * our own lines are kept in memory: so a disk that is full costs output and nothing else, and never the line that
 * has the runner take commands again. When its turn comes all of that is shown, and from then on it is live.
 */
class WaitingPart implements LogPart {
  readonly own: Writer = { write: (text) => this.#inOrder(() => this.#putOwn(String(text))) };
  readonly output: Writer = { write: (bytes) => this.#inOrder(() => this.#putOutput(bytes)) };
  /** Settles when the part has been told that nothing more comes. */
  readonly ended: Promise<void>;
  #tellEnded: () => void = () => undefined;
  #turn: "waiting" | "has come" = "waiting";
  /** Whether everything that had to wait has been shown. */
  #caughtUp = false;
  #busy: Promise<void> | null = null;
  readonly #masks: string[] = [];
  readonly #own: OwnText[] = [];
  #length = 0;
  #lost: { bytes: number } | null = null;
  #lineOpen = false;

  constructor(
    private readonly spool: Spool,
    private readonly options: WaitingPartOptions,
  ) {
    this.ended = new Promise((resolve) => {
      this.#tellEnded = resolve;
    });
  }

  get isLive(): boolean {
    return this.#turn === "has come";
  }

  mask(command: string): void {
    this.#masks.push(command);
  }

  /** Shows what had to wait; what comes meanwhile is held up behind it. */
  goLive(): void {
    this.#turn = "has come";
    if (this.#busy === null && this.#own.length === 0 && this.#length === 0) this.#caughtUp = true;
    else void this.#inOrder(() => this.#catchUp());
  }

  /** Nothing more comes. */
  async end(): Promise<void> {
    await this.#inOrder(() => (this.#caughtUp ? undefined : this.spool.rest().catch(() => undefined)));
    this.#tellEnded();
  }

  /** Returns when all that was written has been handed on. */
  async settled(): Promise<void> {
    while (this.#busy !== null) await this.#busy;
  }

  /** One after the other, and at once while nothing is under way. */
  #inOrder(act: () => Promise<void> | undefined): Promise<void> | undefined {
    const acting = this.#busy === null ? act() : this.#busy.then(act);
    if (acting === undefined) return undefined;
    const busy = acting.then(() => {
      if (this.#busy === busy) this.#busy = null;
    });
    this.#busy = busy;
    return busy;
  }

  #putOwn(text: string): Promise<void> | undefined {
    if (this.#caughtUp) return this.options.log.write(text);
    this.#own.push({ at: this.#length, text: () => text });
    return undefined;
  }

  #putOutput(bytes: Buffer | string): Promise<void> | undefined {
    if (this.#caughtUp) return this.options.log.write(bytes);
    if (bytes.length === 0) return undefined;
    const chunk = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
    if (this.#lost !== null) this.#lost.bytes += chunk.length;
    else return this.#spoolOutput(chunk);
    return undefined;
  }

  /** A chunk that could not be kept whole is dropped whole: it ends with a line, and half of one could be half a secret. */
  async #spoolOutput(chunk: Buffer): Promise<void> {
    try {
      await this.spool.append(chunk);
      this.#length += chunk.length;
    } catch (error) {
      const lost = { bytes: chunk.length };
      const why = messageOf(error);
      this.#lost = lost;
      this.#own.push({
        at: this.#length,
        text: () => this.#remark(`${lost.bytes} bytes are missing here, they could not be kept (${why})`),
      });
    }
  }

  async #catchUp(): Promise<void> {
    await this.options.log.write(this.#masks.join(""));
    let shown = 0;
    for (const { at, text } of this.#own) {
      await this.#copy(shown, at);
      await this.options.log.write(text());
      shown = at;
    }
    await this.#copy(shown, this.#length);
    this.#own.length = 0;
    this.#caughtUp = true;
    await this.spool.remove().catch(() => undefined);
  }

  /** Shows a stretch of the output, whatever becomes of the file that it is kept in. */
  async #copy(from: number, to: number): Promise<void> {
    if (from === to) return;
    const buffer = Buffer.allocUnsafe(Math.min(readBytes, to - from));
    try {
      for (let at = from; at < to; ) {
        if (this.options.inHurry() && to - at > hurriedBytes)
          at = await this.#skip(at, to - hurriedBytes, buffer);
        const count = Math.min(await this.#read(buffer, at), to - at);
        this.#lineOpen = buffer[count - 1] !== lineFeed;
        await this.options.log.write(buffer.subarray(0, count));
        at += count;
      }
    } catch (error) {
      await this.options.log.write(this.#remark(`output could not be read back (${messageOf(error)})`));
    }
  }

  /** Goes on behind a line's end, for half a line could be half a secret. */
  async #skip(from: number, to: number, buffer: Buffer): Promise<number> {
    const count = await this.#read(buffer, to);
    const next = to + buffer.subarray(0, count).indexOf(lineFeed) + 1;
    await this.options.log.write(
      this.#remark(`${next - from} bytes are left out here, the run was cancelled`),
    );
    return next;
  }

  async #read(buffer: Buffer, at: number): Promise<number> {
    const count = await this.spool.read(buffer, at);
    if (count === 0) throw new Error("it is shorter than it was");
    return count;
  }

  /** A line about the log itself. */
  #remark(text: string): string {
    const lineEnd = this.#lineOpen ? "\n" : "";
    this.#lineOpen = false;
    return lineEnd + this.options.lineText(`readiness: ${text}`);
  }
}

const lineFeed = 0x0a;
