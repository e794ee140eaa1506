import { join } from "node:path";
import type { Check, Checklist } from "../model/checklist.js";
import type { Attempt, CheckResult, ScriptResult } from "../model/results.js";
import type { Verdict } from "../model/verdict.js";
import type { Plan, Step } from "../plan/select.js";
import type { PlaceholderValues } from "../report/placeholders.js";
import { judgeVerdict } from "../run/verdict.js";
import { type RunValues, readinessVariables } from "./child-environment.js";
import { type Fixture, runFixture, scriptResult } from "./fixture.js";
import { plannedCheck } from "./planned-check.js";
import type { Places } from "./read-page.js";
import type { ScriptOutcome, ScriptRunner } from "./run-script.js";

/** What a run of the checks needs to know; nothing in it changes while they run. */
export interface RunPlan {
  readonly checklist: Checklist;
  readonly plan: Plan;
  readonly places: Places;
  readonly values: RunValues;
  /** What guidance's placeholders stand for. */
  readonly placeholders: PlaceholderValues;
  readonly vars: Readonly<Record<string, string>>;
  /** What every command inherits. */
  readonly environment: Readonly<Record<string, string>>;
  readonly cancel: AbortSignal;
}

export interface ChecksRecord {
  readonly checks: readonly CheckResult[];
  readonly setup: ScriptResult | null;
}

/** Setup and the checks in their order; teardown is the run's, which may have to leave it to post. One after the other, each with a verdict whatever happens. */
export async function runChecks(run: RunPlan, scripts: ScriptRunner): Promise<ChecksRecord> {
  const { settings } = run.checklist;
  const setup =
    settings.setup === null ? null : await runFixture(setupOf(run, settings.setup), scripts, run.cancel);
  const checks: CheckResult[] = [];
  const verdicts = new Map<string, Verdict>();
  for (const step of run.plan.steps) {
    const obstacle = obstacleOf(step.check, run, setup, verdicts);
    const result = obstacle === null ? await runCheck(step, run, scripts) : await notRun(step, obstacle, run);
    await scripts.tellVerdict(result);
    verdicts.set(step.check.id, result.verdict);
    checks.push(result);
  }
  return { checks, setup };
}

interface Obstacle {
  readonly verdict: "skipped" | "cancelled";
  readonly reason: string;
}

/** Why a check cannot run, or `null`. */
function obstacleOf(
  check: Check,
  run: RunPlan,
  setup: ScriptResult | null,
  verdicts: ReadonlyMap<string, Verdict>,
): Obstacle | null {
  if (run.cancel.aborted) return { verdict: "cancelled", reason: "the run was cancelled before it began" };
  if (setup !== null && setup.verdict !== "passed")
    return { verdict: "skipped", reason: `setup ${setup.verdict}` };
  const missed = check.needs.find((id) => verdicts.get(id) !== "passed");
  return missed === undefined
    ? null
    : { verdict: "skipped", reason: `it needs ${missed}, which did not pass` };
}

/** Attempts until one passes or none is left; only `failed` and `timed-out` are tried again (FORMAT 2.9). */
async function runCheck(step: Step, run: RunPlan, scripts: ScriptRunner): Promise<CheckResult> {
  const { check } = step;
  const attempts: Attempt[] = [];
  for (;;) {
    const outcome = await attempt(check, attempts.length, run, scripts);
    const judged = judge(check, outcome);
    attempts.push({ verdict: judged.verdict, durationMs: Math.round(outcome.execution.durationMs) });
    const again =
      (judged.verdict === "failed" || judged.verdict === "timed-out") &&
      !outcome.tampered &&
      attempts.length <= check.retries;
    if (again && !run.cancel.aborted) {
      await scripts.tellRetry(check, judged, attempts.length);
      await scripts.pause(check.retryDelayMs, run.cancel);
      if (!run.cancel.aborted) continue;
    }
    const diagnosis = await diagnose(check, judged.verdict, run, scripts);
    return {
      ...(await plannedCheck(step, run.placeholders)),
      ...judged,
      ...seen(outcome, judged.verdict),
      attempts,
      flaky: judged.verdict === "passed" && attempts.length > 1,
      diagnosis,
    };
  }
}

/** A check that touches the runner's command files fails, whatever it printed, and no later attempt makes it good. */
function judge(check: Check, outcome: ScriptOutcome): { readonly verdict: Verdict; readonly reason: string } {
  const judged = judgeVerdict(outcome.execution.ending, outcome.signals, check.timeoutMs);
  return outcome.tampered && judged.verdict === "passed"
    ? { verdict: "failed", reason: "it touched the runner's command files" }
    : judged;
}

function attempt(check: Check, earlier: number, run: RunPlan, scripts: ScriptRunner): Promise<ScriptOutcome> {
  const number = earlier === 0 ? "" : ` (attempt ${earlier + 1} of ${check.retries + 1})`;
  const mark = scripts.newMark();
  return scripts.run(
    {
      title: `${check.id}${number}`,
      check: check.id,
      mark,
      script: check.command,
      shell: check.shell,
      workingDirectory: join(run.places.root, check.workingDirectory),
      env: environmentOf(check, run, mark),
      timeoutMs: check.timeoutMs,
      keepBackground: false,
      signals: check.signals,
    },
    run.cancel,
  );
}

/** DESIGN 2.2: a diagnosis runs when the check did not pass, for a minute at most. */
const diagnosisTimeoutMs = 60_000;

async function diagnose(
  check: Check,
  verdict: Verdict,
  run: RunPlan,
  scripts: ScriptRunner,
): Promise<ScriptResult | null> {
  if (check.diagnose === null || verdict === "passed" || verdict === "cancelled") return null;
  const mark = scripts.newMark();
  const outcome = await scripts.run(
    {
      title: `diagnose ${check.id}`,
      check: check.id,
      mark,
      script: check.diagnose,
      shell: check.shell,
      workingDirectory: join(run.places.root, check.workingDirectory),
      env: environmentOf(check, run, mark),
      timeoutMs: diagnosisTimeoutMs,
      keepBackground: false,
      signals: [],
    },
    run.cancel,
  );
  return scriptResult(outcome);
}

function setupOf(run: RunPlan, script: string): Fixture {
  const { defaults } = run.checklist.settings;
  return {
    name: "setup",
    script,
    shell: defaults.shell,
    workingDirectory: join(run.places.root, defaults.workingDirectory),
    env: { ...run.environment, ...defaults.env, ...run.vars, ...readinessVariables(run.values, null, "") },
    timeoutMs: defaults.timeoutMs,
  };
}

function environmentOf(check: Check, run: RunPlan, mark: string): Record<string, string> {
  const readiness = readinessVariables(run.values, { id: check.id, areaSlug: check.area.slug }, mark);
  return { ...run.environment, ...check.env, ...run.vars, ...readiness };
}

async function notRun(step: Step, { verdict, reason }: Obstacle, run: RunPlan): Promise<CheckResult> {
  return { ...(await plannedCheck(step, run.placeholders)), verdict, reason };
}

function seen(
  { execution, tampered, signals, output }: ScriptOutcome,
  verdict: Verdict,
): Partial<CheckResult> {
  return {
    exitCode: execution.ending.kind === "exited" ? execution.ending.exitCode : null,
    startedAt: execution.startedAt.toISOString(),
    durationMs: Math.round(execution.durationMs),
    tampered,
    leftovers: execution.leftovers,
    signals,
    output: output(verdict),
  };
}
