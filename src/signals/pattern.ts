import { patternText } from "../text/pattern-text.js";
import {
  afterColon,
  type FormText,
  type Parsed,
  readPattern,
  refuseSlashAfter,
  streamNamed,
} from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `/pattern/`, `stdout: /pattern/i`: a line of a stream matches. */
export const pattern: SignalKind<SignalOf<"pattern">> = {
  words: ["stdout", "stderr"],
  parse: parsePattern,
  fill: (signal, fill) => ({ ...signal, pattern: fill("pattern", signal.pattern).text }),
  needsOutputOn: () => null, // an empty stream may have lines of blanks
  clause: ({ stream, pattern, ignoreCase }) =>
    `a line of ${stream ?? "stdout or stderr"} matches ${patternText(pattern, ignoreCase)}`,
};

function parsePattern({ word, rest, body }: FormText): Parsed | null {
  const text = afterColon(rest);
  if (text === null || !text.startsWith("/")) return null;
  const match = readPattern(text);
  return match === null
    ? refuseSlashAfter(`${word}: `, text, body)
    : { kind: "pattern", stream: streamNamed(word), ...match };
}
