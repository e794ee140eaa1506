import { inCode, quoted } from "../model/problem.js";
import type { Comparison, Role, Signal } from "../model/signal.js";

/** A signal that doesn't fit the grammar: where in it, and the words of the problem. */
export interface Refusal {
  readonly kind: "refused";
  readonly at: number;
  readonly found: string;
  readonly expected: string;
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

export function isRefusal<Other extends { readonly kind: string }>(
  parsed: Other | Refusal,
): parsed is Refusal {
  return parsed.kind === "refused";
}

/** A signal inside a cure: to the letter, because it is copied; only what is too long for that is cut. */
export function asCode(signal: string): string {
  const isPlain = signal.length <= 400 && !/[\t-\r\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(signal);
  return isPlain ? inCode(signal) : quoted(signal, 400);
}

/** What is meant is guessed for what a person writes; longer texts get the literal reading alone, in linear time. */
export const maxGuessed = 300;

/** The cure of rule 1: how the same words are written as a text to look for. */
export function literally(text: string): string {
  return `Write ${asCode(`output: ${text}`)} to look for a text literally.`;
}

/** What was probably meant first, the literal reading second; `null`: nothing is known to be meant. */
export function cureFor(meant: string | null, body: string): Cure {
  if (meant === null) return literally(body);
  const cure = `Write ${asCode(meant)}; or write ${asCode(`output: ${body}`)} to look for this text.`;
  return { meant, cure, otherwise: literally(body) };
}

/** For what is said by the signal that holds when this one does not: it belongs to the other column. */
export function cureByOtherRole(meant: string, { role, body }: FormText): Cure {
  const other = role === "pass" ? "fail" : "pass";
  const cure = `Move it to the ${other} signals and write ${asCode(meant)} there; or write ${asCode(`output: ${body}`)} to look for this text.`;
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

export function isComparison(operator: string): operator is Comparison {
  return ["=", "!=", "<", "<=", ">", ">="].includes(operator);
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

/** For a kind to which a question of the table does not apply. */
export const none = (): null => null;
