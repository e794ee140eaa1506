import type { Explanation } from "../model/explanation.js";
import type { Redaction } from "../model/redact.js";
import { type Treatments, treat } from "./redaction-schema.js";

const shell = { named: "text", call: "text", program: "text", problem: "text" } as const;
const use = { shell, workingDirectory: "text", env: "structure" } as const;
const script = { command: "text", ...use } as const;

const treatments = {
  checklist: {
    path: "structure",
    owner: "text",
    ticket: "text",
    areas: "text",
    linkedFrom: "text",
    root: "structure",
    setup: script,
    teardown: script,
    defaults: use,
  },
  selection: { areas: "structure", checks: "structure" },
  environment: "structure",
  checks: {
    ...script,
    id: "structure",
    area: "structure",
    severity: "structure",
    owner: "text",
    why: "text",
    needs: "structure",
    signals: { role: "structure", expect: "text", words: "text" },
    rollback: "text",
    retest: { kind: "structure", text: "text" },
    diagnose: "text",
  },
  signOffs: { text: "text" },
  missing: { name: "structure", why: "text" },
  unread: {
    rule: "structure",
    severity: "structure",
    file: "structure",
    found: "sentence",
    expected: "sentence",
    cure: "sentence",
  },
  readerColumns: { header: "text" },
} as const satisfies Treatments<Explanation>;

/** The explanation without secrets. */
export function redactExplanation(explanation: Explanation, redaction: Redaction): Explanation {
  return treat(explanation, treatments, redaction);
}
