import { isRecord } from "../text/is-record.js";

/** What of a parsed JSON text is not as it must be. */
export interface Misfit {
  /** As `$.shards[2].name`. */
  readonly at: string;
  readonly value: unknown;
  /** A noun phrase. */
  readonly expected: string;
}

interface Look {
  /** What of a value is not as it must be; `null`: nothing. */
  readonly misfit: (value: unknown, at: string) => Misfit | null;
}

/** What a value of type `T` looks like. */
export interface Shape<T> extends Look {
  /** No value: it binds the shape to one type exactly. */
  readonly type?: (value: T) => T;
}

export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  return shape.misfit(value, "$") === null;
}

/** With each of these keys, and no other. */
export function record<T>(keys: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = Object.entries<Look>(keys);
  const names = new Set(Object.keys(keys));
  return {
    misfit: (value, at) => {
      if (!isRecord(value)) return { at, value, expected: "an object" };
      const more = Object.keys(value).find((key) => !names.has(key));
      if (more !== undefined)
        return { at: `${at}.${more}`, value: value[more], expected: `no keys but ${[...names].join(", ")}` };
      for (const [key, shape] of shapes) {
        const misfit = shape.misfit(value[key], `${at}.${key}`);
        if (misfit !== null) return misfit;
      }
      return null;
    },
  };
}

export function list<T>(
  item: Shape<T>,
  { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = {},
): Shape<readonly T[]> {
  return {
    misfit: (value, at) => {
      if (!Array.isArray(value) || value.length < atLeast || value.length > atMost)
        return { at, value, expected: atLeast > 0 ? `a list with ${atLeast} to ${atMost} items` : "a list" };
      for (const [index, one] of value.entries()) {
        const misfit = item.misfit(one, `${at}[${index}]`);
        if (misfit !== null) return misfit;
      }
      return null;
    },
  };
}

export function text(pattern: RegExp, expected: string): Shape<string> {
  return value((given) => typeof given === "string" && pattern.test(given), expected);
}

export function count(atLeast: number, atMost = Number.MAX_SAFE_INTEGER): Shape<number> {
  return value(
    (given) =>
      typeof given === "number" && Number.isSafeInteger(given) && given >= atLeast && given <= atMost,
    atMost === Number.MAX_SAFE_INTEGER
      ? `a number from ${atLeast} on`
      : `a number from ${atLeast} to ${atMost}`,
  );
}

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return value(
    (given) => values.some((one) => one === given),
    values.map((one) => JSON.stringify(one)).join(" or "),
  );
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    misfit: (given, at) => {
      const misfit = given === null ? null : shape.misfit(given, at);
      return misfit === null ? null : { ...misfit, expected: `${misfit.expected}, or null` };
    },
  };
}

function value<T>(holds: (value: unknown) => boolean, expected: string): Shape<T> {
  return { misfit: (given, at) => (holds(given) ? null : { at, value: given, expected }) };
}
