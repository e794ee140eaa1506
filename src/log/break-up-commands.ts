/**
 * Breaks up `##[`, with which the runner's old commands begin: it executes them anywhere in a line
 * (actions/runner `ActionCommand.TryParse`). Feeds on everything that is written to the log, so that it sees the
 * three characters also when they come in pieces.
 */
export class CommandBreaker {
  /** How many `#` the log ends with, 2 at most. */
  #hashes = 0;

  /** A line begins that is not ours to look at. */
  newLine(): void {
    this.#hashes = 0;
  }

  breakUp(bytes: Buffer): Buffer {
    if (bytes.length === 0) return bytes;
    const cuts = this.#cutsIn(bytes);
    this.#hashes = hashesAtEnd(bytes, this.#hashes);
    return cuts.length === 0 ? bytes : insertBlanks(bytes, cuts);
  }

  /** Where a blank must stand: before every `[` with two `#` before it. */
  #cutsIn(bytes: Buffer): number[] {
    const cuts: number[] = [];
    if (this.#hashes === 2 && bytes[0] === bracket) cuts.push(0);
    if (this.#hashes >= 1 && bytes[0] === hash && bytes[1] === bracket) cuts.push(1);
    for (let at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 3)) cuts.push(at + 2);
    return cuts;
  }
}

const hash = 0x23;
const bracket = 0x5b;
const blank = 0x20;
const prefix = Buffer.from("##[");

function hashesAtEnd(bytes: Buffer, before: number): number {
  if (bytes[bytes.length - 1] !== hash) return 0;
  if (bytes.length === 1) return Math.min(before + 1, 2);
  return bytes[bytes.length - 2] === hash ? 2 : 1;
}

function insertBlanks(bytes: Buffer, cuts: readonly number[]): Buffer {
  const broken = Buffer.allocUnsafe(bytes.length + cuts.length);
  let from = 0;
  let to = 0;
  for (const cut of cuts) {
    to += bytes.copy(broken, to, from, cut);
    broken[to] = blank;
    to += 1;
    from = cut;
  }
  bytes.copy(broken, to, from);
  return broken;
}
