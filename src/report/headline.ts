import type { CheckResult, ScriptResult } from "../model/results.js";
import { isExitForm, isForm } from "../model/signal-reason.js";
import { hasPassed, isPending } from "../model/verdict-traits.js";
import { cutCharacters } from "../text/cut.js";
import { measuredDuration } from "../text/duration-text.js";
import { oneLine } from "../text/one-line.js";
import { isGood } from "./labels.js";
import { withoutScriptPath } from "./output-excerpt.js";
import { expectedAndSeen } from "./unmet-signals.js";

const maxCharacters = 100;

/** What went wrong with a check that began and did not pass, in one line of plain text: the program's words before ours. */
export function headline(check: CheckResult): string {
  return cutCharacters(oneLine(wordsOf(check)), maxCharacters);
}

/** The same of a script that is no check: setup, teardown. Empty where its verdict says all. */
export function scriptHeadline({ exitCode, output }: ScriptResult): string {
  return exitCode === null ? "" : cutCharacters(oneLine(exitWords(exitCode, output.tail)), maxCharacters);
}

function wordsOf(check: CheckResult): string {
  const { signals, durationMs, exitCode, output, tampered, reason } = check;
  const hit = signals.find(({ kind, holds, expect }) => kind === "fail" && holds === true && !isForm(expect));
  if (hit !== undefined) return withoutScriptPath(hit.saw);
  if (exitCode === null)
    return reason.startsWith("timed out") ? `no end after ${measuredDuration(durationMs)}` : reason;
  const unmet = signals.filter((signal) => !isGood(signal));
  if (unmet.length === 0 && tampered) return "it wrote to the runner's own files";
  const compared = unmet.find(
    ({ kind, holds, expect }) => kind === "pass" && holds === false && isForm(expect) && !isExitForm(expect),
  );
  // What ended with another exit code than it should says why in its last line.
  const hasEndedWell = unmet.every(({ expect }) => !isExitForm(expect));
  if (compared !== undefined && hasEndedWell) return expectedAndSeen(compared);
  return exitWords(exitCode, output.tail);
}

/** `exit 1: 3 broken links`, `command not found: mix` */
function exitWords(exitCode: number, tail: string): string {
  const last = withoutScriptPath(lastLine(tail));
  if (last === "") return `exit ${exitCode}, it printed nothing`;
  const missing = exitCode === notFound ? /([^\s:]+): (?:command )?not found$/.exec(last)?.[1] : undefined;
  return missing === undefined ? `exit ${exitCode}: ${last}` : `command not found: ${missing}`;
}

/** What a shell ends with where there is no such program. */
const notFound = 127;

function lastLine(tail: string): string {
  const printed = tail.trimEnd();
  return printed.slice(printed.lastIndexOf("\n") + 1).trim();
}

/** Whether there is something to say of a check besides its reason: it ran, and did not pass. */
export function hasBlock(check: CheckResult): boolean {
  return !hasPassed(check) && !isPending(check) && check.startedAt !== null;
}
