import { join } from "node:path";
import type { Check } from "../model/checklist.js";
import type { Attempt, CheckResult, ScriptResult } from "../model/results.js";
import { signalPlaceholders } from "../model/run-values.js";
import type { CheckSignal } from "../model/signal.js";
import type { Verdict } from "../model/verdict.js";
import { hasPassed, isPending, traitsOf } from "../model/verdict-traits.js";
import { whyMissing } from "../plan/missing-value.js";
import type { Step } from "../plan/select.js";
import { unknownVariables } from "../plan/unknown-variables.js";
import { fillSignals, type SignalValues } from "../signals/fill.js";
import { judgeVerdict } from "../verdict/check-verdict.js";
import type { ChecksRun } from "./checks-run.js";
import { pageVariables, readinessVariables } from "./child-environment.js";
import { plannedCheck } from "./planned-check.js";
import type { ScriptJob, ScriptOutcome } from "./run-script.js";
import { stopCause } from "./run-stop.js";
import { scriptResult } from "./script-result.js";

interface Judged {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Attempts until one passes, its verdict allows no other, or none is left (FORMAT 2.9). */
export async function runCheck(step: Step, run: ChecksRun): Promise<CheckResult> {
  const { scripts, stop } = run;
  const { check } = step;
  const attempts: Attempt[] = [];
  for (;;) {
    const outcome = await attempt(check, attempts.length, run);
    const judged = judge(outcome, { timeoutMs: check.timeoutMs, hasToDo: check.toDo !== null }, stop);
    attempts.push({ verdict: judged.verdict, durationMs: Math.round(outcome.execution.durationMs) });
    if (mayTryAgain(judged, outcome) && attempts.length <= check.retries && !stop.aborted) {
      await scripts.logRetry(check, judged, attempts.length);
      await scripts.pause(check.retryDelayMs, stop);
      if (!stop.aborted) continue;
    }
    const diagnosis = await diagnose(check, judged.verdict, run);
    return {
      ...(await plannedCheck(step, run)),
      ...judged,
      ...seen(outcome, judged.verdict),
      attempts,
      flaky: hasPassed(judged) && attempts.length > 1,
      diagnosis,
    };
  }
}

/** What became of one attempt. A check that touches the runner's command files fails, whatever it printed. */
export function judge(
  outcome: ScriptOutcome,
  check: Parameters<typeof judgeVerdict>[2],
  stop: AbortSignal,
): Judged {
  const { ending } = outcome.execution;
  const cause = stopCause(stop);
  if (ending.kind === "cancelled" && cause?.kind === "timed-out")
    return { verdict: "timed-out", reason: `ended by the run's timeout of ${cause.after}` };
  const judged = judgeVerdict(ending, outcome.signals, check);
  return outcome.tampered && (hasPassed(judged) || isPending(judged))
    ? { verdict: "failed", reason: "it touched the runner's command files" }
    : judged;
}

/** No later attempt makes tampering good. */
function mayTryAgain({ verdict }: Judged, { tampered }: ScriptOutcome): boolean {
  return traitsOf(verdict).isRetried && !tampered;
}

function attempt(check: Check, earlier: number, run: ChecksRun): Promise<ScriptOutcome> {
  const number = earlier === 0 ? "" : ` (attempt ${earlier + 1} of ${check.retries + 1})`;
  const { command, timeoutMs, signals } = check;
  const job = { title: `${check.id}${number}`, script: command, timeoutMs, signals };
  return run.scripts.run(checkJob(check, job, run), run.stop);
}

/** A script of a check as its command runs: with its shell, its folder and its environment, and a mark of its own. */
export function checkJob(
  check: Check,
  script: Pick<ScriptJob, "title" | "script" | "timeoutMs"> & { readonly signals: readonly CheckSignal[] },
  run: ChecksRun,
): ScriptJob {
  const { scripts, facts, places, environments, inputs } = run;
  const mark = scripts.newMark();
  const readiness = readinessVariables(facts.values, { id: check.id, areaSlug: check.area.slug }, mark);
  return {
    ...script,
    signals: fillSignals(script.signals, signalValues(run)),
    check: check.id,
    mark,
    shell: check.shell,
    workingDirectory: join(places.root, check.workingDirectory),
    env: environments.of(pageVariables(check.env), inputs.vars, readiness),
    keepBackground: false,
    unknown: unknownVariables(script.script, facts),
  };
}

/** What signals know: the facts of the release that FORMAT 2 names, and the vars. */
export function signalValues({
  inputs,
  placeholders,
  facts,
}: Pick<ChecksRun, "inputs" | "placeholders" | "facts">): SignalValues {
  const ours = signalPlaceholders.map((name) => [name, placeholders[name] ?? null]);
  return {
    values: { ...inputs.vars, ...Object.fromEntries(ours) },
    whyMissing: (name) => whyMissing(name, facts.missing),
  };
}

/** DESIGN 2.2: a diagnosis runs when the check did not pass, for a minute at most. */
const diagnosisTimeoutMs = 60_000;
const noSignals: readonly CheckSignal[] = [];

async function diagnose(check: Check, verdict: Verdict, run: ChecksRun): Promise<ScriptResult | null> {
  const { scripts, stop } = run;
  if (check.diagnose === null || !traitsOf(verdict).isDiagnosed || stop.aborted) return null;
  const title = `diagnose ${check.id}`;
  const script = { title, script: check.diagnose, timeoutMs: diagnosisTimeoutMs, signals: noSignals };
  const job = checkJob(check, script, run);
  scripts.warnUnknown(job);
  return scriptResult(await scripts.run(job, stop), stop);
}

function seen(
  { execution, exitCode, tampered, signals, output }: ScriptOutcome,
  verdict: Verdict,
): Partial<CheckResult> {
  return {
    exitCode,
    startedAt: execution.startedAt.toISOString(),
    durationMs: Math.round(execution.durationMs),
    tampered,
    leftovers: execution.leftovers,
    unended: execution.unended ?? 0,
    signals,
    output: output(verdict),
  };
}
