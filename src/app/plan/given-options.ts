import { shellLine } from "../../text/shell-words.js";
import { optionsOf } from "../inputs/input-names.js";
import { inputTable } from "../inputs/input-table.js";
import type { RawInput } from "../inputs/inputs.js";

/** The page and the options that a plan was asked with, as a shell takes them: a blank before, where there are any. */
export function givenOptions(input: RawInput): string {
  const options = optionsOf("plan").flatMap((name) => {
    const { kind } = inputTable[name].parser;
    const lines = (input(name) ?? "").split(/[\r\n]+/).filter((line) => line.trim() !== "");
    if (kind === "flag") return lines[0] === "true" ? [`--${name}`] : [];
    return lines.flatMap((line) => [`--${name}`, line]);
  });
  const words = [input("checklist") ?? "", ...options].filter((word) => word !== "");
  return words.length === 0 ? "" : ` ${shellLine(words)}`;
}
