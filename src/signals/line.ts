import {
  afterColon,
  contentClause,
  contentText,
  type FormText,
  fillContent,
  type Parsed,
  readContent,
  refuse,
  refuseSlashAfter,
  streamNamed,
} from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `stdout line 1 = ok`, `stdout line -1: /done/`. */
export const line: SignalKind<SignalOf<"line">> = {
  words: ["stdout", "stderr"],
  parse: parseLine,
  fill: (signal, fill) => ({ ...signal, content: fillContent(signal.content, fill) }),
  needsOutputOn: ({ stream }) => stream,
  spelling: ({ stream, line, content }) => `${stream} line ${line}${contentText(content)}`,
  clause: ({ stream, line, content }) => `${lineName(line)} of ${stream} ${contentClause(content)}`,
};

function lineName(line: number): string {
  if (line === -1) return "the last line";
  return line < 0 ? `line ${-line} from the end` : `line ${line}`;
}

/** `line N = TEXT`, `line N: TEXT`, `line N: /re/`. */
function parseLine({ word, rest, body }: FormText): Parsed | null {
  const stream = streamNamed(word);
  const [, digits, sign, text = ""] =
    /^[ \t]+line[ \t]+(-?\d+)(?:[ \t]+(=)(?:[ \t]+|$)|(?=:))(.*)$/s.exec(rest) ?? [];
  const line = Number(digits);
  if (stream === null || digits === undefined || !isLineNumber(line)) return null;
  if (sign === "=") return { kind: "line", stream, line, content: { test: "equals", text } };
  const asked = afterColon(text);
  if (asked === null) return null;
  if (asked === "") {
    const cure = `Write \`${stream} line ${line} =\` to ask for an empty line.`;
    return refuse(body.length, "no text after `:`", "a text", cure);
  }
  const content = readContent(asked);
  return content === null
    ? refuseSlashAfter(`${stream} line ${line}: `, asked, body)
    : { kind: "line", stream, line, content };
}

/** How far back lines can be named: so many are remembered while a stream runs. */
const maxLinesFromEnd = 1000;

function isLineNumber(line: number): boolean {
  return Number.isSafeInteger(line) && line !== 0 && line >= -maxLinesFromEnd;
}
