// Whether a value is what a JSON Schema describes, as far as our schemas go; a keyword that is not known throws.
const annotations = ["$schema", "$defs", "title", "description", "format", "examples", "default"];

/** Every way in which the value is something else, as sentences. */
export function schemaFaults(value, schema, root = schema, at = "") {
  if (schema.$ref) return schemaFaults(value, resolve(schema.$ref, root), root, at);
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (annotations.includes(keyword)) return [];
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`the schema has the keyword ${keyword}: teach it to schema.mjs`);
    return check(value, wanted, { root, at });
  });
}

const keywords = {
  const: (value, wanted, { at }) =>
    value === wanted ? [] : [`${at}: ${JSON.stringify(value)} is not ${wanted}`],
  enum: (value, wanted, { at }) =>
    wanted.includes(value) ? [] : [`${at}: ${JSON.stringify(value)} is not one of ${wanted}`],
  type: (value, wanted, { at }) =>
    [wanted].flat().some((type) => isType(value, type))
      ? []
      : [`${at}: ${JSON.stringify(value)} is no ${wanted}`],
  minimum: (value, wanted, { at }) =>
    typeof value !== "number" || value >= wanted ? [] : [`${at}: ${value} is below ${wanted}`],
  pattern: (value, wanted, { at }) =>
    typeof value !== "string" || new RegExp(wanted, "u").test(value)
      ? []
      : [`${at}: ${value} does not match ${wanted}`],
  required: (value, wanted, { at }) =>
    isObject(value)
      ? wanted.filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}/${key}: missing`)
      : [],
  properties: (value, wanted, { root, at }) =>
    isObject(value)
      ? Object.entries(wanted)
          .filter(([key]) => Object.hasOwn(value, key))
          .flatMap(([key, schema]) => schemaFaults(value[key], schema, root, `${at}/${key}`))
      : [],
  items: (value, wanted, { root, at }) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => schemaFaults(item, wanted, root, `${at}/${index}`))
      : [],
  anyOf: (value, wanted, { root, at }) => {
    const faults = wanted.map((schema) => schemaFaults(value, schema, root, at));
    return faults.some((each) => each.length === 0) ? [] : faults.flat();
  },
};

function isType(value, type) {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const resolve = (reference, root) =>
  reference
    .slice(2)
    .split("/")
    .reduce((schema, key) => schema[key], root);
