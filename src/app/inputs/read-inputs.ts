import type { OffPageProblem } from "../../model/finding.js";
import { type InputName, inputNames } from "./input-names.js";
import type { Parser } from "./input-row.js";
import { inputTable } from "./input-table.js";
import type { Inputs, InputValues, RawInput } from "./inputs.js";

/** With a problem nothing may run. */
export type InputReading<Parsed> =
  | { readonly kind: "inputs"; readonly inputs: Parsed }
  | { readonly kind: "problems"; readonly problems: readonly OffPageProblem[] };

/** Parses raw texts, an absent or blank one standing for its default; all problems come back at once. */
export function readInputs(raw: RawInput): InputReading<Inputs> {
  return readEach<InputName, Inputs>(inputNames, raw);
}

/** The same for some of the inputs, which `Parsed` holds by their names in code. */
export function readEach<Name extends keyof InputValues, Parsed extends object>(
  names: readonly Name[],
  raw: RawInput<Name>,
): InputReading<Parsed> {
  const problems: OffPageProblem[] = [];
  const inputs = Object.fromEntries(names.map((name) => [camelCase(name), readInput(name, raw, problems)]));
  return problems.length === 0 && isComplete<Parsed>(inputs, names)
    ? { kind: "inputs", inputs }
    : { kind: "problems", problems };
}

/** Parses one input by itself. */
export function readInput<Name extends keyof InputValues>(
  name: Name,
  raw: RawInput<Name>,
  problems: OffPageProblem[] = [],
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

/** Each value has the type that its row's parser gives it, so that only their number is to be looked at. */
function isComplete<Parsed extends object>(values: object, names: readonly string[]): values is Parsed {
  return names.every((name) => camelCase(name) in values);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
