import type { JSONValue } from "json-p3";
import { satisfiesComparison } from "../../model/compare-values.js";
import type { Comparison } from "../../model/signal.js";

/** The name of a value inside an object, or its index inside a list. */
type Key = string | number;

/**
 * A value inside a JSON text as JavaScript has it, and beside it the digits of the numbers that a double cannot hold:
 * `JSON.parse` makes `1e400` infinite and `9007199254740993` even (Node hands the source of a number to a reviver from
 * 21 on).
 */
export class Place {
  private constructor(
    readonly value: JSONValue,
    /** Of a number that a double does not hold. */
    private readonly digits: string | null,
    /** The same of all values of the document, by the object or list that they stand in. */
    private readonly kept: ReadonlyMap<object, ReadonlyMap<Key, string>>,
  ) {}

  /** The whole of a document. Throws a `SyntaxError` for what is no JSON text. */
  static parse(text: string): Place {
    const holder: readonly JSONValue[] = [JSON.parse(text)];
    const kept = new Map<object, Map<Key, string>>();
    for (const { parent, key, digits } of values(text, holder)) {
      const known = kept.get(parent);
      if (digits === null) known?.delete(key);
      else if (known === undefined) kept.set(parent, new Map([[key, digits]]));
      else known.set(key, digits);
    }
    return new Place(null, null, kept).at(holder, 0);
  }

  /** What stands at a key of an object or list of the document. */
  at(parent: object, key: Key): Place {
    return new Place(Reflect.get(parent, key) ?? null, this.kept.get(parent)?.get(key) ?? null, this.kept);
  }

  /** A value of the document that is no number, or whose digits a double holds. */
  other(value: JSONValue): Place {
    return new Place(value, null, this.kept);
  }

  /** FORMAT 2 rule 6: types count; only two numbers or two strings have an order, and numbers compare exactly. */
  compares(operator: Comparison, right: Place): boolean {
    if (operator === "=") return this.#equals(right);
    if (operator === "!=") return !this.#equals(right);
    const [a, b] = [this.value, right.value];
    if (typeof a === "number" && typeof b === "number")
      return satisfiesComparison(this.#numericOrder(right), operator);
    if (typeof a !== "string" || typeof b !== "string") return false;
    return satisfiesComparison(orderOf(a, b), operator);
  }

  /** Goes no deeper than the right side, which is the page's literal, of bounded depth. */
  #equals(right: Place): boolean {
    const [a, b] = [this.value, right.value];
    if (typeof a === "number" && typeof b === "number") return this.#numericOrder(right) === 0;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    const keys = Object.keys(b);
    return (
      Object.keys(a).length === keys.length &&
      keys.every((key) => Object.hasOwn(a, key) && this.#named(a, key).#equals(right.#named(b, key)))
    );
  }

  /** Two doubles that stand for their numbers have the order of these; otherwise digits decide. */
  #numericOrder(right: Place): number {
    const [a, b] = [Number(this.value), Number(right.value)];
    if (this.digits === null && right.digits === null) return orderOf(a, b);
    return compareDecimals(this.digits ?? String(a), right.digits ?? String(b));
  }

  #named(parent: object, key: string): Place {
    return this.at(parent, Array.isArray(parent) ? Number(key) : key);
  }

  /** The value as JSON, numbers with their own digits, cut behind `limit`: so that depth and size cost nothing. */
  show(limit: number): string {
    const parts: string[] = [];
    let left = limit;
    const put = (text: string): void => {
      parts.push(text);
      left -= text.length;
    };
    const write = (at: Place): void => {
      const { value, digits } = at;
      if (typeof value !== "object" || value === null) {
        put(digits ?? shownScalar(value, left));
        return;
      }
      const isList = Array.isArray(value);
      put(isList ? "[" : "{");
      let count = 0;
      for (const key in value) {
        if (left <= 0) return;
        if (count > 0) put(",");
        count += 1;
        if (!isList) put(`${shownScalar(key, left)}:`);
        write(at.#named(value, key));
      }
      put(isList ? "]" : "}");
    };
    write(this);
    const text = parts.join("");
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
  }
}

