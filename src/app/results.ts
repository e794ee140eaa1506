import { applyLintSettings } from "../lint/apply-lint-settings.js";
import type { Finding } from "../model/finding.js";
import { weakeningsOf } from "../model/gate-change.js";
import type { GitHubContext } from "../model/github-context.js";
import { toFindings } from "../model/problem.js";
import { type Release, unknownRelease } from "../model/release.js";
import type { Results, RunFacts, ShardResult } from "../model/results.js";
import { holdsBack } from "../model/sign-offs.js";
import { noClues, saidVersions } from "../model/version-clues.js";
import { digestOf } from "../page/digest.js";
import type { Plan } from "../plan/select.js";
import { comparisonWarnings } from "../report/gate-changes.js";
import { scopeWords } from "../report/labels.js";
import { pageUrl } from "../report/permalink.js";
import { countTotals, decideGate, type Machines, type OwnGate } from "../verdict/gate.js";
import { unneededWaivers } from "../verdict/waivers.js";
import type { Inputs } from "./inputs/inputs.js";
import type { Page } from "./reading/read-page.js";
import type { OpenedRun, PlannedRun, PreparedRun } from "./run-record.js";

/** What became of a run's commands, and what the report has to say of it. */
interface RunOutcome extends Pick<Results, "checks" | "setup" | "teardown"> {
  readonly warnings: readonly string[];
  readonly cancelled: boolean;
  /** Of a gate over several machines. */
  readonly joined?: Joined;
}

/** What of several machines the record has, and what holds the gate back. */
interface Joined {
  readonly machines: Machines;
  readonly shards: readonly ShardResult[];
  /** When the first of them began, ISO 8601; `null` where none left anything that counts. */
  readonly startedAt: string | null;
  readonly findings: readonly Finding[];
}

/** The results of a run that reached its checks. */
export function judgedResults(
  run: PreparedRun & Pick<PlannedRun, "signOffs">,
  { checks, setup, teardown, warnings, cancelled, joined }: RunOutcome,
  now: Date,
): Results {
  const { page, plan, inputs, checklist, signOffs } = run;
  const selection = selectionOf(inputs, plan);
  const part = partOf(run);
  const scope = plan.complete ? null : scopeWords({ selection, ...part });
  const facts = runFacts({ ...run, startedAt: startOf(run, joined) }, run.facts.head, now);
  const { owner, ticket } = checklist.settings;
  return {
    version: 1,
    name: run.name,
    ...decideGate({
      checks,
      notApplicable: plan.notApplicable.length,
      openSignOffs: signOffs.filter(holdsBack).length,
      failOn: inputs.failOn,
      setup,
      cancelled,
      scope,
      ownGate: ownGateOf(page.gateChanges, inputs),
      ...(joined && { machines: joined.machines }),
      isPart: run.shard !== null,
    }),
    failOn: inputs.failOn,
    checklist: {
      path: page.path,
      sha256: pageDigest(page),
      owner,
      ticket,
      from: page.from,
      url: urlOf(page, run, facts),
    },
    selection,
    run: facts,
    ...(joined && { shards: joined.shards }),
    ...part,
    totals: countTotals(checks),
    checks,
    setup,
    teardown,
    release: run.release,
    notApplicable: plan.notApplicable,
    signOffs,
    findings: [...(joined?.findings ?? []), ...page.findings, ...verdictFindings(checks, run)],
    gateChanges: page.gateChanges,
    warnings: [...comparisonWarnings(page.gateChanges), ...warnings],
  };
}

function startOf({ startedAt }: OpenedRun, joined: Joined | undefined): Date {
  return joined === undefined || joined.startedAt === null ? startedAt : new Date(joined.startedAt);
}

/**
 * What is said of the page by its verdicts, as far as its own `lint:` and comments let it. Never as an error: the page
 * was fit to be run, and the gate is decided by its checks. Of a part nothing is said: the gate sees all of them.
 */
function verdictFindings(checks: Results["checks"], { checklist, page, shard }: PreparedRun): Finding[] {
  if (shard !== null) return [];
  const { settings, ignores } = checklist;
  const problems = unneededWaivers(checks, checklist);
  const left = applyLintSettings(problems, { levels: settings.lint, ignores }, false);
  return toFindings(left, page.path, false);
}

