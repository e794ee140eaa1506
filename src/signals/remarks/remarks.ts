import { maxGuessed } from "../form.js";
import { keywordOf } from "../kinds.js";
import { alwaysHolds, neverHolds } from "./always-or-never.js";
import { keywordCase } from "./keyword-case.js";
import {
  alternatives,
  bareComparison,
  emphasis,
  inQuotes,
  jsonLength,
  likeAnother,
  outputPattern,
} from "./like-another.js";
import { likePattern, likeWildcard } from "./like-pattern.js";
import { highExitCode, literalPath, zeroCount } from "./numbers-and-paths.js";
import { typographic } from "./odd-characters.js";
import type { CheckFacts, ReadSignal, Remark, SignalRule } from "./remark.js";

/** What a text may be besides what it was read as; of several the first is told, for they have one cause. */
const readingsOfPlainText: readonly SignalRule[] = [
  keywordCase,
  typographic,
  likeAnother,
  bareComparison,
  inQuotes,
  emphasis,
  likePattern,
  likeWildcard,
  alternatives,
];
const readingsOfOthers: readonly SignalRule[] = [typographic, outputPattern, jsonLength];

/** What is wrong with a signal that was read as what it is. */
const meanings: readonly SignalRule[] = [zeroCount, literalPath, neverHolds];

/** All that is to be said of one signal by itself. */
export function remarksOn(read: ReadSignal, check: CheckFacts): readonly Remark[] {
  const reading = firstOf(isPlainText(read) ? readingsOfPlainText : readingsOfOthers, read);
  const others = [...meanings.map((rule) => rule(read)), alwaysHolds(read, check), highExitCode(read, check)];
  return [reading, ...others].filter((remark) => remark !== null);
}

function firstOf(rules: readonly SignalRule[], read: ReadSignal): Remark | null {
  for (const rule of rules) {
    const remark = rule(read);
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
