import { isRecord } from "../text/is-record.js";
import type { Mismatches, Reader } from "./mismatches.js";

export type Schema = Readonly<Record<string, unknown>>;

/** A value's JSON Schema, and the reader of what follows it. */
interface Description {
  readonly schema: Schema;
  readonly read: Reader<unknown>;
  /** It may be left out. */
  readonly optional?: true;
}

/** The description of a value of type `T`. */
export interface Described<T> extends Description {
  readonly read: Reader<T>;
  /** No value: it binds the description to one type exactly. */
  readonly type?: (value: T) => T;
}

interface DescribedOptional<T> extends Described<T> {
  readonly optional: true;
}

/** A description of each key that a type has, or of each that a member of a union has; left out may be what the type lets be. */
type Properties<T> = {
  readonly [K in KeyOf<T>]: undefined extends ValueAt<T, K>
    ? DescribedOptional<Exclude<ValueAt<T, K>, undefined>>
    : Described<ValueAt<T, K>>;
};
export type KeyOf<T> = T extends unknown ? keyof T : never;
export type ValueAt<T, K> = T extends unknown
  ? K extends keyof T
    ? T[K] | Missing<T, K>
    : undefined
  : never;
type Missing<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? undefined : never;

/** Keys that are not described are passed over, where they are not forbidden. */
export function record<T>(
  properties: Properties<T>,
  description?: string,
  limits: RecordLimits = {},
): Described<T> {
  const entries = Object.entries<Description>(properties);
  const parts = recordParts(entries, limits);
  return {
    schema: {
      type: "object",
      ...withDescription(description),
      required: Object.keys(parts.blank),
      properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])),
      ...limits,
    },
    // Each key was read as its description has it, and `properties` has them all.
    read: (value, mismatches) => readRecord(value, parts, mismatches) as T | undefined,
  };
}

interface RecordParts {
  readonly entries: readonly (readonly [string, Description])[];
  /**
   * Each required key, to be copied: an object to which V8 sees many keys added becomes a hash table, and what
   * JSON.parse makes does not.
   */
  readonly blank: Readonly<Record<string, unknown>>;
  /** Where there may be no others, all keys. */
  readonly keys: ReadonlySet<string> | null;
}

function recordParts(
  entries: RecordParts["entries"],
  { additionalProperties }: RecordLimits = {},
): RecordParts {
  const required = entries.filter(([, { optional }]) => optional !== true).map(([key]) => [key, null]);
  const keys = additionalProperties === false ? new Set(entries.map(([key]) => key)) : null;
  return { entries, blank: JSON.parse(JSON.stringify(Object.fromEntries(required))), keys };
}

function readRecord(
  value: unknown,
  { entries, blank, keys }: RecordParts,
  mismatches: Mismatches,
): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(value)) return mismatches.note(value, "an object");
  const other = keys === null ? undefined : Object.keys(value).find((key) => !keys.has(key));
  if (keys !== null && other !== undefined)
    mismatches.at(other, value[other], (one) => mismatches.note(one, `no keys but ${[...keys].join(", ")}`));
  const copy: Record<string, unknown> = { ...blank };
  for (const [key, { read, optional }] of entries) {
    if (Object.hasOwn(value, key)) copy[key] = mismatches.at(key, value[key], read);
    else if (optional !== true) mismatches.at(key, undefined, read);
  }
  return copy;
}

export function list<T>(
  items: Described<T>,
  description?: string,
  limits: ListLimits = {},
): Described<readonly T[]> {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = limits;
  return {
    schema: { type: "array", ...withDescription(description), items: items.schema, ...limits },
    read: (value, mismatches) => {
      if (!Array.isArray(value)) return mismatches.note(value, "a list");
      if (value.length < minItems || value.length > maxItems)
        return mismatches.note(
          value,
          `a list of ${minItems === 0 ? "at most" : `${minItems} to`} ${maxItems}`,
        );
      const copy: T[] = [];
      for (const [index, item] of value.entries()) {
        if (mismatches.isFull) break;
        const taken = mismatches.at(index, item, items.read);
        if (taken !== undefined) copy.push(taken);
      }
      return copy;
    },
  };
}

// Limits are those of JSON Schema, by its names.

interface RecordLimits {
  readonly additionalProperties?: false;
}

interface ListLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
}

interface TextLimits {
  readonly format?: keyof typeof formats;
  readonly pattern?: string;
  readonly maxLength?: number;
}

interface TextOptions extends TextLimits {
  /** What should stand there, where the limits do not say it to people. */
  readonly words?: string;
}

interface NumberLimits {
  readonly maximum?: number;
}

