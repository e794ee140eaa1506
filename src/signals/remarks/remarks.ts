import type { CheckSignal } from "../../model/signal.js";
import { oddCharacters, withoutHidden } from "../../text/odd-characters.js";
import { asCode, maxGuessed } from "../form.js";
import { keywordOf } from "../kinds.js";
import { likeAnother } from "./like-another.js";
import { likePattern } from "./like-pattern.js";
import { meanings } from "./meanings.js";
import type { CheckFacts, Remark, RemarkRule } from "./remark.js";

/** What a text may be besides what it was read as; of several the first is told, for they have one cause. */
const guesses: readonly RemarkRule[] = [...likeAnother, ...likePattern];

/** All that is to be said of one signal by itself. */
export function remarksOn(signal: CheckSignal, check: CheckFacts): readonly Remark[] {
  const form = isPlainText(signal) ? "text" : "form";
  const fitting = guesses.filter(({ of = form }) => of === form);
  const [guess] = remarksBy(fitting, signal, check);
  return [...(guess === undefined ? [] : [guess]), ...remarksBy(meanings, signal, check)];
}

function* remarksBy(rules: readonly RemarkRule[], signal: CheckSignal, check: CheckFacts): Generator<Remark> {
  for (const { id, look } of rules) {
    const said = look(signal, check);
    if (said !== null) yield { id, at: 0, ...said };
  }
}

/**
 * Whether a text is written bare. What follows `output:`, `stdout:`, `stderr:` or `=` was said to be a text, and what
 * is longer than a person writes by hand is taken as one.
 */
function isPlainText({ expect: text, signal }: CheckSignal): boolean {
  return signal.kind === "text" && text.length <= maxGuessed && keywordOf(text) === null;
}

/** More of one signal say nothing new. */
const maxNamed = 50;

/** The characters of a signal that cannot be seen; each is an error, because it disarms the signal unseen. */
export function hiddenCharacters(text: string): readonly Remark[] {
  const hidden = oddCharacters(text).filter(({ kind }) => kind === "hidden");
  if (hidden.length === 0) return [];
  const shown = asCode(withoutHidden(text));
  return hidden.slice(0, maxNamed).map(({ index, name, plain }) => ({
    id: "signal-hidden-character",
    at: index,
    found: `${name} in ${shown}`,
    expected: "characters that can be seen",
    cure: `${plain === "" ? "Take it out" : "Put a plain blank in its place"}; where the command prints it, write it in a pattern as ${asCode(escapeOf(text, index))}.`,
    fix: [{ from: index, to: index + 1, text: plain }],
  }));
}

function escapeOf(text: string, index: number): string {
  return `\\x{${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}}`;
}
