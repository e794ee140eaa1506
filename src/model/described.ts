export type Schema = Readonly<Record<string, unknown>>;

/** A value's JSON Schema. */
interface Description {
  readonly schema: Schema;
  /** It may be left out. */
  readonly optional?: true;
}

/** The description of a value of type `T`. */
export interface Described<T> extends Description {
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

export function record<T>(properties: Properties<T>, description?: string): Described<T> {
  const entries = Object.entries<Description>(properties);
  return {
    schema: {
      type: "object",
      ...withDescription(description),
      required: entries.flatMap(([key, part]) => (part.optional === true ? [] : [key])),
      properties: Object.fromEntries(entries.map(([key, { schema }]) => [key, schema])),
    },
  };
}

/** `limits`: `maxItems` of JSON Schema. */
export function list<T>(
  items: Described<T>,
  description?: string,
  limits: Schema = {},
): Described<readonly T[]> {
  return { schema: { type: "array", ...withDescription(description), items: items.schema, ...limits } };
}

/** `limits`: `format`, `pattern` or `maxLength` of JSON Schema. */
export function text(description?: string, limits: Schema = {}): Described<string> {
  return { schema: { type: "string", ...withDescription(description), ...limits } };
}

export function oneOf<const T extends string>(values: readonly T[], description?: string): Described<T> {
  return { schema: { enum: values, ...withDescription(description) } };
}

export function constant<const T extends number | true>(value: T, description?: string): Described<T> {
  return { schema: { const: value, ...withDescription(description) } };
}

export function flag(description?: string): Described<boolean> {
  return { schema: { type: "boolean", ...withDescription(description) } };
}

/** `limits`: `maximum` of JSON Schema. */
export function count(description?: string, minimum = 0, limits: Schema = {}): Described<number> {
  return { schema: { type: "integer", minimum, ...limits, ...withDescription(description) } };
}

export function countEach<K extends string>(
  keys: readonly K[],
  description: string,
): Described<Readonly<Record<K, number>>> {
  const properties = Object.fromEntries(keys.map((key) => [key, count().schema]));
  return { schema: { type: "object", description, required: keys, properties } };
}

export function milliseconds(description = "Milliseconds."): Described<number> {
  return { schema: { type: "number", minimum: 0, description } };
}

/** From 0 to 1. */
export function share(description: string): Described<number> {
  return { schema: { type: "number", minimum: 0, maximum: 1, description } };
}

export function nullable<T>({ schema }: Described<T>): Described<T | null> {
  const { type, description, ...rest } = schema;
  return type === undefined
    ? { schema: { anyOf: [rest, { type: "null" }], ...withDescription(description) } }
    : { schema: { ...schema, type: [type, "null"] } };
}

export function optional<T>(described: Described<T>): DescribedOptional<T> {
  return { ...described, optional: true };
}

/** What stands under `name` in `$defs`. */
export function reference<T>(name: string, _described: Described<T>, description?: string): Described<T> {
  return { schema: { $ref: `#/$defs/${name}`, ...withDescription(description) } };
}

function withDescription(description: unknown): Schema {
  return description === undefined ? {} : { description };
}
