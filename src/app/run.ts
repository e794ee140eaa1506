import { unfilledPlaceholders } from "../checks/guidance.js";
import { runChecks } from "../checks/run-checks.js";
import { ScriptRunner } from "../checks/run-script.js";
import { runTeardown } from "../checks/teardown.js";
import type { Ports } from "../ports/ports.js";
import { openRun } from "./open-run.js";
import { planRun } from "./plan-run.js";
import { prepareRun } from "./prepare-run.js";
import { reportRun } from "./report-run.js";
import { judgedResults } from "./results.js";
import { journalWarnings } from "./run-journal.js";
import type { JudgedRun, PlannedRun, ReportedRun, RunRequest } from "./run-record.js";
import { leftoversRemark, shellWarnings } from "./system-remarks.js";

/** `readiness run`: from a page to verdicts, reports and an exit code. From its first step on, a run that dies reads as not ready. */
export async function run(request: RunRequest, ports: Ports): Promise<ReportedRun> {
  const opened = await openRun(request, ports);
  const prepared = await prepareRun(opened, ports);
  const judged =
    prepared.step === "judged" ? prepared : await judgeRun(await planRun(prepared, ports), ports);
  return reportRun(judged, ports);
}

/** Runs setup, checks and teardown, and judges the gate by them. */
async function judgeRun(planned: PlannedRun, ports: Ports): Promise<JudgedRun> {
  const { plan, facts, placeholders, places, masks, journal, log, inputs, cancel } = planned;

  // Setup, then the checks.
  const processes = ports.processRunner(planned.folder, places.workspace);
  const scripts = new ScriptRunner(planned, processes, ports);
  const remark = leftoversRemark(processes);
  if (remark !== null) await log.line(remark);
  const checked = await runChecks(planned, scripts, ports);

  // Teardown. A cancelled run reports first: there is little time.
  const teardown = { plan: planned.teardown, scripts, processes, cancel };
  const lateTeardown = cancel.aborted ? teardown : null;
  const torn = lateTeardown === null ? await runTeardown(teardown, ports.env) : null;

  // The gate.
  const unfilled = await unfilledPlaceholders(plan.steps, checked.checks, placeholders, facts);
  const warnings = [
    ...[...planned.warnings, ...masks.refusals, ...checked.warnings, ...scripts.warnings],
    ...[...unfilled, ...journalWarnings(journal), ...shellWarnings(processes)],
  ];
  const outcome = { ...checked, teardown: torn, warnings, cancelled: cancel.aborted };
  const results = judgedResults(planned, outcome, ports.now());
  return { ...planned, step: "judged", results, usable: true, failOn: inputs.failOn, lateTeardown };
}
