import type { Finding } from "../model/finding.js";
import type { GateComparison } from "../model/gate-change.js";
import type { Redaction } from "../model/redact.js";
import type { CheckResult, Results } from "../model/results.js";
import { signalReason } from "../model/signal-reason.js";
import { type Treatments, treat } from "./redaction-schema.js";

const output = { tail: "text" } as const;
const script = { verdict: "structure", output } as const;
const finding = {
  rule: "structure",
  severity: "structure",
  file: "structure",
  found: "sentence",
  expected: "sentence",
  cure: "sentence",
} as const satisfies Treatments<Finding>;

/** Ids, parts and effects of changes are structure. */
const gateChanges = {
  kind: "structure",
  base: "structure",
  changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
  reason: "sentence",
} as const satisfies Treatments<GateComparison>;

/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
export const treatments = {
  name: "structure",
  gate: "structure",
  reasonCode: "structure",
  reason: "sentence",
  checklist: {
    path: "structure",
    sha256: "structure",
    owner: "text",
    ticket: "structure",
    from: "structure",
    url: "structure",
  },
  selection: { areas: "structure", checks: "structure" },
  run: {
    repository: "structure",
    sha: "structure",
    headSha: "structure",
    ref: "structure",
    event: "structure",
    workflow: "structure",
    job: "structure",
    url: "structure",
    actor: "structure",
    action: "structure",
    os: "structure",
    arch: "structure",
    startedAt: "structure",
  },
  checks: {
    id: "structure",
    area: "structure",
    areaSlug: "structure",
    severity: "structure",
    owner: "text",
    why: "text",
    command: "text",
    runsOn: "structure",
    verdict: "structure",
    reason: "sentence",
    startedAt: "structure",
    attempts: { verdict: "structure" },
    retest: script,
    signals: { kind: "structure", expect: "text", saw: "seen", reason: "sentence", note: "sentence" },
    output,
    diagnosis: script,
    guidance: { rollback: "text", retest: "text", retestKind: "structure" },
  },
  setup: script,
  teardown: script,
  signOffs: { text: "text" },
  gateChanges,
  findings: finding,
  warnings: "sentence",
} as const satisfies Treatments<Results>;

/** The results without secrets. */
export function redactResults(results: Results, redaction: Redaction): Results {
  const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
  return treat({ ...results, checks }, treatments, redaction);
}

/** A reason that was made of signals is made of the redacted ones: what was seen loses its secrets, and our words stay. */
export function redactReason({ reason, signals }: CheckResult, redaction: Redaction): string {
  if (reason !== signalReason(signals)) return redaction.redactSentence(reason);
  return signalReason(treat<CheckResult["signals"]>(signals, treatments.checks.signals, redaction));
}

/** The same for findings alone. */
export function redactFindings(findings: readonly Finding[], redaction: Redaction): readonly Finding[] {
  return treat(findings, finding, redaction);
}

/** What two pages differ in, without secrets. */
export function redactComparison(comparison: GateComparison, redaction: Redaction): GateComparison {
  return treat<GateComparison>(comparison, gateChanges, redaction);
}
