import { columnFields } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import { readYaml } from "../page/yaml/yaml-tree.js";
import { type RowValues, textsOf } from "./row-cells.js";

/** The lines of a check as an item of a YAML list; `prefix` is what stands before its first key: blanks, a dash, blanks. */
export function yamlItem(row: RowValues, prefix: string, isFlow: boolean): string[] {
  const pairs = columnFields.flatMap((field) => {
    const texts = textsOf(row, field);
    if (texts.length === 0) return [];
    const { key, type } = checkFields[field];
    const isList = texts.length > 1 || type === "ids" || type === "lines";
    return [`${key}: ${isList ? `[${texts.map(yamlScalar).join(", ")}]` : yamlScalar(texts[0] ?? "")}`];
  });
  if (isFlow) return [`${prefix}{ ${pairs.join(", ")} }`];
  const indent = " ".repeat(prefix.length);
  return pairs.map((pair, index) => (index === 0 ? prefix : indent) + pair);
}

/** Plain where YAML reads it as this text wherever it stands, else in double quotes, in which a JSON string is one of YAML. */
export function yamlScalar(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9 ._/@+-]*[A-Za-z0-9._/@+-])?$/.test(text)) return false;
  const tree = readYaml(text, { line: 1, column: 1 }, () => undefined);
  return tree.kind === "root" && tree.root.kind === "scalar" && tree.root.type === "string";
}
