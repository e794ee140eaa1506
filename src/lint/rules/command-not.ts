import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** Shells whose errexit passes over a command behind `!`; without a name it is one of these. */
const posixShells: readonly (string | null)[] = [null, "bash", "sh"];

/** `! grep TODO src` before the last line: when it fails, the script goes on. */
export const commandNot: Rule = ({ checks }) =>
  checks.flatMap(({ command, shell, place }) => {
    const line = posixShells.includes(shell) ? negatedLine(command) : null;
    if (line === null) return [];
    const negated = line.replace(/^!\s+/, "").replace(/\s*;$/, "");
    const found = `${quoted(line)} before the last line of a script, which goes on when it fails`;
    const cure = `Write ${quoted(`if ${negated}; then exit 1; fi`, 200)}, or put it last.`;
    return [
      problemAt("command-not", place, { found, expected: "lines that end the script when they fail", cure }),
    ];
  });

function negatedLine(command: string): string | null {
  if (!command.includes("!")) return null;
  const lines = command
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.slice(0, -1).find((line) => /^!\s/.test(line) && !/\|\||\\$/.test(line)) ?? null;
}
