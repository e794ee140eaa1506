import type { ProblemText } from "../model/finding.js";
import { inCode, quoted } from "../model/problem.js";
import type {
  Comparison,
  Content,
  LineContent,
  PatternSource,
  Role,
  Signal,
  Stream,
} from "../model/signal.js";
import { literalPattern, patternText } from "../text/pattern-text.js";
import { trimBlanks } from "../text/trim-blanks.js";
import type { Fill } from "./slots.js";

/** A signal that doesn't fit the grammar: where in it, and the words of the problem. */
export interface Refusal extends Omit<ProblemText, "cure"> {
  readonly kind: "refused";
  readonly at: number;
  readonly cure: Cure;
}

/** What to do; a guess is only said where the signal that it offers is one. */
export type Cure = string | { readonly meant: string; readonly cure: string; readonly otherwise: string };

/** What one form of the grammar makes of a text. */
export type Parsed = Signal | Refusal;

/** What a form is handed: the word it begins with, what follows it, the whole, and where the signal stands. */
export interface FormText {
  readonly word: string;
  readonly rest: string;
  readonly body: string;
  readonly role: Role;
}

export function refuse(at: number, found: string, expected: string, cure: Cure): Refusal {
  return { kind: "refused", at, found, expected, cure };
}

/** A signal inside a cure: to the letter, because it is copied; only what is too long for that is cut. */
export function asCode(signal: string): string {
  const isPlain = signal.length <= 400 && !/[\t-\r\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(signal);
  return isPlain ? inCode(signal) : quoted(signal, 400);
}

/** What is meant is guessed for what a person writes; longer texts get the literal reading alone, in linear time. */
export const maxGuessed = 300;

/** The cure of rule 1: how the same words are written as a text to look for. */
function literally(text: string): string {
  return `Write ${asCode(`output: ${text}`)} to look for a text literally.`;
}

/** What to do first, and how the same words are looked for as a text. */
export function orLiterally(first: string, body: string, when = "to look for this text"): string {
  return `${first}; or write ${asCode(`output: ${body}`)} ${when}.`;
}

/** What was probably meant first, the literal reading second; `null`: nothing is known to be meant. */
export function cureFor(meant: string | null, body: string): Cure {
  if (meant === null) return literally(body);
  return { meant, cure: orLiterally(`Write ${asCode(meant)}`, body), otherwise: literally(body) };
}

/** For what is said by the signal that holds when this one does not: it belongs to the other column. */
export function cureByOtherRole(meant: string, { role, body }: FormText): Cure {
  const other = role === "pass" ? "fail" : "pass";
  const cure = orLiterally(`Move it to the ${other} signals and write ${asCode(meant)} there`, body);
  return { meant, cure, otherwise: literally(body) };
}

/**
 * Takes a path off the front: in double quotes, or without blanks up to the first `: ` (FORMAT 2 rules 1 and 5).
 * `after` is what follows the colon, trimmed (empty where nothing does), or `null` without a colon.
 */
export function takePath(rest: string): { readonly path: string; readonly after: string | null } | null {
  const groups =
    /^[ \t]+(?:"(?<inQuotes>[^"]+)"|(?<bare>[^ \t"][^ \t]*?))(?<colon>:(?:[ \t]+(?<after>.*))?)?$/s.exec(
      rest,
    )?.groups;
  const path = groups?.["inQuotes"] ?? groups?.["bare"];
  if (groups === undefined || path === undefined) return null;
  return { path, after: groups["colon"] === undefined ? null : (groups["after"] ?? "") };
}

/** A path as signals have it: in double quotes where it has blanks. */
export function pathText(path: string): string {
  return /[ \t]/.test(path) ? `"${path}"` : path;
}

/** What a comparison says, before the value that is compared with. */
export const comparisonWords = {
  "=": "is",
  "!=": "is not",
  "<": "is below",
  "<=": "is at most",
  ">": "is above",
  ">=": "is at least",
} as const satisfies Record<Comparison, string>;

export function isComparison(operator: string): operator is Comparison {
  return Object.hasOwn(comparisonWords, operator);
}

/** An operator as people write it elsewhere; `null`: none. Blanks inside (`> =`) are passed over. */
export function meantComparison(text: string): Comparison | null {
  const operator = text.replace(/[ \t]/g, "");
  if (isComparison(operator)) return operator;
  return Object.hasOwn(foreign, operator) ? (foreign[operator] ?? null) : null;
}

