import type { Finding } from "../model/finding.js";
import type { ReasonCode } from "../model/gate.js";
import { weakeningsOf } from "../model/gate-change.js";
import type { Results, RunFacts } from "../model/results.js";
import { digestOf } from "../page/digest.js";
import type { Facts } from "../plan/missing-value.js";
import type { Plan, UnusableFilter } from "../plan/select.js";
import { comparisonWarnings } from "../report/gate-changes.js";
import { scopeWords } from "../report/labels.js";
import { pageUrl } from "../report/permalink.js";
import { countTotals, decideGate, type OwnGate } from "../verdict/gate.js";
import type { InputProblem, Inputs } from "./inputs/inputs.js";
import type { Page } from "./reading/read-page.js";
import { runRecord, type Session } from "./session.js";

/** Everything that a run which got as far as its checks knows at its end. */
export interface Judged {
  readonly session: Session;
  readonly page: Page;
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly facts: Facts;
  readonly record: Pick<Results, "checks" | "setup" | "teardown">;
  readonly cancelled: boolean;
  readonly warnings: readonly string[];
}

/** The record of a run that reached its checks. */
export function judgedResults(
  { session, page, plan, inputs, facts, record, cancelled, warnings }: Judged,
  now: Date,
): Results {
  const { checks, setup, teardown } = record;
  const selection = {
    areas: inputs.areas,
    checks: inputs.checks,
    complete: plan.complete,
    selectedAreas: plan.selectedAreas,
    totalAreas: plan.totalAreas,
  };
  const scope = plan.complete ? null : scopeWords(selection);
  const run = runRecord(session, facts.head, now);
  const settings = page.checklist?.settings;
  return {
    version: 1,
    name: inputs.name,
    ...decideGate({
      checks,
      failOn: inputs.failOn,
      setup,
      cancelled,
      scope,
      ownGate: ownGateOf(page.gateChanges, inputs),
    }),
    checklist: {
      path: page.path,
      sha256: pageDigest(page),
      owner: settings?.owner ?? null,
      ticket: settings?.ticket ?? null,
      from: page.from,
      url: urlOf(page, session, run),
    },
    selection,
    run,
    totals: countTotals(checks),
    checks,
    setup,
    teardown,
    signOffs: page.checklist?.signOffs ?? [],
    findings: page.findings,
    gateChanges: page.gateChanges,
    warnings: [...comparisonWarnings(page.gateChanges), ...warnings],
  };
}

function urlOf(page: Page, session: Session, { repository, headSha }: RunFacts): string | null {
  const commit = page.from === "base" ? (page.commit ?? "") : headSha;
  return pageUrl(session.context, repository, commit, page.inRepository);
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

/** Why nothing was run, and what was known by then. */
interface Unusable {
  readonly session: Session;
  readonly name: string;
  /** `null` when the inputs were unusable. */
  readonly page: Page | null;
  readonly findings: readonly Finding[];
  readonly reasonCode: ReasonCode &
    ("checklist-invalid" | "nothing-to-run" | "interrupted" | "untrusted-code" | "other-commit");
  readonly reason: string;
}

/** The record of a run in which nothing could be run. */
export function unusableResults(
  { session, name, page, findings, reasonCode, reason }: Unusable,
  now: Date,
): Results {
  const run = runRecord(session, null, now);
  return {
    version: 1,
    name,
    gate: "not-ready",
    reasonCode,
    reason,
    checklist: {
      path: page?.path ?? "",
      sha256: pageDigest(page),
      owner: null,
      ticket: null,
      from: page?.from ?? "head",
      url: page === null ? null : urlOf(page, session, run),
    },
    // Nothing was left out by a filter: nothing was looked at.
    selection: { areas: [], checks: [], complete: true, selectedAreas: 0, totalAreas: 0 },
    run,
    totals: countTotals([]),
    checks: [],
    setup: null,
    teardown: null,
    signOffs: [],
    findings,
    gateChanges: page?.gateChanges ?? null,
    warnings: [],
  };
}

/** Inputs are no place on the page: their findings name no file. */
export function inputFindings(problems: readonly InputProblem[]): Finding[] {
  return problems.map(({ found, expected, cure }) => ({
    rule: "input",
    severity: "error",
    file: "",
    line: 1,
    column: 1,
    found,
    expected,
    cure,
  }));
}

export function filterFinding({ found, expected, cure }: UnusableFilter): Finding {
  return { rule: "filter", severity: "error", file: "", line: 1, column: 1, found, expected, cure };
}

export function resultsFinding(path: string): Finding {
  return {
    rule: "results",
    severity: "error",
    file: "",
    line: 1,
    column: 1,
    found: `results cannot be written to \`${path}\``,
    expected:
      "a file inside the workspace or the temporary folder, no link, and none called like a page (.md, .yml, .yaml)",
    cure: "Name another file with `--results`.",
  };
}

function pageDigest(page: Page | null): string {
  return page === null || page.bytes === null ? "" : digestOf(page.bytes);
}
