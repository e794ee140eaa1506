import { cutMark } from "./spans.js";
import type { Span } from "./text-search.js";

/** Where a block begins or ends. */
export const keyMarker = /-{4,5} ?(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
/** Larger than any key; two markers that lie further apart have nothing to do with each other. */
const maxBlock = 64 * 1024;
/** Lines of a key have 64 characters or more, but for the last one. */
const minLine = 32;

/**
 * Blocks of private keys (PEM, OpenSSH, PGP), on lines of their own, behind the prefix of a log, or on one line with
 * `\n` for line ends. Where a cut has left one of the two markers alone, as far as what lies beside it looks like a key.
 */
export function findPrivateKeys(text: string): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const { 0: found, 1: kind, index } of text.matchAll(keyMarker)) {
    const end = index + found.length;
    if (kind === "BEGIN") {
      if (open !== null) spans.push({ ...open, end: endOfBody(text, open) });
      open = { start: index, end };
    } else if (open !== null && end - open.start <= maxBlock) {
      spans.push({ start: open.start, end });
      open = null;
    } else {
      spans.push({ start: startOfBody(text, index), end });
    }
  }
  if (open !== null) spans.push({ ...open, end: endOfBody(text, open) });
  return spans;
}

/** Where what looks like the rest of a key behind its first marker ends. */
function endOfBody(text: string, begin: Span): number {
  const column = begin.start - (startOfLine(text, begin.start) ?? begin.start);
  let end = begin.end;
  for (;;) {
    const from = skipForwards(text, end, column);
    const to = endOfRun(text, from);
    if (to - from < minLine && !(isCut(text, to) && isNoWord.test(text.slice(from, to)))) return end;
    end = to;
  }
}

const isNoWord = /[0-9A-Z+/=]|^[a-z]{4}$/;
const header = /[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,100}/y;
const run = /[A-Za-z0-9+/=]*/y;

/** Behind blanks, line ends, what stands before a key in a log, and the headers of an encrypted key. */
function skipForwards(text: string, from: number, column: number): number {
  let at = from;
  for (;;) {
    const character = text[at];
    if (character === "\n") {
      const next = text.indexOf("\n", at + 1);
      at = Math.min(at + 1 + column, next < 0 ? text.length : next);
    } else if (isEscapedEnd(text, at)) at += 2;
    else if (character !== undefined && blank.test(character)) at += 1;
    else {
      header.lastIndex = at;
      const found = header.exec(text);
      if (found === null) return at;
      at += found[0].length;
    }
  }
}

/** `⏎` stands for a line end in what a signal saw. */
const blank = /[ \t\r⏎\\]/;

function isEscapedEnd(text: string, at: number): boolean {
  return text[at] === "\\" && (text[at + 1] === "n" || text[at + 1] === "r");
}

function endOfRun(text: string, from: number): number {
  run.lastIndex = from;
  return from + (run.exec(text)?.[0].length ?? 0);
}

/** Where what looks like a key before its last marker begins: on the marker's line, or on the lines above it. */
function startOfBody(text: string, marker: number): number {
  const start = startOnLine(text, marker);
  const line = startOfLine(text, marker);
  return start < marker || line === null ? start : startAbove(text, line, marker);
}

function startOnLine(text: string, marker: number): number {
  let start = marker;
  for (;;) {
    const to = skipBackwards(text, start);
    const from = startOfRun(text, to);
    const isPiece = to - from >= minLine || (to > from && (from === 0 || text[from - 1] === cutMark));
    if (!isPiece) return start;
    start = from;
  }
}

function skipBackwards(text: string, from: number): number {
  let at = from;
  while (at > 0) {
    if (isEscapedEnd(text, at - 2)) at -= 2;
    else if (blank.test(text[at - 1] ?? "")) at -= 1;
    else return at;
  }
  return at;
}

function startOfRun(text: string, to: number): number {
  let at = to;
  while (at > 0 && isKeyCharacter.test(text[at - 1] ?? "")) at -= 1;
  // The letter of `\n` belongs to the line end.
  return at < to && text[at - 1] === "\\" ? at + 1 : at;
}

const isKeyCharacter = /[A-Za-z0-9+/=]/;
const keyLine = /^…?[A-Za-z0-9+/=]+$/;

/** What stands before the marker on its line stands before the key's lines, too. */
function startAbove(text: string, markerLine: number, marker: number): number {
  const column = marker - markerLine;
  let start = marker;
  for (let end = markerLine - 1; end > 0; ) {
    const line = startOfLine(text, end);
    if (line === null) return start;
    const content = text.slice(Math.min(line + column, end), end).trim();
    const isLine = keyLine.test(content) && (content.length >= minLine || start === marker || line === 0);
    if (!isLine && content !== "") return start;
    if (isLine) start = line + column;
    end = line - 1;
  }
  return start;
}

function isCut(text: string, at: number): boolean {
  return at === text.length || text[at] === cutMark;
}

/** No line of a key is longer, whatever a log has put before it. */
const maxLine = 512;

/** `null` where the line is too long to be one of a key; to look further would take quadratic time. */
function startOfLine(text: string, at: number): number | null {
  const from = Math.max(0, at - maxLine);
  const feed = text.slice(from, at).lastIndexOf("\n");
  if (feed < 0 && from > 0) return null;
  return from + feed + 1;
}