const foreign: Readonly<Record<string, Comparison>> = {
  "==": "=",
  "===": "=",
  ":": "=",
  "!==": "!=",
  "<>": "!=",
  "=>": ">=",
  "=<": "<=",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
};

/** Without the quotes around it, which no signal needs: `"ok"` is `ok`. */
export function unquoted(text: string): string {
  return /^(["'])(.+)\1$/s.exec(text)?.[2] ?? text;
}

/** The words `stdout` and `stderr` name a stream; `output` names both: `null`. */
export function streamNamed(word: string): Stream | null {
  return word === "stdout" || word === "stderr" ? word : null;
}

/** What stands after `: `, trimmed; `null` where there is no colon followed by a blank or the end. */
export function afterColon(rest: string): string | null {
  return /^:(?:[ \t]+(.*))?$/s.exec(rest)?.map((group) => group ?? "")[1] ?? null;
}

/** `contains` or `matches`, as what stands behind a colon says; `null` where it begins as a pattern and is none. */
export function readContent(text: string): Content | null {
  if (!text.startsWith("/")) return { test: "contains", text };
  const match = readPattern(text);
  return match && { test: "matches", ...match };
}

/** The same content with its values filled in. */
export function fillContent<Asked extends LineContent>(content: Asked, fill: Fill): Asked {
  switch (content.test) {
    case "equals":
      return { ...content, text: trimBlanks(fill("whole", content.text).text).text };
    case "contains":
      return { ...content, ...fill("text", content.text) };
    case "matches":
      return { ...content, ...fillPattern(content, fill) };
  }
}

export function fillPattern(source: PatternSource, fill: Fill): PatternSource {
  return { pattern: fill("pattern", source.pattern).text, ignoreCase: source.ignoreCase };
}

export function contentClause(content: LineContent): string {
  switch (content.test) {
    case "equals":
      return `is ${JSON.stringify(content.text)}`;
    case "contains":
      return `contains ${JSON.stringify(content.text)}`;
    case "matches":
      return `matches ${patternText(content.pattern, content.ignoreCase)}`;
  }
}

/** The same as a signal has it, with what parts it from the words before it. */
export function contentText(content: LineContent): string {
  switch (content.test) {
    case "equals":
      return ` = ${content.text}`.trimEnd();
    case "contains":
      return `: ${content.text}`;
    case "matches":
      return `: ${patternText(content.pattern, content.ignoreCase)}`;
  }
}

/** Rule 2: `/…/` and `/…/i` over the whole text, a slash inside as `\/`; `null` for anything else. */
export function readPattern(text: string): PatternSource | null {
  const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
  if (escaped === undefined) return null;
  const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
  return { pattern, ignoreCase: flag === "i" };
}

const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";

/** A whole signal that begins with a slash and is no pattern: a path, mostly. Flags but `i` say nothing here. */
export function refuseSlash(body: string): Refusal {
  const meant = patternMeant(body);
  const cure = meant === null ? literally(body) : orLiterally(`Write ${asCode(meant)}`, body);
  return refuse(0, asCode(body), patternForm, cure);
}

/** After `lead` (`stdout: `) there is no way to a literal that begins with a slash: the cure is the pattern for it. */
export function refuseSlashAfter(lead: string, text: string, body: string): Refusal {
  const escaped = `/${literalPattern(text)}/`;
  const meant = patternMeant(text);
  const first = meant === null ? "" : `${asCode(lead + meant)}; or write `;
  const cure = `Write ${first}${asCode(lead + escaped)} to look for this text.`;
  return refuse(body.length - text.length, asCode(text), patternForm, cure);
}

/** What it was probably meant to be: a pattern with other flags, or one that lacks its end. A path has more than one slash. */
function patternMeant(text: string): string | null {
  return withKnownFlags(text) ?? (/^\/(?:[^/\\]|\\.)+$/s.test(text) ? `${text}/` : null);
}

/** `/x/g` and the like: every line is asked, dots and `^` know lines already, so that only `i` changes anything. */
function withKnownFlags(text: string): string | null {
  const [, pattern, flags] = /^(\/(?:[^/\\]|\\.)+\/)([dgimsuvy]+)$/s.exec(text) ?? [];
  if (pattern === undefined || flags === undefined) return null;
  return flags.includes("i") ? `${pattern}i` : pattern;
}
