import type { Checklist } from "../model/checklist.js";
import type { Finding, OffPageProblem } from "../model/finding.js";
import { offPageFinding } from "../model/problem.js";
import type { Release } from "../model/release.js";
import type { Results } from "../model/results.js";
import type { ShardEntry } from "../model/shards.js";
import type { LeaveOut } from "../plan/last-results.js";
import type { Facts } from "../plan/missing-value.js";
import { type Plan, selectChecks } from "../plan/select.js";
import type { Ports } from "../ports/ports.js";
import { otherCommitRefusal } from "../report/other-commit.js";
import { untrustedRefusal, untrustedWarning } from "../report/untrusted.js";
import { plural } from "../text/count.js";
import { areaSlug } from "../text/slug.js";
import type { Inputs } from "./inputs/inputs.js";
import { judgeCheckout } from "./reading/checkout.js";
import { gatherFacts } from "./reading/find-release.js";
import { readGate } from "./reading/read-gate.js";
import { type Page, unreadPage } from "./reading/read-page.js";
import { judgeTrust } from "./reading/trust.js";
import { refusedResults, selectionOf } from "./results.js";
import { beginJournal } from "./run-journal.js";
import type { JudgedRun, OpenedRun, PreparedRun } from "./run-record.js";
import { openServers } from "./servers.js";

/** Judges inputs, commit, page, filter and origin. Where one of them forbids a run, that is its verdict. */
export async function prepareRun(opened: OpenedRun, ports: Ports): Promise<PreparedRun | JudgedRun> {
  const prepared = await prepareReading(opened, ports);
  if (prepared.step === "judged") return prepared;

  // Under an event that any user can set off it must be this repository's code, or nothing of it runs.
  const trust = await judgeTrust({ ...prepared, context: opened.context }, ports);
  if (trust.kind === "ours") return prepared;
  const foreign = ofForeignCode(prepared);
  if (!prepared.inputs.allowUntrusted) return refuseRun(foreign, untrustedRefusal(trust.why), ports);
  const warning = untrustedWarning(trust.why);
  return { ...foreign, untrusted: warning, warnings: [warning, ...prepared.warnings] };
}

/** The same without the origin: for what runs nothing of the page. */
export async function prepareReading(opened: OpenedRun, ports: Ports): Promise<PreparedRun | JudgedRun> {
  const { inputs, problems, places } = opened;
  if (inputs === null) return refuseRun(opened, unusable("the inputs are", problems), ports);
  if (problems.length > 0) return refuseRun(opened, unusable("the place of the results is", problems), ports);

  // A verdict stands on the commit that ran.
  const checkout = await judgeCheckout({ context: opened.context, inputs, places }, ports);
  if (checkout.kind === "other") {
    const page = await unreadPage(inputs.checklist, places, ports.files);
    return refuseRun({ ...opened, tag: null, page }, otherCommitRefusal(checkout.found), ports);
  }
  const own = checkout.kind === "aside" ? aboutCheckout(opened, checkout.head) : opened;

  // The page is judged before it is run.
  const page = remarkedOn(await readGate({ ...own, inputs }, ports), own);
  const read = { ...own, inputs, page };
  const others = await otherThanThePlans(read, ports);
  if (others !== null) return refuseRun(read, others, ports);
  const { checklist } = page;
  if (checklist === null) return refuseRun(read, unusable("the page is", [], page), ports);
  const problem = missingPhase(checklist, inputs, own.context.run.event);
  if (problem !== null) return refuseRun(read, unusable("the inputs are", [problem], page), ports);

  // What is released, by inputs, event, tree and git. Nothing of page or repository runs for it.
  const facts = await gatherFacts(read, ports);
  const { release } = facts;
  const tagged = own.shard === null ? await withTagged(page, checklist, facts) : page;
  if (tagged.findings.some(({ severity }) => severity === "error"))
    return refuseRun({ ...read, page: tagged }, unusable("the version is", [], tagged), ports);
  const plan = await choosePlan(read, checklist, release, ports);
  if (plan.kind === "refused") return refuseRun(read, plan.why, ports);
  const { warnings } = checkout;
  return {
    ...read,
    page: tagged,
    step: "prepared",
    checklist,
    release,
    facts,
    plan,
    untrusted: null,
    warnings,
  };
}

/** What is said of a page that runs in parts, its gate says once. */
function remarkedOn(page: Page, { shard }: OpenedRun): Page {
  if (shard === null) return page;
  return { ...page, findings: page.findings.filter(({ severity }) => severity === "error") };
}

/** Its code is loaded here: most runs are held to no plan. */
async function otherThanThePlans(
  run: OpenedRun & Pick<PreparedRun, "page">,
  ports: Ports,
): Promise<Refusal | null> {
  if (run.planned === null) return null;
  const { judgePlanned } = await import(/* webpackChunkName: "shards" */ "./hold-to-plan.js");
  return judgePlanned(run, run.planned, ports);
}

/** With what git says of the page's version. Its code is loaded where there is something to say. */
async function withTagged(page: Page, checklist: Checklist, { tagged }: Facts): Promise<Page> {
  if (tagged === null) return page;
  const { taggedFindings } = await import(/* webpackChunkName: "release" */ "../lint/version-tagged.js");
  return { ...page, findings: [...page.findings, ...taggedFindings(checklist, tagged, page.path)] };
}

