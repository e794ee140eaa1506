import type { ReportedVerdicts, ResultsOrigin } from "../../model/reported-verdicts.js";
import { type Verdict, verdicts } from "../../model/verdict.js";
import { worseOf } from "../../model/verdict-traits.js";
import { isRecord } from "../../text/is-record.js";
import { resultsShape } from "../../text/json-shape.js";
import { ownKey, parseJson } from "../../text/parse-json.js";

/** More problems than these say nothing new. */
const maxProblems = 5;

/** Problems name places in the file and what should stand there, never what does: that text is not ours to repeat. */
type Reading =
  | { readonly kind: "verdicts"; readonly verdicts: ReportedVerdicts; readonly origin: ResultsOrigin }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/**
 * Reads a results file that the run of a fork wrote: what is taken of it, ids and verdicts, must be as
 * `schema/results.schema.json` has it, or nothing is taken. What else is in it is not looked at.
 */
export function readReportedVerdicts(bytes: Buffer): Reading {
  const parsed = parseJson(bytes, resultsShape);
  return parsed.kind === "problem" ? refused([parsed.problem]) : readRecord(parsed.value);
}

function readRecord(value: unknown): Reading {
  if (!isRecord(value)) return refused(["it is no object"]);
  const version = ownKey(value, "version");
  const checks = ownKey(value, "checks");
  const problems = version === 1 ? [] : ["`version` is not 1"];
  if (!Array.isArray(checks)) return refused([...problems, "`checks` is no list"]);
  // Files of an older version have none.
  const others = ownKey(value, "notApplicable") ?? [];
  if (!Array.isArray(others)) return refused([...problems, "`notApplicable` is no list"]);
  // A map, because an id may be called `__proto__`.
  const reported: Reported = new Map();
  for (const [index, check] of checks.entries())
    note(problems, `checks[${index}]`, takeId(check, verdictOf, reported));
  for (const [index, row] of others.entries())
    note(
      problems,
      `notApplicable[${index}]`,
      takeId(row, () => null, reported),
    );
  return problems.length === 0
    ? { kind: "verdicts", verdicts: verdictsOf(reported), origin: originIn(value) }
    : refused(problems);
}

function originIn(record: Readonly<Record<string, unknown>>): ResultsOrigin {
  const at = (part: string, key: string): unknown => {
    const value = ownKey(record, part);
    return isRecord(value) ? ownKey(value, key) : undefined;
  };
  const textAt = (part: string, key: string): string => {
    const value = at(part, key);
    return typeof value === "string" ? value : "";
  };
  return {
    path: textAt("checklist", "path"),
    sha256: textAt("checklist", "sha256"),
    sha: textAt("run", "sha"),
    startedAt: textAt("run", "startedAt"),
    complete: at("selection", "complete") !== false,
  };
}

/** By id; `system` is `null` where the file names none. */
type Reported = Map<string, { verdict: Verdict | null; readonly systems: Set<string | null> }>;

function verdictsOf(reported: Reported): ReportedVerdicts {
  return new Map([...reported].map(([id, { verdict }]) => [id, verdict]));
}

function note(problems: string[], place: string, problem: string | null): void {
  if (problem !== null && problems.length < maxProblems) problems.push(`\`${place}\` ${problem}`);
}

/** Takes what one element says of an id, of several systems the worst; gives back what is wrong with it. */
function takeId(
  element: unknown,
  verdictIn: (element: Readonly<Record<string, unknown>>) => Verdict | null | undefined,
  reported: Reported,
): string | null {
  if (!isRecord(element)) return "is no object";
  const id = ownKey(element, "id");
  const system = ownKey(element, "system") ?? null;
  const verdict = verdictIn(element);
  if (typeof id !== "string") return "has an `id` that is no text";
  if (verdict === undefined) return "has a `verdict` that is none";
  if (system !== null && typeof system !== "string") return "has a `system` that is no text";
  const other = reported.get(id);
  if (other === undefined) reported.set(id, { verdict, systems: new Set([system]) });
  else if (verdict === null || other.verdict === null || other.systems.has(system))
    return system === null ? "has the `id` of another" : "has the `id` and the `system` of another";
  else {
    other.systems.add(system);
    other.verdict = worseOf(other.verdict, verdict);
  }
  return null;
}

function verdictOf(check: Readonly<Record<string, unknown>>): Verdict | undefined {
  return verdicts.find((known) => known === ownKey(check, "verdict"));
}

function refused(problems: readonly string[]): Reading {
  return { kind: "problems", problems };
}
