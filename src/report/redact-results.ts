import type { GateChange, GateComparison } from "../model/gate-change.js";
import type { Redact } from "../model/redact.js";
import type { CheckResult, OutputSummary, Results, ScriptResult } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";

/**
 * The results without secrets: every free text anew, the page's own included. Ids, verdicts, areas, paths, SHAs
 * and codes are structure, by which others find things, and stay.
 */
export function redactResults(results: Results, redact: Redact): Results {
  return {
    ...results,
    reason: redact(results.reason),
    checklist: { ...results.checklist, owner: optional(results.checklist.owner, redact) },
    checks: results.checks.map((check) => redactCheck(check, redact)),
    setup: redactScript(results.setup, redact),
    teardown: redactScript(results.teardown, redact),
    signOffs: results.signOffs.map((signOff) => ({ ...signOff, text: redact(signOff.text) })),
    findings: results.findings.map((finding) => ({
      ...finding,
      found: redact(finding.found),
      expected: redact(finding.expected),
      cure: redact(finding.cure),
    })),
    gateChanges: redactComparison(results.gateChanges, redact),
    warnings: results.warnings.map(redact),
  };
}

/** Ids, parts and effects of changes are structure. */
export function redactComparison<T extends GateComparison | null>(comparison: T, redact: Redact): T {
  switch (comparison?.kind) {
    case "compared":
      return { ...comparison, changes: comparison.changes.map((change) => redactChange(change, redact)) };
    case "not-compared":
      return { ...comparison, reason: redact(comparison.reason) };
    default:
      return comparison;
  }
}

function redactChange(change: GateChange, redact: Redact): GateChange {
  const { before, after } = change;
  return { ...change, before: optional(before, redact), after: optional(after, redact) };
}

function redactCheck(check: CheckResult, redact: Redact): CheckResult {
  const { guidance } = check;
  return {
    ...check,
    owner: optional(check.owner, redact),
    why: optional(check.why, redact),
    command: redact(check.command),
    reason: redact(check.reason),
    retest: redactScript(check.retest, redact),
    signals: check.signals.map((signal) => redactSignal(signal, redact)),
    output: redactOutput(check.output, redact),
    diagnosis: redactScript(check.diagnosis, redact),
    guidance: { ...guidance, rollback: optional(guidance.rollback, redact), retest: redact(guidance.retest) },
  };
}

function redactSignal(signal: SignalResult, redact: Redact): SignalResult {
  return {
    ...signal,
    expect: redact(signal.expect),
    saw: redact(signal.saw),
    ...(signal.reason === undefined ? {} : { reason: redact(signal.reason) }),
    ...(signal.note === undefined ? {} : { note: redact(signal.note) }),
  };
}

function redactScript(result: ScriptResult | null, redact: Redact): ScriptResult | null {
  return result === null ? null : { ...result, output: redactOutput(result.output, redact) };
}

function redactOutput(output: OutputSummary, redact: Redact): OutputSummary {
  return { ...output, tail: redact(output.tail) };
}

function optional(text: string | null, redact: Redact): string | null {
  return text === null ? null : redact(text);
}