/** FORMAT 1.5: when a release is published nothing would tell that the rows for after publishing never run. */
function missingPhase(
  { checks }: Checklist,
  { phase }: Pick<Inputs, "phase">,
  event: string,
): Finding | null {
  if (event !== "release" || phase !== null || checks.every((check) => check.phase === "before")) return null;
  return offPageFinding({
    rule: "input",
    found: "no `phase` in an event `release`, and the page has rows for after publishing",
    expected: "`before` or `after`",
    cure: "Set `phase: after` for the rows that look at what was published; `phase: before` runs the others.",
  });
}

/** The run is about what is checked out, and tells no server of its event's commit. */
function aboutCheckout(run: OpenedRun, head: string | null): OpenedRun {
  const { context } = run;
  const own = { sha: head ?? "", headSha: head ?? "" };
  const subject = { kind: "checkout", event: context.commit?.sha ?? context.run.sha } as const;
  return { ...run, tag: null, context: { ...context, subject, run: { ...context.run, ...own } } };
}

/** What comes of this run is another repository's word: it sets no status, in main nor in post. */
function ofForeignCode(run: PreparedRun): PreparedRun {
  return { ...run, context: { ...run.context, fromFork: true } };
}

/** Why nothing of the page runs. */
export interface Refusal extends Pick<Results, "reason" | "findings"> {
  readonly selection?: Results["selection"];
  readonly reasonCode:
    | "checklist-invalid"
    | "nothing-to-run"
    | "untrusted-code"
    | "other-commit"
    | "cancelled";
  /** `false`: inputs, page or filter are at fault, so that `fail-on` does not count. */
  readonly usable?: false;
}

/** What of the page runs: what the filters name; of that with `run --failed` what did not pass, and of a shard its part. */
async function choosePlan(
  run: OpenedRun & Pick<PreparedRun, "inputs" | "page">,
  { checks }: Checklist,
  release: Release,
  ports: Ports,
): Promise<Plan | { readonly kind: "refused"; readonly why: Refusal }> {
  const { inputs, page } = run;
  const filter = { areas: inputs.areas.map(areaSlug), checks: inputs.checks };
  const leaveOut = await lastResults(run, page, ports);
  if (leaveOut !== null && "rule" in leaveOut)
    return refused(unusable("the last results are", [offPageFinding(leaveOut)], page));
  const plan = selectChecks(checks, leaveOut === null ? filter : { ...filter, leaveOut }, release);
  if (plan.kind === "unusable") return refused(unusable("the filter is", [offPageFinding(plan)], page));
  if (run.shard !== null) return choosePart(plan, run.shard);
  if (plan.failed === undefined || plan.steps.length > 0 || plan.failed.passed + plan.failed.unknown === 0)
    return plan;
  const { nothingFailed } = await import(/* webpackChunkName: "failed" */ "../report/failed-lines.js");
  const selection = selectionOf(inputs, plan);
  return refused({
    reasonCode: "nothing-to-run",
    reason: nothingFailed(plan.failed),
    findings: page.findings,
    selection,
  });
}

async function choosePart(
  plan: Plan,
  shard: ShardEntry,
): Promise<Plan | { readonly kind: "refused"; readonly why: Refusal }> {
  const { partOfPlan } = await import(/* webpackChunkName: "shards" */ "../shards/part-of-plan.js");
  const part = partOfPlan(plan, shard);
  if (part.kind === "plan") return part;
  return refused(unusable("the shard is", part.problems.map(offPageFinding)));
}

/** Its code is loaded here: most runs look at everything. */
async function lastResults(
  run: OpenedRun,
  page: Page,
  ports: Ports,
): Promise<LeaveOut | OffPageProblem | null> {
  if (run.failed === null) return null;
  const { readLastResults } = await import(/* webpackChunkName: "failed" */ "./reading/last-results.js");
  return readLastResults(run, page, ports);
}

function refused(why: Refusal): { readonly kind: "refused"; readonly why: Refusal } {
  return { kind: "refused", why };
}

/** Inputs, results or page cannot be used; `problems` is what is wrong besides the page's own findings. */
export function unusable(what: string, problems: readonly Finding[], page: Page | null = null): Refusal {
  const findings = [...problems, ...(page?.findings ?? [])];
  const errors = findings.filter(({ severity }) => severity === "error");
  const nothing = errors.every(({ rule }) => rule === "no-checks" || rule === "filter");
  return {
    reasonCode: nothing ? "nothing-to-run" : "checklist-invalid",
    reason: `${what} unusable: ${errors.length} ${plural(errors.length, "error")}, so nothing was run`,
    findings,
    usable: false,
  };
}

/** Ends a run before anything of the page has run: it is judged, and reported as every run is. */
export async function refuseRun(run: OpenedRun, refusal: Refusal, ports: Ports): Promise<JudgedRun> {
  const { usable = true, ...why } = refusal;
  const coverage = { areas: [], complete: true };
  const results = refusedResults(run, why, ports.now());
  const journal = await beginJournal(run, { results, teardown: null }, coverage.areas, ports);
  return {
    ...run,
    step: "judged",
    results,
    usable,
    failOn: (usable ? run.inputs?.failOn : null) ?? "required",
    journal,
    servers: run.page === null ? null : openServers(run, coverage, ports),
    lateTeardown: null,
  };
}
