import { GroupLog } from "../log/group-log.js";
import type { Checklist } from "../model/checklist.js";
import type { Finding } from "../model/finding.js";
import type { Places } from "../model/places.js";
import { type Plan, selectChecks } from "../plan/select.js";
import type { Ports } from "../ports/ports.js";
import { untrustedWarning } from "../report/untrusted.js";
import { areaSlug } from "../text/slug.js";
import type { Inputs } from "./inputs/input-table.js";
import { readInput, readInputs } from "./inputs/read-inputs.js";
import { nameWorkflow } from "./name-workflow.js";
import { type Checkout, judgeCheckout } from "./reading/checkout.js";
import { readGate } from "./reading/read-gate.js";
import { findPlaces, type Page, unreadPage } from "./reading/read-page.js";
import { judgeTrust } from "./reading/trust.js";
import { ofOtherCommit, reportRefused, untrusted } from "./refused-run.js";
import { filterFinding, inputFindings } from "./results.js";
import { placeResults } from "./results-place.js";
import type { RunOutcome, RunRequest } from "./run-request.js";
import { secretInputs, secretKeeper } from "./secrets.js";
import { ofCheckout, ofForeignCode, openSession, type Session } from "./session.js";
import { type NothingRan, reportUnusable } from "./unusable-run.js";

/** A page that may be run, and what to run of it. */
export interface PreparedRun extends Pick<NothingRan, "session" | "log" | "redactor"> {
  readonly kind: "prepared";
  readonly inputs: Inputs;
  readonly places: Places;
  readonly page: Page;
  readonly checklist: Checklist;
  readonly plan: Plan;
  /** Why it should not be run, where somebody has allowed it all the same. */
  readonly doubts: readonly string[];
  /** What is not known of the checkout. */
  readonly warnings: readonly string[];
}

type Preparation = PreparedRun | { readonly kind: "over"; readonly outcome: RunOutcome };

/** Opens the session and judges inputs, page, filter and origin. Where one of them forbids a run, everybody is told. */
export async function prepareRun(request: RunRequest, ports: Ports): Promise<Preparation> {
  const opened = await openSession(request, ports);
  const reading = readInputs(request.input);
  const redactor = secretKeeper(secretInputs(request.input), ports.env);
  const log = new GroupLog(ports.host, () => ports.randomToken(), redactor);
  const root = reading.kind === "inputs" ? reading.inputs.workingDirectory : ".";
  const places = findPlaces(root, request.cwd, ports.env, ports.files);
  const placed = await placeResults(opened, places.workspace, request, ports.files);
  const { problem } = placed;
  const token = readInput("github-token", request.input);
  const own = await nameWorkflow(placed.session, token, log, ports);
  const unread = { session: own, log, redactor, inputs: null, page: null };
  const unusable = async (ran: NothingRan, what: string, problems: readonly Finding[] = []) =>
    over(await reportUnusable({ ...ran, what, problems }, request, ports));
  if (reading.kind === "problems") {
    const name = readInput("name", request.input);
    return unusable({ ...unread, name }, "the inputs are", inputFindings(reading.problems));
  }
  const { inputs } = reading;
  const named = { ...unread, name: inputs.name, inputs };
  if (problem !== null) return unusable(named, "the place of the results is", [problem]);

  // A verdict stands on the commit that ran.
  const checkout = await judgeCheckout({ context: own.context, inputs, places }, ports);
  if (checkout.kind === "other") {
    const page = { page: await unreadPage(inputs.checklist, places, ports.files), places };
    return over(await reportRefused({ ...named, page }, ofOtherCommit(checkout.found), request, ports));
  }
  const session = sessionOf(checkout, own);
  const { warnings } = checkout;

  // The page is judged before it is run.
  const page = await readGate({ inputs, places, session, cancel: request.cancel }, ports);
  const { checklist } = page;
  const asRead = { ...named, session, page: { page, places } };
  if (checklist === null) return unusable(asRead, "the page is");
  const plan = selectChecks(checklist.checks, { areas: inputs.areas.map(areaSlug), checks: inputs.checks });
  if (plan.kind === "unusable") return unusable(asRead, "the filter is", [filterFinding(plan)]);

  // Under an event of strangers it must be this repository's code, or nothing of it runs.
  const prepared = {
    kind: "prepared",
    log,
    redactor,
    inputs,
    places,
    page,
    checklist,
    plan,
    warnings,
  } as const;
  const origin = { context: own.context, event: request.event, temporaryFolder: session.folder };
  const trust = await judgeTrust({ ...prepared, ...origin }, ports);
  if (trust.kind === "ours") return { ...prepared, session, doubts: [] };
  const foreign = ofForeignCode(session);
  return inputs.allowUntrusted
    ? { ...prepared, session: foreign, doubts: [untrustedWarning(trust.doubt)] }
    : over(await reportRefused({ ...asRead, session: foreign }, untrusted(trust.doubt), request, ports));
}

function sessionOf(checkout: Exclude<Checkout, { kind: "other" }>, own: Session): Session {
  return checkout.kind === "aside" ? ofCheckout(own, checkout.head) : own;
}

function over(outcome: RunOutcome): Preparation {
  return { kind: "over", outcome };
}
