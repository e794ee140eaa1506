import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** `` `make test` `` with its backticks is run, and what it prints is then run as a command. */
export const commandBackticks: Rule = ({ checks }) =>
  checks.flatMap(({ command, place }): Problem[] => {
    const inside = commandInBackticks(command);
    if (inside === null) return [];
    const found = `${quoted(command)}, a command in backticks, which the shell takes for one that prints a command`;
    const cure = `Write ${quoted(inside)}, without the backticks.`;
    return [problemAt("command-backticks", place, { found, expected: "the command alone", cure })];
  });

function commandInBackticks(command: string): string | null {
  return /^\s*`([^`\n]+)`\s*$/.exec(command)?.[1] ?? null;
}
