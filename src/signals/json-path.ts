import type { JSONPathEnvironment } from "json-p3";
import { quoted } from "../model/problem.js";
import { linearRegexp } from "../text/i-regexp.js";
import { meantPath } from "./json-path-cure.js";
import { type Complaint, compileProblem, lackProblem } from "./linear-pattern.js";
import { asCode } from "./signal-parts.js";

/**
 * Compiles a JSONPath (RFC 9535), and the regular expressions that it hands to `match()` and `search()`. `rewrite`
 * makes the whole signal of another path, for the cure.
 */
export async function validateJsonPath(
  path: string,
  rewrite: (path: string) => string,
): Promise<Complaint | null> {
  const { JSONPathEnvironment } = await import("json-p3");
  const environment = new JSONPathEnvironment();
  const query = compiled(environment, path);
  if (query.kind === "query") return validateRegexps(literalRegexps(query.query));
  const meant = meantPath(path);
  const cure =
    meant !== null && compiled(environment, meant).kind === "query"
      ? `Write ${asCode(rewrite(meant))}.`
      : "Mend the path; names with other characters than letters, digits and `_` stand in brackets: `$['a-b']`.";
  const found = `the JSONPath ${quoted(path)} (${query.problem})`;
  return { found, expected: "a path by RFC 9535", cure };
}

type Compiled =
  | { readonly kind: "query"; readonly query: object }
  | { readonly kind: "refused"; readonly problem: string };

/** A path that is nested without end breaks the parser's stack: a problem like any other. */
function compiled(environment: JSONPathEnvironment, path: string): Compiled {
  try {
    return { kind: "query", query: environment.compile(path) };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return {
      kind: "refused",
      problem: cause instanceof RangeError ? "it is nested too deep" : cause.message,
    };
  }
}

async function validateRegexps(patterns: readonly string[]): Promise<Complaint | null> {
  for (const pattern of patterns) {
    const problem = await compileProblem(linearRegexp(pattern, false));
    if (problem === null) continue;
    const found = `the expression ${quoted(pattern)} of \`match()\` or \`search()\``;
    const cure = "Mend the expression.";
    return (
      lackProblem(found, pattern, problem) ?? {
        found: `${found} (${problem})`,
        expected: "an I-Regexp (RFC 9485)",
        cure,
      }
    );
  }
  return null;
}

/** A function call as json-p3's syntax tree has it. */
interface FunctionCall {
  readonly name: unknown;
  readonly args: readonly unknown[];
}

/** The expressions that stand in the path itself. What comes from the document is asked when it is there. */
function literalRegexps(query: object): readonly string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (isCall(node) && (node.name === "match" || node.name === "search")) {
      const pattern = literalText(node.args[1]);
      if (pattern !== null) found.push(pattern);
    }
    // Every node knows the environment, which is no part of the tree.
    for (const [key, child] of Object.entries(node))
      if (key !== "environment" && key !== "token") visit(child);
  };
  visit(query);
  return found;
}

function isCall(node: object): node is FunctionCall {
  return "name" in node && "args" in node && Array.isArray(node.args);
}

function literalText(node: unknown): string | null {
  if (typeof node !== "object" || node === null || !("value" in node)) return null;
  return typeof node.value === "string" ? node.value : null;
}
