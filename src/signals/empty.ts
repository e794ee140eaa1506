import { none } from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";
import { streamNamed } from "./stream-form.js";

/** `stdout empty`, `output empty`: nothing but blanks was printed there. */
export const empty: SignalKind<SignalOf<"empty">> = {
  words: ["stdout", "stderr", "output"],
  parse: ({ word, rest }) =>
    /^[ \t]+empty$/.test(rest) ? { kind: "empty", stream: streamNamed(word) } : null,
  pattern: none,
  validator: none,
  needsOutputOn: none,
  clause: ({ stream }) => (stream === null ? "stdout and stderr are empty" : `${stream} is empty`),
};
