import widthOf from "fast-string-truncated-width";

/** How many columns of a terminal a line takes; colours take none, and a CJK sign or an emoji two. */
export function displayWidth(line: string): number {
  return isPlain.test(line) ? line.length : widthOf(line).width;
}

const isPlain = /^[ -~]*$/;
const mark = "…";

/** A line without escapes, cut to at most so many columns; `…` says so. Never within a code point. */
export function cutToWidth(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  if (columns < 1) return "";
  const { index } = widthOf(line, { limit: columns, ellipsis: mark, ellipsisWidth: 1 });
  return line.slice(0, index).replace(/[\ud800-\udbff]$/, "") + mark;
}
