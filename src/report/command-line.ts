import { cutCharacters } from "../text/cut.js";
import { plainText } from "../text/plain-text.js";

const maxCommandCharacters = 100;

/** A script on one line: its first line, and that there is more. */
export function commandLine(script: string): string {
  const lines = plainText(script).trim().split("\n");
  const more = lines.length > 1 ? ` … (${lines.length} lines)` : "";
  return `${cutCharacters(lines[0] ?? "", maxCommandCharacters)}${more}`;
}
