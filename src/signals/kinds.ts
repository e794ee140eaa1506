import type { ProblemText } from "../model/finding.js";
import { rowOfPlaceholder } from "../model/run-values.js";
import type { CheckSignal, Signal } from "../model/signal.js";
import { empty } from "./empty.js";
import { equals } from "./equals.js";
import { exit } from "./exit.js";
import { file } from "./file.js";
import type { FormText, Parsed } from "./form.js";
import { json } from "./json.js";
import type { SignalKind, SignalOf } from "./kind.js";
import { line } from "./line.js";
import { lines } from "./lines.js";
import { pattern } from "./pattern.js";
import { refuseForm } from "./refuse-form.js";
import { slotsOf } from "./slots.js";
import { text } from "./text.js";
import { validatePattern } from "./validators.js";
import { within } from "./within.js";

/** All kinds of signals; of those that share a word the first that knows what follows it reads it. */
const kinds: { readonly [Kind in Signal["kind"]]: SignalKind<SignalOf<Kind>> } = {
  exit,
  text,
  pattern,
  equals,
  empty,
  lines,
  line,
  json,
  file,
  within,
};

/** Of a signal's kind; what it returns is only ever asked about that signal. */
export function kindOf({ kind }: Signal): SignalKind {
  return kinds[kind];
}

/** The pattern in a signal, without its slashes; `null`: it has none. */
export function patternOf(signal: Signal): string | null {
  if ("pattern" in signal) return signal.pattern;
  const asked = "content" in signal ? signal.content : "match" in signal ? signal.match : null;
  return asked !== null && "pattern" in asked ? asked.pattern : null;
}

/**
 * What is wrong with the pattern or path that a signal holds, in words without a place; `null`: it compiles, or it
 * holds none. Engines are loaded by the first that needs them.
 */
export async function validateSignal(signal: Signal): Promise<ProblemText | null> {
  const pattern = patternOf(signal);
  return pattern === null ? (kindOf(signal).validate?.(signal) ?? null) : validatePattern(pattern);
}

/** FORMAT 2 rule 1: the words that a signal's form begins with. */
export function isKeyword(word: string): boolean {
  return Object.values(kinds).some(({ words }) => words.includes(word));
}

/** The keyword that a signal begins with, followed by a blank, `:`, `=` or its end. */
export function keywordOf(body: string): string | null {
  const word = /^[^ \t:=]+/.exec(body)?.[0];
  return word !== undefined && isKeyword(word) ? word : null;
}

/** Reads what follows a keyword; only a stream has several forms behind one word. */
export function parseForm(form: FormText): Parsed {
  for (const { words, parse } of Object.values(kinds)) {
    const parsed = words.includes(form.word) ? parse(form) : null;
    if (parsed !== null) return parsed;
  }
  return refuseForm(form);
}

/** The names of the placeholders in a signal, in their order, each once. */
function placeholdersOf(signal: Signal): readonly string[] {
  const names = new Set<string>();
  kindOf(signal).fill?.(signal, (form, template) => {
    for (const { name } of slotsOf(form, template)) names.add(name);
    return { text: template };
  });
  return [...names];
}

/**
 * A signal in words, for `explain`: "must: exit code 0", "must not: stdout or stderr contains \"…\"". Texts and paths
 * are JSON strings, patterns stand between slashes and JSON literals as they are written, so that nothing is ambiguous.
 * `means` says what a placeholder stands for, `null` where it is text.
 */
export function describeSignal(
  { role, implied, signal }: CheckSignal,
  means: (name: string) => string | null = standsFor,
): string {
  const lead = implied ? "by default" : role === "pass" ? "must" : "must not";
  const named = placeholdersOf(signal).flatMap((name) => {
    const meaning = means(name);
    return meaning === null ? [] : [`{${name}} is ${meaning}`];
  });
  const where = named.length === 0 ? "" : `, where ${named.join(" and ")}`;
  return `${lead}: ${kindOf(signal).clause(signal)}${where}`;
}

function standsFor(name: string): string | null {
  return rowOfPlaceholder(name)?.inSignals ?? null;
}
