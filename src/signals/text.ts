import { afterColon, type FormText, type Parsed, type Refusal, refuse, streamNamed } from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `TEXT`, `output: TEXT`, `stdout: TEXT`: a stream contains it. */
export const text: SignalKind<SignalOf<"text">> = {
  words: ["stdout", "stderr", "output"],
  parse: parseText,
  fill: (signal, fill) => ({ ...signal, ...fill("text", signal.text) }),
  needsOutputOn: ({ stream }) => stream ?? "either",
  clause: ({ stream, text }) => `${stream ?? "stdout or stderr"} contains ${JSON.stringify(text)}`,
};

/** After `output:` everything is text: it is the way to write any text literally. */
function parseText({ word, rest, body }: FormText): Parsed | null {
  const text = afterColon(rest);
  const stream = streamNamed(word);
  if (text === null || (stream !== null && text.startsWith("/"))) return null;
  return text === "" ? refuseNoText(word, body) : { kind: "text", stream, text };
}

function refuseNoText(word: string, body: string): Refusal {
  const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
  return refuse(body.length, "no text after `:`", "a text", cure);
}
