import { patternText } from "../text/pattern-text.js";
import {
  comparisonWords,
  type FormText,
  fillPattern,
  isComparison,
  type Parsed,
  readPattern,
  streamNamed,
} from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `stdout lines >= 3`, `stdout lines /re/ >= 3`; for `output` the sum. */
export const lines: SignalKind<SignalOf<"lines">> = {
  words: ["stdout", "stderr", "output"],
  parse: parseLines,
  fill: (signal, fill) => ({ ...signal, match: signal.match && fillPattern(signal.match, fill) }),
  needsOutputOn: () => null,
  spelling: ({ stream, match, compare, count }) => {
    const which = match === null ? "" : `${patternText(match.pattern, match.ignoreCase)} `;
    return `${stream ?? "output"} lines ${which}${compare} ${count}`;
  },
  clause: ({ stream, match, compare, count }) => {
    const source = stream ?? "stdout and stderr together";
    const which = match === null ? "" : ` that match ${patternText(match.pattern, match.ignoreCase)}`;
    return `the number of lines of ${source}${which} ${comparisonWords[compare]} ${count}`;
  },
};

function parseLines({ word, rest }: FormText): Parsed | null {
  const [, source = "", operator = "", digits] =
    /^[ \t]+lines(?:[ \t]+(\/(?:[^/\\]|\\.)+\/i?))?[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/s.exec(rest) ?? [];
  const count = Number(digits);
  if (!isComparison(operator) || !Number.isSafeInteger(count)) return null;
  return { kind: "lines", stream: streamNamed(word), match: readPattern(source), compare: operator, count };
}
