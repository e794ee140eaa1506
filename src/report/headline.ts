import type { CheckResult, ScriptResult } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import { isExitForm, isForm } from "../model/signal-reason.js";
import { hasPassed, isPending } from "../model/verdict-traits.js";
import { measuredDuration } from "../text/duration-text.js";
import { isGood } from "./labels.js";
import { isLeftOpen, seeTheLog } from "./not-run.js";
import { withoutScriptPath } from "./output-excerpt.js";
import { cutSentence, markedSentence, piece, plainSentence, type Sentence } from "./sentence.js";
import { lineThatSaysWhy } from "./setup-words.js";
import { isClause, unmetSentence } from "./unmet-signals.js";

const maxCharacters = 100;

/** What went wrong with a check that began and did not pass, in one line of plain text. */
export function headline(check: CheckResult): string {
  return plainSentence(headlineOf(check));
}

/** The same with whose words they are: the program's come before ours. */
export function headlineOf(check: CheckResult): Sentence {
  return cutSentence(sentenceOf(check), maxCharacters);
}

/** The same of a script that is no check: setup, teardown. Empty where its verdict says all. */
export function scriptHeadline(script: ScriptResult): string {
  return plainSentence(scriptHeadlineOf(script));
}

/** Of a script nobody named signals, by which the line that says why would be known. */
function scriptHeadlineOf(script: ScriptResult): Sentence {
  const { exitCode } = script;
  return exitCode === null ? [] : cutSentence(exitSentence(exitCode, lineThatSaysWhy(script)), maxCharacters);
}

/** The first that applies: what a fail signal hit, no end, what was compared, how it ended. */
function sentenceOf(check: CheckResult): Sentence {
  const { signals, durationMs, exitCode, output, tampered, reason } = check;
  const hit = signals.find(isHitLine);
  if (hit !== undefined)
    return hit.saw.trim() === "" ? unmetSentence(hit) : [piece("program", withoutScriptPath(hit.saw))];
  if (exitCode === null)
    return reason.startsWith("timed out")
      ? [piece("us", `no end after ${measuredDuration(durationMs)}`)]
      : markedSentence(isLeftOpen(check) ? `${reason}; ${seeTheLog}` : reason);
  const unmet = signals.filter((signal) => !isGood(signal));
  if (unmet.length === 0 && tampered) return [piece("us", "it wrote to the runner's own files")];
  // Where there was nothing to compare with, how it ended says why.
  const hasEndedWell = unmet.every(({ expect }) => !isExitForm(expect));
  const compared = unmet.find((signal) => isCompared(signal) && (hasEndedWell || !isClause(signal.saw)));
  return compared === undefined ? exitSentence(exitCode, output.tail) : unmetSentence(compared);
}

/** Whether a fail signal hit a line that was printed: what it saw may be a measure, too. */
function isHitLine({ kind, holds, expect, saw, outputLine }: SignalResult): boolean {
  if (kind !== "fail" || holds !== true) return false;
  return !isForm(expect) || (outputLine !== undefined && !isClause(saw));
}

function isCompared({ expect, holds }: SignalResult): boolean {
  return holds !== null && isForm(expect) && !isExitForm(expect);
}

/** `exit 1: 3 broken links`, `command not found: mix` */
function exitSentence(exitCode: number, tail: string): Sentence {
  const last = withoutScriptPath(lastLine(tail));
  if (last === "") return [piece("us", `exit ${exitCode}, it printed nothing`)];
  if (exitCode !== notFound && exitCode !== notExecutable)
    return [piece("us", `exit ${exitCode}: `), piece("program", last)];
  const named = /([^\s:]+): (?:command )?not found$/.exec(last)?.[1];
  return [piece("us", "command not found: "), piece("program", named ?? last)];
}

/** What a shell ends with where there is no such program, or none that it may run. */
const notFound = 127;
const notExecutable = 126;

function lastLine(tail: string): string {
  const printed = tail.trimEnd();
  return printed.slice(printed.lastIndexOf("\n") + 1).trim();
}

/** Whether there is something to say of a check besides its reason: it ran, and did not pass. */
export function hasBlock(check: CheckResult): boolean {
  return !hasPassed(check) && !isPending(check) && check.startedAt !== null;
}
