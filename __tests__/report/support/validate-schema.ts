type Schema = Readonly<Record<string, unknown>>;

/** The problems of a value under a JSON schema, for the keywords that ours use; other keywords are a problem too. */
export function validate(value: unknown, schema: Schema, root: Schema = schema, at = ""): string[] {
  return Object.entries(schema).flatMap(([keyword, expected]) => {
    if (annotations.has(keyword)) return [];
    const check = keywords[keyword];
    return check === undefined
      ? [`${at}: keyword ${keyword} is unknown here`]
      : check(value, expected, root, at, schema);
  });
}

const annotations = new Set(["$schema", "$id", "$defs", "title", "description", "format"]);

type Check = (value: unknown, expected: unknown, root: Schema, at: string, schema: Schema) => string[];

const keywords: Readonly<Record<string, Check>> = {
  type: (value, expected, _, at) =>
    list(expected).includes(typeOf(value)) ||
    (list(expected).includes("number") && typeOf(value) === "integer")
      ? []
      : [`${at}: ${typeOf(value)} is no ${list(expected).join("|")}`],
  const: (value, expected, _, at) => (value === expected ? [] : [`${at}: not ${String(expected)}`]),
  enum: (value, expected, _, at) =>
    list(expected).includes(value) ? [] : [`${at}: ${String(value)} is not in the list`],
  minimum: (value, expected, _, at) =>
    typeof value !== "number" || value >= Number(expected) ? [] : [`${at}: ${value} is too small`],
  pattern: (value, expected, _, at) =>
    typeof value !== "string" || new RegExp(String(expected)).test(value) ? [] : [`${at}: no match`],
  required: (value, expected, _, at) =>
    isRecord(value)
      ? list(expected)
          .filter((key) => !Object.hasOwn(value, String(key)))
          .map((key) => `${at}/${String(key)}: missing`)
      : [],
  properties: (value, expected, root, at) =>
    isRecord(value) && isRecord(expected) ? properties(value, expected, root, at) : [],
  items: (value, expected, root, at) =>
    Array.isArray(value) && isRecord(expected)
      ? value.flatMap((item, index) => validate(item, expected, root, `${at}/${index}`))
      : [],
  $ref: (value, expected, root, at) => validate(value, resolve(String(expected), root), root, at),
  anyOf: (value, expected, root, at) => {
    const tried = list(expected).map((one) =>
      isRecord(one) ? validate(value, one, root, at) : [`${at}: no schema`],
    );
    return tried.some((problems) => problems.length === 0) ? [] : tried.flat();
  },
};

/** Readers ignore what they don't know, but our own record has no key that the schema does not describe. */
function properties(value: Schema, schemas: Schema, root: Schema, at: string): string[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
    return isRecord(schema) ? validate(item, schema, root, `${at}/${key}`) : [`${at}/${key}: not described`];
  });
}

function resolve(reference: string, root: Schema): Schema {
  const found = reference
    .replace("#/", "")
    .split("/")
    .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), root);
  if (!isRecord(found)) throw new Error(`no ${reference}`);
  return found;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

export function isRecord(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
