import type { Edit, Place } from "../model/finding.js";

/**
 * Applies edits to a text whose lines may end in any way: what no edit touches stays to the byte, and lines that an
 * edit adds end as the text's first line does. Edits may come in any order; of two that overlap the later is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const offsetOf = offsetsIn(text);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const ordered = edits
    .map((edit) => ({ from: offsetOf(edit.from), to: offsetOf(edit.to), text: edit.text }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let edited = "";
  let end = 0;
  for (const { from, to, text: added } of ordered) {
    if (from < end || to < from) continue;
    edited += text.slice(end, from) + added.replaceAll("\n", lineEnd);
    end = to;
  }
  return edited + text.slice(end);
}

/** Where places stand in the text; beyond a line's or the text's end is its end. */
function offsetsIn(text: string): (place: Place) => number {
  const starts = [0];
  const ends: number[] = [];
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(index);
    starts.push(index + lineEnd.length);
  }
  ends.push(text.length);
  return ({ line, column }) => {
    const start = starts[line - 1] ?? text.length;
    return Math.min(start + column - 1, ends[line - 1] ?? text.length);
  };
}
