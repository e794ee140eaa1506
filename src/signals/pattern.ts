import { patternText } from "../text/pattern-text.js";
import { type FormText, none, type Parsed } from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";
import { readPattern, refuseSlashAfter } from "./pattern-text.js";
import { afterColon, streamNamed } from "./stream-form.js";
import { patternValidator } from "./validators.js";

/** `/pattern/`, `stdout: /pattern/i`: a line of a stream matches. */
export const pattern: SignalKind<SignalOf<"pattern">> = {
  words: ["stdout", "stderr"],
  parse: parsePattern,
  pattern: (signal) => signal.pattern,
  validator: (signal) => patternValidator(signal.pattern),
  needsOutputOn: none, // an empty stream may have lines of blanks
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
