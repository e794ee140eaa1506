import { trimBlanks } from "../text/trim-blanks.js";
import { streamNamed } from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `stdout = TEXT`: the whole stream, trimmed and with CRLF as LF. */
export const equals: SignalKind<SignalOf<"equals">> = {
  words: ["stdout", "stderr"],
  parse: ({ word, rest }) => {
    const stream = streamNamed(word);
    const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
    if (stream === null || equal === null) return null;
    return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
  },
  fill: (signal, fill) => ({ ...signal, text: trimBlanks(fill("whole", signal.text).text).text }),
  needsOutputOn: ({ stream, text }) => (text === "" ? null : stream),
  spelling: ({ stream, text }) => `${stream} = ${text}`.trimEnd(),
  clause: ({ stream, text }) => `the whole of ${stream} is ${JSON.stringify(text)}`,
};
