import type { Check } from "../model/checklist.js";
import type { CheckResult } from "../model/results.js";
import type { CheckSignal } from "../model/signal.js";
import { traitsOf } from "../model/verdict-traits.js";
import { hasPlaceholder } from "../plan/placeholders.js";
import type { ChecksRun } from "./checks-run.js";
import { checkJob, judge } from "./run-check.js";
import { scriptRecord } from "./script-result.js";

interface Retested {
  /** As they were, in their order; some of them know what their retest found. */
  readonly checks: readonly CheckResult[];
  /** Which retests were not run, and why. */
  readonly warnings: readonly string[];
}

/**
 * `retest: on-failure`: runs the retest of each failed check once, one after the other, so that a failure which only
 * shows beside others is told apart from one that stays. The verdict stays in any case.
 */
export async function retestFailed(checks: readonly CheckResult[], run: ChecksRun): Promise<Retested> {
  if (run.inputs.retest === "never") return { checks, warnings: [] };
  const retested: CheckResult[] = [];
  const notRun = new Map<string, string[]>();
  for (const [index, result] of checks.entries()) {
    const check = run.plan.steps[index]?.check;
    const choice = check === undefined || !traitsOf(result.verdict).isRetested ? null : choose(check, run);
    if (choice?.kind === "shown") notRun.set(choice.why, [...(notRun.get(choice.why) ?? []), result.id]);
    const again = check !== undefined && choice?.kind === "run" && !run.stop.aborted;
    retested.push(again ? await retest(result, check, choice.script, run) : result);
  }
  const warnings = [...notRun].map(([why, ids]) => `the retest of ${ids.join(", ")} was not run: ${why}`);
  return { checks: retested, warnings };
}

type Choice =
  | { readonly kind: "run"; readonly script: string }
  | { readonly kind: "shown"; readonly why: string };

/** Commands are never built by substitution (FORMAT 3.4). */
function choose({ retest }: Check, run: ChecksRun): Choice {
  if (retest.kind === "guidance") return { kind: "shown", why: "it is words for a person" };
  return hasPlaceholder(retest.script, Object.keys(run.placeholders))
    ? { kind: "shown", why: "it holds a placeholder, and such a command is only shown" }
    : { kind: "run", script: retest.script };
}

async function retest(
  result: CheckResult,
  check: Check,
  script: string,
  run: ChecksRun,
): Promise<CheckResult> {
  const { scripts, stop } = run;
  const { timeoutMs } = check;
  const title = `retest ${check.id}`;
  const job = checkJob(check, { title, script, timeoutMs, signals: signalsOf(check) }, run);
  scripts.warnUnknown(job);
  const outcome = await scripts.run(job, stop);
  const retested = {
    ...result,
    retest: scriptRecord(outcome, judge(outcome, { timeoutMs, hasToDo: false }, stop).verdict),
  };
  await scripts.logRetest(retested);
  return retested;
}

/**
 * The check's own command is judged as the check is. Another command answers with its exit code; of the page's
 * signals only those that name the failure still mean something there.
 */
function signalsOf({ retest, command, signals }: Check): readonly CheckSignal[] {
  if (retest.kind === "command" && retest.script === command) return signals;
  return [exitZero, ...signals.filter(({ role, signal }) => role === "fail" && signal.kind !== "exit")];
}

const exitZero: CheckSignal = {
  role: "pass",
  expect: "exit 0",
  implied: true,
  signal: { kind: "exit", negated: false, from: 0, to: 0 },
};
