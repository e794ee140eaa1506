import type { ExplainedCheck, ExplainedFact } from "../model/explanation.js";
import { enumerated, joinParts } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";

/** FORMAT 1.5: what a to-do means for the verdict. */
export const toDoNote =
  "(while a pass signal does not hold, and no fail signal does, the check is pending and not failed)";

/** "version 1.4.0 (by `version-from`)", "tag not known: the event has none" */
export function factText({ name, value, why }: ExplainedFact): string {
  if (value === null) return `${name} not known${why === null ? "" : `: ${oneLine(why)}`}`;
  return `${name} ${oneLine(value)}${why === null ? "" : ` (${why})`}`;
}

/** For which releases; `null`: for all, before publishing. What is not known never leaves a check out (FORMAT 1.5). */
export function appliesTo({ phase, only }: Pick<ExplainedCheck, "phase" | "only">): string | null {
  const kinds =
    only === null ? "" : `to releases of the kind ${enumerated(only, "or")}, and where the kind is not known`;
  if (phase === "before") return kinds === "" ? null : kinds;
  return joinParts(", ", ["after publishing", kinds]);
}

/** When its moment comes, and what it is until then. */
export function momentLine(notBefore: NonNullable<ExplainedCheck["notBefore"]>): string {
  const pending = "is pending and not run until then";
  if (notBefore.kind === "moment") return `for ${notBefore.at.replace(/:00\.000Z$/, "Z")}: ${pending}`;
  const clock =
    notBefore.event === "tag"
      ? "the date of the annotated tag"
      : "the time at which the release was published";
  return `for ${notBefore.text}, by ${clock}: ${pending}, nor where that is not known`;
}

/** Who waived it until when, and what that means. */
export function waiverLines({ by, until, reason, lasts }: NonNullable<ExplainedCheck["waiver"]>): string {
  const meaning = lasts ? "runs and is shown, and does not decide" : "is over: the check decides again";
  return `until ${until}, that day included (UTC), by ${by}: ${reason}\n(${meaning})`;
}
