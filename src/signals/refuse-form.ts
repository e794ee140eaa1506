import { quoted } from "../model/problem.js";
import type { Stream } from "../model/signal.js";
import {
  type Cure,
  cureByOtherRole,
  cureFor,
  type FormText,
  maxGuessed,
  meantComparison,
  type Refusal,
  readPattern,
  refuse,
  streamNamed,
  unquoted,
} from "./form.js";

/** What follows a stream's word and is none of its forms. */
export function refuseForm(form: FormText): Refusal {
  const stream = streamNamed(form.word);
  return refuse(0, quoted(form.body), expectedForms(stream), streamCure(stream, form));
}

function expectedForms(stream: Stream | null): string {
  if (stream === null)
    return "`output: TEXT`, `output empty`, `output lines >= 3` or `output lines /re/ >= 3`";
  return [": TEXT", ": /re/", " = TEXT", " empty", " lines >= 3", " lines /re/ >= 3", " line 1 = TEXT"]
    .map((form) => `\`${stream}${form}\``)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
}

/** What was probably meant by words after `stdout`, `stderr` or `output` (`null`) that fit no form. */
function streamCure(stream: Stream | null, form: FormText): Cure {
  if (form.body.length > maxGuessed) return cureFor(null, form.body);
  const said = form.rest.trim();
  for (const { words, means, opposite } of sayings) {
    const match = words.exec(said);
    const signal = match === null ? null : means(stream, match);
    if (signal === null) continue;
    return opposite === true ? cureByOtherRole(signal, form) : cureFor(signal, form.body);
  }
  return cureFor(null, form.body);
}

interface Saying {
  /** Over all that follows the word of the stream. */
  readonly words: RegExp;
  readonly means: (stream: Stream | null, match: RegExpExecArray) => string | null;
  /** The signal says the contrary, and so belongs to the other column. */
  readonly opposite?: true;
}

const operator = "(===?|!==?|<>|=[ \\t]*>|=<|[<>][ \\t]*=|[<>=:≥≤≠])";
const not =
  "(?:is|are|does|do|must|should)?[ \\t]*(?:not|n't)[ \\t]+(?:be[ \\t]+)?|doesn't[ \\t]+|never[ \\t]+";

