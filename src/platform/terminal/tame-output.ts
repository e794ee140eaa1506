/**
 * What commands print, as a terminal may have it beside our own lines: colours and "erase to the end of the line" stay, as
 * do tabs, backspaces and carriage returns (progress bars). All else that acts on a terminal is taken out: moving the
 * cursor, clearing the screen, titles, links, other modes, questions that the terminal would answer into our input.
 * A sequence may come in pieces. One that takes a text (OSC, DCS …) ends at the latest with its line.
 */
export class TameOutput {
  /** The colours that hold at the end of what was written; empty: none. */
  pen = "";
  /** Whether what was written ends with a line. */
  atLineStart = true;
  #state: State = "ground";
  /** The control sequence that has begun. */
  #sequence = "";
  #kept: Buffer[] = [];

  /** The same without what acts on a terminal; valid as long as `bytes`. */
  write(bytes: Buffer): Buffer {
    if (this.#state === "ground" && !mayAct(bytes)) {
      this.#see(bytes);
      return bytes;
    }
    this.#kept = [];
    let from = 0;
    for (let at = 0; at < bytes.length; ) {
      const byte = bytes[at] ?? 0;
      if (this.#state !== "ground") {
        // What does not belong to a sequence is looked at again, as text.
        if (this.#step(byte) === "taken") at += 1;
        from = at;
        continue;
      }
      if (acts(byte)) {
        this.#keep(bytes.subarray(from, at));
        this.#begin(byte);
        from = at + 1;
      }
      at += 1;
    }
    if (this.#state === "ground") this.#keep(bytes.subarray(from));
    return Buffer.concat(this.#kept);
  }

  /** Other controls than these stand for themselves, and are dropped. */
  #begin(byte: number): void {
    if (byte === esc) this.#state = "escape";
    else if (byte === c1Lead) this.#state = "c1";
  }

  /** One byte of what has begun; "again": it belongs to the text behind it. */
  #step(byte: number): "taken" | "again" {
    switch (this.#state) {
      case "c1":
        return this.#afterLead(byte);
      case "escape":
        return this.#afterEscape(byte);
      case "control":
        return this.#inControl(byte);
      case "text":
        return this.#inText(byte);
      case "ground":
        return "again";
    }
  }

  /** C1 controls are two bytes in UTF-8, and other signs begin with the same byte. */
  #afterLead(byte: number): "taken" | "again" {
    this.#state = "ground";
    if (byte < 0x80 || byte > 0x9f) {
      this.#keep(Buffer.from([c1Lead]));
      return "again";
    }
    const meant = byte - 0x40;
    if (introduces(meant)) this.#state = stateBehind(meant);
    return "taken";
  }

  #afterEscape(byte: number): "taken" | "again" {
    this.#sequence = "";
    if (introduces(byte)) this.#state = stateBehind(byte);
    else if (byte < 0x20 || byte > 0x2f) this.#state = "ground";
    // A control within a sequence counts by itself.
    return byte < 0x20 ? "again" : "taken";
  }

  #inControl(byte: number): "taken" | "again" {
    if (byte >= 0x20 && byte <= 0x3f && this.#sequence.length < maxSequence) {
      this.#sequence += String.fromCharCode(byte);
      return "taken";
    }
    this.#state = "ground";
    if (byte < 0x40 || byte > 0x7e) return "again";
    const whole = `${this.#sequence}${String.fromCharCode(byte)}`;
    if (colours.test(whole)) this.#colour(whole);
    if (colours.test(whole) || erasesLine.test(whole)) this.#kept.push(Buffer.from(`\u001b[${whole}`));
    return "taken";
  }

  #inText(byte: number): "taken" | "again" {
    const isEnd = byte === bell || (byte === 0x9c && this.#sequence === "C1");
    this.#sequence = byte === c1Lead ? "C1" : "";
    if (isEnd) this.#state = "ground";
    // Its end is ESC and a backslash; anything else behind ESC begins anew.
    else if (byte === esc) this.#state = "escape";
    else if (byte === lineFeed || byte === carriageReturn) {
      this.#state = "ground";
      return "again";
    }
    return "taken";
  }

  #colour(sequence: string): void {
    const isReset = /(?:^|;)0*m$/.test(sequence);
    const pen = isReset ? "" : `${this.pen}\u001b[${sequence}`;
    this.pen = pen.length > maxPen ? `\u001b[${sequence}` : pen;
  }

  #keep(text: Buffer): void {
    if (text.length === 0) return;
    this.#see(text);
    this.#kept.push(text);
  }

  #see(text: Buffer): void {
    if (text.length > 0) this.atLineStart = text[text.length - 1] === lineFeed;
  }
}

type State = "ground" | "escape" | "c1" | "control" | "text";

const esc = 0x1b;
const c1Lead = 0xc2;
const bell = 0x07;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Longer ones mean nothing to a terminal. */
const maxSequence = 64;
const maxPen = 256;
const colours = /^[\d;:]*m$/;
const erasesLine = /^[0-2]?K$/;

/** `[` begins a control sequence; `]`, `P`, `X`, `^` and `_` one that takes a text. */
function introduces(byte: number): boolean {
  return "[]PX^_".includes(String.fromCharCode(byte));
}

function stateBehind(introducer: number): State {
  return introducer === 0x5b ? "control" : "text";
}

/** C0 controls but backspace, tab and line ends; DEL; what may begin a C1 control. */
function acts(byte: number): boolean {
  return byte < 0x20
    ? byte < 0x08 || (byte > 0x0a && byte !== carriageReturn)
    : byte === 0x7f || byte === c1Lead;
}

function mayAct(bytes: Buffer): boolean {
  return mayActPattern.test(bytes.toString("latin1"));
}

const mayActPattern = /[\u0000-\u0007\u000b\u000c\u000e-\u001f\u007f\u00c2]/;
