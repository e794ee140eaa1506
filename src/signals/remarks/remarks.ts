import { maxGuessed } from "../form.js";
import { keywordOf } from "../kinds.js";
import { keywordCase, likeAnotherForm, likeAnotherSignal } from "./like-another.js";
import { likePatterns } from "./like-pattern.js";
import { meanings } from "./meanings.js";
import { typographic } from "./odd-characters.js";
import type { CheckFacts, ReadSignal, Remark, SignalRule } from "./remark.js";

/** What a text may be besides what it was read as; of several the first is told, for they have one cause. */
const readingsOfPlainText: readonly SignalRule[] = [
  keywordCase,
  typographic,
  ...likeAnotherSignal,
  ...likePatterns,
];
const readingsOfOthers: readonly SignalRule[] = [typographic, ...likeAnotherForm];

/** All that is to be said of one signal by itself. */
export function remarksOn(read: ReadSignal, check: CheckFacts): readonly Remark[] {
  const reading = firstOf(isPlainText(read) ? readingsOfPlainText : readingsOfOthers, read, check);
  return [reading, ...meanings.map((rule) => rule(read, check))].filter((remark) => remark !== null);
}

function firstOf(rules: readonly SignalRule[], read: ReadSignal, check: CheckFacts): Remark | null {
  for (const rule of rules) {
    const remark = rule(read, check);
    if (remark !== null) return remark;
  }
  return null;
}

/**
 * Whether a text is written bare. What follows `output:`, `stdout:`, `stderr:` or `=` was said to be a text, and what
 * is longer than a person writes by hand is taken as one.
 */
function isPlainText({ text, signal }: ReadSignal): boolean {
  return signal.kind === "text" && text.length <= maxGuessed && keywordOf(text) === null;
}
