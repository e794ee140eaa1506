import type { CheckResult } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import { isForm, partOfMore } from "../model/signal-reason.js";
import { isGood } from "./labels.js";
import { piece, plainSentence, type Sentence } from "./sentence.js";

/** What speaks against a check: the signals that do not hold as they should, each as plain text. */
export function unmetSignals(check: Pick<CheckResult, "signals">): string[] {
  return unmetOf(check).map(({ sentence }) => plainSentence(sentence));
}

interface UnmetSignal {
  readonly signal: SignalResult;
  readonly sentence: Sentence;
}

/** The same, each with the signal that it is about. */
export function unmetOf({ signals }: Pick<CheckResult, "signals">): UnmetSignal[] {
  return signals
    .filter((signal) => !isGood(signal))
    .map((signal) => ({ signal, sentence: unmetSentence(signal) }));
}

/** `json $.p99_ms < 800 expected, saw 912` */
export function unmetSentence({ kind, expect, holds, saw, reason }: SignalResult): Sentence {
  const form = isForm(expect);
  const shown = piece(form ? "form" : "text", expect);
  if (holds === null) return [shown, piece("us", " could not be judged: "), piece("us", reason ?? saw)];
  if (kind === "fail") return [shown, piece("us", " must not be seen, but was")];
  if (form) return expectedAndSeen(expect, saw);
  return saw.startsWith(partOfMore)
    ? [shown, piece("us", " was printed "), piece("seen", saw)]
    : [shown, piece("us", " was never printed")];
}

function expectedAndSeen(expect: string, saw: string): Sentence {
  const shown = piece("form", expect);
  if (isNotInFile.test(expect) && saw.startsWith("not in "))
    return [shown, piece("us", ": the file does not say it")];
  const verb = isClause(saw) ? " expected, but " : " expected, saw ";
  return [shown, piece("us", verb), piece("seen", saw === "" ? "nothing" : saw)];
}

const isNotInFile = /^file[ \t]/;

/** What was seen where there was nothing to compare with. */
export function isClause(saw: string): boolean {
  return /^(?:not in |nothing at |(?:stdout|stderr|output|line -?\d+) (?:is|has) )| is (?:not there|a folder)$/.test(
    saw,
  );
}
