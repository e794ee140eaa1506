import { join } from "node:path";
import type { Check } from "../model/checklist.js";
import type { ChecksRun } from "./checks-run.js";
import { readinessVariables } from "./child-environment.js";
import type { ScriptJob } from "./run-script.js";

/** A script of a check as its command runs: with its shell, its folder and its environment, and a mark of its own. */
export function checkJob(
  check: Check,
  script: Pick<ScriptJob, "title" | "script" | "timeoutMs" | "signals">,
  { scripts, facts, places, environments, inputs }: ChecksRun,
): ScriptJob {
  const mark = scripts.newMark();
  const readiness = readinessVariables(facts.values, { id: check.id, areaSlug: check.area.slug }, mark);
  return {
    ...script,
    check: check.id,
    mark,
    shell: check.shell,
    workingDirectory: join(places.root, check.workingDirectory),
    env: environments.of(check.env, inputs.vars, readiness),
    keepBackground: false,
  };
}
