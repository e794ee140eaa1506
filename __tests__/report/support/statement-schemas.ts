// Schemas of the predicates, written from in-toto/attestation's spec/predicates (test-result.md, svr.md) and
// spec/v1/resource_descriptor.md, as read on 2026-11-29. Readers ignore what they don't know; we write nothing of the kind.

const uri = { type: "string", format: "uri" };

/** One of `uri`, `digest` and `content` at least. */
const resourceDescriptor = {
  type: "object",
  properties: {
    name: { type: "string" },
    uri,
    digest: {
      type: "object",
      minProperties: 1,
      additionalProperties: { type: "string", pattern: "^[0-9a-f]+$" },
    },
    content: { type: "string" },
    downloadLocation: uri,
    mediaType: { type: "string" },
    annotations: { type: "object" },
  },
  anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }],
  additionalProperties: false,
};

const names = { type: "array", items: { type: "string" } };

/** https://in-toto.io/attestation/test-result/v0.1 */
export const testResultSchema = {
  type: "object",
  required: ["result", "configuration"],
  properties: {
    result: { enum: ["PASSED", "WARNED", "FAILED"] },
    configuration: { type: "array", items: resourceDescriptor },
    url: uri,
    passedTests: names,
    warnedTests: names,
    failedTests: names,
  },
  additionalProperties: false,
};

/** https://in-toto.io/attestation/svr/v0.2 */
export const verificationResultSchema = {
  type: "object",
  required: ["verifier", "timeCreated", "properties"],
  properties: {
    verifier: {
      type: "object",
      required: ["id", "policies"],
      properties: { id: uri, policies: { type: "array", items: resourceDescriptor } },
      additionalProperties: false,
    },
    timeCreated: { type: "string", format: "date-time", pattern: "Z$" },
    properties: names,
  },
  additionalProperties: false,
};
