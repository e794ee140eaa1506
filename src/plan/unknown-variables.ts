import { runValueRows } from "../model/run-values.js";
import type { Facts } from "./missing-value.js";

/**
 * Why a script cannot be run: it names a variable of the release that is not known, otherwise than as `${NAME:-…}`
 * (FORMAT 3.2). `null`: it names none. Comments count as well: what a language has for one is not known.
 */
export function unknownVariables(
  script: string,
  { values, missing }: Pick<Facts, "values" | "missing">,
): string | null {
  const named = runValueRows.filter(
    ({ variable, isAlwaysSet, value }) => !isAlwaysSet && values[value] === null && isNamed(variable, script),
  );
  if (named.length === 0) return null;
  return named
    .map(
      ({ variable, value }) =>
        `it names ${variable}, which is not known in this run: ${missing[value] ?? "nothing tells it"}`,
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
