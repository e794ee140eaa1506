import { join } from "node:path";
import { commandEnvironments, placeholderValues } from "../checks/child-environment.js";
import { unfilledPlaceholders } from "../checks/guidance.js";
import { runChecks } from "../checks/run-checks.js";
import { ScriptRunner } from "../checks/run-script.js";
import { runTeardown } from "../checks/teardown.js";
import { MaskBook } from "../log/mask-book.js";
import type { Spool } from "../ports/files.js";
import type { Ports } from "../ports/ports.js";
import { beginJournal, endJournal, journalWarnings } from "./begin-journal.js";
import { exitCodeOf } from "./exit-code.js";
import { lateTeardown } from "./late-teardown.js";
import { planRecord } from "./plan-record.js";
import { type PreparedRun, prepareRun } from "./prepare-run.js";
import { gatherFacts } from "./reading/facts.js";
import { tell, tellOutputs } from "./report-run.js";
import { coverageOf, gatherAudience } from "./report-to-github.js";
import { judgedResults } from "./results.js";
import type { RunOutcome, RunRequest } from "./run-request.js";
import { gatherSecrets } from "./secrets.js";
import { leftoversRemark, shellWarnings } from "./system-remarks.js";

/** `readiness run`: from a page to verdicts, reports and an exit code. From its first step on, a run that dies reads as not ready. */
export async function run(request: RunRequest, ports: Ports): Promise<RunOutcome> {
  const preparation = await prepareRun(request, ports);
  return preparation.kind === "over" ? preparation.outcome : runPrepared(preparation, request, ports);
}

async function runPrepared(prepared: PreparedRun, request: RunRequest, ports: Ports): Promise<RunOutcome> {
  const { session, log, redactor, inputs, places, page, checklist, plan, doubts } = prepared;
  const { cancel } = request;

  // What git knows is asked before anything of the page runs. Then the plan is kept: from here on, post can finish.
  const facts = await gatherFacts(session.context, inputs.pullRequest, places, ports);
  const secrets = gatherSecrets({ inputs, session, page, plan, facts }, ports.env);
  const placeholders = placeholderValues(facts.values, inputs.vars);
  const known = { session, places, page, plan, inputs, facts };
  const said = [...doubts, ...prepared.warnings, ...secrets.warnings];
  const beforehand = { ...known, checklist, placeholders, warnings: said };
  const planned = await planRecord(beforehand, request, ports);
  const journal = await beginJournal(planned, session, cancel, ports);

  // What must stay secret is registered.
  const masks = new MaskBook(redactor, secrets.vocabulary, journal);
  for (const value of secrets.masks) await log.mask(value);
  for (const doubt of doubts) await log.line(doubt);
  const audience = gatherAudience(inputs, session, coverageOf(page, plan), ports);

  // Setup, checks, teardown. A cancelled run reports first: there is little time.
  const processes = ports.processRunner(session.folder, places.workspace);
  const scripts = new ScriptRunner({ ports, places, masks, journal, processes, warnings: [] }, log);
  const remark = leftoversRemark(processes);
  if (remark !== null) await log.line(remark);
  const { vars } = inputs;
  const { maxParallel, failFast, retest, timeout: timeoutMs } = inputs;
  const runPlan = {
    checklist,
    plan,
    places,
    placeholders,
    vars,
    scheduling: { maxParallel, failFast, retest, timeoutMs },
    cancel,
    values: facts.values,
    environments: commandEnvironments(ports.env),
    newSpool: (index: number): Spool => ports.spool(join(session.folder, `log-${index}`)),
  };
  const teardown = { plan: planned.teardown, scripts, processes, cancel };
  const checked = await runChecks(runPlan, scripts);
  const isLate = cancel.aborted;
  const record = { ...checked, teardown: isLate ? null : await runTeardown(teardown, ports.env) };

  // One record, many writers.
  const unfilled = await unfilledPlaceholders(plan.steps, record.checks, placeholders, facts);
  const warnings = [
    ...[...beforehand.warnings, ...masks.refusals, ...checked.warnings, ...scripts.warnings],
    ...[...unfilled, ...journalWarnings(journal), ...shellWarnings(processes)],
  ];
  const results = judgedResults({ ...known, record, warnings, cancelled: cancel.aborted }, ports.now());
  const { failOn } = inputs;
  const telling = { session, failOn, log, redactor, audience, cancel };
  const told = await tell(results, telling, ports);
  const { resultsPath } = session;
  const late = { results: told, resultsPath, redaction: redactor };
  const final = isLate ? await lateTeardown(teardown, late, journal, ports) : told;
  if (!isLate) await endJournal(journal, ports, log);
  await tellOutputs(final, telling, ports);
  return { exitCode: exitCodeOf(results, true, failOn), results: final, resultsPath };
}
