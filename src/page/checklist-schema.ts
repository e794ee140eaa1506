import { checkKeys } from "../model/check-field-groups.js";
import { lintLevels } from "../model/lint-settings.js";
import {
  defaultsFields,
  documentFields,
  type Field,
  type FieldTable,
  type FieldType,
  maxRetries,
  waiverFields,
} from "../model/page-fields.js";
import { settableRules } from "./settable-rule.js";

type Schema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of a YAML checklist, drawn from the reader's own table of keys, so that editors complete and check
 * what the reader takes. Draft 07, which is what editors' YAML support speaks.
 */
export function checklistSchema(): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "checklist.schema.json",
    title: "Release-readiness checklist",
    description:
      "A checklist as a YAML file; `#/definitions/checks` is what a fenced block `yaml smoke-matrix` holds.",
    ...mapping(documentFields),
    definitions: {
      checks: { type: "array", minItems: 1, items: { $ref: "#/definitions/check" } },
      check: { description: "One check of the smoke matrix.", ...mapping(checkKeys) },
      defaults: mapping(defaultsFields),
      line: {
        type: "string",
        pattern: String.raw`^[^\u0000-\u001f\u007f-\u009f]*\S[^\u0000-\u001f\u007f-\u009f]*$`,
      },
      lines: { type: "array", items: { $ref: "#/definitions/line" } },
      text: { type: "string", pattern: String.raw`\S` },
      signal: {
        description:
          "exit 0, a text, /pattern/, stdout: TEXT, stdout line 1 = TEXT, json $.path = value, file PATH, within 30s, …",
        type: "string",
        // Not those that cannot be seen, which are an error (FORMAT 1.2).
        pattern: String.raw`^(?=[\s\S]*\S)[^\u00a0\u061c\u200b\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff]*$`,
      },
      duration: {
        description: "500ms, 30s, 10m, 1h or 1h30m",
        type: "string",
        pattern: String.raw`^(?=\d)(\d+h)?(\d+m(?!s))?(\d+s)?(\d+ms)?$`,
      },
      moment: {
        description: "2026-12-01, 2026-12-01T09:00Z, 24h after tag or 3d after release",
        type: "string",
        pattern: String.raw`^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}.*)?$|^\d\S*[ \t]+after[ \t]+([Tt][Aa][Gg]|[Rr][Ee][Ll][Ee][Aa][Ss][Ee])$`,
      },
      waiver: mapping(waiverFields),
      variable: { type: ["string", "number", "boolean", "null"] },
    },
  };
}

function mapping(table: FieldTable): Schema {
  const fields = Object.entries(table);
  const required = fields.flatMap(([key, field]) => (field.required === true ? [key] : []));
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(([key, field]) => [key, property(field)])),
    patternProperties: { "^x-": {} },
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function property(field: Field): Schema {
  const { description } = field;
  // Draft 07 ignores what stands beside a `$ref`, so the reference goes one level down.
  return {
    description,
    ...(field.values === undefined ? types[field.type] : oneOf(field.type, field.values)),
  };
}

function oneOf(type: FieldType, values: readonly string[]): Schema {
  const value = { enum: values };
  return type === "lines" ? { anyOf: [value, { type: "array", minItems: 1, items: value }] } : value;
}

const types: { readonly [T in FieldType]: Schema } = {
  version: { const: 1 },
  line: { allOf: [ref("line")] },
  area: { allOf: [ref("line")] },
  markdown: { allOf: [ref("text")] },
  guidance: { allOf: [ref("text")] },
  list: { allOf: [ref("lines")] },
  lines: oneOrList("line"),
  ids: oneOrList("line"),
  script: oneOrList("text", 1),
  command: oneOrList("text", 1),
  retest: oneOrList("text", 1),
  signals: oneOrList("signal"),
  duration: { allOf: [ref("duration")] },
  count: { type: "integer", minimum: 0, maximum: maxRetries },
  date: { type: "string", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  env: {
    type: "object",
    propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
    additionalProperties: ref("variable"),
  },
  moment: { allOf: [ref("moment")] },
  waiver: { allOf: [ref("waiver")] },
  severities: {
    type: "object",
    propertyNames: { enum: settableRules() },
    additionalProperties: { enum: lintLevels },
  },
  mapping: { allOf: [ref("defaults")] },
  checks: { allOf: [ref("checks")] },
};

function ref(definition: string): Schema {
  return { $ref: `#/definitions/${definition}` };
}

function oneOrList(definition: string, minItems = 0): Schema {
  return { anyOf: [ref(definition), { type: "array", minItems, items: ref(definition) }] };
}
