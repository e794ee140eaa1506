import { unknownMoments } from "../model/moment.js";
import type { Ports } from "../ports/ports.js";
import { type CollectPorts, collectShards } from "./gate/collect-shards.js";
import { judgeGate } from "./gate/judge-gate.js";
import { type GateRequest, openGate } from "./gate/open-gate.js";
import { keepPlan } from "./plan-run.js";
import { prepareRun, refuseRun } from "./prepare-run.js";
import { reportRun } from "./report-run.js";
import type { PreparedRun, ReportedRun } from "./run-record.js";

export type GatePorts = Ports & CollectPorts;

/** `readiness gate`: from a plan and the results of its shards to the record, the reports and the exit code of one run (DESIGN 2.4). */
export async function gate(request: GateRequest, ports: GatePorts): Promise<ReportedRun> {
  // As a run is opened; its page, selection and release are the plan's.
  const opened = await openGate(request, ports);
  if (opened.kind === "refused") return reportRun(await refuseRun(opened.run, opened.why, ports), ports);

  // The page must be the plan's, and what forbids a run forbids a gate.
  const prepared = await prepareRun(opened.run, ports);
  if (prepared.step === "judged") return reportRun(prepared, ports);

  // The journal, the pending statuses: from here on, post can finish. Nothing of the page runs.
  const planned = await keepPlan({ ...runningNothing(prepared), moments: unknownMoments }, ports);

  // What the shards left, one file after the other; then the gate.
  const { gateRun, needs, places } = opened;
  const collected = await collectShards(places, gateRun, planned, ports);
  const judged = await judgeGate(planned, { plan: gateRun.plan, needs, collected }, ports);

  // One record, many writers.
  return reportRun(judged, ports);
}

/** Setup and teardown are the shards'. */
function runningNothing(prepared: PreparedRun): PreparedRun {
  const { checklist } = prepared;
  return {
    ...prepared,
    checklist: { ...checklist, settings: { ...checklist.settings, setup: null, teardown: null } },
  };
}
