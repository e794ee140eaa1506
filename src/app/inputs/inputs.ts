import type { InputName, ReportInputName } from "./input-names.js";
import type { Parser } from "./input-row.js";
import type { inputTable } from "./input-table.js";

/** Parsed, by the name in `action.yml`. */
export type InputValues = {
  readonly [Name in keyof typeof inputTable]: (typeof inputTable)[Name]["parser"] extends Parser<infer Value>
    ? Value
    : never;
};

/** `fail-on` is `failOn` in code. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** The parsed inputs of the run action, which are those of the commands too. */
export type Inputs = { readonly [Name in InputName as CamelCase<Name>]: InputValues[Name] };

/** The parsed inputs of the report action. */
export type ReportInputs = { readonly [Name in ReportInputName as CamelCase<Name>]: InputValues[Name] };

/** The raw text of an input, as the runner or the command line has it. */
export type RawInput<Name extends string = InputName> = (name: Name) => string | undefined;
