import { FunctionExpressionType, JSONPathEnvironment, type JSONValue } from "json-p3";
import { RE2JS } from "re2js";
import { compareValues } from "../model/compare-values.js";
import { linearRegexp } from "../model/i-regexp.js";
import type { JsonAnswer, JsonQuestion } from "../model/judge-world.js";

/** More than any `saw` shows. */
const maxShown = 1000;

/** JSON nested deeper than this is not searched by `..`; json-p3's own limit of 50 is too near to real documents. */
const maxRecursionDepth = 1000;

/** Parses a JSON text and asks it; may take very long, and so runs in a worker. Throws nothing. */
export function evaluate({ json, path, compare }: JsonQuestion): JsonAnswer {
  const parsed = parse(json);
  if (parsed.kind !== "document") return parsed;
  try {
    return search(parsed.value, path, compare);
  } catch (cause) {
    return {
      kind: "unusable",
      reason: `the query failed: ${cause instanceof Error ? cause.message : String(cause)}`,
    };
  }
}

type Parsed =
  | { readonly kind: "document"; readonly value: JSONValue }
  | Extract<JsonAnswer, { readonly kind: "not-json" }>;

/** RFC 8259: UTF-8, blanks around; a BOM is dropped by the decoder. */
function parse(json: Uint8Array): Parsed {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(json);
    if (text.trim() === "") return { kind: "not-json", reason: "it is empty" };
    return { kind: "document", value: JSON.parse(text) };
  } catch (cause) {
    if (cause instanceof SyntaxError) return { kind: "not-json", reason: cause.message };
    return { kind: "not-json", reason: "it is not valid UTF-8" };
  }
}

/** Stops at the first value that decides; without a comparison that is the first one. */
function search(document: JSONValue, path: string, compare: JsonQuestion["compare"]): JsonAnswer {
  let found = 0;
  let first = "";
  for (const { value } of linearEnvironment().lazyQuery(path, document)) {
    found += 1;
    const holds = compare === null || compareValues(value, compare.operator, compare.value);
    if (holds) return { kind: "answer", holds, found, value: show(value) };
    if (found === 1) first = show(value);
  }
  return { kind: "answer", holds: false, found, value: first };
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}

/** JSONPath whose `match()` and `search()` take linear time: json-p3's own run JavaScript's expressions. */
export function linearEnvironment(): JSONPathEnvironment {
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
    environment.functionRegister.set(name, {
      argTypes: [ValueType, ValueType],
      returnType: LogicalType,
      call,
    });
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
