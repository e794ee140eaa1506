import { plannedCheck } from "../../checks/planned-check.js";
import { readReportedVerdicts } from "../../github/fork/read-reported-verdicts.js";
import type { Checklist } from "../../model/checklist.js";
import { gateTraits } from "../../model/gate-traits.js";
import { unknownRelease } from "../../model/release.js";
import type { ReportedRun, ReportedVerdicts, ResultsFile } from "../../model/reported-verdicts.js";
import type { CheckResult, NotApplicable, Results } from "../../model/results.js";
import { placeholderValues } from "../../model/run-values.js";
import { holdsBack } from "../../model/sign-offs.js";
import { version } from "../../model/version.js";
import { readChecklist } from "../../page/read.js";
import type { PlaceholderValues } from "../../plan/placeholders.js";
import { type Plan, type Step, selectChecks } from "../../plan/select.js";
import { judgeSignOffs } from "../../plan/sign-offs.js";
import type { PullRequest } from "../../ports/github.js";
import { scopeWords } from "../../report/labels.js";
import { pageUrl } from "../../report/permalink.js";
import { plural } from "../../text/count.js";
import { areaSlug } from "../../text/slug.js";
import { countTotals, decideGate, type GateDecision } from "../../verdict/gate.js";
import type { ReportInputs } from "../inputs/inputs.js";
import { nothingRun, selectionOf } from "../results.js";
import type { ForkRun } from "./event.js";

/** Everything that a report is made from; only `results` comes from the pull request's run. */
interface ForkReportFacts {
  readonly inputs: ReportInputs;
  readonly repository: string;
  readonly server: Parameters<typeof pageUrl>[0];
  readonly run: ForkRun;
  readonly pull: PullRequest;
  /** The commit that the page is read at. */
  readonly baseSha: string;
  /** The base's page; `null`: it has none. */
  readonly page: Uint8Array | null;
  readonly results: ResultsFile;
  /** By which the waivers of the base's page are judged. */
  readonly startedAt: Date;
}

/** A record as of a run, and whose word its verdicts are. */
export interface ForkReport {
  readonly results: Results;
  readonly source: ReportedRun;
}

/**
 * Joins the base's page with the ids and verdicts of the results: names, commands and guidance are the page's, and of
 * the run the record has what the event tells. What cannot be joined is not ready.
 */
export async function forkReport(facts: ForkReportFacts): Promise<ForkReport> {
  const base = await readBase(facts);
  if (base.kind === "unusable") return unusableReport(facts, null, base.why);
  const read = readResults(facts.results);
  if (read.kind === "unusable") return unusableReport(facts, base.checklist, read.why);
  const { checklist, plan } = base;
  const { verdicts } = read;
  const known = { placeholders: valuesOf(facts), startedAt: facts.startedAt };
  const steps = plan.steps.filter(({ check }) => !isLeftOut(check, verdicts));
  const notApplicable = [...plan.notApplicable, ...leftOut(plan.steps, verdicts)];
  const checks = await Promise.all(steps.map((step) => reportedCheck(step, verdicts, known)));
  const signOffs = judgeSignOffs(checklist.signOffs, { ...signOffFacts, settings: checklist.settings });
  const selection = selectionOf(facts.inputs, plan);
  const decision = decideGate({
    checks,
    notApplicable: notApplicable.length,
    openSignOffs: signOffs.filter(holdsBack).length,
    failOn: facts.inputs.failOn,
    setup: null,
    cancelled: false,
    scope: plan.complete ? null : scopeWords({ selection }),
    // The page is the base's: it changes nothing of it.
    ownGate: null,
  });
  const isMissing = ({ id }: Pick<CheckResult, "id">): boolean => (verdicts.get(id) ?? null) === null;
  const ids = new Set(checklist.checks.map(({ id }) => id));
  return {
    results: {
      ...emptyRecord(facts, checklist),
      ...concluded(decision, facts.run.conclusion),
      selection,
      // What was not reported is in none of the counts.
      totals: countTotals(checks.filter((check) => !isMissing(check))),
      checks,
      signOffs,
      notApplicable,
    },
    source: sourceOf(facts, {
      missing: new Set(checks.filter(isMissing).map(({ id }) => id)),
      unknownIds: [...verdicts.keys()].filter((id) => !ids.has(id)).length,
    }),
  };
}

/** The run's end is GitHub's word, which no file of the run outweighs (DESIGN 3.1). */
function concluded(decision: GateDecision, conclusion: string): GateDecision {
  if (!gateTraits(decision.gate).isReady || conclusion === "success") return decision;
  const ended = /^[a-z_]+$/.test(conclusion)
    ? `ended with \`${conclusion}\``
    : "has not ended with `success`";
  return {
    gate: "not-ready",
    reasonCode: "interrupted",
    reason: `the run ${ended}, although its results say: ${decision.reason}`,
  };
}

type Base =
  | { readonly kind: "page"; readonly checklist: Checklist; readonly plan: Plan }
  | { readonly kind: "unusable"; readonly why: Unusable };

