import type { Edit } from "../model/finding.js";

/** The edits that make lines of a page into others, from the line `first` (0-based) on; there are as many as before. */
export function lineEdits(before: readonly string[], after: readonly string[], first: number): Edit[] {
  return before.flatMap((line, index) => {
    const text = after[index] ?? line;
    if (text === line) return [];
    const number = first + index + 1;
    return [{ from: { line: number, column: 1 }, to: { line: number, column: line.length + 1 }, text }];
  });
}
