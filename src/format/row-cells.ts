import { type CheckFieldType, type ColumnField, columnFields } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import { type CellText, codeCell, markdownCell, textCell } from "./cells.js";

/**
 * What a row says, by the fields of a check that have a column: a list where the field has one (the lines of a command,
 * signals, needs), else a text. As their author means them, without markup of cells. What is empty says nothing.
 */
export type RowValues = { readonly [F in ColumnField]?: string | readonly string[] };

/** The cells of a row, in the order in which FORMAT has the columns; only those that say something. */
export function rowCells(values: RowValues): ReadonlyMap<ColumnField, CellText> {
  const cells = new Map<ColumnField, CellText>();
  for (const field of columnFields) {
    const texts = textsOf(values, field);
    if (texts.length > 0) cells.set(field, cellWriters[checkFields[field].type](texts, field));
  }
  return cells;
}

/** What a row says under a field: nothing, one text, or several. */
export function textsOf(values: RowValues, field: ColumnField): readonly string[] {
  const value = values[field] ?? [];
  return (typeof value === "string" ? [value] : value).filter((text) => text.trim() !== "");
}

type CellWriter = (texts: readonly string[], field: ColumnField) => CellText;

const words: CellWriter = (texts) => textCell(texts.join(", "));
const prose: CellWriter = (texts) => markdownCell(texts.join(" "));
const code: CellWriter = (texts) => codeCell(texts);

const cellWriters: { readonly [T in CheckFieldType]: CellWriter } = {
  line: words,
  area: words,
  duration: words,
  moment: words,
  waiver: words,
  ids: words,
  lines: words,
  markdown: prose,
  guidance: prose,
  command: code,
  script: code,
  retest: code,
  signals: (texts, field) => codeCell(texts, field === "fail" ? "or" : "and"),
  count: words,
  env: words,
};
