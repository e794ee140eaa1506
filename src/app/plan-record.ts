import { join } from "node:path";
import { mergeEnvironments, readinessVariables } from "../checks/child-environment.js";
import { plannedCheck } from "../checks/planned-check.js";
import type { Checklist } from "../model/checklist.js";
import type { Places } from "../model/places.js";
import type { PlaceholderValues } from "../plan/placeholders.js";
import type { PlanRecord, TeardownPlan } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import { savedRun } from "./begin-journal.js";
import { coverageOf } from "./report-to-github.js";
import { type Judged, judgedResults } from "./results.js";
import type { RunRequest } from "./run-request.js";

interface Planned extends Omit<Judged, "record" | "cancelled"> {
  readonly checklist: Checklist;
  readonly places: Places;
  readonly placeholders: PlaceholderValues;
}

/** A run as it would be reported if it died at once. */
export async function planRecord(
  planned: Planned,
  request: RunRequest,
  ports: Ports,
): Promise<Omit<PlanRecord, "kind">> {
  const { session, page, plan, places, placeholders } = planned;
  const checks = await Promise.all(plan.steps.map((step) => plannedCheck(step, placeholders)));
  const record = { checks, setup: null, teardown: null };
  return {
    results: {
      ...judgedResults({ ...planned, record, cancelled: false }, ports.now()),
      gate: "not-ready",
      reasonCode: "interrupted",
      reason: "the run died before its first check",
    },
    teardown: teardownPlan(planned),
    saved: savedRun(
      { input: request.input, session, workspace: places.workspace, coverage: coverageOf(page, plan) },
      ports.env,
    ),
  };
}

function teardownPlan({ checklist, places, inputs, facts }: Planned): TeardownPlan | null {
  const { teardown, defaults } = checklist.settings;
  if (teardown === null) return null;
  return {
    script: teardown,
    shell: defaults.shell,
    workingDirectory: join(places.root, defaults.workingDirectory),
    env: mergeEnvironments([defaults.env, inputs.vars, readinessVariables(facts.values, null, "")]),
    timeoutMs: defaults.timeoutMs,
  };
}
