import type { Candidate } from "../../draft/learn/learning.js";
import type { Prompts } from "../../ports/prompts.js";
import { oneLine } from "../../text/one-line.js";
import { plainText } from "../../text/plain-text.js";

/** What is asked before the row is shown: the signals to keep, and the rollback. `null`: the questions were left. */
export interface Wanted {
  readonly signals: readonly Candidate[];
  readonly rollback: string | null;
}

/** Without anybody to ask, all signals are kept, and the rollback is the one that was given. */
export async function askForRow(proposed: Wanted, prompts: Prompts | null): Promise<Wanted | null> {
  if (prompts === null) return proposed;
  const signals = await askForSignals(proposed.signals, prompts);
  if (signals === null) return null;
  if (proposed.rollback !== null) return { signals, rollback: proposed.rollback };
  const rollback = await prompts.text(
    "What does a person do when this check fails? (empty: say it later)",
    "",
  );
  return rollback === null ? null : { signals, rollback: rollback.trim() || null };
}

async function askForSignals(
  signals: readonly Candidate[],
  prompts: Prompts,
): Promise<readonly Candidate[] | null> {
  const options = signals.map(({ role, text }, index) => ({
    value: String(index),
    label: `${role === "pass" ? "must see" : "must not see"}  ${oneLine(plainText(text))}`,
  }));
  const kept = await prompts.chooseSome("Which signals does the check look for?", options);
  return kept === null ? null : signals.filter((_, index) => kept.includes(String(index)));
}

export async function askToWrite(path: string, prompts: Prompts | null): Promise<boolean | null> {
  return prompts === null ? true : prompts.confirm(`Write it into ${oneLine(plainText(path))}?`, true);
}
