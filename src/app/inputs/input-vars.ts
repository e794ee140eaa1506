import { cutCharacters } from "../../report/cut.js";

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

/** FORMAT 3.3: names that change how programs run, or that are ours. */
const refusedVar =
  /^(?:PATH|LD_.*|DYLD_.*|BASH_ENV|ENV|NODE_OPTIONS|GIT_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|READINESS_.*)$/i;

function varProblem(line: string, name: string, again: boolean): ValueProblem | null {
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
  if (again)
    return {
      found: `\`${name}\` twice in \`vars\``,
      expected: "each name once",
      cure: "Remove one of the two lines.",
    };
  if (!refusedVar.test(name)) return null;
  return {
    found: `\`${name}\` in \`vars\``,
    expected: "a name that does not change how programs run",
    cure: "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
  };
}
