import { releaseVariables } from "../model/release-variables.js";
import { type Facts, whyMissing } from "./missing-value.js";

/**
 * Why a script cannot be run: it names a variable of the release that is not known, otherwise than as `${NAME:-…}`
 * (FORMAT 3.2). `null`: it names none. Comments count as well: what a language has for one is not known.
 */
export function unknownVariables(
  script: string,
  { values, missing }: Pick<Facts, "values" | "missing">,
): string | null {
  const named = releaseVariables.filter(({ name, value }) => values[value] === null && isNamed(name, script));
  if (named.length === 0) return null;
  return named
    .map(
      ({ name, placeholder }) =>
        `it names ${name}, which is not known in this run: ${whyMissing(placeholder, missing) ?? "nothing tells it"}`,
    )
    .join("; ");
}

/** Any mention: `$NAME`, `${NAME}`, `$env:NAME`, `%NAME%`, `ENV['NAME']`. On Windows `%name%` is the same variable. */
function isNamed(name: string, script: string): boolean {
  const word = new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, "g");
  const isRequired = ({ 0: found, index }: RegExpExecArray): boolean =>
    !(script.slice(index - 2, index) === "${" && script.startsWith(":-", index + found.length));
  return (
    [...script.matchAll(word)].some(isRequired) || new RegExp(`%${name}%|\\benv:${name}\\b`, "i").test(script)
  );
}
