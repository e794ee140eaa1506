import { plannedCheck } from "../../checks/planned-check.js";
import { offPageFinding } from "../../model/problem.js";
import type { ShardPlan } from "../../model/shards.js";
import type { Ports } from "../../ports/ports.js";
import type { Collected } from "../../shards/collect.js";
import { joinRun, type PlannedUnit } from "../../shards/join-run.js";
import { judgeShards } from "../../shards/judge-shards.js";
import type { NeededJobs } from "../../shards/needs.js";
import { decides } from "../../verdict/gate.js";
import { judgedResults } from "../results.js";
import type { JudgedRun, PlannedRun } from "../run-record.js";

/** What the gate is judged by, besides the page. */
interface Evidence {
  readonly plan: ShardPlan;
  readonly collected: Collected;
  readonly needs: NeededJobs;
}

/** Judges the gate by what the shards found: the page says what their checks are, and the gate's clock whose waiver lasts. */
export async function judgeGate(
  planned: PlannedRun,
  { plan, collected, needs }: Evidence,
  ports: Pick<Ports, "now">,
): Promise<JudgedRun> {
  const { inputs, warnings, cancel } = planned;
  const units = await unitsOf(planned, plan);
  const { shards, startedAt, ...seen } = joinRun(plan, units, collected.known);
  const deciding = new Set(seen.checks.filter((check) => decides(check, inputs.failOn)).map(({ id }) => id));
  const { problems, ...machines } = judgeShards({
    plan,
    collected,
    needs,
    decides: (id) => deciding.has(id),
    units: units.map(({ check, system }) => ({ id: check.id, system })),
  });
  const results = judgedResults(
    planned,
    {
      ...seen,
      warnings: [...warnings, ...seen.warnings],
      cancelled: needs.isStopped || cancel.aborted,
      joined: { machines, shards, startedAt, findings: problems.map(offPageFinding) },
    },
    ports.now(),
  );
  return { ...planned, step: "judged", results, usable: true, failOn: inputs.failOn, lateTeardown: null };
}

/** Each check of the page's own plan on each of its systems, in the page's order. */
async function unitsOf(run: PlannedRun, { runsOn }: ShardPlan): Promise<readonly PlannedUnit[]> {
  const units: PlannedUnit[] = [];
  for (const step of run.plan.steps) {
    const check = await plannedCheck(step, run);
    for (const system of new Set(step.check.runsOn ?? runsOn)) units.push({ check, system });
  }
  return units;
}
