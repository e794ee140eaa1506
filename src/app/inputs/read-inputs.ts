import { posix } from "node:path";
import {
  type Inputs,
  type InputValues,
  inputNames,
  inputTable,
  type RawInput,
  type ReportInputName,
  type ReportInputs,
  reportInputNames,
} from "./input-table.js";
import type { Parser, ValueProblem } from "./parsers.js";

/** With a problem nothing may run. */
export type InputReading<Parsed> =
  | { readonly kind: "inputs"; readonly inputs: Parsed }
  | { readonly kind: "problems"; readonly problems: readonly ValueProblem[] };

/** Parses raw texts, an absent or blank one standing for its default; all problems come back at once. */
export function readInputs(raw: RawInput): InputReading<Inputs> {
  const problems: ValueProblem[] = [];
  const inputs = readAll(inputNames, raw, problems);
  return problems.length === 0 && isComplete<Inputs>(inputs, inputNames)
    ? { kind: "inputs", inputs }
    : { kind: "problems", problems };
}

/** The same for the report action, which needs `results` and takes `checklist` from the root of the repository. */
export function readReportInputs(raw: RawInput<ReportInputName>): InputReading<ReportInputs> {
  const problems: ValueProblem[] = [];
  const inputs = readAll(reportInputNames, raw, problems);
  const checklist = pathInRepository(readInput("checklist", raw));
  const missing = readInput("results", raw) === "" ? [noResults] : [];
  if (checklist === null) return { kind: "problems", problems: [...missing, outside, ...problems] };
  const all = { ...inputs, checklist };
  return missing.length + problems.length === 0 && isComplete<ReportInputs>(all, reportInputNames)
    ? { kind: "inputs", inputs: all }
    : { kind: "problems", problems: [...missing, ...problems] };
}

/** Parses one input by itself. */
export function readInput<Name extends keyof InputValues>(
  name: Name,
  raw: RawInput<Name>,
  problems: ValueProblem[] = [],
): InputValues[Name] {
  const given = raw(name) ?? "";
  const row = rows[name];
  return row.parser.parse(given.trim() === "" ? row.default : given, name, problems);
}

const rows: {
  readonly [Name in keyof InputValues]: {
    readonly default: string;
    readonly parser: Parser<InputValues[Name]>;
  };
} = inputTable;

function readAll<Name extends keyof InputValues>(
  names: readonly Name[],
  raw: RawInput<Name>,
  problems: ValueProblem[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [camelCase(name), readInput(name, raw, problems)]));
}

/** Each value has the type that its row's parser gives it, so that only their number is to be looked at. */
function isComplete<Parsed extends object>(values: object, names: readonly string[]): values is Parsed {
  return names.every((name) => camelCase(name) in values);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `null` where it leads out of the repository. */
function pathInRepository(path: string): string | null {
  const normal = posix.normalize(path.replaceAll("\\", "/"));
  return posix.isAbsolute(normal) || /^\.\.(?:\/|$)/.test(normal) ? null : normal;
}

const noResults: ValueProblem = {
  found: "no `results`",
  expected: "the results file of the pull request's run, or the folder that its artifact was downloaded into",
  cure: "Set `results` to the `path` of actions/download-artifact.",
};

const outside: ValueProblem = {
  found: "a `checklist` that leads out of the repository",
  expected: "the path of the page from the repository's root",
  cure: "Name the page as the run's workflow does, with the working directory before it.",
};
