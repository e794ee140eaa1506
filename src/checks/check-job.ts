import { join } from "node:path";
import type { Check } from "../model/checklist.js";
import { readinessVariables } from "./child-environment.js";
import type { RunPlan } from "./run-plan.js";
import type { ScriptJob, ScriptRunner } from "./run-script.js";

/** A script of a check as its command runs: with its shell, its folder and its environment, and a mark of its own. */
export function checkJob(
  check: Check,
  script: Pick<ScriptJob, "title" | "script" | "timeoutMs" | "signals">,
  run: RunPlan,
  scripts: ScriptRunner,
): ScriptJob {
  const mark = scripts.newMark();
  const readiness = readinessVariables(run.values, { id: check.id, areaSlug: check.area.slug }, mark);
  return {
    ...script,
    check: check.id,
    mark,
    shell: check.shell,
    workingDirectory: join(run.places.root, check.workingDirectory),
    env: run.environments.of(check.env, run.vars, readiness),
    keepBackground: false,
  };
}
