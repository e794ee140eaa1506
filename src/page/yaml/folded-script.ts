import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { YamlScalar } from "./yaml-nodes.js";
import type { ValueContext } from "./yaml-value-problems.js";

/** So many lines are looked at: whether a script was meant shows at its beginning. */
const maxLines = 1000;

/**
 * Whether YAML makes one line of several that may be commands of their own. One command that is written over several
 * lines goes on with an option, a pipe or an operator, or is indented further.
 */
export function isFolded({ style, source }: YamlScalar): boolean {
  if (style === "block" || !source.includes("\n")) return false;
  const lines = source
    .split("\n", maxLines)
    .filter((line) => line.trim() !== "" && !/^[ \t]*[>|][-+0-9]*[ \t]*(?:#.*)?$/.test(line));
  return lines.some((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && !goesOn(before, line, style === "folded");
  });
}

function goesOn(before: string, line: string, isBlock: boolean): boolean {
  return (
    /(?:[|&;,({[\\]|\b(?:do|then|else))[ \t]*$/.test(before) ||
    /^[ \t]*(?:-|[|&;)}<>]|\d>|(?:do|then|else|fi|done)\b)/.test(line) ||
    (isBlock && indentation(line) > indentation(before))
  );
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

export function foldedScript({ place, text, style }: YamlScalar, { key }: ValueContext): Problem {
  const found = `several lines of \`${key}\`, which YAML folds into one: ${quoted(text)}`;
  const cure = `Write ${quoted(`${key}: |`)}${style === "folded" ? " in the place of `>`" : " and the lines below it"} where each line is a command; end lines that go on with \`\\\`, or write the command on one line.`;
  return problemAt("script-folded", place, { found, expected: "a script whose lines stay lines", cure });
}
