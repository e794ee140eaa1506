import type { Finding } from "../../../src/model/finding.js";
import type { GateChange } from "../../../src/model/gate-change.js";
import { unknownRelease } from "../../../src/model/release.js";
import type { CheckResult, OutputSummary, Results, ScriptResult } from "../../../src/model/results.js";
import type { SignalResult } from "../../../src/model/signal.js";
import { type Verdict, verdicts } from "../../../src/model/verdict.js";

export const sha = "3f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d";
const pageUrl = `https://github.com/acme/app/blob/${sha}/RELEASE_READINESS.md`;

export const required = (check: CheckResult): boolean => check.severity === "required";

/** A check that passed, changed where a test needs it. */
export function checkOf(area: string, changes: Partial<CheckResult> = {}): CheckResult {
  const slug = area.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const verdict = changes.verdict ?? "passed";
  return {
    id: slug,
    area,
    areaSlug: slug,
    line: 14,
    severity: "required",
    owner: null,
    why: null,
    command: `mix test test/${slug}`,
    runsOn: null,
    neededOnly: false,
    waiver: null,
    verdict,
    reason: "",
    exitCode: 0,
    startedAt: "2026-11-23T18:00:00.000Z",
    durationMs: 2310,
    attempts: [{ verdict, durationMs: 2310 }],
    flaky: false,
    tampered: false,
    leftovers: 0,
    unended: 0,
    retest: null,
    signals: [exitZero, { ...signalOf("pass", ", 0 failures", true, "12 tests, 0 failures"), outputLine: 2 }],
    output: outputOf("Running ExUnit\n12 tests, 0 failures"),
    diagnosis: null,
    guidance: { rollback: null, retest: `mix test test/${slug}`, retestKind: "command", toDo: null },
    ...changes,
  };
}

export const exitZero: SignalResult = {
  kind: "pass",
  expect: "exit 0",
  implied: true,
  holds: true,
  saw: "exit 0",
};

export function signalOf(
  kind: "pass" | "fail",
  expect: string,
  holds: boolean | null,
  saw: string,
): SignalResult {
  return { kind, expect, implied: false, holds, saw };
}

export function outputOf(
  tail: string,
  lines = tail === "" ? 0 : tail.replace(/\n$/, "").split("\n").length,
): OutputSummary {
  return { bytes: Buffer.byteLength(tail), lines, tail };
}

export function scriptOf(verdict: Verdict, tail = ""): ScriptResult {
  return { verdict, exitCode: verdict === "passed" ? 0 : 1, durationMs: 910, output: outputOf(tail) };
}

export function findingOf(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "duplicate-column",
    severity: "error",
    file: "RELEASE_READINESS.md",
    line: 12,
    column: 3,
    found: "a second column `Command`",
    expected: "each column once",
    cure: "Remove one of the two, or merge their cells.",
    ...changes,
  };
}

/** A command that was changed, changed where a test needs it. */
export function gateChangeOf(changes: Partial<GateChange> = {}): GateChange {
  return {
    check: "catalog",
    part: "command",
    before: "make test",
    after: "true",
    effect: "weakens",
    line: 14,
    ...changes,
  };
}

/** The record of a run over these checks; gate, reason and totals follow from them. */
export function resultsOf(checks: readonly CheckResult[], changes: Partial<Results> = {}): Results {
  const deciding = checks.filter(required);
  const missed = deciding.filter(({ verdict }) => verdict !== "passed").length;
  const ready = missed === 0 && deciding.length > 0;
  const areas = new Set(checks.map(({ areaSlug }) => areaSlug)).size;
  return {
    version: 1,
    name: "gate",
    gate: ready ? "ready" : "not-ready",
    reasonCode: ready ? "all-passed" : "checks-failed",
    reason: ready
      ? `all ${deciding.length} required checks passed`
      : `${missed} of ${deciding.length} required checks did not pass`,
    checklist: {
      path: "RELEASE_READINESS.md",
      sha256: "0".repeat(64),
      owner: "@acme/release",
      ticket: "#61",
      from: "head",
      url: pageUrl,
    },
    selection: { areas: [], checks: [], complete: true, selectedAreas: areas, totalAreas: areas },
    run: {
      repository: "acme/app",
      sha,
      headSha: sha,
      ref: "refs/pull/7/merge",
      event: "pull_request",
      workflow: "Release",
      job: "gate",
      url: "https://github.com/acme/app/actions/runs/42",
      id: "42",
      attempt: 1,
      actor: "octocat",
      action: "1.0.0",
      os: "Linux",
      arch: "X64",
      startedAt: "2026-11-23T18:00:00.000Z",
      durationMs: 8123,
    },
    totals: totalsOf(checks),
    checks,
    setup: null,
    teardown: null,
    release: unknownRelease,
    notApplicable: [],
    signOffs: [],
    findings: [],
    gateChanges: null,
    warnings: [],
    ...changes,
  };
}

function totalsOf(checks: readonly CheckResult[]): Results["totals"] {
  const number = (verdict: Verdict): number => checks.filter((check) => check.verdict === verdict).length;
  const [passed, skipped, pending] = [number("passed"), number("skipped"), number("pending")];
  return {
    total: checks.length,
    passed,
    failed: checks.length - passed - skipped - pending,
    skipped,
    pending,
    flaky: checks.filter(({ flaky }) => flaky).length,
    byVerdict: Object.fromEntries(verdicts.map((verdict) => [verdict, number(verdict)])) as Record<
      Verdict,
      number
    >,
  };
}
