import { join } from "node:path";
import { areaSlug } from "../document/slug.js";
import type { Spool, World } from "../model/world.js";
import { selectChecks } from "../plan/select.js";
import { untrustedWarning } from "../report/untrusted.js";
import { beginJournal, endJournal, journalWarnings } from "./begin-journal.js";
import { placeholderValues, stepEnvironment } from "./child-environment.js";
import { exitCodeOf } from "./exit-code.js";
import { gatherFacts } from "./facts.js";
import { GroupLog } from "./group-log.js";
import { unfilledPlaceholders } from "./guidance.js";
import { inputTable, readInputs, useName } from "./inputs.js";
import { MaskBook } from "./mask-book.js";
import { planRecord } from "./plan-record.js";
import { readGate } from "./read-gate.js";
import { findPlaces } from "./read-page.js";
import { reportRefused } from "./refused-run.js";
import { filterFinding, inputFindings, judgedResults } from "./results.js";
import { placeResults } from "./results-place.js";
import { runChecks } from "./run-checks.js";
import type { RunOutcome, RunRequest } from "./run-request.js";
import { ScriptRunner } from "./run-script.js";
import { gatherSecrets, secretInputs, secretKeeper } from "./secrets.js";
import { ofForeignCode, openSession } from "./session.js";
import { lateTeardown, runTeardown } from "./teardown.js";
import { tell, tellOutputs } from "./tell.js";
import { coverageOf, gatherAudience } from "./tell-github.js";
import { judgeTrust } from "./trust.js";
import { reportUnusable } from "./unusable-run.js";

/** `readiness run`: from a page to verdicts, reports and an exit code. */
export async function run(request: RunRequest, world: World): Promise<RunOutcome> {
  // The session: from here on, a run that dies reads as not ready.
  const opened = await openSession(request, world);
  const reading = readInputs(request.input);
  const redactor = secretKeeper(secretInputs(request.input), world.env);
  const log = new GroupLog(world.host, () => world.randomToken(), redactor.redact);
  const root = reading.kind === "inputs" ? reading.inputs.workingDirectory : ".";
  const places = findPlaces(root, request.cwd, world.env, world.files);
  const placed = await placeResults(opened, places.workspace, request, world.files);
  let { session } = placed;
  const unusable = { session, log, redactor, inputs: null, page: null, problems: [] };
  if (reading.kind === "problems") {
    const name = useName(request.input("name")?.trim() || inputTable.name.default);
    const problems = inputFindings(reading.problems);
    return reportUnusable({ ...unusable, name, problems, what: "the inputs are" }, request, world);
  }
  const { inputs } = reading;
  const { name, failOn } = inputs;
  if (placed.problem !== null) {
    const what = "the place of the results is";
    return reportUnusable({ ...unusable, name, inputs, problems: [placed.problem], what }, request, world);
  }

  // The page is judged before it is run.
  const page = await readGate({ inputs, places, session, cancel: request.cancel }, world);
  const { checklist } = page;
  const asRead = { ...unusable, name, inputs, page: { page, places } };
  if (checklist === null) return reportUnusable({ ...asRead, what: "the page is" }, request, world);
  const plan = selectChecks(checklist.checks, { areas: inputs.areas.map(areaSlug), checks: inputs.checks });
  if (plan.kind === "unusable") {
    const problems = [filterFinding(plan)];
    return reportUnusable({ ...asRead, problems, what: "the filter is" }, request, world);
  }

  // Under an event of strangers it must be this repository's code, or nothing of it runs.
  const temporaryFolder = session.folder;
  const read = { event: request.event, places, page, checklist, plan, temporaryFolder };
  const trust = await judgeTrust({ ...read, context: session.context }, world);
  if (trust.kind === "foreign") session = ofForeignCode(session);
  if (trust.kind === "foreign" && !inputs.allowUntrusted)
    return reportRefused({ ...asRead, session }, trust.doubt, request, world);
  const doubts = trust.kind === "foreign" ? [untrustedWarning(trust.doubt)] : [];

  // What git knows is asked before anything of the page runs. Then the plan is kept: from here on, post can finish.
  const facts = await gatherFacts(session.context, places, world);
  const secrets = gatherSecrets({ inputs, session, page, plan, facts }, world.env);
  const placeholders = placeholderValues(facts.values, inputs.vars);
  const known = { session, places, page, plan, inputs, facts };
  const beforehand = { ...known, checklist, placeholders, warnings: [...doubts, ...secrets.warnings] };
  const planned = await planRecord(beforehand, request, world);
  const journal = await beginJournal(planned, session, request.cancel, world);

  // What must stay secret is registered.
  const masks = new MaskBook(redactor, secrets.vocabulary, journal);
  for (const value of secrets.masks) await log.mask(value);
  for (const doubt of doubts) await log.line(doubt);
  const audience = gatherAudience(inputs, session, coverageOf(page, plan), world);

  // Setup, checks, teardown. A cancelled run reports first: there is little time.
  const processes = world.processRunner(session.folder, places.workspace);
  const scripts = new ScriptRunner({ world, places, masks, journal, processes }, log);
  if (processes.finds === "groups")
    await log.line(
      "On this system what a command leaves running is found by its process group alone: a daemon that leaves the group lives on.",
    );
  const { values } = facts;
  const environment = stepEnvironment(world.env);
  const { vars } = inputs;
  const { cancel } = request;
  const { scheduling } = inputs;
  const newSpool = (index: number): Spool => world.spool(join(session.folder, `log-${index}`));
  const shared = { checklist, plan, places, values, placeholders };
  const runPlan = { ...shared, vars, environment, scheduling, newSpool, cancel };
  const teardown = { plan: planned.teardown, scripts, processes, cancel };
  const checked = await runChecks(runPlan, scripts);
  const isLate = cancel.aborted;
  const record = { ...checked, teardown: isLate ? null : await runTeardown(teardown, world.env) };

  // One record, many writers.
  const unfilled = await unfilledPlaceholders(plan.steps, record.checks, placeholders, facts);
  const warnings = [
    ...[...beforehand.warnings, ...masks.refusals, ...checked.warnings],
    ...[...unfilled, ...journalWarnings(journal)],
  ];
  const results = judgedResults({ ...known, record, warnings, cancelled: cancel.aborted }, world.now());
  const telling = { session, failOn, log, redactor, audience, cancel };
  const told = await tell(results, telling, world);
  const { resultsPath } = session;
  const late = { results: told, resultsPath, redact: redactor.redact };
  const final = isLate ? await lateTeardown(teardown, late, journal, world) : told;
  if (!isLate) await endJournal(journal, world);
  await tellOutputs(final, telling, world);
  return { exitCode: exitCodeOf(results, true, failOn), results: final, resultsPath };
}
