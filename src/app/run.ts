import type { Finding } from "../model/finding.js";
import type { Results } from "../model/results.js";
import type { World } from "../model/world.js";
import { areaSlug } from "../document/slug.js";
import { type Plan, selectChecks } from "../plan/select.js";
import { stepEnvironment } from "./child-environment.js";
import { type ExitCode, exitCodeOf } from "./exit-code.js";
import { gatherFacts } from "./facts.js";
import { type InputName, type InputProblem, type Inputs, readInputs } from "./inputs.js";
import { findPlaces, type Page, readPage } from "./read-page.js";
import { judgedResults, unusableResults } from "./results.js";
import { runChecks } from "./run-checks.js";
import { ScriptRunner } from "./run-script.js";
import { hideSecrets } from "./secrets.js";
import { openSession, type Session, type SessionRequest } from "./session.js";
import { tell } from "./tell.js";

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
  if (reading.kind === "problems") return stop({ session, page: null, name: nameOf(request) }, inputFindings(reading.problems), world);
  const { inputs } = reading;

  // The page is judged before it is run.
  const places = findPlaces(inputs.workingDirectory, request.cwd, world.env, world.files);
  const page = await readPage(inputs.checklist, places, inputs.strict, world.files);
  const { checklist } = page;
  if (checklist === null) return stop({ session, page, name: inputs.name }, page.findings, world);

  const plan = selectChecks(checklist.checks, { areas: inputs.areas.map(areaSlug), checks: inputs.checks });
  if (plan.kind === "unusable") return stop({ session, page, name: inputs.name }, [filterFinding(page, plan), ...page.findings], world);

  // What git knows is asked, and what must stay secret is registered, before anything of the page runs.
  const facts = await gatherFacts(session.context, places.root, world);
  const secrets = await hideSecrets({ inputs, session, page, plan, facts }, world);

  // Setup, checks, teardown.
  const scripts = new ScriptRunner(world, session, places, secrets);
  const runPlan = {
    checklist,
    plan,
    places,
    values: facts.values,
    vars: inputs.vars,
    environment: stepEnvironment(world.env),
    cancel: request.cancel,
  };
  const record = await runChecks(runPlan, scripts).finally(() => scripts.release());

  // One record, many writers.
  const results = judgedResults({ session, page, plan, inputs, facts, record, runPlan, cancelled: request.cancel.aborted, secrets }, world.now());
  const told = await tell(results, { session, page, places, failOn: inputs.failOn, secrets }, world);
  return { exitCode: exitCodeOf(results, true, inputs.failOn), results: told, resultsPath: session.resultsPath };
}
