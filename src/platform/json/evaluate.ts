import { FunctionExpressionType, JSONPathEnvironment, type JSONPathNode } from "json-p3";
import { RE2JS } from "re2js";
import type { JsonAnswer, JsonQuestion } from "../../ports/signal-sources.js";
import { linearRegexp } from "../../text/i-regexp.js";
import { isJson } from "../../text/is-json.js";
import { messageOf } from "../../text/message-of.js";
import { Place } from "./document.js";

/** More than any `saw` shows. */
const maxShown = 1000;

/** JSON nested deeper than this is not searched by `..`; json-p3's own limit of 50 is too near to real documents. */
const maxRecursionDepth = 1000;

/** Parses a JSON text and asks it; may take very long, and so runs in a worker. Throws nothing. */
export function evaluate({ json, path, compare }: JsonQuestion): JsonAnswer {
  const parsed = parse(json);
  if (parsed.kind !== "document") return parsed;
  try {
    return search(parsed.document, path, compare);
  } catch (cause) {
    return { kind: "unusable", reason: `the query failed: ${messageOf(cause)}` };
  }
}

type Parsed =
  | { readonly kind: "document"; readonly document: Place }
  | Extract<JsonAnswer, { readonly kind: "not-json" }>;

/** RFC 8259: UTF-8, blanks around; a BOM is dropped by the decoder. */
function parse(json: Uint8Array): Parsed {
  const text = decode(json);
  if (text === null) return { kind: "not-json", reason: "it is not valid UTF-8" };
  if (text.trim() === "") return { kind: "not-json", reason: "it is empty" };
  try {
    return { kind: "document", document: Place.parse(text) };
  } catch (cause) {
    return { kind: "not-json", reason: jsonProblem(text, messageOf(cause)) };
  }
}

function decode(json: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(json);
  } catch {
    return null; // whatever it throws says that the bytes are no UTF-8
  }
}

/** Stops at the first value that decides; without a comparison that is the first one. */
function search(document: Place, path: string, compare: JsonQuestion["compare"]): JsonAnswer {
  const literal = compare === null ? null : Place.parse(compare.literal);
  let found = 0;
  let first = "";
  for (const node of linearEnvironment().lazyQuery(path, document.value)) {
    const place = placeOf(document, node);
    found += 1;
    const holds = compare === null || literal === null || place.compares(compare.operator, literal);
    if (holds) return { kind: "answer", holds, found, value: place.show(maxShown) };
    if (found === 1) first = place.show(maxShown);
  }
  return { kind: "answer", holds: false, found, value: first };
}

/** Only a number's own digits depend on where it stands; the way there is gone for it alone. */
function placeOf(document: Place, { value, location }: JSONPathNode): Place {
  if (typeof value !== "number") return document.other(value);
  let place = document;
  for (const key of location)
    if (typeof place.value === "object" && place.value !== null) place = place.at(place.value, key);
  return place;
}

/** JSONPath whose `match()` and `search()` take linear time: json-p3's own run JavaScript's expressions. */
function linearEnvironment(): JSONPathEnvironment {
  const environment = new JSONPathEnvironment({ maxRecursionDepth });
  for (const [name, whole] of [
    ["match", true],
    ["search", false],
  ] as const) {
    const { ValueType, LogicalType } = FunctionExpressionType;
    const compiled = new Map<string, RE2JS | null>();
    const call = (text: unknown, pattern: unknown): boolean => {
      if (typeof text !== "string" || typeof pattern !== "string") return false;
      if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern, whole));
      return compiled.get(pattern)?.test(text) ?? false;
    };
    const argTypes = [ValueType, ValueType];
    environment.functionRegister.set(name, { argTypes, returnType: LogicalType, call });
  }
  return environment;
}

/** RFC 9535 2.4.6: what is no expression matches nothing. One that stands in the page was refused by `lint`. */
function compile(pattern: string, whole: boolean): RE2JS | null {
  try {
    return RE2JS.compile(linearRegexp(pattern, whole));
  } catch (cause) {
    if (cause instanceof Error) return null;
    throw cause;
  }
}

/** More lines than these are not tried as the beginning of a JSON text. */
const maxTried = 5;

/**
 * Why a text is not one JSON text, for a person: several of them, or lines of a log before it, are what commands
 * print. `message` is what `JSON.parse` said.
 */
function jsonProblem(text: string, message: string): string {
  const behind = Number(/after JSON at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (Number.isSafeInteger(behind)) {
    const line = lineOf(text, behind);
    return isJsonStart(text[behind])
      ? `it holds several JSON texts (a second one begins on line ${line})`
      : `other text stands behind the JSON text (on line ${line})`;
  }
  const start = laterStart(text);
  return start === null ? message : `other text stands before the JSON text of line ${lineOf(text, start)}`;
}

function isJsonStart(character: string | undefined): boolean {
  return character !== undefined && /["[{\d-]/.test(character);
}

/** Where a line begins from which on the rest is one JSON text. */
function laterStart(text: string): number | null {
  let tried = 0;
  for (const { index } of text.matchAll(/(?<=\n)[ \t]*[[{]/g)) {
    if (isJson(text.slice(index))) return index;
    tried += 1;
    if (tried === maxTried) break;
  }
  return null;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
