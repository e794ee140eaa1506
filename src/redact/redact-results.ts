import { checkFields } from "../model/check-fields.js";
import { reportedTextsOf } from "../model/checklist.js";
import type { Finding } from "../model/finding.js";
import type { GateComparison } from "../model/gate-change.js";
import type { Redaction } from "../model/redact.js";
import type { CheckResult, Results, ScriptResult } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import { signalReason, unseenReason } from "../model/signal-reason.js";
import { plainTexts, type RedactionSchemaOf, redactTexts } from "./redaction-schema.js";

const output = { tail: "text" } as const;
const script = {
  command: "text",
  verdict: "structure",
  output,
} as const satisfies RedactionSchemaOf<ScriptResult>;

const signal = {
  kind: "structure",
  expect: "text",
  saw: "seen",
  reason: "sentence",
  note: "sentence",
} as const satisfies RedactionSchemaOf<SignalResult>;

export const findingTexts = {
  rule: "structure",
  severity: "structure",
  file: "structure",
  found: "sentence",
  expected: "sentence",
  cure: "sentence",
} as const satisfies RedactionSchemaOf<Finding>;

const comparisonTexts = {
  kind: "structure",
  base: "structure",
  reason: "sentence",
  changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
} as const satisfies RedactionSchemaOf<GateComparison>;

const check = {
  id: checkFields.id.redacted,
  system: "structure",
  area: checkFields.area.redacted,
  areaSlug: "structure",
  severity: checkFields.severity.redacted,
  ...reportedTextsOf(plainTexts),
  command: checkFields.command.redacted,
  runsOn: checkFields.runsOn.redacted,
  waiver: { by: "text", until: "structure", reason: "text" },
  verdict: "structure",
  reason: "sentence",
  startedAt: "structure",
  attempts: { verdict: "structure" },
  retest: script,
  signals: signal,
  output,
  diagnosis: script,
  guidance: {
    rollback: checkFields.rollback.redacted,
    retest: checkFields.retest.redacted,
    retestKind: "structure",
    toDo: checkFields.toDo.redacted,
  },
} as const satisfies RedactionSchemaOf<CheckResult>;

/** How each text of the results is redacted: free text, the page's own included, loses its secrets. */
export const resultsRedaction = {
  name: "structure",
  gate: "structure",
  reasonCode: "structure",
  reason: "sentence",
  failOn: "structure",
  checklist: {
    path: "structure",
    sha256: "structure",
    owner: "text",
    ticket: "structure",
    from: "structure",
    url: "structure",
  },
  selection: {
    areas: "structure",
    checks: "structure",
    // What the page no longer has, only the results that were read say.
    failed: { since: "structure", sha: "structure", added: "structure", removed: "text" },
  },
  run: {
    repository: "structure",
    sha: "structure",
    headSha: "structure",
    ref: "structure",
    event: "structure",
    workflow: "structure",
    job: "structure",
    url: "structure",
    id: "structure",
    actor: "structure",
    action: "structure",
    os: "structure",
    arch: "structure",
    startedAt: "structure",
  },
  shard: {
    name: "structure",
    system: "structure",
    digest: "structure",
    planned: { id: "structure" },
  },
  shards: {
    name: "structure",
    system: "structure",
    os: "structure",
    arch: "structure",
    startedAt: "structure",
    setup: script,
    teardown: script,
  },
  checks: check,
  setup: script,
  teardown: script,
  release: {
    // Of a file of the tree, as a rule: what stands there may be anything.
    version: "text",
    tag: "structure",
    lastTag: "structure",
    kind: "structure",
    phase: "structure",
  },
  notApplicable: { id: "structure", area: "structure", why: "sentence" },
  signOffs: { text: "text", heading: "text", owner: "text", why: "sentence", by: "structure" },
  findings: findingTexts,
  gateChanges: comparisonTexts,
  history: {
    since: "structure",
    checks: {
      id: "structure",
      system: "structure",
      lastFailures: { at: "structure", commit: "structure", verdict: "structure" },
    },
  },
  warnings: "sentence",
} as const satisfies RedactionSchemaOf<Results>;

/** The results without secrets. */
export function redactResults(results: Results, redaction: Redaction): Results {
  const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
  return redactTexts({ ...results, checks }, resultsRedaction, redaction);
}

/** A reason that was made of signals is made of the redacted ones: what was seen loses its secrets, and our words stay. */
export function redactReason({ reason, signals }: CheckResult, redaction: Redaction): string {
  const sentence = [signalReason, unseenReason].find((made) => made(signals) === reason);
  if (sentence === undefined) return redaction.redactSentence(reason);
  return sentence(redactTexts(signals, signal, redaction));
}

/** The same for findings alone. */
export function redactFindings(findings: readonly Finding[], redaction: Redaction): readonly Finding[] {
  return redactTexts(findings, findingTexts, redaction);
}

/** What two pages differ in, without secrets. */
export function redactComparison(comparison: GateComparison, redaction: Redaction): GateComparison {
  return redactTexts(comparison, comparisonTexts, redaction);
}
