import { join } from "node:path";
import type { CheckResult, ScriptResult } from "../model/results.js";
import { readinessVariables } from "./child-environment.js";
import { retestFailed } from "./retest.js";
import { type Fixture, runFixture } from "./run-fixture.js";
import type { RunPlan } from "./run-plan.js";
import { runPlanned } from "./run-planned.js";
import type { ScriptRunner } from "./run-script.js";
import { runStop } from "./run-stop.js";

interface ChecksRecord {
  /** In the plan's order. */
  readonly checks: readonly CheckResult[];
  readonly setup: ScriptResult | null;
  readonly warnings: readonly string[];
}

/** Setup, the checks, the retests; each check has a verdict whatever happens. Teardown is the run's, which may have to leave it to post. */
export async function runChecks(run: RunPlan, scripts: ScriptRunner): Promise<ChecksRecord> {
  const { settings } = run.checklist;
  const { signal: stop, dispose } = runStop(run.cancel, run.scheduling.timeoutMs);
  const setup =
    settings.setup === null ? null : await runFixture(setupOf(run, settings.setup), scripts, stop);
  const judged = await runPlanned(run, scripts, stop, setup);
  const { checks, warnings } = await retestFailed(judged, run, scripts, stop);
  dispose();
  return { checks, setup, warnings };
}

function setupOf(run: RunPlan, script: string): Fixture {
  const { defaults } = run.checklist.settings;
  return {
    name: "setup",
    script,
    shell: defaults.shell,
    workingDirectory: join(run.places.root, defaults.workingDirectory),
    env: run.environments.of(defaults.env, run.vars, readinessVariables(run.values, null, "")),
    timeoutMs: defaults.timeoutMs,
  };
}
