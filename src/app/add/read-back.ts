import type { Candidate } from "../../draft/learn/learning.js";
import type { Check, Checklist } from "../../model/checklist.js";
import type { Placed } from "./place-row.js";

/** Why a row, as the page's reader gives it back, is not what was meant; `null`: it is, and all other rows are as before. */
export function readBack(
  { check, checklist }: Pick<Placed, "check" | "checklist">,
  meant: { readonly script: string; readonly signals: readonly Candidate[] },
  before: Checklist,
): string | null {
  if (check.command !== meant.script)
    return "the table would give its command back as another one (blanks or line ends in it)";
  const texts = (role: Candidate["role"], all: readonly { role: string; text: string }[]): string =>
    JSON.stringify(all.filter((one) => one.role === role).map(({ text }) => text));
  const read = check.signals
    .filter(({ implied }) => !implied)
    .map(({ role, expect }) => ({ role, text: expect }));
  for (const role of ["pass", "fail"] as const)
    if (texts(role, read) !== texts(role, meant.signals))
      return "the page would give its signals back as others";
  const others = checklist.checks.filter((one) => one !== check);
  return JSON.stringify(others.map(withoutPlace)) === JSON.stringify(before.checks.map(withoutPlace))
    ? null
    : "another row of the page would be changed by it";
}

function withoutPlace({ place: _, ...check }: Check): Omit<Check, "place"> {
  return check;
}
