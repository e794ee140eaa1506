import { placeholderValues } from "../../checks/child-environment.js";
import { guidanceOf } from "../../checks/guidance.js";
import { readClaims } from "../../github/fork/read-reported-verdicts.js";
import type { Checklist } from "../../model/checklist.js";
import { gateTraits } from "../../model/gate.js";
import type { Redact } from "../../model/redact.js";
import type {
  ClaimedCheck,
  Claims,
  ForkReport,
  ResultsFile,
  Unreported,
} from "../../model/reported-verdicts.js";
import { readChecklist } from "../../page/read.js";
import type { PlaceholderValues } from "../../plan/placeholders.js";
import { type Plan, type Step, selectChecks } from "../../plan/select.js";
import type { PullRequest } from "../../ports/github.js";
import { scopeWords } from "../../report/labels.js";
import { pageUrl, type Server } from "../../report/permalink.js";
import { areaSlug } from "../../text/slug.js";
import { decideGate, type GateDecision } from "../../verdict/gate.js";
import type { ReportInputs } from "../inputs/report-inputs.js";
import type { ForkRun } from "./event.js";

/** Everything that a report is made from; only `results` is a stranger's word. */
interface ForkReportFacts {
  readonly inputs: ReportInputs;
  readonly repository: string;
  readonly server: Server;
  readonly run: ForkRun;
  readonly pull: PullRequest;
  /** The commit that the page is read at. */
  readonly baseSha: string;
  /** The base's page; `null`: it has none. */
  readonly page: Uint8Array | null;
  readonly results: ResultsFile;
}

/** Joins the base's page with the ids and verdicts of the results. What cannot be joined is not ready. */
export async function forkReport(facts: ForkReportFacts): Promise<ForkReport> {
  const base = await readBase(facts);
  if (base.kind === "unreported") return unreported(facts, null, base.why);
  const read = readResults(facts.results);
  if (read.kind === "unreported") return unreported(facts, base.checklist, read.why);
  const values = valuesOf(facts);
  const checks = await Promise.all(base.plan.steps.map((step) => claimedCheck(step, read.claims, values)));
  const said = decideGate({
    // What was not reported counts as what never got a verdict.
    checks: checks.map(({ severity, verdict }) => ({ severity, verdict: verdict ?? "interrupted" })),
    failOn: facts.inputs.failOn,
    setup: null,
    cancelled: false,
    scope: scopeOf(facts.inputs, base.plan),
    // The page is the base's: it changes nothing of it.
    ownGate: null,
  });
  const { gate, reason } = concluded(said, facts.run.conclusion);
  const ids = new Set(base.checklist.checks.map(({ id }) => id));
  const unknownIds = [...read.claims.keys()].filter((id) => !ids.has(id)).length;
  return { ...frame(facts, base.checklist), gate, reason, checks, unknownIds, unreported: null };
}

/** The run's end is GitHub's word, which no file of the run outweighs (DESIGN 3.1). */
function concluded(said: GateDecision, conclusion: string): Pick<ForkReport, "gate" | "reason"> {
  if (!gateTraits(said.gate).isReady || conclusion === "success") return said;
  const ended = /^[a-z_]+$/.test(conclusion)
    ? `ended with \`${conclusion}\``
    : "has not ended with `success`";
  return { gate: "not-ready", reason: `the run ${ended}, although its results say: ${said.reason}` };
}

/** The page is the maintainers' own, but what looks like a secret of this job stays out of a comment all the same. */
export function redactForkReport(report: ForkReport, redact: Redact): ForkReport {
  const optional = (text: string | null): string | null => (text === null ? null : redact(text));
  return {
    ...report,
    checklist: { ...report.checklist, owner: optional(report.checklist.owner) },
    checks: report.checks.map((check) => ({
      ...check,
      owner: optional(check.owner),
      command: redact(check.command),
      guidance: {
        ...check.guidance,
        rollback: optional(check.guidance.rollback),
        retest: redact(check.guidance.retest),
      },
    })),
  };
}

type Base =
  | { readonly kind: "page"; readonly checklist: Checklist; readonly plan: Plan }
  | { readonly kind: "unreported"; readonly why: Unreported };

async function readBase({ page, baseSha, inputs }: ForkReportFacts): Promise<Base> {
  const { checklist: path, areas, checks } = inputs;
  if (page === null)
    return without(
      `the base has no page \`${path}\` at commit ${baseSha.slice(0, 10)}, so what was reported has no names`,
      "Give the report the same `checklist` as the run; a page that this pull request brings counts once it is merged.",
    );
  const { checklist, problems } = await readChecklist(path, Buffer.from(page));
  if (checklist === null) {
    const errors = problems.filter(({ weight }) => weight === "error").length;
    return without(
      `the base's page cannot be used: ${errors} error${errors === 1 ? "" : "s"}`,
      "Mend the page on the base branch; `readiness lint` names the lines.",
    );
  }
  const plan = selectChecks(checklist.checks, { areas: areas.map(areaSlug), checks });
  return plan.kind === "unusable"
    ? without(`the filter does not fit the base's page: unexpected ${plan.found}`, plan.cure)
    : { kind: "page", checklist, plan };
}

type Read =
  | { readonly kind: "claims"; readonly claims: Claims }
  | { readonly kind: "unreported"; readonly why: Unreported };

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
      const read = readClaims(results.bytes);
      return read.kind === "claims"
        ? read
        : without(`the results that arrived are not usable: ${read.problems.join("; ")}`, uploadAsItIs);
    }
  }
}

const uploadAsItIs =
  "Upload the file that the output `results` of the run names, as it is, and see that both workflows use the same version of the action.";

function without(reason: string, cure: string): { kind: "unreported"; why: Unreported } {
  return { kind: "unreported", why: { reason, cure } };
}

/** `{last-tag}` is not known here: nothing is checked out. It stays as it is. */
function valuesOf({ run, pull, baseSha }: ForkReportFacts): PlaceholderValues {
  return placeholderValues(
    { sha: run.headSha, baseSha, lastTag: null, pullRequest: String(pull.number), runUrl: run.url || null },
    {},
  );
}

async function claimedCheck(
  { check }: Step,
  claims: Claims,
  values: PlaceholderValues,
): Promise<ClaimedCheck> {
  const { id, area, place, severity, owner, command } = check;
  const { guidance } = await guidanceOf(check, values);
  return {
    id,
    area: area.text,
    areaSlug: area.slug,
    line: place.line,
    severity,
    owner,
    command,
    guidance,
    verdict: claims.get(id) ?? null,
  };
}

/** What a filtered report speaks for, as the run says it of itself. */
function scopeOf({ areas, checks }: ReportInputs, plan: Plan): string | null {
  return plan.complete ? null : scopeWords({ areas, checks, ...plan });
}

function unreported(facts: ForkReportFacts, checklist: Checklist | null, why: Unreported): ForkReport {
  return {
    ...frame(facts, checklist),
    gate: "not-ready",
    reason: why.reason,
    checks: [],
    unknownIds: 0,
    unreported: why,
  };
}

function frame(
  { inputs, repository, server, run, baseSha }: ForkReportFacts,
  checklist: Checklist | null,
): Pick<ForkReport, "name" | "checklist" | "run"> {
  const { workflow, headSha, headRepository, url, attempt } = run;
  return {
    name: inputs.name,
    checklist: {
      path: inputs.checklist,
      url: pageUrl(server, repository, baseSha, inputs.checklist),
      owner: checklist?.settings.owner ?? null,
      ticket: checklist?.settings.ticket ?? null,
    },
    run: { repository, workflow, headSha, headRepository, url, attempt },
  };
}
