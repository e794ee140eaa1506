import { checkFields } from "../model/check-fields.js";
import type { Explanation } from "../model/explanation.js";
import type { Redaction } from "../model/redact.js";
import { findingTexts } from "./redact-results.js";
import { plainTexts, type RedactionSchemaOf, redactTexts } from "./redaction-schema.js";

const shell = { named: "text", call: "text", program: "text", problem: "text" } as const;
const use = { shell, workingDirectory: checkFields.workingDirectory.redacted, env: "structure" } as const;
const script = { command: checkFields.command.redacted, ...use, unknown: "text" } as const;

const schema = {
  checklist: {
    path: "structure",
    owner: "text",
    ticket: "text",
    areas: "text",
    linkedFrom: "text",
    versionFrom: "text",
    signOffs: "structure",
    reviewed: "structure",
    root: "structure",
    setup: script,
    teardown: script,
    defaults: use,
  },
  selection: { areas: "structure", checks: "structure" },
  release: { name: "structure", value: "text", why: "text" },
  environment: "structure",
  checks: {
    ...script,
    ...plainTexts,
    id: checkFields.id.redacted,
    area: checkFields.area.redacted,
    severity: checkFields.severity.redacted,
    needs: checkFields.needs.redacted,
    needsPassedThrough: checkFields.needs.redacted,
    phase: checkFields.phase.redacted,
    only: checkFields.only.redacted,
    runsOn: checkFields.runsOn.redacted,
    notBefore: { text: "text", kind: "structure", at: "structure", event: "structure" },
    waiver: { by: "text", until: "structure", reason: "text" },
    signals: { role: "structure", expect: "text", words: "text" },
    retest: { kind: "structure", text: checkFields.retest.redacted, unknown: "text" },
  },
  notApplicable: { id: "structure", area: "structure", why: "sentence" },
  signOffs: {
    text: "text",
    heading: "text",
    owner: "text",
    version: "structure",
    phase: "structure",
    only: "structure",
    environment: "structure",
  },
  missing: { name: "structure", why: "text" },
  unread: findingTexts,
  readerColumns: { header: "text" },
} as const satisfies RedactionSchemaOf<Explanation>;

/** The explanation without secrets. */
export function redactExplanation(explanation: Explanation, redaction: Redaction): Explanation {
  return redactTexts(explanation, schema, redaction);
}
