import { constant, list, oneOf, optional, record, text } from "../../model/described.js";
import { maxMismatches, mismatchWords, readAs } from "../../model/mismatches.js";
import type { ReportedVerdicts, ResultsOrigin } from "../../model/reported-verdicts.js";
import { type Verdict, verdicts } from "../../model/verdict.js";
import { worseOf } from "../../model/verdict-traits.js";
import { isRecord } from "../../text/is-record.js";
import { resultsLimits } from "../../text/json-limits.js";
import { parseJson } from "../../text/parse-json.js";

/** Problems name places in the file and what should stand there, never what does: that text is not ours to repeat. */
type Reading =
  | { readonly kind: "verdicts"; readonly verdicts: ReportedVerdicts; readonly origin: ResultsOrigin }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/** What is taken of a file. */
interface ReportedFile {
  readonly version: 1;
  readonly checks: readonly (ReportedRow & { readonly verdict: Verdict })[];
  /** Files of an older version have none. */
  readonly notApplicable?: readonly ReportedRow[];
}

interface ReportedRow {
  readonly id: string;
  readonly system?: string;
}

const row = { id: text(), system: optional(text()) };
const reportedFile = record<ReportedFile>({
  version: constant(1),
  checks: list(record<ReportedFile["checks"][number]>({ ...row, verdict: oneOf(verdicts) })),
  notApplicable: optional(list(record<ReportedRow>(row))),
});

/**
 * Reads a results file that the run of a fork wrote: what is taken of it, ids and verdicts, must be as
 * `schema/results.schema.json` has it, or nothing is taken. What else is in it is not looked at.
 */
export function readReportedVerdicts(bytes: Buffer): Reading {
  const parsed = parseJson(bytes, resultsLimits);
  if (parsed.kind === "problem") return refused([parsed.problem]);
  const { value } = parsed;
  const reading = readAs(reportedFile.read, value);
  if (reading.kind === "mismatches") return refused(reading.all.map(mismatchWords));
  const { checks, notApplicable = [] } = reading.value;
  // A map, because an id may be called `__proto__`.
  const reported: Reported = new Map();
  const problems = [
    ...checks.flatMap((check, index) => take(check, check.verdict, `checks[${index}]`, reported)),
    ...notApplicable.flatMap((row, index) => take(row, null, `notApplicable[${index}]`, reported)),
  ];
  return problems.length === 0
    ? { kind: "verdicts", verdicts: verdictsOf(reported), origin: originIn(value) }
    : refused(problems.slice(0, maxMismatches));
}

/** What it says of itself decides nothing: what is missing or of another type is an empty text. */
function originIn(file: unknown): ResultsOrigin {
  const at = (part: string, key: string): unknown => ownKey(ownKey(file, part), key);
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

/** `__proto__` is a key like any other, and what an object inherits is none of the file's. */
function ownKey(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** By id; a system is `undefined` where the file names none. */
type Reported = Map<string, { verdict: Verdict | null; readonly systems: Set<string | undefined> }>;

function verdictsOf(reported: Reported): ReportedVerdicts {
  return new Map([...reported].map(([id, { verdict }]) => [id, verdict]));
}

/** Takes what one row says of an id, of several systems the worst; gives back what is wrong with it. */
function take(
  { id, system }: ReportedRow,
  verdict: Verdict | null,
  place: string,
  reported: Reported,
): string[] {
  const other = reported.get(id);
  if (other === undefined) reported.set(id, { verdict, systems: new Set([system]) });
  else if (verdict === null || other.verdict === null || other.systems.has(system))
    return [`\`${place}\` has the \`id\` ${system === undefined ? "" : "and the `system` "}of another`];
  else {
    other.systems.add(system);
    other.verdict = worseOf(other.verdict, verdict);
  }
  return [];
}

function refused(problems: readonly string[]): Reading {
  return { kind: "problems", problems };
}
