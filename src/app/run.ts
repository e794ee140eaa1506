import { join } from "node:path";
import { areaSlug } from "../document/slug.js";
import type { Finding } from "../model/finding.js";
import type { Results } from "../model/results.js";
import type { World } from "../model/world.js";
import { selectChecks } from "../plan/select.js";
import type { Redactor } from "../run/redaction.js";
import { placeholderValues, stepEnvironment } from "./child-environment.js";
import { type ExitCode, exitCodeOf } from "./exit-code.js";
import { gatherFacts } from "./facts.js";
import { GroupLog } from "./group-log.js";
import { unfilledPlaceholders } from "./guidance.js";
import { type InputName, type Inputs, inputTable, readInputs, useName } from "./inputs.js";
import { MaskBook } from "./mask-book.js";
import { findPlaces, type Page, readPage } from "./read-page.js";
import { filterFinding, inputFindings, judgedResults, resultsFinding, unusableResults } from "./results.js";
import { runChecks } from "./run-checks.js";
import { ScriptRunner } from "./run-script.js";
import { gatherSecrets, secretKeeper } from "./secrets.js";
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
  const reading = readInputs(request.input);
  const redactor = secretKeeper(reading.kind === "inputs" ? reading.inputs : null, world.env);
  const log = new GroupLog(world.host, () => world.randomToken(), redactor.redact);
  const known = { session, log, redactor };
  if (reading.kind === "problems") {
    const name = useName(request.input("name")?.trim() || inputTable.name.default);
    return stop(
      {
        ...known,
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
  if (
    request.resultsPath !== null &&
    !(await world.files.mayWrite(request.resultsPath, [places.workspace, request.temporaryFolder]))
  ) {
    const inside = { ...session, resultsPath: join(session.folder, "results.json") };
    return stop(
      {
        ...known,
        session: inside,
        name,
        inputs,
        page: null,
        problems: [resultsFinding(request.resultsPath)],
        what: "the place of the results is",
      },
      world,
    );
  }
  const page = await readPage(inputs.checklist, places, inputs.strict, world.files);
  const { checklist } = page;
  if (checklist === null)
    return stop({ ...known, name, inputs, page, problems: [], what: "the page is" }, world);
  const plan = selectChecks(checklist.checks, { areas: inputs.areas.map(areaSlug), checks: inputs.checks });
  if (plan.kind === "unusable") {
    return stop(
      { ...known, name, inputs, page, problems: [filterFinding(plan)], what: "the filter is" },
      world,
    );
  }

  // What git knows is asked, and what must stay secret is registered, before anything of the page runs.
  const facts = await gatherFacts(session.context, places.root, world);
  const secrets = gatherSecrets({ inputs, session, page, plan, facts }, world.env);
  const masks = new MaskBook(redactor, secrets.vocabulary);
  for (const value of secrets.masks) await log.mask(value);
  const audience = gatherAudience(inputs, session, page, plan, world);

  // Setup, checks, teardown.
  const scripts = new ScriptRunner(world, places, masks, log, session.folder);
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
    page,
    plan,
    inputs,
    facts,
    record,
    warnings,
    cancelled: request.cancel.aborted,
  };
  const results = judgedResults(judged, world.now());
  const told = await tell(results, { session, failOn, log, redactor, audience }, world);
  return { exitCode: exitCodeOf(results, true, failOn), results: told, resultsPath: session.resultsPath };
}

interface Stop {
  readonly session: Session;
  readonly log: GroupLog;
  readonly redactor: Redactor;
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
  { session, log, redactor, name, inputs, page, problems, what }: Stop,
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
  const told = await tell(results, { session, failOn: "required", log, redactor, audience }, world);
  return {
    exitCode: exitCodeOf(results, false, "required"),
    results: told,
    resultsPath: session.resultsPath,
  };
}
