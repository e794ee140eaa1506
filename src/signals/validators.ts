import type { JSONPathEnvironment } from "json-p3";
import type { ProblemText } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import { linearRegexp } from "../text/i-regexp.js";
import { asCode } from "./form.js";

/**
 * Compiles a JSONPath (RFC 9535), and the regular expressions that it hands to `match()` and `search()`. `rewrite`
 * makes the whole signal of another path, for the cure.
 */
export async function jsonPathProblem(
  path: string,
  rewrite: (path: string) => string,
): Promise<ProblemText | null> {
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

async function validateRegexps(patterns: readonly string[]): Promise<ProblemText | null> {
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

/**
 * A JSONPath as RFC 9535 has it, from what other tools allow: `$.a.0.b` (an index behind a dot), `$.a-b` (a name with
 * other signs), a dot at the end. Outside quotes and brackets; `null`: nothing of that kind is there.
 */
function meantPath(path: string): string | null {
  let depth = 0;
  let meant = "";
  for (const [token] of path.matchAll(
    /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\.\.?[^.[\]\s"']*|[[\]]|[^.[\]"']+/gs,
  )) {
    if (token === "[") depth += 1;
    else if (token === "]") depth -= 1;
    meant += depth === 0 && token.startsWith(".") ? meantStep(token) : token;
  }
  return meant === path ? null : meant;
}

function meantStep(step: string): string {
  const [, dots = "", name = ""] = /^(\.+)(.*)$/s.exec(step) ?? [];
  if (
    name === "*" ||
    (name === "" && dots === "..") ||
    // A placeholder has no place in a path, in brackets neither.
    name.includes("{") ||
    /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)
  )
    return step;
  const lead = dots === ".." ? ".." : "";
  if (name === "") return "";
  if (/^(?:0|[1-9]\d*)$/.test(name)) return `${lead}[${name}]`;
  if (/^(?:length|size|count)\(\)$/.test(name)) return step;
  return `${lead}['${name.replace(/[\\']/g, "\\$&")}']`;
}

/** How many groups a pattern that compiles captures. */
export async function groupCount(pattern: string): Promise<number> {
  const { RE2JS } = await import("re2js");
  return RE2JS.compile(pattern).groupCount();
}

/** Why re2js can't compile a pattern, in its own words; `null` where it can. */
async function compileProblem(pattern: string): Promise<string | null> {
  const { RE2JS } = await import("re2js");
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return cause.message.replace(/^error parsing regexp: /, "");
  }
}

/** What RE2 leaves out to stay linear, by the engine's complaint about it (FORMAT 2 rule 2). */
const lacks = [
  { complaint: /^invalid (?:or unsupported Perl syntax|named capture): `\(\?<?[=!]/, name: "look-around" },
  { complaint: /^invalid escape sequence: `\\(?:[1-9]|k)/, name: "back-references" },
  { complaint: /^invalid (?:or unsupported Perl syntax): `\(\?>/, name: "atomic groups" },
] as const;

/** A complaint of its own for what RE2 lacks; `null` for any other problem. */
function lackProblem(found: string, pattern: string, problem: string): ProblemText | null {
  const lack = lacks.find(({ complaint }) => complaint.test(problem));
  if (lack === undefined) return null;
  const why = `RE2, which matches in linear time, lacks ${lack.name}`;
  const cure =
    lack.name === "look-around" && /\(\?<?!/.test(pattern)
      ? "State what must not be there as a fail signal."
      : "Match more of the line, or use two signals.";
  return { found: `${lack.name} in ${found}`, expected: `RE2's syntax`, cure: `${why}. ${cure}` };
}

/** What is wrong with a signal's pattern; `null`: it compiles. */
export async function validatePattern(pattern: string): Promise<ProblemText | null> {
  const problem = await compileProblem(pattern);
  if (problem === null) return null;
  const found = `the pattern ${quoted(`/${pattern}/`)}`;
  const cure = "Mend the pattern, or write `output: TEXT` to look for a text literally.";
  return (
    lackProblem(found, pattern, problem) ?? { found: `${found} (${problem})`, expected: "RE2's syntax", cure }
  );
}
