import type { Edit, Place } from "../model/finding.js";

/**
 * The text with all edits applied. Lines may end in any way: what no edit touches stays to the byte, and lines that an
 * edit adds end as the text's first line does. Places count UTF-16 code units within their line. Of edits that overlap, or that put different text at one place, the later one is left out; one that is there twice is applied once.
 * An edit that points outside the text, or whose end lies before its beginning, is left out too. A byte order mark
 * stays, and is counted in no column.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (text.startsWith("\ufeff")) return `\ufeff${applyEdits(text.slice(1), edits)}`;
  const lines = linesOf(text);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const spans = edits.flatMap((edit) => toSpan(edit, lines) ?? []);
  // Stable, so that of two at one place the one that was said first stands.
  spans.sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let done = 0;
  let last: Span | null = null;
  for (const span of spans) {
    if (span.from < done || span.from === last?.from) continue;
    pieces.push(text.slice(done, span.from), span.text.replaceAll("\n", lineEnd));
    done = span.to;
    last = span;
  }
  return pieces.join("") + text.slice(done);
}

/** The text as the page's reader has it, whose places edits are made of: without a byte order mark, each line ended by LF. */
export function asRead(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** An edit by offsets. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A line by the offsets of its first character and of its end. */
interface Line {
  readonly start: number;
  readonly end: number;
}

function toSpan({ from, to, text }: Edit, lines: readonly Line[]): Span | null {
  const first = offsetOf(from, lines);
  const end = offsetOf(to, lines);
  return first === null || end === null || end < first ? null : { from: first, to: end, text };
}

/** `null` where the line has no such column. The place behind a line's last character is one of its own. */
function offsetOf({ line, column }: Place, lines: readonly Line[]): number | null {
  const found = lines[line - 1];
  if (found === undefined || column < 1) return null;
  const offset = found.start + column - 1;
  return offset > found.end ? null : offset;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  return [...lines, { start, end: text.length }];
}
