import type { ProblemText } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import type { Role, Signal } from "../model/signal.js";
import { placeholdersIn } from "../text/placeholder.js";
import { trimBlanks } from "../text/trim-blanks.js";
import {
  asCode,
  type Cure,
  cureFor,
  maxGuessed,
  type Parsed,
  type Refusal,
  readPattern,
  refuse,
  refuseSlash,
} from "./form.js";
import { keywordOf, parseForm } from "./kinds.js";

type SignalParse =
  | {
      readonly kind: "signal";
      readonly signal: Signal;
      /** The text that was read, trimmed: what reports and `diff` show is what the judge looks for. */
      readonly text: string;
      /** Where the text begins in what was handed over, in UTF-16 code units. */
      readonly offset: number;
    }
  | (ProblemText & {
      readonly kind: "problem";
      /** Where in the text that was handed over, in UTF-16 code units. */
      readonly offset: number;
    });

/**
 * Trims and reads the text of one signal by the grammar of FORMAT 2. Only the grammar: whether a pattern or a
 * JSONPath compiles is its kind's `validator` to say, so that a page without patterns loads no engine. The role changes
 * nothing about what a text means, only what a cure has to say.
 */
export function parseSignal(written: string, role: Role = "pass"): SignalParse {
  const { text, offset } = trimBlanks(written);
  const parsed = parseBody(text, role);
  if (parsed.kind !== "refused") return { kind: "signal", signal: parsed, text, offset };
  const { at, found, expected, cure } = bareValue(text, role) ?? parsed;
  return { kind: "problem", offset: offset + at, found, expected, cure: certain(cure, role) };
}

/** A text as it has to be written to be looked for, where it is no signal by itself. */
export function asSignal(text: string): string {
  return parseSignal(text).kind === "signal" ? text : `output: ${text}`;
}

/** A cure that is followed to the letter must lead to a signal. */
function certain(cure: Cure, role: Role): string {
  if (typeof cure === "string") return cure;
  return parseBody(cure.meant, role).kind === "refused" ? cure.otherwise : cure.cure;
}

function parseBody(body: string, role: Role): Parsed {
  if (body === "")
    return refuse(0, "an empty signal", "a text, a pattern or one of the forms", cureFor(null, "TEXT"));
  const lineBreak = body.search(/[\r\n]/);
  if (lineBreak >= 0 && !/^(?:stdout|stderr)[ \t]+=(?:\s|$)/.test(body))
    return refuseLineBreak(body, lineBreak);
  const word = keywordOf(body);
  if (word !== null) return parseForm({ word, rest: body.slice(word.length), body, role });
  if (!body.startsWith("/")) return { kind: "text", stream: null, text: body };
  const match = readPattern(body);
  return match === null ? refuseSlash(body) : { kind: "pattern", stream: null, ...match };
}

/** A placeholder where a number or a bare JSON value would fit: values stand in texts alone. `null`: there is none. */
function bareValue(body: string, role: Role): Refusal | null {
  if (body.length > maxGuessed) return null;
  const places = placeholdersIn(body);
  const fits = (ones: typeof places, number: string): boolean =>
    parseBody(
      ones.reduceRight((text, { start, end }) => text.slice(0, start) + number + text.slice(end), body),
      role,
    ).kind !== "refused";
  const place =
    places.find((one) => fits([one], "1") || fits([one], "1s")) ??
    (fits(places, "1") ? places[0] : undefined);
  if (place === undefined) return null;
  const { start, end } = place;
  const name = body.slice(start, end);
  const inQuotes = `${body.slice(0, start)}"${name}"${body.slice(end)}`;
  const cure =
    keywordOf(body) === "json"
      ? `Write ${asCode(inQuotes)}.`
      : "Write the number itself, or let the command compare.";
  const expected = "a placeholder in a text, a pattern, a path or a JSON string";
  return refuse(start, `the placeholder ${asCode(name)} as a number`, expected, cure);
}

function refuseLineBreak(body: string, at: number): Refusal {
  const cure = "Write one signal a line; only `stdout = TEXT` and `stderr = TEXT` compare several lines.";
  return refuse(at, `a line break in ${quoted(body)}`, "a signal on one line", cure);
}