function orderOf<Value extends number | string>(a: Value, b: Value): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function shownScalar(value: unknown, limit: number): string {
  return JSON.stringify(typeof value === "string" ? value.slice(0, Math.max(0, limit) + 1) : value) ?? "null";
}

interface Step {
  readonly parent: object;
  readonly key: Key;
  /** `null` for what is no number, or one that the double stands for. */
  readonly digits: string | null;
}

/** Where the scan is: the container as it was parsed, and which of its values comes. */
interface Frame {
  /** `null` where a later key of the same name has taken the container's place. */
  readonly container: object | null;
  readonly isList: boolean;
  key: Key;
  /** The next text of an object is a name. */
  isName: boolean;
}

/** Every value of a text that is known to be JSON, with its place among the parsed ones. Never recursive: depth is free. */
function* values(text: string, holder: object): Generator<Step> {
  const stack: Frame[] = [{ container: holder, isList: true, key: 0, isName: false }];
  for (let at = 0; at < text.length; at += 1) {
    const frame = stack.at(-1);
    if (frame === undefined) return;
    const character = text[at] ?? "";
    if (character === "]" || character === "}") stack.pop();
    else if (character === ",") nextValue(frame);
    else if (character === ":") frame.isName = false;
    else if (/[ \t\r\n]/.test(character)) continue;
    else {
      const end = endOfToken(text, at);
      const token = text.slice(at, end);
      if (frame.isName) frame.key = JSON.parse(token);
      else {
        const child = childIn(frame);
        if (frame.container !== null)
          yield { parent: frame.container, key: frame.key, digits: digitsOf(token, child) };
        if (character === "[" || character === "{") stack.push(frameOf(child, character === "["));
      }
      at = end - 1;
    }
  }
}

function nextValue(frame: Frame): void {
  if (frame.isList) frame.key = Number(frame.key) + 1;
  else frame.isName = true;
}

function frameOf(child: unknown, isList: boolean): Frame {
  const fits = typeof child === "object" && child !== null && Array.isArray(child) === isList;
  return { container: fits ? child : null, isList, key: 0, isName: !isList };
}

/** `__proto__` is a name like any other in what `JSON.parse` makes. */
function childIn({ container, key }: Frame): unknown {
  return container !== null && Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
}

function digitsOf(token: string, child: unknown): string | null {
  if (!/^[-\d]/.test(token)) return null;
  return typeof child === "number" && isFaithful(token, Number(token)) ? null : token;
}

/** Behind a text in quotes, a bracket, or a number or word. */
function endOfToken(text: string, from: number): number {
  const first = text[from];
  if (first === "[" || first === "{") return from + 1;
  if (first !== '"') {
    let end = from;
    while (end < text.length && !/[\],}\s]/.test(text[end] ?? "")) end += 1;
    return end;
  }
  let end = from + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end + 1;
}

/** A number of JSON as its digits say it: 0.DIGITS times ten to the exponent; no digits at all for zero. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: bigint;
}

/** The order of two numbers of JSON, exactly: negative, 0 or positive. */
function compareDecimals(left: string, right: string): number {
  const [a, b] = [readDecimal(left), readDecimal(right)];
  const [signOfA, signOfB] = [signOf(a), signOf(b)];
  if (signOfA !== signOfB || signOfA === 0) return signOfA - signOfB;
  if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -signOfA : signOfA;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -signOfA : signOfA;
}

/** Whether a double stands for exactly this number, as far as its shortest text says. */
function isFaithful(text: string, double: number): boolean {
  if (text.length <= 15 && !/[eE]/.test(text)) return true;
  return Number.isFinite(double) && compareDecimals(text, String(double)) === 0;
}

function signOf({ negative, digits }: Decimal): -1 | 0 | 1 {
  if (digits === "") return 0;
  return negative ? -1 : 1;
}

function readDecimal(text: string): Decimal {
  const [, minus, whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]\+?(-?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  let first = 0;
  while (all[first] === "0") first += 1;
  let end = all.length;
  while (end > first && all[end - 1] === "0") end -= 1;
  return {
    negative: minus === "-",
    digits: all.slice(first, end),
    exponent: BigInt(exponent) + BigInt(whole.length - first),
  };
}