/** In this order: the first that fits is meant. */
const sayings: readonly Saying[] = [
  { words: /^:(\S.*)$/s, means: (stream, { 1: text = "" }) => contains(stream, text) },
  {
    words: /^(?:(?:is|=|==|:|are|remains|stays)[ \t]*)?(?:empty|nothing|blank|"")[.!]?$/i,
    means: (stream) => `${nameOf(stream)} empty`,
  },
  {
    words: /^(?:is[ \t]+not|isn't|not|non-?)[ \t]*empty$/i,
    means: (stream) => (stream === null ? "/\\S/" : `${stream}: /\\S/`),
  },
  {
    words: /^(?:=?~|matches|match|matching)[ \t]*(\S.*)$/is,
    means: (stream, { 1: text = "" }) => matches(stream, text) ?? asPattern(stream, text),
  },
  { words: /^(\/.+\/i?)$/s, means: (stream, { 1: text = "" }) => matches(stream, text) },
  {
    words: new RegExp(
      `^(?:${not})(?:contains?|includes?|has|have|shows?|prints?|matche?s?)[ \\t]+(\\S.*)$`,
      "is",
    ),
    means: (stream, { 1: text = "" }) => contains(stream, text),
    opposite: true,
  },
  {
    words: /^(?:contains?|includes?|has|shows?|prints?|says?|with)[ \t]+(?!\d+[ \t]+lines?$)(\S.*)$/is,
    means: (stream, { 1: text = "" }) => contains(stream, text),
  },
  {
    words: new RegExp(
      `^(?:number[ \\t]+of[ \\t]+)?lines?(?:[ \\t]+(?:count|number|total))?[ \\t]+(?:matching[ \\t]+|=?~[ \\t]*)?(/(?:[^/\\\\]|\\\\.)+/i?)(?:[ \\t]*${operator}[ \\t]*(\\d+))?$`,
      "is",
    ),
    means: (stream, { 1: pattern = "", 2: compare, 3: count }) =>
      compare === undefined || count === undefined
        ? matches(stream, pattern)
        : counted(stream, `${pattern} `, compare, count),
  },
  {
    words: new RegExp(
      `^(?:number[ \\t]+of[ \\t]+)?(?:lines?|count)(?:[ \\t]*[-_. ]?(?:count|number|length|total))?[ \\t]*${operator}[ \\t]*(\\d+)$`,
      "is",
    ),
    means: (stream, { 1: compare = "", 2: count = "" }) => counted(stream, "", compare, count),
  },
  {
    words: /^(?:lines?(?:[ \t]+(?:count|is|are))?[ \t]+(\d+)|(?:(?:has|is|=)[ \t]+)?(\d+)[ \t]+lines?)$/i,
    means: (stream, { 1: first, 2: second }) => counted(stream, "", "=", first ?? second ?? ""),
  },
  {
    words: /^(?:has[ \t]+)?(?:at[ \t]+least[ \t]+(\d+)|(\d+)[ \t]+or[ \t]+more)[ \t]+lines?$/i,
    means: (stream, { 1: first, 2: second }) => counted(stream, "", ">=", first ?? second ?? ""),
  },
  {
    words:
      /^(?:line[ \t]+(-?\d+)|(first|last)[ \t]+line)(?:[ \t]*(?:(===?|=)|=?~|:|is|equals|contains?|has|matches)[ \t]*)(\S.*)$/is,
    means: (stream, { 0: all, 1: number, 2: place, 3: equal, 4: text = "" }) => {
      const line = number ?? (place?.toLowerCase() === "last" ? "-1" : "1");
      const isEqual =
        equal !== undefined || /^(?:line[ \t]+-?\d+|\w+[ \t]+line)[ \t]+(?:is|equals)\b/i.test(all);
      return lineSignal(stream, line, isEqual, text);
    },
  },
  {
    words: /^line[ \t]+(-?\d+)[ \t]+(\S.*)$/is,
    means: (stream, { 1: line = "", 2: text = "" }) =>
      lineSignal(stream, line, readPattern(text) === null, text),
  },
  {
    words: new RegExp(`^(?:!==?|≠|<>|(?:${not})(?:=|equals?)?)[ \\t]*(\\S.*)$`, "is"),
    means: (stream, { 1: text = "" }) => whole(stream, text),
    opposite: true,
  },
  {
    words: /^(?:===?|=|is|equals|equal[ \t]+to)[ \t]*(\S.*)$/is,
    means: (stream, { 1: text = "" }) => whole(stream, text),
  },
];

function nameOf(stream: Stream | null): string {
  return stream ?? "output";
}

/** A text that the form can hold; after `stdout:` one that begins with a slash would be a pattern. */
function contains(stream: Stream | null, said: string): string | null {
  const text = unquoted(said).trim();
  if (text === "") return null;
  return readPattern(text) !== null || (stream !== null && text.startsWith("/"))
    ? matches(stream, text)
    : `${nameOf(stream)}: ${text}`;
}

function matches(stream: Stream | null, said: string): string | null {
  const text = unquoted(said);
  if (readPattern(text) === null) return null;
  return stream === null ? text : `${stream}: ${text}`;
}

/** `matches ^ok`: a pattern that lacks its slashes. */
function asPattern(stream: Stream | null, said: string): string | null {
  const text = unquoted(said).trim();
  return text === ""
    ? null
    : matches(stream, `/${text.replace(/^\/|\/$/g, "").replace(/(?<!\\)\//g, "\\/")}/`);
}

/** Only a stream of its own can be compared as a whole. */
function whole(stream: Stream | null, said: string): string {
  return `${stream ?? "stdout"} = ${unquoted(said).trim()}`;
}

function counted(stream: Stream | null, pattern: string, compare: string, count: string): string | null {
  const meant = meantComparison(compare);
  const lines = Number(count);
  return meant === null || !Number.isSafeInteger(lines)
    ? null
    : `${nameOf(stream)} lines ${pattern}${meant} ${lines}`;
}

function lineSignal(stream: Stream | null, line: string, isEqual: boolean, said: string): string | null {
  const number = Math.max(Number(line) || 1, -1000);
  const text = unquoted(said).trim();
  if (text === "" || !Number.isSafeInteger(number)) return null;
  const named = `${stream ?? "stdout"} line ${number}`;
  if (isEqual) return `${named} = ${text}`;
  return text.startsWith("/") && readPattern(text) === null ? null : `${named}: ${text}`;
}
