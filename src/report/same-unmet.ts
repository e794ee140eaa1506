import type { CheckResult } from "../model/results.js";
import { isExitForm } from "../model/signal-reason.js";
import { groupBy } from "../text/group-by.js";
import { type Decides, isGood } from "./labels.js";
import { piece, plainSentence, type Sentence } from "./sentence.js";
import { unmetOf } from "./unmet-signals.js";

/** So many checks with the same unmet signals are told of as one. */
const leastSame = 5;

/** One check, or several of which the same signals do not hold: `same` says which. */
export interface BrokenEntry {
  readonly checks: readonly [CheckResult, ...CheckResult[]];
  readonly same: Sentence | null;
}

/**
 * The checks in their order; those of which the same signals do not hold stand together, where the first of them does. That
 * two ended with the wrong exit code alone says nothing of what they have in common: each is told by itself.
 */
export function sameUnmet(checks: readonly CheckResult[], decides: Decides): BrokenEntry[] {
  const keys = new Map(checks.map((check) => [check, keyOf(check, decides)] as const));
  const byKey = groupBy(checks, (check) => keys.get(check) ?? "");
  return checks.flatMap((check): BrokenEntry[] => {
    const key = keys.get(check) ?? "";
    const same = byKey.get(key) ?? [];
    if (key === "" || same.length < leastSame) return [{ checks: [check], same: null }];
    const [first, ...rest] = same;
    return first === check ? [{ checks: [check, ...rest], same: whatIsSame(same) }] : [];
  });
}

/** Empty where nothing but the exit code speaks against it. */
function keyOf(check: CheckResult, decides: Decides): string {
  const unmet = check.signals.filter((signal) => !isGood(signal));
  if (unmet.every(({ expect }) => isExitForm(expect))) return "";
  return JSON.stringify([decides(check), unmet.map(({ kind, expect, holds }) => [kind, expect, holds])]);
}

/** What was seen that must not be, else what was not, in the words that all of them have in common. */
function whatIsSame(checks: readonly CheckResult[]): Sentence {
  const [first = [], ...others] = checks.map(unmetOf);
  const telling = first.filter(({ signal: { expect } }) => !isExitForm(expect));
  const chosen =
    telling.find(({ signal: { kind, holds } }) => kind === "fail" && holds === true) ?? telling[0];
  if (chosen === undefined) return [];
  const index = first.indexOf(chosen);
  const words = plainSentence(chosen.sentence);
  const isCommon = others.every((unmet) => plainSentence(unmet[index]?.sentence ?? []) === words);
  return isCommon ? chosen.sentence : [...chosen.sentence.slice(0, 1), piece("us", " does not hold")];
}