/** Which part of a plan a run is, where it is one. */
function partOf({ shard }: Pick<OpenedRun, "shard">): Pick<Results, "shard"> {
  if (shard === null) return {};
  const { name, system, checks, digest, of, run } = shard;
  return { shard: { name, system, checks: checks.length, digest, of, planned: run } };
}

/** What was chosen of the page, and how much of it that is. */
export function selectionOf(
  { areas, checks }: Pick<Inputs, "areas" | "checks">,
  plan: Plan,
): Results["selection"] {
  const { complete, selectedAreas, totalAreas, failed } = plan;
  return { areas, checks, ...(failed && { failed }), complete, selectedAreas, totalAreas };
}

/** The run as the results name it; `head` is git's, for where the event names no commit. */
function runFacts(
  { context, startedAt }: OpenedRun,
  head: string | null,
  now: Date,
): RunFacts & { readonly startedAt: string; readonly durationMs: number } {
  const { run } = context;
  return {
    ...run,
    sha: commitOf(context, head),
    headSha: run.headSha || (head ?? ""),
    startedAt: startedAt.toISOString(),
    // A machine's clock may go before ours.
    durationMs: Math.max(0, now.getTime() - startedAt.getTime()),
  };
}

/** The commit that a run's results name as `run.sha`; empty where none is known. */
export function commitOf({ run }: GitHubContext, head: string | null): string {
  return run.sha || (head ?? "");
}

function urlOf(page: Page, { context }: OpenedRun, { repository, headSha }: RunFacts): string | null {
  const commit = page.from === "base" ? (page.commit ?? "") : headSha;
  return pageUrl(context, repository, commit, page.inRepository);
}

/** What the gate's own changes decide: nothing, but with `on-gate-change: fail`. */
export function ownGateOf(
  gateChanges: Results["gateChanges"],
  { onGateChange }: Pick<Inputs, "onGateChange">,
): OwnGate | null {
  if (onGateChange === "note") return null;
  if (gateChanges?.kind === "not-compared") return { kind: "not-compared" };
  const changes = weakeningsOf(gateChanges).length;
  return changes === 0 ? null : { kind: "weakened", changes };
}

/** Why nothing was run, and where that is what was chosen, how. */
interface RefusedOutcome extends Pick<Results, "reasonCode" | "reason" | "findings"> {
  readonly selection?: Results["selection"];
}

/** The results of a run in which nothing of the page was run. */
export function refusedResults(
  run: OpenedRun,
  { reasonCode, reason, findings, selection }: RefusedOutcome,
  now: Date,
): Results {
  const { name, page } = run;
  const facts = runFacts(run, null, now);
  const { selection: nothing, ...others } = nothingRun;
  const part = partOf(run);
  const whole = run.shard === null ? nothing : { ...nothing, ...run.shard.selection, complete: false };
  const scope = run.shard === null ? "" : `, ${scopeWords({ selection: whole, ...part })}`;
  return {
    version: 1,
    name,
    gate: "not-ready",
    reasonCode,
    reason: `${reason}${scope}`,
    failOn: run.inputs?.failOn ?? "required",
    checklist: {
      path: page?.path ?? "",
      sha256: pageDigest(page),
      owner: null,
      ticket: null,
      from: page?.from ?? "head",
      url: page === null ? null : urlOf(page, run, facts),
    },
    // Apart for the order of the keys, which is that of every results file.
    selection: selection ?? whole,
    run: facts,
    ...part,
    ...others,
    release: saidRelease(run),
    findings,
    gateChanges: page?.gateChanges ?? null,
  };
}

/** What is said of the release: git was not asked. */
function saidRelease({ inputs, page, tag, planned }: OpenedRun): Release {
  if (planned !== null) return planned.release;
  const [said] = saidVersions({ ...(page?.version ?? noClues), input: inputs?.version ?? null });
  const { kind = null, phase = null } = inputs ?? {};
  return { ...unknownRelease, version: said?.version ?? null, tag, kind, phase: phase ?? "before" };
}

/** What results have of a page of which nothing was run. */
export const nothingRun = {
  // Nothing was left out by a filter: nothing was looked at.
  selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
  totals: countTotals([]),
  checks: [],
  setup: null,
  teardown: null,
  release: unknownRelease,
  notApplicable: [],
  signOffs: [],
  findings: [],
  gateChanges: null,
  warnings: [],
} as const satisfies Partial<Results>;

/** Empty where there is no page to read. */
export function pageDigest(page: Page | null): string {
  return page === null || page.bytes === null ? "" : digestOf(page.bytes);
}
