import { isRecord } from "../text/is-record.js";
import type { Described, Schema } from "./described.js";

/** What is wrong with a value, by place and what should stand there; never what does, which is not ours to repeat. */
export interface SchemaProblem {
  /** `runs[3].checks[0].id`; empty for the value itself. */
  readonly place: string;
  /** "a text of at most 100 characters" */
  readonly expected: string;
}

/** Whether a parsed value is what a description describes. Keys that it does not name are passed over. */
export function isDescribed<T>(value: unknown, { schema }: Described<T>): value is T {
  return schemaProblem(value, schema) === null;
}

/** The first thing wrong with a parsed value, by the schema of its description; `null`: nothing. Linear in the value. */
export function schemaProblem(value: unknown, schema: Schema): SchemaProblem | null {
  const problem = problemIn(value, schema);
  return problem && { ...problem, place: problem.place.replace(/^\./, "") };
}

function problemIn(value: unknown, schema: Schema): SchemaProblem | null {
  if ("const" in schema) return value === schema["const"] ? null : here(JSON.stringify(schema["const"]));
  if (Array.isArray(schema["enum"]))
    return schema["enum"].includes(value) ? null : here(`one of ${schema["enum"].join(", ")}`);
  const types = [schema["type"]].flat();
  const type = typeNames.find((name) => types.includes(name) && typeChecks[name].is(value));
  return type === undefined
    ? here(typeNames.flatMap((name) => (types.includes(name) ? typeChecks[name].words : [])).join(" or "))
    : typeChecks[type].within(value, schema);
}

function here(expected: string): SchemaProblem {
  return { place: "", expected };
}

interface TypeCheck {
  readonly words: string;
  readonly is: (value: unknown) => boolean;
  /** What is wrong with a value of that type. */
  readonly within: (value: unknown, schema: Schema) => SchemaProblem | null;
}

const typeNames = ["string", "integer", "number", "boolean", "null", "array", "object"] as const;

const typeChecks: Readonly<Record<(typeof typeNames)[number], TypeCheck>> = {
  string: { words: "a text", is: (value) => typeof value === "string", within: textProblem },
  integer: { words: "a whole number", is: Number.isSafeInteger, within: numberProblem },
  number: { words: "a number", is: Number.isFinite, within: numberProblem },
  boolean: { words: "true or false", is: (value) => typeof value === "boolean", within: () => null },
  null: { words: "null", is: (value) => value === null, within: () => null },
  array: { words: "a list", is: Array.isArray, within: listProblem },
  object: { words: "an object", is: isRecord, within: recordProblem },
};

function textProblem(value: unknown, { maxLength, pattern, format }: Schema): SchemaProblem | null {
  const text = String(value);
  if (typeof maxLength === "number" && text.length > maxLength)
    return here(`a text of at most ${maxLength} characters`);
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(text))
    return here(`a text like ${pattern}`);
  if (format === "date-time" && !isDateTime(text)) return here("a date and time, ISO 8601 in UTC");
  return null;
}

/** As `Date` writes one. */
function isDateTime(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function numberProblem(value: unknown, { minimum, maximum }: Schema): SchemaProblem | null {
  const number = Number(value);
  if (typeof minimum === "number" && number < minimum) return here(`a number of at least ${minimum}`);
  return typeof maximum === "number" && number > maximum ? here(`a number of at most ${maximum}`) : null;
}

function listProblem(value: unknown, { items, maxItems }: Schema): SchemaProblem | null {
  if (!Array.isArray(value)) return null;
  if (typeof maxItems === "number" && value.length > maxItems) return here(`at most ${maxItems} elements`);
  if (!isRecord(items)) return null;
  for (const [index, element] of value.entries()) {
    const problem = problemIn(element, items);
    if (problem !== null) return below(`[${index}]`, problem);
  }
  return null;
}

/** `__proto__` is a key like any other, and what an object inherits is none of the value's. */
function recordProblem(value: unknown, { required, properties }: Schema): SchemaProblem | null {
  if (!isRecord(value) || !isRecord(properties)) return null;
  for (const [key, schema] of Object.entries(properties)) {
    const isThere = Object.hasOwn(value, key);
    if (!isThere && Array.isArray(required) && required.includes(key))
      return below(`.${key}`, here("to be there"));
    const problem = isThere && isRecord(schema) ? problemIn(value[key], schema) : null;
    if (problem !== null) return below(`.${key}`, problem);
  }
  return null;
}

function below(step: string, { place, expected }: SchemaProblem): SchemaProblem {
  return { place: `${step}${place}`, expected };
}
