import type { Stream } from "../model/signal.js";
import { CommandBreaker } from "./break-up-commands.js";
import { beginsMask, endOfFirstLine, mayBecomeMask, splitMasks } from "./mask-lines.js";
import { OpenLine } from "./open-line.js";

/** What hides known secrets in the log where no runner does. */
export interface Replacement {
  replace(text: Buffer): Buffer;
  /** How many of a text's last bytes may be the beginning of a secret. */
  openEnd(text: Buffer): number;
}

interface RelayOptions {
  /** The log is the runner's: `##[` is broken up. */
  readonly actions: boolean;
  /**
   * Takes the value of a line that is `::add-mask::VALUE`, and answers what is written in the line's place: whole
   * lines, or nothing. Without it such a line is a line like others.
   */
  readonly onMask?: (value: string) => string;
  readonly replacement?: Replacement;
  /** Sees what is shown before it is broken up or replaced; valid until it returns. */
  readonly onText?: (text: Buffer) => void;
}

/** FORMAT 3.7: an open line is shown when it has this length. */
const maxOpenBytes = 64 * 1024;

interface StreamState {
  readonly open: OpenLine;
  /** What of the line that is still open has already become of it. */
  beginning: "none" | "shown" | "hidden";
}

/**
 * Brings both streams of a command into one log: whole lines in order of arrival, at memory speed and with bounded
 * memory. LF, CRLF and lone CR end a line; nothing of the bytes is lost or changed but what the options say.
 * All buffers it gives back are valid until the next call, and so is what they were made of: the chunk.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #breaker = new CommandBreaker();
  readonly #streams: Readonly<Record<Stream, StreamState>> = { stdout: newStream(), stderr: newStream() };
  /** Whose line the log ends with, when it does not end with a line feed. */
  #unended: Stream | null = null;
  #out: Buffer[] = [];

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  take(stream: Stream, chunk: Buffer): readonly Buffer[] {
    if (chunk.length === 0) return [];
    const { open } = this.#streams[stream];
    if (open.endsWithReturn && chunk[0] !== lineFeed) this.#finish(stream);
    const whole = endOfWholeLines(chunk);
    if (whole > 0) this.#lines(stream, chunk.subarray(0, whole));
    this.#hold(stream, chunk.subarray(whole));
    return this.#given();
  }

  /** Shows the line that is open, for a person at a terminal. Of two the one that comes second waits for its end. */
  flushOpen(): readonly Buffer[] {
    const streams: readonly Stream[] = this.#unended === null ? ["stdout", "stderr"] : [this.#unended];
    for (const stream of streams) if (this.#unended === null || this.#unended === stream) this.#flush(stream);
    // A copy: the log may take its time with it, while the next chunk comes.
    return this.#given().map((bytes) => Buffer.from(bytes));
  }

  /** A line of the relay's owner, which belongs to no stream. */
  interject(line: string): readonly Buffer[] {
    this.#writeInstead(line);
    return this.#given();
  }

  /** Both streams are over: shows what is left, and ends the last line. */
  end(): readonly Buffer[] {
    this.#finish(this.#unended ?? "stdout");
    this.#finish("stdout");
    this.#finish("stderr");
    this.#endLine();
    return this.#given();
  }

  /** A block of whole lines, the first of which may have begun earlier. */
  #lines(stream: Stream, block: Buffer): void {
    const { open, beginning } = this.#streams[stream];
    if (open.length === 0 && beginning === "none") {
      this.#show(stream, block);
      return;
    }
    const first = endOfFirstLine(block);
    open.append(block.subarray(0, first));
    this.#finish(stream);
    if (first < block.length) this.#show(stream, block.subarray(first));
  }

  /** The line that was open is whole. */
  #finish(stream: Stream): void {
    const state = this.#streams[stream];
    const line = state.open.take();
    if (state.beginning === "shown") this.#write(stream, line);
    else if (state.beginning === "none") this.#show(stream, line);
    state.beginning = "none";
  }

  /** Keeps the beginning of a line, and shows it in pieces when it becomes too long. */
  #hold(stream: Stream, begun: Buffer): void {
    const state = this.#streams[stream];
    let rest = begun;
    while (rest.length > 0 && state.beginning !== "hidden") {
      const room = maxOpenBytes - state.open.length;
      // A CR at the border may be half of a CRLF, and is not more than the line's end in any case.
      if (rest.length < room || (rest.length === room && endsWith(rest, carriageReturn))) {
        state.open.append(rest);
        return;
      }
      this.#showPiece(stream, rest.subarray(0, room));
      rest = rest.subarray(room);
    }
  }

  #showPiece(stream: Stream, part: Buffer): void {
    const state = this.#streams[stream];
    if (state.open.length > 0) state.open.append(part);
    const piece = state.open.length > 0 ? state.open.take() : part;
    if (state.beginning === "none" && this.#options.onMask !== undefined && beginsMask(piece)) {
      state.beginning = "hidden";
      this.#writeInstead(overLongMask);
    } else {
      this.#writeOpen(stream, piece);
    }
  }

  #flush(stream: Stream): void {
    const state = this.#streams[stream];
    const mask = state.beginning === "none" && this.#options.onMask !== undefined;
    if (state.open.length === 0 || (mask && mayBecomeMask(state.open.bytes))) return;
    this.#writeOpen(stream, state.open.take());
  }

  /** Writes a line that is still open, but for what may be the beginning of a secret. */
  #writeOpen(stream: Stream, begun: Buffer): void {
    const { replacement } = this.#options;
    const state = this.#streams[stream];
    const sure = replacement === undefined ? begun.length : sureLength(begun, replacement);
    const unsure = begun.subarray(sure);
    // What is kept takes the place of what is given away before this call is over.
    const shown = unsure.length === 0 ? begun : Buffer.from(begun.subarray(0, sure));
    state.open.append(unsure);
    if (sure === 0) return;
    // On a terminal a CR is shown at once: what comes next begins a line, or is the LF of this one.
    state.beginning = state.open.length === 0 && endsWith(begun, carriageReturn) ? "none" : "shown";
    this.#write(stream, shown);
  }

  #show(stream: Stream, lines: Buffer): void {
    const { onMask } = this.#options;
    if (onMask === undefined) {
      this.#write(stream, lines);
      return;
    }
    for (const part of splitMasks(lines, maxOpenBytes)) {
      if (part.kind === "text") this.#write(stream, part.bytes);
      else this.#writeInstead(part.kind === "mask" ? onMask(part.value) : overLongMask);
    }
  }

  #write(stream: Stream, text: Buffer): void {
    if (text.length === 0) return;
    if (this.#unended !== stream) this.#endLine();
    this.#unended = endsWith(text, lineFeed) ? null : stream;
    this.#options.onText?.(text);
    const replaced = this.#options.replacement?.replace(text) ?? text;
    this.#out.push(this.#options.actions ? this.#breaker.breakUp(replaced) : replaced);
  }

  /** Writes what stands in the place of a mask. */
  #writeInstead(lines: string): void {
    this.#endLine();
    if (lines !== "") this.#out.push(Buffer.from(lines));
  }

  #endLine(): void {
    this.#breaker.newLine();
    if (this.#unended === null) return;
    this.#unended = null;
    this.#options.onText?.(newline);
    this.#out.push(newline);
  }

  #given(): readonly Buffer[] {
    const given = this.#out;
    this.#out = [];
    return given;
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const newline = Buffer.from("\n");
const overLongMask = "[a mask of more than 64 KiB, neither honoured nor shown]\n";

function newStream(): StreamState {
  return { open: new OpenLine(), beginning: "none" };
}

/** Behind the last line that has ended. A CR at the very end may be half of a CRLF: its line is still open. */
function endOfWholeLines(chunk: Buffer): number {
  const feed = chunk.lastIndexOf(lineFeed);
  const behind = chunk.subarray(feed + 1, -1).lastIndexOf(carriageReturn);
  return feed + 1 + behind + 1;
}

function endsWith(bytes: Buffer, byte: number): boolean {
  return bytes[bytes.length - 1] === byte;
}

/** How much of an open line can be shown without tearing a secret apart. */
function sureLength(begun: Buffer, { replace, openEnd }: Replacement): number {
  const sure = begun.length - openEnd(begun);
  if (sure === begun.length) return sure;
  // A secret as long as that would never be decided upon.
  if (sure <= 0) return begun.length < maxOpenBytes ? 0 : begun.length;
  // A whole secret may end in what looks like the beginning of another one.
  const apart = Buffer.concat([replace(begun.subarray(0, sure)), begun.subarray(sure)]);
  return apart.equals(replace(begun)) ? sure : begun.length;
}
