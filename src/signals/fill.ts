import { filledForms } from "../model/filled-forms.js";
import { isSignalPlaceholder } from "../model/run-values.js";
import type { CheckSignal, FilledSignal } from "../model/signal.js";
import { cutCharacters } from "../text/cut.js";
import { patternText } from "../text/pattern-text.js";
import { kindOf } from "./kinds.js";
import { type Fill, type FillForm, type Slot, slotsOf } from "./slots.js";

/** What placeholders of signals stand for in a run: the facts of the release and its vars, by name. */
export interface SignalValues {
  /** `null`: not known. A name that is no key is text. */
  readonly values: Readonly<Record<string, string | null>>;
  /** Why one of ours has no value, as a clause; `null` where nothing can be said. */
  readonly whyMissing: (name: string) => string | null;
}

/**
 * Fills the values into signals that are parsed already, so that no value changes what is asked (FORMAT 2). A signal
 * of which a value is missing, or has no place where it stands, cannot be evaluated.
 */
export function fillSignals(signals: readonly CheckSignal[], known: SignalValues): readonly FilledSignal[] {
  return signals.map((signal) => fillSignal(signal, known));
}

function fillSignal(written: CheckSignal, known: SignalValues): FilledSignal {
  let expect = written.expect;
  let missing: string | null = null;
  const fill: Fill = (form, template) => {
    const filled = fillTemplate(form, template, known);
    missing ??= filled.missing;
    expect = withPart(expect, form, template, filled.shown);
    return {
      text: filled.text,
      ...(form === "text" && filled.valueAt !== null && { valueAt: filled.valueAt }),
    };
  };
  const signal = kindOf(written.signal).fill?.(written.signal, fill) ?? written.signal;
  const { role, implied } = written;
  return missing === null
    ? { role, expect, implied, signal }
    : { role, expect, implied, signal: null, missing };
}

/** What a text became. */
interface FilledTemplate {
  readonly text: string;
  /** As reports show it: what is longer than a reader wants is cut. */
  readonly shown: string;
  /** Why it could not be filled. */
  readonly missing: string | null;
  readonly valueAt: { readonly start: boolean; readonly end: boolean } | null;
}

/** More of one value is not shown, in UTF-16 units. */
const maxShown = 1000;

/** A text may be as long as what `=` reads; a pattern of this length takes re2js a quarter of a second. */
const maxFilled = { text: 4 * 1024 * 1024, pattern: 256 * 1024 } as const;

function fillTemplate(form: FillForm, template: string, known: SignalValues): FilledTemplate {
  const slots = slotsOf(form, template).filter(({ name }) => Object.hasOwn(known.values, name));
  let [text, shown, at] = ["", "", 0];
  let missing: string | null = null;
  for (const slot of slots) {
    const value = known.values[slot.name] ?? "";
    missing ??= whyNot(form, slot, value, known);
    const written = template.slice(at, slot.start);
    const isFilled = missing === null;
    const put = isFilled ? putInto(form, slot, value) : template.slice(slot.start, slot.end);
    text += written + put;
    shown += written + (put.length > maxShown ? cutCharacters(put, maxShown) : put);
    if (text.length > maxFilled[form === "pattern" ? "pattern" : "text"])
      missing ??= `with \`{${slot.name}}\` it is longer than signals are looked for`;
    at = slot.end;
  }
  const rest = template.slice(at);
  const valueAt = { start: slots[0]?.start === 0, end: slots.length > 0 && rest === "" };
  return {
    text: text + rest,
    shown: shown + rest,
    missing,
    valueAt: valueAt.start || valueAt.end ? valueAt : null,
  };
}

/** Why a value cannot be put where its placeholder stands; `null`: it can. */
function whyNot(
  form: FillForm,
  { name, around }: Slot,
  value: string,
  { whyMissing }: SignalValues,
): string | null {
  if (form === "query") return `\`{${name}}\` stands in a JSONPath, where no value is filled in`;
  if (around === "class") return `\`{${name}}\` stands in a character class, where no value is filled in`;
  if (value.trim() === "") {
    const why = isSignalPlaceholder(name) ? whyMissing(name) : "the var is empty";
    return `\`{${name}}\` has no value in this run${why === null ? "" : `: ${why}`}`;
  }
  const takesLines = form === "whole" || form === "json";
  return !takesLines && /[\r\n]/.test(value)
    ? `the value of \`{${name}}\` has a line break, and lines are asked one by one`
    : null;
}

function putInto(form: FillForm, { around }: Slot, value: string): string {
  if (form === "json") return JSON.stringify(value).slice(1, -1);
  if (form !== "pattern") return value;
  const literal = filledForms.pattern(value);
  if (around === "quoted") return `\\E${literal}\\Q`;
  return around === "quantified" ? `(?:${literal})` : literal;
}

/** The signal's text with one part of it filled. A path stands before all else that can be filled, what is asked of it at the end. */
function withPart(expect: string, form: FillForm, template: string, shown: string): string {
  if (template === shown) return expect;
  const [from, to] = form === "pattern" ? [inSlashes(template), inSlashes(shown)] : [template, shown];
  const at = form === "path" ? expect.indexOf(from) : expect.lastIndexOf(from);
  return at < 0 ? expect : expect.slice(0, at) + to + expect.slice(at + from.length);
}

function inSlashes(pattern: string): string {
  return patternText(pattern, false).slice(1, -1);
}
