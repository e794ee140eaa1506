import { comparesSo } from "../../model/compare-values.js";
import type { Comparison } from "../../model/signal.js";
import type { JsonDocument, Key } from "./document.js";
import { compareDecimals } from "./document.js";

/** A value inside a document: what it is, and the digits of a number that a double does not hold. */
export interface Place {
  readonly document: JsonDocument;
  readonly value: unknown;
  readonly digits: string | null;
}

/** The document as a whole. */
export function wholeOf(document: JsonDocument): Place {
  return { document, value: document.value, digits: document.digits(null, 0) };
}

/** What stands at a key of a place. */
export function childOf({ document }: Place, parent: object, key: Key): Place {
  return { document, value: Reflect.get(parent, key), digits: document.digits(parent, key) };
}

/** FORMAT 2 rule 6: types count; only two numbers or two strings have an order, and numbers compare exactly. */
export function compareJson(left: Place, operator: Comparison, right: Place): boolean {
  if (operator === "=") return isEqual(left, right);
  if (operator === "!=") return !isEqual(left, right);
  const [a, b] = [left.value, right.value];
  if (typeof a === "number" && typeof b === "number") return comparesSo(numericOrder(left, right), operator);
  if (typeof a !== "string" || typeof b !== "string") return false;
  return comparesSo(a === b ? 0 : a < b ? -1 : 1, operator);
}

/** Two doubles that stand for their numbers have the order of these; otherwise digits decide. */
function numericOrder(left: Place, right: Place): number {
  const [a, b] = [Number(left.value), Number(right.value)];
  if (left.digits === null && right.digits === null) return a === b ? 0 : a < b ? -1 : 1;
  return compareDecimals(left.digits ?? String(a), right.digits ?? String(b));
}

/** Goes no deeper than the right side, which is the page's literal, of bounded depth. */
function isEqual(left: Place, right: Place): boolean {
  const [a, b] = [left.value, right.value];
  if (typeof a === "number" && typeof b === "number") return numericOrder(left, right) === 0;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(b);
  return (
    Object.keys(a).length === keys.length &&
    keys.every((key) => Object.hasOwn(a, key) && isEqual(keyed(left, a, key), keyed(right, b, key)))
  );
}

function keyed(place: Place, parent: object, key: string): Place {
  return childOf(place, parent, Array.isArray(parent) ? Number(key) : key);
}

/** A value as JSON, numbers with their own digits, cut behind `limit`: so that depth and size cost nothing. */
export function showJson(place: Place, limit: number): string {
  const parts: string[] = [];
  let left = limit;
  const put = (text: string): void => {
    parts.push(text);
    left -= text.length;
  };
  const write = (at: Place): void => {
    const { value } = at;
    if (typeof value !== "object" || value === null) {
      put(at.digits ?? shownScalar(value, left));
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
      write(keyed(at, value, key));
    }
    put(isList ? "]" : "}");
  };
  write(place);
  const text = parts.join("");
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

function shownScalar(value: unknown, limit: number): string {
  return JSON.stringify(typeof value === "string" ? value.slice(0, Math.max(0, limit) + 1) : value) ?? "null";
}
