import type { Ports } from "../ports/ports.js";
import { judgeRun } from "./judge-run.js";
import { openRun } from "./open-run.js";
import { planRun } from "./plan-run.js";
import { prepareRun } from "./prepare-run.js";
import { reportRun } from "./report-run.js";
import type { ReportedRun, RunRequest } from "./run-record.js";

/** `readiness run`: from a page to verdicts, reports and an exit code. From its first step on, a run that dies reads as not ready. */
export async function run(request: RunRequest, ports: Ports): Promise<ReportedRun> {
  // The run's folder, its inputs, and what must appear nowhere.
  const opened = await openRun(request, ports);

  // The page is judged before it is run. What must not run is only reported.
  const prepared = await prepareRun(opened, ports);
  if (prepared.step === "judged") return reportRun(prepared, ports);

  // What git knows, the journal, the masks, the pending statuses: from here on, post can finish.
  const planned = await planRun(prepared, ports);

  // Setup, checks, teardown; then the gate.
  const judged = await judgeRun(planned, ports);

  // One record, many writers.
  return reportRun(judged, ports);
}
