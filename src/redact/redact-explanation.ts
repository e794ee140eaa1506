import { checkFields, type PlainField, plainFields } from "../model/check-fields.js";
import type { Explanation } from "../model/explanation.js";
import type { Redaction } from "../model/redact.js";
import { type RedactionSchemaOf, redactTexts } from "./redaction-schema.js";

const shell = { named: "text", call: "text", program: "text", problem: "text" } as const;
const use = { shell, workingDirectory: checkFields.workingDirectory.redacted, env: "structure" } as const;
const script = { command: checkFields.command.redacted, ...use } as const;

/** As their table says. `Object.fromEntries` forgets the names of the fields, which are all that it has. */
const plain = Object.fromEntries(plainFields.map((name) => [name, redactionOf(name)])) as {
  readonly [F in PlainField]: "text";
};

const schema = {
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
    ...plain,
    id: checkFields.id.redacted,
    area: checkFields.area.redacted,
    severity: checkFields.severity.redacted,
    needs: checkFields.needs.redacted,
    signals: { role: "structure", expect: "text", words: "text" },
    retest: { kind: "structure", text: checkFields.retest.redacted },
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
} as const satisfies RedactionSchemaOf<Explanation>;

/** What people write freely may hold a secret: a field that is a text, and that the table calls structure, does not compile. */
function redactionOf(name: PlainField): "text" {
  return checkFields[name].redacted;
}

/** The explanation without secrets. */
export function redactExplanation(explanation: Explanation, redaction: Redaction): Explanation {
  return redactTexts(explanation, schema, redaction);
}
