/** A text of one line as a code span that is read back to the letter: Markdown takes one blank away where both ends have one. */
export function exactCodeSpan(line: string): string {
  const fence = "`".repeat(longestRun(line, "`") + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** How often a character stands in a row, at most. */
export function longestRun(text: string, mark: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === mark ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
