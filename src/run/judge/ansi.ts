import { GrowingBuffer } from "./growing-buffer.js";

/** Takes a run of bytes; they are valid only until it returns. */
export type TakeBytes = (bytes: Buffer, from: number, to: number) => void;

/**
 * An escape sequence longer than this is text: it has to be held back until its end is seen, and memory is
 * bounded (FORMAT 2 rule 8). Counted from its ESC to its last byte.
 */
export const maxSequenceBytes = 1024 * 1024;

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
  readonly #next: TakeBytes;

  constructor(next: TakeBytes) {
    this.#next = next;
  }

  write(chunk: Buffer): void {
    let textFrom = 0;
    let sequenceFrom = 0;
    let at = 0;
    while (at < chunk.length) {
      if (this.#state === "text") {
        const found = chunk.indexOf(esc, at);
        if (found < 0) break;
        this.#emit(chunk, textFrom, found);
        textFrom = sequenceFrom = found;
        at = found + 1;
        this.#state = "escape";
        continue;
      }
      const tooLong = this.#held.length + at - sequenceFrom >= maxSequenceBytes;
      const step = tooLong ? "abort" : next(this.#state, chunk[at] ?? 0);
      if (step === "abort") {
        [textFrom, sequenceFrom] = this.#abandon(chunk, sequenceFrom, at);
      } else if (step === "end") {
        this.#forget();
        at += 1;
        textFrom = at;
      } else {
        this.#state = step;
        at += 1;
      }
    }
    if (this.#state === "text") this.#emit(chunk, textFrom, chunk.length);
    else this.#hold(chunk, sequenceFrom);
  }

  /** The stream is over: what is open has no end. */
  end(): void {
    this.#release();
  }

  /**
   * The open sequence was none: its bytes are text. Where an ESC inside a string was not the beginning of ST it
   * begins a sequence of its own, and it may be the last byte of an earlier chunk.
   */
  #abandon(chunk: Buffer, sequenceFrom: number, at: number): [number, number] {
    const restarts = this.#state === "string-escape";
    if (restarts && at === 0) {
      this.#release(1);
      this.#hold(Buffer.of(esc), 0);
      this.#state = "escape";
      return [0, 0];
    }
    this.#release();
    if (!restarts) return [sequenceFrom, sequenceFrom];
    this.#emit(chunk, sequenceFrom, at - 1);
    this.#state = "escape";
    return [at - 1, at - 1];
  }

  #emit(bytes: Buffer, from: number, to: number): void {
    if (to > from) this.#next(bytes, from, to);
  }

  /** Copies the open sequence, for the chunk's memory is used again. */
  #hold(chunk: Buffer, from: number): void {
    this.#held.append(chunk, from, chunk.length);
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

function next(state: Exclude<State, "text">, byte: number): Step {
  switch (state) {
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
