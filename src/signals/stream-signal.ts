import { quoted } from "../model/problem.js";
import type { Comparison, LineContent, Signal, Stream } from "../model/signal.js";
import { readPattern, refuseSlashAfter } from "./pattern-signal.js";
import { type FormText, isComparison, type Parsed, type Refusal, refuse } from "./signal-parts.js";
import { streamCure } from "./stream-cure.js";

/** How far back lines can be named: so many are remembered while a stream runs. */
const maxLinesFromEnd = 1000;

/** What follows the word `stdout` or `stderr`. */
export function parseStream(stream: Stream, form: FormText): Parsed {
  const { rest, body } = form;
  const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
  if (equal !== null) return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
  const text = afterColon(rest);
  if (text === null) return parseMeasure(stream, rest, body) ?? refuseForm(stream, form);
  if (text === "") return refuseNoText(stream, body);
  if (!text.startsWith("/")) return { kind: "text", stream, text };
  const match = readPattern(text);
  return match === null ? refuseSlashAfter(`${stream}: `, text, body) : { kind: "pattern", stream, ...match };
}

/** After `output:` everything is text: it is the way to write any text literally. */
export function parseOutput(form: FormText): Parsed {
  const { rest, body } = form;
  const text = afterColon(rest);
  if (text === null) return parseMeasure(null, rest, body) ?? refuseForm(null, form);
  return text === "" ? refuseNoText("output", body) : { kind: "text", stream: null, text };
}

function refuseForm(stream: Stream | null, form: FormText): Refusal {
  return refuse(
    0,
    quoted(form.body),
    stream === null ? outputForms : streamForms(stream),
    streamCure(stream, form),
  );
}

const outputForms = "`output: TEXT`, `output empty`, `output lines >= 3` or `output lines /re/ >= 3`";

function streamForms(stream: Stream): string {
  const forms = [
    ": TEXT",
    ": /re/",
    " = TEXT",
    " empty",
    " lines >= 3",
    " lines /re/ >= 3",
    " line 1 = TEXT",
  ];
  return forms
    .map((form) => `\`${stream}${form}\``)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
}

/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
function afterColon(rest: string): string | null {
  return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}

/** `empty`, `lines …`, `line …`; `null` for anything else. */
function parseMeasure(stream: Stream | null, rest: string, body: string): Parsed | null {
  if (/^[ \t]+empty$/.test(rest)) return { kind: "empty", stream };
  if (/^[ \t]+lines(?=[ \t=!<>])/.test(rest)) return parseLines(stream, rest);
  return stream === null ? null : parseLine(stream, rest, body);
}

/** `lines OP N`, `lines /re/ OP N`. */
function parseLines(stream: Stream | null, rest: string): Signal | null {
  const [, source = "", operator = "", digits] =
    /^[ \t]+lines(?:[ \t]+(\/(?:[^/\\]|\\.)+\/i?))?[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/s.exec(rest) ?? [];
  const count = Number(digits);
  if (!isComparison(operator) || !Number.isSafeInteger(count)) return null;
  return { kind: "lines", stream, match: readPattern(source), compare: operator satisfies Comparison, count };
}

/** `line N = TEXT`, `line N: TEXT`, `line N: /re/`. */
function parseLine(stream: Stream, rest: string, body: string): Parsed | null {
  const [, digits, sign, text = ""] =
    /^[ \t]+line[ \t]+(-?\d+)(?:[ \t]+(=)(?:[ \t]+|$)|(?=:))(.*)$/s.exec(rest) ?? [];
  const line = Number(digits);
  if (digits === undefined || !isLineNumber(line)) return null;
  if (sign === "=") return { kind: "line", stream, line, content: { test: "equals", text } };
  const asked = afterColon(text);
  if (asked === null) return null;
  if (asked === "") {
    const cure = `Write \`${stream} line ${line} =\` to ask for an empty line.`;
    return refuse(body.length, "no text after `:`", "a text", cure);
  }
  const content = lineContent(asked);
  return content === null
    ? refuseSlashAfter(`${stream} line ${line}: `, asked, body)
    : { kind: "line", stream, line, content };
}

function isLineNumber(line: number): boolean {
  return Number.isSafeInteger(line) && line !== 0 && line >= -maxLinesFromEnd;
}

function lineContent(text: string): LineContent | null {
  if (!text.startsWith("/")) return { test: "contains", text };
  const match = readPattern(text);
  return match && { test: "matches", ...match };
}

function refuseNoText(word: string, body: string): Refusal {
  const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
  return refuse(body.length, "no text after `:`", "a text", cure);
}
