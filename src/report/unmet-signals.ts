import type { CheckResult } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import { isExitForm, isForm, partOfMore } from "../model/signal-reason.js";
import { oneLine } from "../text/one-line.js";
import { isGood } from "./labels.js";

/** What speaks against a check: the signals that do not hold as they should, each as a sentence of plain text without a full stop. */
export function unmetSignals({ signals, exitCode }: Pick<CheckResult, "signals" | "exitCode">): string[] {
  // That what was ended by us has no exit code goes without saying.
  const isSaid = ({ expect }: SignalResult): boolean => exitCode === null && isExitForm(expect);
  return signals.filter((signal) => !isGood(signal) && !isSaid(signal)).map(unmetSentence);
}

function unmetSentence({ kind, expect, holds, saw, reason }: SignalResult): string {
  const shown = isForm(expect) ? oneLine(expect) : `\`${oneLine(expect)}\``;
  if (holds === null) return `${shown} could not be judged: ${oneLine(reason ?? saw)}`;
  if (kind === "fail") return `${shown} must not be seen, but was`;
  if (isForm(expect)) return expectedAndSeen({ expect, saw });
  return saw.startsWith(partOfMore) ? `${shown} was printed ${oneLine(saw)}` : `${shown} was never printed`;
}

/** `json $.p99_ms < 800 expected, saw 912` */
export function expectedAndSeen({ expect, saw }: Pick<SignalResult, "expect" | "saw">): string {
  const seen = oneLine(saw);
  return `${oneLine(expect)} expected, ${isClause.test(seen) ? "but" : "saw"} ${seen === "" ? "nothing" : seen}`;
}

/** What was seen where there was nothing to compare with. */
const isClause =
  /^(?:not in |nothing at |(?:stdout|stderr|output|line -?\d+) (?:is|has) )| is (?:not there|a folder)$/;
