import { areaSlug } from "../document/slug.js";
import type { Finding } from "../model/finding.js";
import type { Journal } from "../model/journal.js";
import type { Results } from "../model/results.js";
import type { World } from "../model/world.js";
import { selectChecks } from "../plan/select.js";
import { createRedactor, type Redactor } from "../run/redaction.js";
import { placeholderValues, stepEnvironment } from "./child-environment.js";
import { type ExitCode, exitCodeOf } from "./exit-code.js";
import { gatherFacts } from "./facts.js";
import { GroupLog } from "./group-log.js";
import { unfilledPlaceholders } from "./guidance.js";
import { type InputName, type Inputs, inputTable, readInputs } from "./inputs.js";
import { MaskBook } from "./mask-book.js";
import { findPlaces, type Page, readPage } from "./read-page.js";
import { filterFinding, inputFindings, judgedResults, unusableResults } from "./results.js";
import { runChecks } from "./run-checks.js";
import { ScriptRunner } from "./run-script.js";
import { gatherSecrets, knownValues } from "./secrets.js";
import { openSession, type Session, type SessionRequest } from "./session.js";
import { tell } from "./tell.js";
import { gatherAudience } from "./tell-github.js";

export interface RunRequest extends SessionRequest {
  readonly input: (name: InputName) => string | undefined;
  readonly cwd: string;
  /** Aborted when the run is asked to stop. */
  readonly cancel: AbortSignal;
}

export interface RunOutcome {
  readonly exitCode: ExitCode;
  /** As written: redacted. */
  readonly results: Results;
  readonly resultsPath: string;
}

/** `readiness run`: from a page to verdicts, reports and an exit code. */
export async function run(request: RunRequest, world: World): Promise<RunOutcome> {
  // The session: from here on, a run that dies reads as not ready.
  const session = await openSession(request, world);
  const log = new GroupLog(world.host, () => world.randomToken());
  const reading = readInputs(request.input);
  if (reading.kind === "problems") {
    const name = request.input("name")?.trim() || inputTable.name.default;
    return stop(
      {
        session,
        log,
        name,
        inputs: null,
        page: null,
        problems: inputFindings(reading.problems),
        what: "the inputs are",
      },
      world,
    );
  }
  const { inputs } = reading;
  const { name, failOn } = inputs;

  // The page is judged before it is run.
  const places = findPlaces(inputs.workingDirectory, request.cwd, world.env, world.files);
  const page = await readPage(inputs.checklist, places, inputs.strict, world.files);
  const { checklist } = page;
  if (checklist === null)
    return stop({ session, log, name, inputs, page, problems: [], what: "the page is" }, world);
  const plan = selectChecks(checklist.checks, { areas: inputs.areas.map(areaSlug), checks: inputs.checks });
  if (plan.kind === "unusable") {
    return stop(
      { session, log, name, inputs, page, problems: [filterFinding(plan)], what: "the filter is" },
      world,
    );
  }

  // What git knows is asked, and what must stay secret is registered, before anything of the page runs.
  const facts = await gatherFacts(session.context, places.root, world);
  const secrets = gatherSecrets({ inputs, session, page, plan, facts }, world.env);
  const masks = new MaskBook(secrets.redactor, secrets.vocabulary);
  for (const value of secrets.masks) await log.mask(value);
  const audience = gatherAudience(inputs, session, page, plan, world);

  // Setup, checks, teardown.
  const journal: Journal = { note: () => undefined };
  const scripts = new ScriptRunner(world, places, masks, log, journal, session.folder);
  const { values } = facts;
  const placeholders = placeholderValues(values, inputs.vars);
  const environment = stepEnvironment(world.env);
  const runPlan = {
    checklist,
    plan,
    places,
    values,
    placeholders,
    vars: inputs.vars,
    environment,
    cancel: request.cancel,
  };
  const record = await runChecks(runPlan, scripts).finally(() => scripts.release());

  // One record, many writers.
  const unfilled = await unfilledPlaceholders(plan.steps, record.checks, placeholders, facts);
  const warnings = [...secrets.warnings, ...masks.refusals, ...unfilled];
  const judged = {
    session,
    places,
    page,
    plan,
    inputs,
    facts,
    record,
    warnings,
    cancelled: request.cancel.aborted,
  };
  const results = judgedResults(judged, world.now());
  const told = await tell(results, { session, failOn, log, redactor: secrets.redactor, audience }, world);
  return { exitCode: exitCodeOf(results, true, failOn), results: told, resultsPath: session.resultsPath };
}

interface Stop {
  readonly session: Session;
  readonly log: GroupLog;
  readonly name: string;
  /** `null` when they are what is unusable. */
  readonly inputs: Inputs | null;
  readonly page: Page | null;
  /** What is wrong besides the page's own findings. */
  readonly problems: readonly Finding[];
  readonly what: string;
}

/** Nothing can be run: everybody is told why, and the outputs are set all the same. */
async function stop(
  { session, log, name, inputs, page, problems, what }: Stop,
  world: World,
): Promise<RunOutcome> {
  const findings = [...problems, ...(page?.findings ?? [])];
  const errors = findings.filter(({ severity }) => severity === "error");
  const nothing = problems.length > 0 ? page !== null : errors.every(({ rule }) => rule === "no-checks");
  const results = unusableResults(
    {
      session,
      name,
      page,
      findings,
      reasonCode: nothing ? "nothing-to-run" : "checklist-invalid",
      reason: `${what} unusable: ${errors.length} error${errors.length === 1 ? "" : "s"}, so nothing was run`,
    },
    world.now(),
  );
  const audience =
    inputs === null || page === null ? null : gatherAudience(inputs, session, page, null, world);
  const told = await tell(
    results,
    { session, failOn: "required", log, redactor: knownSecrets(inputs, world), audience },
    world,
  );
  return {
    exitCode: exitCodeOf(results, false, "required"),
    results: told,
    resultsPath: session.resultsPath,
  };
}

/** Also the text of a page that cannot be used may hold a secret. */
function knownSecrets(inputs: Inputs | null, world: World): Redactor {
  const redactor = createRedactor();
  for (const value of knownValues(inputs, world.env)) redactor.add(value);
  return redactor;
}
