import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** What a schema says against a value, a sentence each; formats are looked at. */
export function schemaProblems(value: unknown, schema: object): string[] {
  const validate = compiled.get(schema) ?? compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const compiled = new WeakMap<object, ValidateFunction>();

/** A pattern of the schema of SARIF has a bracket that expressions with `u` refuse. */
function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** The schema of SARIF 2.1.0; the same each time, so that it is compiled once. */
export function sarifSchema(): object {
  sarif ??= readSarifSchema();
  return sarif;
}

let sarif: object | null = null;

/** As a package of Microsoft's has it; only its own name is written in an older way. */
function readSarifSchema(): object {
  const { id, $schema, ...schema } = createRequire(import.meta.url)(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  return schema;
}
