import { GrowingBuffer } from "./growing-buffer.js";

/** Takes a run of bytes; they are valid only until it returns. */
type TakeBytes = (bytes: Buffer, from: number, to: number) => void;

/**
 * An escape sequence longer than this is text: it has to be held back until its end is seen, and memory is
 * bounded (FORMAT 2 rule 8). Counted from its ESC to its last byte.
 */
const maxSequenceBytes = 1024 * 1024;

const esc = 0x1b;
const bell = 0x07;
const backslash = 0x5c;

/** Where in a sequence we are. `string` is an OSC, which BEL may end; `st-string` one that only ST ends. */
type State = "text" | "escape" | "intermediate" | "csi" | "string" | "st-string" | "string-escape";

/** What a byte does to a sequence: goes on in a state, ends it with this byte, or shows that it was none. */
type Step = State | "end" | "abort";

/**
 * Removes ANSI escape sequences from a stream: CSI, OSC, DCS, SOS, PM, APC, two-byte and nF ones (ECMA-48). What
 * has no end on its line is text (FORMAT 2 rule 3), and so is what another ESC breaks off, as terminals abandon
 * it there. Nothing depends on how the stream is cut: a sequence that is still open at the end of a chunk is held.
 */
export class AnsiStripper {
  #state: State = "text";
  /** The open sequence, as far as it came in earlier chunks. */
  readonly #held = new GrowingBuffer();
  /** In the chunk: where text begins that was not handed on, and where the open sequence begins or goes on. */
  #textFrom = 0;
  #sequenceFrom = 0;
  readonly #next: TakeBytes;

  constructor(next: TakeBytes) {
    this.#next = next;
  }

  write(chunk: Buffer): void {
    this.#textFrom = 0;
    this.#sequenceFrom = 0;
    for (let at = 0; at < chunk.length; )
      at = this.#state === "text" ? this.#passText(chunk, at) : this.#pass(chunk, at);
    if (this.#state === "text") this.#emit(chunk, this.#textFrom, chunk.length);
    else this.#held.append(chunk, this.#sequenceFrom, chunk.length);
  }

  /** The stream is over: what is open has no end. */
  end(): void {
    this.#release();
  }

  /** Goes on behind the next ESC, or behind the colour that it begins. */
  #passText(chunk: Buffer, at: number): number {
    const found = findEscape(chunk, at);
    if (found < 0) return chunk.length;
    this.#emit(chunk, this.#textFrom, found);
    this.#textFrom = this.#sequenceFrom = found;
    const behind = behindCsi(chunk, found);
    if (behind < 0) {
      this.#state = "escape";
      return found + 1;
    }
    this.#textFrom = behind;
    return behind;
  }

  /** Takes one byte of a sequence, or finds that there is none and takes nothing. */
  #pass(chunk: Buffer, at: number): number {
    const isTooLong = this.#held.length + at - this.#sequenceFrom >= maxSequenceBytes;
    const step = isTooLong ? "abort" : next(this.#state, chunk[at] ?? 0);
    if (step === "abort") return this.#abandon(chunk, at);
    if (step === "end") {
      this.#forget();
      this.#textFrom = at + 1;
    } else this.#state = step;
    return at + 1;
  }

  /**
   * The open sequence was none: its bytes are text. Where an ESC inside a string was not the beginning of ST it
   * begins a sequence of its own, and it may be the last byte of an earlier chunk.
   */
  #abandon(chunk: Buffer, at: number): number {
    const restarts = this.#state === "string-escape";
    this.#release(restarts && at === 0 ? 1 : 0);
    this.#textFrom = this.#sequenceFrom;
    if (!restarts) return at;
    if (at === 0) this.#held.append(Buffer.of(esc), 0, 1);
    else this.#emit(chunk, this.#sequenceFrom, at - 1);
    this.#textFrom = this.#sequenceFrom = Math.max(0, at - 1);
    this.#state = "escape";
    return at;
  }

  #emit(bytes: Buffer, from: number, to: number): void {
    if (to > from) this.#next(bytes, from, to);
  }

  /** Hands on what was held, but for the last `keep` bytes. */
  #release(keep = 0): void {
    const { bytes } = this.#held;
    this.#forget();
    this.#emit(bytes, 0, bytes.length - keep);
  }

  #forget(): void {
    if (this.#held.length > 0) this.#held.clear();
    this.#state = "text";
  }
}

/** A few bytes are looked at here: in coloured output the next ESC is near, and `indexOf` costs as much as 50 of them. */
function findEscape(chunk: Buffer, from: number): number {
  const near = Math.min(from + 32, chunk.length);
  for (let at = from; at < near; at += 1) if (chunk[at] === esc) return at;
  return chunk.indexOf(esc, near);
}

/** The short way for what is by far the most frequent: behind a CSI that is complete in its chunk; -1 for others. */
function behindCsi(chunk: Buffer, from: number): number {
  if (chunk[from + 1] !== 0x5b) return -1;
  for (let at = from + 2; at < from + 32; at += 1) {
    const step = next("csi", chunk[at] ?? 0);
    if (step !== "csi") return step === "end" ? at + 1 : -1;
  }
  return -1;
}

function next(state: State, byte: number): Step {
  switch (state) {
    case "text":
      return byte === esc ? "escape" : state;
    case "escape":
      return afterEscape(byte);
    case "intermediate":
      if (isIntermediate(byte)) return state;
      return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
    case "csi":
      if (byte >= 0x20 && byte <= 0x3f) return state;
      return byte >= 0x40 && byte <= 0x7e ? "end" : "abort";
    case "string":
      return byte === bell ? "end" : inString(state, byte);
    case "st-string":
      return inString(state, byte);
    case "string-escape":
      return byte === backslash ? "end" : "abort";
  }
}

function afterEscape(byte: number): Step {
  if (isIntermediate(byte)) return "intermediate";
  switch (String.fromCharCode(byte)) {
    case "[":
      return "csi";
    case "]":
      return "string";
    case "P": // DCS
    case "X": // SOS
    case "^": // PM
    case "_": // APC
      return "st-string";
    default:
      return byte >= 0x30 && byte <= 0x7e ? "end" : "abort";
  }
}

function inString(state: State, byte: number): Step {
  if (byte === esc) return "string-escape";
  const breaksOff = byte === 0x0a || byte === 0x0d || byte === 0x18 || byte === 0x1a; // LF, CR, CAN, SUB
  return breaksOff ? "abort" : state;
}

function isIntermediate(byte: number): boolean {
  return byte >= 0x20 && byte <= 0x2f;
}
