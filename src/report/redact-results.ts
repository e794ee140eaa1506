import type { Finding } from "../model/finding.js";
import type { GateComparison } from "../model/gate-change.js";
import type { Redact } from "../model/redact.js";
import type { Results } from "../model/results.js";
import { type Treatments, treat } from "./treatments.js";

const output = { tail: "text" } as const;
const script = { verdict: "structure", output } as const;
const finding = {
  rule: "structure",
  severity: "structure",
  file: "structure",
  found: "text",
  expected: "text",
  cure: "text",
} as const satisfies Treatments<Finding>;

/** Ids, parts and effects of changes are structure. */
const gateChanges = {
  kind: "structure",
  base: "structure",
  changes: { check: "structure", part: "structure", before: "text", after: "text", effect: "structure" },
  reason: "text",
} as const satisfies Treatments<GateComparison>;

/**
 * Every text of the results: free text goes through redaction, the page's own included; structure (ids, verdicts,
 * areas, paths, SHAs, addresses, codes), by which others find things, stays. A field that is missing here does not compile.
 */
export const treatments = {
  name: "structure",
  gate: "structure",
  reasonCode: "structure",
  reason: "text",
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
    reason: "text",
    startedAt: "structure",
    attempts: { verdict: "structure" },
    retest: script,
    signals: { kind: "structure", expect: "text", saw: "text", reason: "text", note: "text" },
    output,
    diagnosis: script,
    guidance: { rollback: "text", retest: "text", retestKind: "structure" },
  },
  setup: script,
  teardown: script,
  signOffs: { text: "text" },
  gateChanges,
  findings: finding,
  warnings: "text",
} as const satisfies Treatments<Results>;

/** The results without secrets. */
export function redactResults(results: Results, redact: Redact): Results {
  return treat(results, treatments, redact);
}

/** The same for findings alone. */
export function redactFindings(findings: readonly Finding[], redact: Redact): readonly Finding[] {
  return treat(findings, finding, redact);
}

/** What two pages differ in, without secrets. */
export function redactComparison(comparison: GateComparison, redact: Redact): GateComparison {
  return treat<GateComparison>(comparison, gateChanges, redact);
}
