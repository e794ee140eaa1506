import type { Placed } from "./place-row.js";

/** The lines that a page gets for a row, as they stand there; a table that is only wider than before is not shown. */
export function rowLines(before: string, { text, check }: Pick<Placed, "text" | "check">): readonly string[] {
  const known = new Set(before.split(lineEnd).map(squeezed));
  return text
    .split(lineEnd)
    .filter((line, index) => index + 1 === check.place.line || !known.has(squeezed(line)));
}

const lineEnd = /\r\n|\r|\n/;

/** Without what only lines columns up. */
function squeezed(line: string): string {
  return line.replace(/[ \t]+/g, "").replace(/-{2,}/g, "-");
}
