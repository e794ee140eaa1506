import { quoted } from "../../model/problem.js";
import type { Comparison, JsonValue, Signal } from "../../model/signal.js";
import { isRefusal, literally, type Refusal, refuse, takePath } from "./signal-parts.js";

/** `json [FILE:] PATH [OPERATOR LITERAL]`: what follows the word `json` (FORMAT 2 rule 6). */
export function parseJsonSignal(rest: string, body: string): Signal | Refusal {
  const source = takeSource(rest);
  if (source === null)
    return refuse(0, quoted(body), "`json $.path = VALUE` or `json FILE: $.path = VALUE`", literally(body));
  const comparison = findComparison(source.query);
  if (comparison === null) return { kind: "json", file: source.file, path: source.query, compare: null };
  const { operator, at } = comparison;
  const value = parseLiteral(source.query.slice(at + operator.length).trim(), operator, body);
  if (isRefusal(value)) return value;
  return {
    kind: "json",
    file: source.file,
    path: source.query.slice(0, at).trim(),
    compare: { operator, value: value.value },
  };
}

/** A JSONPath begins with `$`; anything else before it is the path of a file. */
function takeSource(rest: string): { readonly file: string | null; readonly query: string } | null {
  const own = /^[ \t]+(\$.*)$/s.exec(rest)?.[1];
  if (own !== undefined) return { file: null, query: own };
  const taken = takePath(rest);
  if (taken === null || taken.after === null || !taken.after.startsWith("$")) return null;
  return { file: taken.path, query: taken.after };
}

/** The first comparison outside quotes and brackets, where the path ends. */
function findComparison(query: string): { readonly operator: Comparison; readonly at: number } | null {
  const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[\]]|!=|<=|>=|[<>=]/gs;
  let depth = 0;
  for (const { 0: token, index } of query.matchAll(tokens)) {
    if (token === "[") depth += 1;
    else if (token === "]") depth -= 1;
    else if (depth <= 0 && isOperator(token)) return { operator: token, at: index };
  }
  return null;
}

function isOperator(token: string): token is Comparison {
  return /^[!<>]?=$|^[<>]$/.test(token);
}

function parseLiteral(
  text: string,
  operator: Comparison,
  body: string,
): { kind: "literal"; value: JsonValue } | Refusal {
  const at = body.length - text.length;
  const value = readJson(text);
  if (value === undefined) {
    const hint = text.startsWith("=")
      ? "Write `=`, not `==`."
      : 'Write strings in double quotes: `json $.status = "ok"`.';
    return refuse(at, text === "" ? `nothing after \`${operator}\`` : quoted(text), "a JSON literal", hint);
  }
  const ordered =
    typeof value === "number" || typeof value === "string" || operator === "=" || operator === "!=";
  if (ordered) return { kind: "literal", value };
  return refuse(
    at,
    quoted(text),
    `a number or a string after \`${operator}\``,
    "Nothing else has an order; ask with `=` or `!=`.",
  );
}

/** The value of a JSON text; `undefined` where it is none. */
function readJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue; // what JSON.parse returns is one by definition
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
