import { columnFields } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import { yamlText } from "../text/yaml-text.js";
import { type RowValues, textsOf } from "./row-cells.js";

/** The lines of a check as an item of a YAML list; `prefix` is what stands before its first key: blanks, a dash, blanks. */
export function yamlItem(row: RowValues, prefix: string, isFlow: boolean): string[] {
  const pairs = columnFields.flatMap((field) => {
    const texts = textsOf(row, field);
    if (texts.length === 0) return [];
    const { key, type } = checkFields[field];
    const isList = texts.length > 1 || type === "ids" || type === "lines";
    return [`${key}: ${isList ? `[${texts.map(yamlText).join(", ")}]` : yamlText(texts[0] ?? "")}`];
  });
  if (isFlow) return [`${prefix}{ ${pairs.join(", ")} }`];
  const indent = " ".repeat(prefix.length);
  return pairs.map((pair, index) => (index === 0 ? prefix : indent) + pair);
}
