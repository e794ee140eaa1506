import type { CheckFieldRow } from "./check-field-row.js";
import { checkFields } from "./check-fields.js";
import type { FieldTable } from "./page-fields.js";

type Rows = typeof checkFields;
export type CheckField = keyof Rows;
export type CheckKey = Rows[CheckField]["key"];
/** What a change of a field is called in the results. */
export type CheckPart = { [F in CheckField]: PartOf<Rows[F]> }[CheckField];
type PartOf<R extends CheckFieldRow> = R extends { readonly part: infer P } ? P : R["key"];
export type CheckFieldType = Rows[CheckField]["type"];
/** The fields with a column in a table. */
export type ColumnField = FieldsWith<{ readonly column: unknown }>;
type FieldsWith<R> = { [F in CheckField]: Rows[F] extends R ? F : never }[CheckField];
export type ReportedField = FieldsWith<{ readonly reported: unknown }>;
/** The fields with lines of their own in an explanation. */
export type ExplainedField = FieldsWith<{ readonly explained: string }>;

/** Texts that a check has as the page has them, or `null`: nothing but their type says how they are read. */
export type PlainField = Exclude<FieldsWith<{ readonly type: PlainType }>, (typeof ownReading)[number]>;
type PlainType = (typeof plainTypes)[number];
const plainTypes = ["line", "markdown", "guidance", "script"] as const;
/** Texts with a default or with values of their own. */
const ownReading = ["id", "severity", "workingDirectory", "shell", "phase"] as const;

/** In the order of the table. `Object.keys` forgets the names of a literal's keys, which are all that it has. */
export const checkFieldNames = Object.keys(checkFields) as CheckField[];

export const plainFields = checkFieldNames.filter(
  (name): name is PlainField =>
    plainTypes.some((type) => type === checkFields[name].type) && !ownReading.some((own) => own === name),
);

export const columnFields = checkFieldNames.filter(
  (name): name is ColumnField => "column" in checkFields[name],
);

/** Plain texts that the results have, in the order in which they are listed there: one that is not named comes last. */
export type ReportedText = PlainField & ReportedField;
export const reportedTexts = [...new Set<ReportedText>(["owner", "why", ...plainFields.filter(isReported)])];

function isReported(field: PlainField): field is ReportedText {
  return "reported" in checkFields[field];
}

/** The table by the keys that YAML has. */
export const checkKeys: FieldTable = Object.fromEntries(
  checkFieldNames.map((name) => [checkFields[name].key, checkFields[name]]),
);
