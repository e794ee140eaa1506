import type { Candidate } from "../../draft/learn/learning.js";
import type { CheckSignal, SignalResult } from "../../model/signal.js";
import type { SignalSources } from "../../ports/signal-sources.js";
import { fillSignals, type SignalValues } from "../../signals/fill.js";
import { createJudge } from "../../signals/judge.js";
import { validateSignal } from "../../signals/kinds.js";
import { parseSignal } from "../../signals/parse-signal.js";
import type { RecordedRun } from "./recorded-run.js";

interface Judging {
  readonly runs: readonly RecordedRun[];
  readonly values: SignalValues;
  readonly sources: SignalSources;
}

/** The candidates that a check may have: the pass signals that hold for every run, and the fail signals that hold for none. */
export async function judgeCandidates(
  candidates: readonly Candidate[],
  { runs, values, sources }: Judging,
): Promise<readonly Candidate[]> {
  const signals = await Promise.all(candidates.map(toSignal));
  const known = candidates.flatMap((candidate, index) => {
    const signal = signals[index];
    return signal ? [{ candidate, signal }] : [];
  });
  const filled = fillSignals(
    known.map(({ signal }) => signal),
    values,
  );
  const results: (readonly SignalResult[])[] = [];
  for (const run of runs) {
    const judge = await createJudge(filled, sources);
    judge.write("stdout", run.stdout.bytes);
    judge.write("stderr", run.stderr.bytes);
    results.push(await judge.finish(run));
  }
  return known.flatMap(({ candidate }, index) => {
    const wanted = candidate.role === "pass";
    return results.every((ofRun) => ofRun[index]?.holds === wanted) ? [candidate] : [];
  });
}

/** By the page's own parser; `null` where the page could not have it. */
async function toSignal({ role, text }: Candidate): Promise<CheckSignal | null> {
  const parsed = parseSignal(text, role);
  if (parsed.kind === "problem" || (await validateSignal(parsed.signal)) !== null) return null;
  return { role, expect: parsed.text, implied: false, signal: parsed.signal };
}
