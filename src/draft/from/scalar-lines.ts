import type { YamlScalar } from "../../page/yaml/yaml-nodes.js";
import type { SourceLine } from "./from-source.js";

/** The lines of a text with those of the file that they stand in. */
export function scalarLines(scalar: YamlScalar): readonly SourceLine[] {
  const isBlock = scalar.style === "block";
  const texts = isBlock ? scalar.text.replace(/\n+$/, "").split("\n") : [scalar.text];
  return texts.map((text, index) => ({ text, line: scalar.place.line + index }));
}
