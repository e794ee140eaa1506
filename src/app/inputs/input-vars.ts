import { isHeld, reachesNothing } from "../../model/variables.js";
import { cutCharacters } from "../../text/cut.js";

/** What is wrong with a value that was given. */
export interface ValueProblem {
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** Reads lines KEY=VALUE; a line that cannot be used is among the problems. */
export function readVars(text: string, problems: ValueProblem[]): Record<string, string> {
  const vars: Record<string, string> = Object.create(null);
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === "") continue;
    const equals = line.indexOf("=");
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const problem = varProblem(line, name, name in vars);
    if (problem === null) vars[name] = line.slice(equals + 1);
    else problems.push(problem);
  }
  return { ...vars };
}

function varProblem(line: string, name: string, again: boolean): ValueProblem | null {
  if (isHeld(name)) return heldVariable(name);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    const shown = line.includes("=")
      ? `the name \`${name}\``
      : `the line \`${cutCharacters(line.trim(), 80)}\``;
    return {
      found: `${shown} in \`vars\``,
      expected: "lines KEY=VALUE",
      cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
    };
  }
  if (!again) return null;
  return {
    found: `\`${name}\` twice in \`vars\``,
    expected: "each name once",
    cure: "Remove one of the two lines.",
  };
}

/** FORMAT 3.3 */
function heldVariable(name: string): ValueProblem {
  return {
    found: `\`${cutCharacters(name, 80)}\` in \`vars\``,
    expected: "a name that does not change how programs run",
    cure: reachesNothing(name)
      ? "Leave it out: no command gets it. Set a shell's options in the command (`set -u`) or in `shell` (`bash -eux -o pipefail {0}`)."
      : "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
  };
}
