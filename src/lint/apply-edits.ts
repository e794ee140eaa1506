import type { Edit, Place } from "../model/finding.js";

/**
 * The text with all edits applied. Places count UTF-16 code units in a text whose line ends are `\n`. Of edits that
 * overlap, or that put different text at one place, the later one is left out; one that is there twice is applied once.
 * An edit that points outside the text, or whose end lies before its beginning, is left out too.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const spans = edits.flatMap((edit) => toSpan(edit, starts, text.length) ?? []);
  // Stable, so that of two at one place the one that was said first stands.
  spans.sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let done = 0;
  let last: Span | null = null;
  for (const span of spans) {
    if (span.from < done || span.from === last?.from) continue;
    pieces.push(text.slice(done, span.from), span.text);
    done = span.to;
    last = span;
  }
  return pieces.join("") + text.slice(done);
}

/** An edit by offsets. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function toSpan({ from, to, text }: Edit, starts: readonly number[], length: number): Span | null {
  const first = offsetOf(from, starts, length);
  const end = offsetOf(to, starts, length);
  return first === null || end === null || end < first ? null : { from: first, to: end, text };
}

/** `null` where the line has no such column. The place behind a line's last character is one of its own. */
function offsetOf({ line, column }: Place, starts: readonly number[], length: number): number | null {
  const start = starts[line - 1];
  if (start === undefined || column < 1) return null;
  const offset = start + column - 1;
  return offset > (starts[line] ?? length + 1) - 1 ? null : offset;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
