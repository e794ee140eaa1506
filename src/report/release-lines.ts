import { ownRun } from "../model/reported-verdicts.js";
import type { CheckResult, Results } from "../model/results.js";
import { cutCharacters } from "../text/cut.js";
import { oneLine } from "../text/one-line.js";
import { type Paint, painter } from "../text/paint.js";
import { titled } from "./guidance-lines.js";
import { type Decides, knownAs } from "./labels.js";
import { notApplicableLines } from "./not-applicable.js";
import { signOffFacts } from "./sign-off-facts.js";
import { lacksMoment, ownerOf, stillToDo } from "./still-to-do.js";

const maxReasonCharacters = 500;

/**
 * What comes of the release, as lines of a log: what is not for it, and what is still to do, and by whom. What a reader can
 * do now comes last.
 */
export function releaseLines(results: Results, decides: Decides, color: boolean): string[] {
  const paint = painter(color);
  const { acts, signOffs, waits } = stillToDo(results, decides, ownRun);
  return [
    ...notApplicableLines(results).map((line) => paint(line, "dim")),
    ...waits.map((check) => `${paint(`not yet: ${oneLine(knownAs(check))}`, "bold")}${reasonWords(check)}`),
    ...signOffs.map((signOff) => {
      const facts = [...signOffFacts(signOff), `line ${signOff.line}`].map(oneLine).join(", ");
      return `${paint("to sign off", "bold")}: ${oneLine(signOff.text)} (${facts})`;
    }),
    ...acts.flatMap((check) => actLines(check, results, paint)),
  ];
}

function actLines(check: CheckResult, results: Results, paint: Paint): string[] {
  const owner = ownerOf(check, results);
  const name = `to do: ${oneLine(knownAs(check))}${owner === null ? " (no owner is named)" : ` (ask ${oneLine(owner)})`}`;
  const { toDo } = check.guidance;
  if (lacksMoment(check)) return [`${paint(name, "bold")}${reasonWords(check)}`];
  return toDo === null ? [paint(name, "bold")] : titled(paint(name, "bold"), toDo);
}

function reasonWords({ reason }: CheckResult): string {
  return reason === "" ? "" : `: ${oneLine(cutCharacters(reason, maxReasonCharacters))}`;
}
