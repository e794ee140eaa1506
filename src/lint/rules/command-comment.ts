import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** A command of comments alone ends with 0 and passes whatever is the matter. */
export const commandComment: Rule = ({ checks }) =>
  checks
    .filter(({ command, shell }) => shell !== "cmd" && isComment(command))
    .map(({ command, place }) => {
      const found = `${quoted(command)}, a command that is only a comment`;
      const cure = "Write what is to run, or take the row off until there is something.";
      return problemAt("command-comment", place, { found, expected: "a command that does something", cure });
    });

function isComment(command: string): boolean {
  const lines = command.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every((line) => line.trimStart().startsWith("#"));
}
