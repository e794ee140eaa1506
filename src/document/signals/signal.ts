import { quoted } from "../../model/problem.js";
import type { Comparison, Signal, Stream } from "../../model/signal.js";
import { parseDuration } from "../duration.js";
import { parseJsonSignal } from "./signal-json.js";
import { isRefusal, literally, type Refusal, refuse, takePath } from "./signal-parts.js";

export type SignalParse =
  | { readonly kind: "signal"; readonly signal: Signal }
  | {
      readonly kind: "problem";
      /** Where in the text that was handed over, in UTF-16 code units. */
      readonly offset: number;
      readonly found: string;
      readonly expected: string;
      readonly cure: string;
    };

/**
 * Reads the text of one signal by the grammar of FORMAT 2. Only the grammar: whether a pattern or a JSONPath
 * compiles is `validateSignal`'s to say, so that a page without patterns loads no engine.
 */
export function parseSignal(text: string): SignalParse {
  const body = text.replace(/^[ \t\r\n\v\f]+|[ \t\r\n\v\f]+$/g, "");
  const parsed = parseBody(body);
  if (!isRefusal(parsed)) return { kind: "signal", signal: parsed };
  const { at, found, expected, cure } = parsed;
  return { kind: "problem", offset: text.indexOf(body) + at, found, expected, cure };
}

type Parsed = Signal | Refusal;

function parseBody(body: string): Parsed {
  if (body === "")
    return refuse(0, "an empty signal", "a text, a pattern or one of the forms", literally("TEXT"));
  const lineBreak = body.search(/[\r\n]/);
  if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
    return refuseLineBreak(body, lineBreak);
  const [, word, rest = ""] =
    /^(exit|within|json|file|stdout|stderr|output)(?=[ \t:=]|$)(.*)$/s.exec(body) ?? [];
  if (word !== undefined && isWord(word)) return forms[word](rest, body);
  if (body.startsWith("/")) return parsePattern(body, null) ?? refuseSlash(body);
  return { kind: "text", stream: null, text: body };
}

/** FORMAT 2 rule 1: a signal that begins with one of these must fit the word's form. */
const forms = {
  exit: parseExit,
  within: parseWithin,
  json: parseJsonSignal,
  file: parseFile,
  stdout: (rest: string, body: string) => parseStream("stdout", rest, body),
  stderr: (rest: string, body: string) => parseStream("stderr", rest, body),
  output: parseOutput,
} as const satisfies Record<string, (rest: string, body: string) => Parsed>;

function isWord(word: string): word is keyof typeof forms {
  return Object.hasOwn(forms, word);
}

function parseExit(rest: string, body: string): Parsed {
  const expected = "`exit 0`, `exit 1..3` or `exit !0`";
  const [, not, first, last] = /^[ \t]+(!?)(\d+)(?:\.\.(\d+))?$/.exec(rest) ?? [];
  if (first === undefined || (not === "!" && last !== undefined))
    return refuse(0, quoted(body), expected, literally(body));
  const from = Number(first);
  const to = Number(last ?? first);
  if (to > 255 || from > 255) return refuse(0, quoted(body), "exit codes from 0 to 255", literally(body));
  if (from > to)
    return refuse(0, quoted(body), "a range whose first code is not above its second", literally(body));
  return { kind: "exit", negated: not === "!", from, to };
}

function parseWithin(rest: string, body: string): Parsed {
  const ms = parseDuration(rest.trim());
  const fits = /^[ \t]/.test(rest) && ms !== null && ms > 0 && Number.isSafeInteger(ms);
  if (fits) return { kind: "within", ms };
  return refuse(
    0,
    quoted(body),
    "`within` and a duration such as `500ms`, `30s` or `1h30m`",
    literally(body),
  );
}

function parseFile(rest: string, body: string): Parsed {
  const expected = "`file PATH` or `file PATH: TEXT`, a path with blanks in double quotes";
  const taken = takePath(rest);
  if (taken === null) return refuse(0, quoted(body), expected, literally(body));
  const { path, after } = taken;
  if (after === null) return { kind: "file", file: path, text: null };
  if (after !== "") return { kind: "file", file: path, text: after };
  return refuse(
    body.length,
    "no text after `:`",
    "a text",
    `Write \`file PATH\` alone to ask only whether it exists.`,
  );
}

function parseStream(stream: Stream, rest: string, body: string): Parsed {
  const expected = `\`${stream}: TEXT\`, \`${stream}: /pattern/\`, \`${stream} = TEXT\`, \`${stream} empty\` or \`${stream} lines >= 3\``;
  const equal = /^[ \t]+=(?:\s+(.*))?$/s.exec(rest);
  if (equal !== null) return { kind: "equals", stream, text: (equal[1] ?? "").replaceAll("\r\n", "\n") };
  const text = afterColon(rest);
  if (text === null) return parseMeasure(stream, rest) ?? refuse(0, quoted(body), expected, literally(body));
  if (text === "") return refuseNoText(stream, body);
  if (!text.startsWith("/")) return { kind: "text", stream, text };
  return parsePattern(text, stream) ?? refuseStreamSlash(stream, text, body);
}

/** After `output:` everything is text: it is the way to write any text literally. */
function parseOutput(rest: string, body: string): Parsed {
  const expected = "`output: TEXT`, `output empty` or `output lines >= 3`";
  const text = afterColon(rest);
  if (text === null) return parseMeasure(null, rest) ?? refuse(0, quoted(body), expected, literally(body));
  return text === "" ? refuseNoText("output", body) : { kind: "text", stream: null, text };
}

/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
function afterColon(rest: string): string | null {
  return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}

function parseMeasure(stream: Stream | null, rest: string): Signal | null {
  if (/^[ \t]+empty$/.test(rest)) return { kind: "empty", stream };
  const [, operator, digits] = /^[ \t]+lines[ \t]*(=|!=|<=?|>=?)[ \t]*(\d+)$/.exec(rest) ?? [];
  const count = Number(digits);
  if (operator === undefined || !isComparison(operator) || !Number.isSafeInteger(count)) return null;
  return { kind: "lines", stream, compare: operator, count };
}

function isComparison(operator: string): operator is Comparison {
  return ["=", "!=", "<", "<=", ">", ">="].includes(operator);
}

/** Rule 2: `/…/` and `/…/i` over the whole text, a slash inside as `\/`; `null` for anything else. */
function parsePattern(text: string, stream: Stream | null): Signal | null {
  const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
  if (escaped === undefined) return null;
  const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
  return { kind: "pattern", stream, pattern, ignoreCase: flag === "i" };
}

const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";

function refuseSlash(body: string): Refusal {
  return refuse(0, quoted(body), patternForm, literally(body));
}

/** After `stdout:` there is no way to a literal that begins with a slash, so the cure is the pattern for it. */
function refuseStreamSlash(stream: Stream, text: string, body: string): Refusal {
  const pattern = `/${text.replace(/[\\/.*+?^$|()[\]{}]/g, "\\$&")}/`;
  return refuse(
    body.length - text.length,
    quoted(text),
    patternForm,
    `Write ${quoted(`${stream}: ${pattern}`, 200)} to look for this text.`,
  );
}

function refuseNoText(word: string, body: string): Refusal {
  const cure = `Write \`${word} empty\` to ask that nothing is printed.`;
  return refuse(body.length, "no text after `:`", "a text", cure);
}

function refuseLineBreak(body: string, at: number): Refusal {
  const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
  return refuse(at, `a line break in ${quoted(body)}`, "a signal on one line", cure);
}