export function text(description?: string, { words, ...limits }: TextOptions = {}): Described<string> {
  return {
    schema: { type: "string", ...withDescription(description), ...limits },
    read: readText(limits, words),
  };
}

function readText(
  { format, pattern, maxLength = Number.POSITIVE_INFINITY }: TextLimits,
  words?: string,
): Reader<string> {
  const expression = pattern === undefined ? null : new RegExp(pattern, "u");
  const expected = (value: string): string | null => {
    if (value.length > maxLength) return `a text of at most ${maxLength} characters`;
    if (expression !== null && !expression.test(value)) return `a text like ${pattern}`;
    return format !== undefined && !isDate(value, format) ? formats[format].words : null;
  };
  return (value, mismatches) => {
    if (typeof value !== "string") return mismatches.note(value, words ?? "a text");
    const other = expected(value);
    return other === null ? value : mismatches.note(value, words ?? other);
  };
}

const formats = {
  "date-time": {
    form: /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/,
    words: "a date with its time",
  },
  date: { form: /^\d{4}-\d\d-\d\d$/, words: "a date" },
} as const;

function isDate(value: string, format: keyof typeof formats): boolean {
  if (!formats[format].form.test(value) || Number.isNaN(Date.parse(value))) return false;
  // A day that its month does not have would be one of the next.
  const day = value.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

export function oneOf<const T extends string>(values: readonly T[], description?: string): Described<T> {
  const known: ReadonlyMap<unknown, T> = new Map(values.map((value) => [value, value]));
  return {
    schema: { enum: values, ...withDescription(description) },
    read: (value, mismatches) => known.get(value) ?? mismatches.note(value, `one of ${values.join(", ")}`),
  };
}

export function constant<const T extends number | true>(value: T, description?: string): Described<T> {
  return {
    schema: { const: value, ...withDescription(description) },
    read: (given, mismatches) => (given === value ? value : mismatches.note(given, String(value))),
  };
}

export function flag(description?: string): Described<boolean> {
  return {
    schema: { type: "boolean", ...withDescription(description) },
    read: (value, mismatches) =>
      typeof value === "boolean" ? value : mismatches.note(value, "true or false"),
  };
}

export function count(description?: string, minimum = 0, limits: NumberLimits = {}): Described<number> {
  const { maximum = Number.MAX_SAFE_INTEGER } = limits;
  const isOne = (value: number): boolean => Number.isSafeInteger(value) && value <= maximum;
  const most = limits.maximum === undefined ? "" : ` and at most ${maximum}`;
  return {
    schema: { type: "integer", minimum, ...limits, ...withDescription(description) },
    read: numberReader(isOne, minimum, `a whole number of at least ${minimum}${most}`),
  };
}

export function countEach<K extends string>(
  keys: readonly K[],
  description: string,
): Described<Readonly<Record<K, number>>> {
  const each = count();
  const properties = Object.fromEntries(keys.map((key) => [key, each.schema]));
  const parts = recordParts(keys.map((key) => [key, each]));
  return {
    schema: { type: "object", description, required: keys, properties },
    read: (value, mismatches) =>
      // Each key was read as a count.
      readRecord(value, parts, mismatches) as Readonly<Record<K, number>> | undefined,
  };
}

export function milliseconds(description = "Milliseconds."): Described<number> {
  return {
    schema: { type: "number", minimum: 0, description },
    read: numberReader(Number.isFinite, 0, "a number of at least 0"),
  };
}

/** From 0 to 1. */
export function share(description: string): Described<number> {
  const isOne = (value: number): boolean => value <= 1;
  return {
    schema: { type: "number", minimum: 0, maximum: 1, description },
    read: numberReader(isOne, 0, "a number from 0 to 1"),
  };
}

function numberReader(isOne: (value: number) => boolean, minimum: number, expected: string): Reader<number> {
  return (value, mismatches) =>
    typeof value === "number" && isOne(value) && value >= minimum ? value : mismatches.note(value, expected);
}

export function nullable<T>({ schema, read }: Described<T>): Described<T | null> {
  const { type, description, ...rest } = schema;
  return {
    schema:
      type === undefined
        ? { anyOf: [rest, { type: "null" }], ...withDescription(description) }
        : { ...schema, type: [type, "null"] },
    read: (value, mismatches) => (value === null ? null : read(value, mismatches)),
  };
}

export function optional<T>(described: Described<T>): DescribedOptional<T> {
  return { ...described, optional: true };
}

/** What stands under `name` in `$defs`. */
export function reference<T>(name: string, { read }: Described<T>, description?: string): Described<T> {
  return { schema: { $ref: `#/$defs/${name}`, ...withDescription(description) }, read };
}

function withDescription(description: unknown): Schema {
  return description === undefined ? {} : { description };
}
