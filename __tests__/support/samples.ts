import type { Check, Checklist } from "../../src/model/checklist.js";
import type { CheckResult, Results, SignOffResult } from "../../src/model/results.js";

/** A check that runs `true`, with what a test cares about on top. */
export function sampleCheck(over: Partial<Check> = {}): Check {
  return {
    id: "catalog",
    area: { text: "catalog", slug: "catalog" },
    place: { line: 3, column: 1 },
    command: "true",
    signals: [
      {
        role: "pass",
        expect: "exit 0",
        implied: true,
        signal: { kind: "exit", negated: false, from: 0, to: 0 },
      },
    ],
    rollback: "Restore it.",
    retest: { kind: "command", script: "true", implied: true },
    diagnose: null,
    why: null,
    owner: null,
    severity: "required",
    needs: [],
    timeoutMs: 600_000,
    env: {},
    workingDirectory: ".",
    shell: null,
    retries: 0,
    retryDelayMs: 0,
    runsOn: null,
    phase: "before",
    only: null,
    notBefore: null,
    toDo: null,
    waived: null,
    ...over,
  };
}

/** A check whose id is its area. */
export function checkOf(id: string, over: Partial<Check> = {}): Check {
  return sampleCheck({ id, area: { text: id, slug: id }, ...over });
}

export function sampleChecklist(
  checks: readonly Check[],
  settings: Partial<Checklist["settings"]> = {},
): Checklist {
  return {
    path: "RELEASE_READINESS.md",
    settings: {
      version: 1,
      owner: "@acme/release",
      ticket: null,
      areas: null,
      linkedFrom: [],
      setup: null,
      teardown: null,
      lint: {},
      versionFrom: null,
      signOffs: "note",
      reviewed: null,
      defaults: { shell: null, timeoutMs: 600_000, env: {}, workingDirectory: "." },
      place: { line: 1, column: 1 },
      ...settings,
    },
    checks,
    signOffs: [],
    ignores: [],
  };
}

/** A result that passed, with what a test cares about on top. */
export function sampleResult(over: Partial<CheckResult> = {}): CheckResult {
  return {
    id: "catalog",
    area: "catalog",
    areaSlug: "catalog",
    line: 3,
    severity: "required",
    owner: null,
    why: null,
    command: "true",
    runsOn: null,
    neededOnly: false,
    waiver: null,
    verdict: "passed",
    reason: "",
    exitCode: 0,
    startedAt: "2026-11-23T18:00:00.000Z",
    durationMs: 12,
    attempts: [{ verdict: "passed", durationMs: 12 }],
    flaky: false,
    tampered: false,
    leftovers: 0,
    unended: 0,
    retest: null,
    signals: [],
    output: { bytes: 0, lines: 0, tail: "" },
    diagnosis: null,
    guidance: { rollback: "Restore it.", retest: "true", retestKind: "command", toDo: null },
    ...over,
  };
}

/** An open sign-off that says no more than its text, with what a test cares about on top. */
export function signOffOf(over: Partial<SignOffResult> = {}): SignOffResult {
  return {
    text: "Changelog reviewed",
    done: false,
    line: 1,
    heading: null,
    owner: null,
    why: null,
    by: null,
    applies: true,
    holds: false,
    tickedHere: false,
    ...over,
  };
}

export type { Results };
