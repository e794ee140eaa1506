import type { Finding } from "../model/finding.js";
import type { GateComparison } from "../model/gate-change.js";
import type { Redaction } from "../model/redact.js";
import type { CheckResult, Results } from "../model/results.js";
import { described } from "../model/results-description.js";
import { signalReason } from "../model/signal-reason.js";
import { redactTexts } from "./redaction-schema.js";

/** How each text of the results is redacted. */
export const treatments = described.results.redactionSchema;

/** The results without secrets. */
export function redactResults(results: Results, redaction: Redaction): Results {
  const checks = results.checks.map((check) => ({ ...check, reason: redactReason(check, redaction) }));
  return redactTexts({ ...results, checks }, treatments, redaction);
}

/** A reason that was made of signals is made of the redacted ones: what was seen loses its secrets, and our words stay. */
export function redactReason({ reason, signals }: CheckResult, redaction: Redaction): string {
  if (reason !== signalReason(signals)) return redaction.redactSentence(reason);
  return signalReason(redactTexts(signals, described.signal.redactionSchema, redaction));
}

/** The same for findings alone. */
export function redactFindings(findings: readonly Finding[], redaction: Redaction): readonly Finding[] {
  return redactTexts(findings, described.finding.redactionSchema, redaction);
}

/** What two pages differ in, without secrets. */
export function redactComparison(comparison: GateComparison, redaction: Redaction): GateComparison {
  return redactTexts(comparison, described.comparison.redactionSchema, redaction);
}
