import { cutCharacters } from "../text/cut.js";
import { plainText } from "../text/plain-text.js";

const maxCommandCharacters = 100;

/** A script on one line: its first line, and that there is more. */
export function commandLine(script: string): string {
  const lines = plainText(script).trim().split("\n");
  const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
  return `${cutCharacters(lines[0] ?? "", maxCommandCharacters)}${more}`;
}

const maxLines = 10;

/** A command as it stands above what it printed, each line cut at so many characters; and how many are left out. */
export function commandLines(
  command: string,
  characters: number,
): { readonly lines: readonly string[]; readonly left: number } {
  const lines = plainText(command).trim().split("\n");
  const shown = lines
    .slice(0, maxLines)
    .map((line, index) => `${index === 0 ? "$ " : "  "}${cutCharacters(line, characters)}`);
  return { lines: shown, left: lines.length - shown.length };
}
