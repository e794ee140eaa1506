import { quoted } from "../model/problem.js";
import type { Role, Signal } from "../model/signal.js";
import { parseExit } from "./exit-signal.js";
import { parseFile } from "./file-signal.js";
import { readPattern, refuseSlash } from "./pattern-signal.js";
import { parseJsonSignal } from "./signal-json.js";
import {
  type Cure,
  type FormText,
  isRefusal,
  literally,
  type Parsed,
  type Refusal,
  refuse,
} from "./signal-parts.js";
import { parseOutput, parseStream } from "./stream-signal.js";
import { trimSignal } from "./trim-signal.js";
import { parseWithin } from "./within-signal.js";

type SignalParse =
  | {
      readonly kind: "signal";
      readonly signal: Signal;
      /** The text that was read, trimmed: what reports and `diff` show is what the judge looks for. */
      readonly text: string;
      /** Where the text begins in what was handed over, in UTF-16 code units. */
      readonly offset: number;
    }
  | {
      readonly kind: "problem";
      /** Where in the text that was handed over, in UTF-16 code units. */
      readonly offset: number;
      readonly found: string;
      readonly expected: string;
      readonly cure: string;
    };

/**
 * Trims and reads the text of one signal by the grammar of FORMAT 2. Only the grammar: whether a pattern or a
 * JSONPath compiles is `validateSignal`'s to say, so that a page without patterns loads no engine. The role changes
 * nothing about what a text means, only what a cure has to say.
 */
export function parseSignal(written: string, role: Role = "pass"): SignalParse {
  const { text, offset } = trimSignal(written);
  const parsed = parseBody(text, role);
  if (!isRefusal(parsed)) return { kind: "signal", signal: parsed, text, offset };
  const { at, found, expected, cure } = parsed;
  return { kind: "problem", offset: offset + at, found, expected, cure: certain(cure, role) };
}

/** A cure that is followed to the letter must lead to a signal. */
function certain(cure: Cure, role: Role): string {
  if (typeof cure === "string") return cure;
  return isRefusal(parseBody(cure.meant, role)) ? cure.otherwise : cure.cure;
}

function parseBody(body: string, role: Role): Parsed {
  if (body === "")
    return refuse(0, "an empty signal", "a text, a pattern or one of the forms", literally("TEXT"));
  const lineBreak = body.search(/[\r\n]/);
  if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
    return refuseLineBreak(body, lineBreak);
  const word = keywordOf(body);
  if (word !== null) return forms[word]({ rest: body.slice(word.length), body, role });
  if (!body.startsWith("/")) return { kind: "text", stream: null, text: body };
  const match = readPattern(body);
  return match === null ? refuseSlash(body) : { kind: "pattern", stream: null, ...match };
}

/** FORMAT 2 rule 1: a signal that begins with one of these words must fit the word's form. */
const forms = {
  exit: parseExit,
  within: parseWithin,
  json: parseJsonSignal,
  file: parseFile,
  stdout: (form: FormText) => parseStream("stdout", form),
  stderr: (form: FormText) => parseStream("stderr", form),
  output: parseOutput,
} as const satisfies Record<string, (form: FormText) => Parsed>;

type Keyword = keyof typeof forms;

/** The word that a signal begins with, followed by a blank, `:`, `=` or its end. */
export function keywordOf(body: string): Keyword | null {
  const word = /^[a-z]+(?=[ \t:=]|$)/.exec(body)?.[0];
  return word !== undefined && isKeyword(word) ? word : null;
}

export function isKeyword(word: string): word is Keyword {
  return Object.hasOwn(forms, word);
}

function refuseLineBreak(body: string, at: number): Refusal {
  const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
  return refuse(at, `a line break in ${quoted(body)}`, "a signal on one line", cure);
}
