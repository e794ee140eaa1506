import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { type Cell, placeIn } from "./cells.js";
import type { Inline } from "./inline.js";

/**
 * Words that keep a command from being run, or let it run in some case only: they are not read, so it must not run.
 * A retest and a diagnosis are run in some case only as it is, so that there a condition says nothing new.
 */
export function withheld(cell: Cell, { spans, around }: Inline, title: string): Problem | null {
  const [first] = spans;
  if (first === undefined) return null;
  for (const { text, from, to } of [around[0], around.at(-1)].flatMap((words) => words ?? [])) {
    if (text === "") continue;
    const said = (withholding.exec(text) ?? (title === "Command" ? condition.exec(text) : null))?.[0];
    if (said === undefined) continue;
    const at = cell.text.slice(from, to).indexOf(said);
    const found = `the words ${quoted(text.trim())} beside ${quoted(first.text)}, which would be run all the same`;
    const cure =
      "Take the backticks off, or the row out, if the command is not to run here; make a condition part of the command; or take the words off.";
    return problemAt(
      "command-withheld",
      placeIn(cell, at === -1 ? from : from + at),
      found,
      "commands alone",
      cure,
    );
  }
  return null;
}

const withholding =
  /(?<![\w-])(?:(?:do|does|must|should|can)(?: not|n['’]t)|cannot|not|never|don['’]t|skip(?:ped)?|disabled|deprecated|obsolete)(?![\w-])/i;

const condition = /(?<![\w-])(?:if|unless|on failure|in case|otherwise)(?![\w-])/i;
