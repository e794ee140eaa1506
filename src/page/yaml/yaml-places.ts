import type { Place } from "../../model/finding.js";
import { lineStarts } from "../../text/line-starts.js";

/** Turns an offset into the YAML text into a place in the checklist's file. */
export type Places = (offset: number) => Place;

/**
 * `base` is where the text begins in the file. Its column holds for every line, because a block in a list item
 * or in an indented fence has lost the same indentation on each.
 */
export function placesOf(text: string, base: Place): Places {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lineAt(starts, offset);
    return { line: base.line + line, column: base.column + offset - (starts[line] ?? 0) };
  };
}

/** Index of the last line that starts at or before the offset, by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
