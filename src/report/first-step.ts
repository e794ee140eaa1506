import type { Finding } from "../model/finding.js";
import { weakeningsOf } from "../model/gate-change.js";
import { reasonTraits } from "../model/gate-traits.js";
import type { Results } from "../model/results.js";
import { count, plural } from "../text/count.js";

// What is to be done first where no check of its own broke the gate.

export const mendSetup = "mend the setup, nothing has to be rolled back";

/** The line of the page that is mended first, and how many errors there are besides. */
interface LineToMend {
  readonly line: number;
  /** `, then the other 17`; empty: it is the only one. */
  readonly others: string;
}

/** `null`: no error, or the first has no line on the page: then it is told with its cure, and needs no pointer. */
export function lineToMend({
  findings,
  checklist,
}: Pick<Results, "findings" | "checklist">): LineToMend | null {
  const errors = byLine(findings.filter(({ severity }) => severity === "error"));
  const [first] = errors;
  if (first === undefined || first.file === "" || first.file !== checklist.path) return null;
  const rest = errors.length - 1;
  return {
    line: first.line,
    others: rest === 0 ? "" : `, then the other ${plural(rest, "one", String(rest))}`,
  };
}

/** In the order in which a reader mends them; what has no line on the page stands first. */
export function byLine(findings: readonly Finding[]): Finding[] {
  const rank = ({ file, line }: Finding): number => (file === "" ? 0 : line);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** Who must agree to what; `null`: the gate is not held back by its own changes. */
export function agreementToGet({ reasonCode, gateChanges }: Results): string | null {
  const changes = weakeningsOf(gateChanges).length;
  if (changes === 0 || reasonTraits(reasonCode).weakeningLevel !== "error") return null;
  return `a reviewer who owns the gate must agree to ${count(changes, "change")} below, or the page goes back`;
}
