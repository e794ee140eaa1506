import { streamNamed } from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `stdout empty`, `output empty`: nothing but blanks was printed there. */
export const empty: SignalKind<SignalOf<"empty">> = {
  words: ["stdout", "stderr", "output"],
  parse: ({ word, rest }) =>
    /^[ \t]+empty$/.test(rest) ? { kind: "empty", stream: streamNamed(word) } : null,
  needsOutputOn: () => null,
  spelling: ({ stream }) => `${stream ?? "output"} empty`,
  clause: ({ stream }) => (stream === null ? "stdout and stderr are empty" : `${stream} is empty`),
};
