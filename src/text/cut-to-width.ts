import { displayWidth } from "./display-width.js";

const mark = "…";

/** A line without escapes, cut to at most so many columns of a terminal; `…` says so. Never within a code point. */
export function cutToWidth(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  if (columns < 1) return "";
  // A sign takes a column at least, so that no more of them than that can remain.
  const signs = Array.from(line.slice(0, 8 * columns));
  let kept = 0;
  let over = Math.min(signs.length, columns) + 1;
  while (over - kept > 1) {
    const middle = (kept + over) >> 1;
    if (displayWidth(signs.slice(0, middle).join("")) < columns) kept = middle;
    else over = middle;
  }
  return signs.slice(0, kept).join("") + mark;
}
