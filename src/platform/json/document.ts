import type { JSONValue } from "json-p3";

/** The name of a value inside an object, or its index inside a list. */
export type Key = string | number;

/**
 * A JSON text as JavaScript has it, and beside it the digits of the numbers that a double cannot hold: `JSON.parse`
 * makes `1e400` infinite and `9007199254740993` even (Node hands the source of a number to a reviver from 21 on).
 */
export interface JsonDocument {
  readonly value: JSONValue;
  /** The digits of the number at a key of an object or list, or of the document itself (`parent` is `null`). */
  digits(parent: object | null, key: Key): string | null;
}

/** Throws a `SyntaxError` for what is no JSON text. */
export function parseJson(text: string): JsonDocument {
  const holder: readonly JSONValue[] = [JSON.parse(text)];
  const kept = new Map<object, Map<Key, string>>();
  for (const { parent, key, digits } of values(text, holder)) {
    const known = kept.get(parent);
    if (digits === null) known?.delete(key);
    else if (known === undefined) kept.set(parent, new Map([[key, digits]]));
    else known.set(key, digits);
  }
  return {
    value: holder[0] ?? null,
    digits: (parent, key) => kept.get(parent ?? holder)?.get(parent === null ? 0 : key) ?? null,
  };
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
        const child = childOf(frame);
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
function childOf({ container, key }: Frame): unknown {
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
export function compareDecimals(left: string, right: string): number {
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
