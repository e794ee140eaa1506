import { join } from "node:path";
import type { CheckResult, ScriptResult } from "../model/results.js";
import type { Ports } from "../ports/ports.js";
import type { ChecksRun, PlannedChecks } from "./checks-run.js";
import { commandEnvironments, readinessVariables } from "./child-environment.js";
import { retestFailed } from "./retest.js";
import { type Fixture, runFixture } from "./run-fixture.js";
import { runPlanned } from "./run-planned.js";
import type { ScriptRunner } from "./run-script.js";
import { runStop } from "./run-stop.js";

interface CheckedRun {
  /** In the plan's order. */
  readonly checks: readonly CheckResult[];
  readonly setup: ScriptResult | null;
  readonly warnings: readonly string[];
}

/** Setup, the checks, the retests; each check has a verdict whatever happens. Teardown is the run's, which may have to leave it to post. */
export async function runChecks(
  planned: PlannedChecks,
  scripts: ScriptRunner,
  ports: Ports,
): Promise<CheckedRun> {
  const script = planned.checklist.settings.setup;
  const { signal: stop, dispose } = runStop(planned.cancel, planned.inputs.scheduling.timeoutMs);
  const run = { ...planned, scripts, stop, environments: commandEnvironments(ports.env) };
  const setup = script === null ? null : await runFixture(setupOf(run, script), scripts, stop);
  const judged = await runPlanned(run, setup, ports);
  const { checks, warnings } = await retestFailed(judged, run);
  dispose();
  return { checks, setup, warnings };
}

function setupOf({ checklist, places, environments, inputs, facts }: ChecksRun, script: string): Fixture {
  const { defaults } = checklist.settings;
  return {
    name: "setup",
    script,
    shell: defaults.shell,
    workingDirectory: join(places.root, defaults.workingDirectory),
    env: environments.of(defaults.env, inputs.vars, readinessVariables(facts.values, null, "")),
    timeoutMs: defaults.timeoutMs,
  };
}