async function readBase({ page, baseSha, inputs }: ForkReportFacts): Promise<Base> {
  const { checklist: path, areas, checks } = inputs;
  if (page === null)
    return without(
      `the base has no page \`${path}\` at commit ${baseSha.slice(0, 10)}, so what was reported has no names`,
      "Give the report the same `checklist` as the run; a page that this pull request brings counts once it is merged.",
    );
  const { checklist, problems } = await readChecklist(path, Buffer.from(page), () => true); // which vars its run has is not known
  if (checklist === null) {
    const errors = problems.filter(({ weight }) => weight === "error").length;
    return without(
      `the base's page cannot be used: ${errors} ${plural(errors, "error")}`,
      "Mend the page on the base branch; `readiness lint` names the lines.",
    );
  }
  const plan = selectChecks(checklist.checks, { areas: areas.map(areaSlug), checks }, unknownRelease);
  return plan.kind === "unusable"
    ? without(`the filter does not fit the base's page: unexpected ${plan.found}`, plan.cure)
    : { kind: "page", checklist, plan };
}

type Unusable = NonNullable<ReportedRun["unusable"]>;

type Read =
  | { readonly kind: "verdicts"; readonly verdicts: ReportedVerdicts }
  | { readonly kind: "unusable"; readonly why: Unusable };

function readResults(results: ResultsFile): Read {
  switch (results.kind) {
    case "missing":
      return without(
        "no results arrived from the run",
        "Look at the end of the run's log. Its workflow has to upload the results file with `if: always()`, and this one to download it.",
      );
    case "refused":
      return without(`the results that arrived were not read: ${results.reason}`, uploadAsItIs);
    case "file": {
      const read = readReportedVerdicts(results.bytes);
      return read.kind === "verdicts"
        ? read
        : without(`the results that arrived are not usable: ${read.problems.join("; ")}`, uploadAsItIs);
    }
  }
}

const uploadAsItIs =
  "Upload the file that the output `results` of the run names, as it is, and see that both workflows use the same version of the action.";

function without(reason: string, cure: string): { kind: "unusable"; why: Unusable } {
  return { kind: "unusable", why: { reason, cure } };
}

/** The release is not known here, `{last-tag}` neither: nothing is checked out. They stay as they are. */
function valuesOf({ run, pull, baseSha }: ForkReportFacts): PlaceholderValues {
  return placeholderValues(
    {
      ...unknownRelease,
      lastVersion: null,
      sha: run.headSha,
      baseSha,
      pullRequest: String(pull.number),
      runUrl: run.url || null,
    },
    {},
  );
}

/**
 * Whether the reported run says that a row is not for this release, and may say so: the base's page has it for some kinds
 * alone, and which kind it is, only that run knows. Of any other row it would be a way to be rid of it.
 */
function isLeftOut({ id, only }: Step["check"], verdicts: ReportedVerdicts): boolean {
  return only !== null && verdicts.get(id) === null;
}

function leftOut(steps: readonly Step[], verdicts: ReportedVerdicts): NotApplicable[] {
  return steps
    .filter(({ check }) => isLeftOut(check, verdicts))
    .map(({ check: { id, area, only } }) => ({
      id,
      area: area.text,
      why: `only ${only?.join(", ") ?? ""}, as the pull request's own run reports`,
    }));
}

/** The page's check with the verdict that was reported; without one it counts as a check that never got one. */
async function reportedCheck(
  step: Step,
  verdicts: ReportedVerdicts,
  known: Parameters<typeof plannedCheck>[1],
): Promise<CheckResult> {
  const planned = await plannedCheck(step, known);
  return {
    ...planned,
    why: null,
    neededOnly: false,
    reason: "",
    verdict: verdicts.get(planned.id) ?? "interrupted",
  };
}

function unusableReport(facts: ForkReportFacts, checklist: Checklist | null, unusable: Unusable): ForkReport {
  return {
    results: { ...emptyRecord(facts, checklist), reason: unusable.reason },
    source: sourceOf(facts, { unusable }),
  };
}

function sourceOf({ run: { headRepository } }: ForkReportFacts, more: Partial<ReportedRun>): ReportedRun {
  return { kind: "reported", headRepository, missing: new Set(), unknownIds: 0, unusable: null, ...more };
}

/** The boxes are the base's; of the release and of approvals the file's word is not taken. */
const signOffFacts = {
  release: unknownRelease,
  noVersion: "this report takes no version from the fork's run",
  approvals: { kind: "unknown", reason: "this report asks for no approvals of the fork's run" },
  isTickedHere: () => false,
} as const;

/** What is known without results; the page's settings are `null` where it could not be read. */
function emptyRecord(facts: ForkReportFacts, checklist: Checklist | null): Results {
  const { inputs, server, repository, baseSha } = facts;
  return {
    version: 1,
    name: inputs.name,
    gate: "not-ready",
    reasonCode: "interrupted",
    reason: "",
    failOn: inputs.failOn,
    checklist: {
      path: inputs.checklist,
      sha256: "",
      owner: checklist?.settings.owner ?? null,
      ticket: checklist?.settings.ticket ?? null,
      from: "base",
      url: pageUrl(server, repository, baseSha, inputs.checklist),
    },
    run: runOf(facts),
    ...nothingRun,
  };
}

/** The reported run as the event tells of it. */
function runOf({ repository, run }: ForkReportFacts): Results["run"] {
  const { workflow, headSha, url, attempt } = run;
  const unknown = {
    ref: "",
    event: "",
    id: "",
    job: "",
    actor: "",
    os: "",
    arch: "",
    startedAt: "",
    durationMs: 0,
  };
  return { ...unknown, repository, sha: headSha, headSha, workflow, url, attempt, action: version };
}
