import type { ProblemText } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import type { Comparison } from "../model/signal.js";
import { isJson } from "../text/is-json.js";
import { beyondLimits } from "../text/json-limits.js";
import {
  asCode,
  type Cure,
  comparisonWords,
  cureFor,
  type FormText,
  isComparison,
  maxGuessed,
  meantComparison,
  type Parsed,
  pathText,
  type Refusal,
  refuse,
  takePath,
} from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";
import { jsonPathProblem } from "./validators.js";

/** A literal nested deeper is no value that a person compares with, and comparing goes as deep as it is nested. */
const literalShape = { depth: 100, structures: 100_000 } as const;

/** `json [FILE:] PATH [OPERATOR LITERAL]`, of stdout or of a file (FORMAT 2 rule 6). */
export const json: SignalKind<SignalOf<"json">> = {
  words: ["json"],
  parse: parseJson,
  fill: ({ kind, file, path, compare }, fill) => ({
    kind,
    file: file && fill("path", file).text,
    path: fill("query", path).text,
    compare: compare && { ...compare, literal: fill("json", compare.literal).text },
  }),
  validate: validateJson,
  needsOutputOn: ({ file }) => (file === null ? "stdout" : null),
  spelling: (signal) => rewritten(signal, signal.path),
  clause: ({ file, path, compare }) => {
    const source = file === null ? "stdout" : `the file ${JSON.stringify(file)}`;
    const found = `at JSONPath ${JSON.stringify(path)} of ${source}`;
    if (compare === null) return `there is a value ${found}`;
    return `some value ${found} ${comparisonWords[compare.operator]} ${compare.literal}`;
  },
};

/** What follows the word `json`. */
function parseJson({ rest, body }: FormText): Parsed {
  const source = takeSource(rest);
  if (source === null) {
    const expected = "`json $.path = VALUE` or `json FILE: $.path = VALUE`";
    return refuse(0, quoted(body), expected, cureFor(meantJson(rest), body));
  }
  const { file, query } = source;
  const comparison = findComparison(query);
  if (comparison === null) {
    const meant = meantWords(query);
    if (meant === null) return { kind: "json", file, path: query, compare: null };
    const cure = cureFor(jsonText(file, meant), body);
    return refuse(body.length - query.length, asCode(query), "a JSONPath and a comparison", cure);
  }
  const { operator, at } = comparison;
  const path = query.slice(0, at).trim();
  const literal = readLiteral({ file, path, operator, text: query.slice(at + operator.length).trim(), body });
  return literal.kind === "refused"
    ? literal
    : { kind: "json", file, path, compare: { operator, literal: literal.text } };
}

/** A signal of this kind as it has to be written. */
function jsonText(file: string | null, query: string): string {
  return `json ${file === null ? "" : `${pathText(file)}: `}${query}`;
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
    else if (depth <= 0 && isComparison(token)) return { operator: token, at: index };
  }
  return null;
}

interface WrittenLiteral {
  readonly file: string | null;
  readonly path: string;
  readonly operator: Comparison;
  /** What follows the operator. */
  readonly text: string;
  readonly body: string;
}

function readLiteral(written: WrittenLiteral): { kind: "literal"; text: string } | Refusal {
  const { operator, text, body } = written;
  const at = body.length - text.length;
  if (beyondLimits(Buffer.from(text), literalShape) !== null) {
    const cure = `Compare with a value of at most ${literalShape.depth} levels, or ask for a part of it by its path.`;
    return refuse(at, "a JSON literal that is nested too deep", "a JSON literal", cure);
  }
  if (!isJson(text)) {
    const found = text === "" ? `nothing after \`${operator}\`` : quoted(text);
    return refuse(at, found, "a JSON literal", literalCure(written));
  }
  if (/^["\d-]/.test(text) || operator === "=" || operator === "!=") return { kind: "literal", text };
  const cure = "Nothing else has an order; ask with `=` or `!=`.";
  return refuse(at, quoted(text), `a number or a string after \`${operator}\``, cure);
}

function literalCure({ file, path, operator, text }: WrittenLiteral): Cure {
  if (path.length + text.length > maxGuessed) return literalForm;
  const [, more = "", value = ""] = /^([=<>~]*)[ \t]*(.*)$/s.exec(text) ?? [];
  const meant = more === "" ? operator : meantComparison(operator + more);
  const literal = meantLiteral(value);
  if (meant === null || literal === null) {
    return literalForm;
  }
  const signal = jsonText(file, `${path} ${meant} ${literal}`);
  return { meant: signal, cure: `Write ${asCode(signal)}.`, otherwise: literalForm };
}

const literalForm = 'Put a value behind it, strings in double quotes: `json $.status = "ok"`.';

/** A value as JSON has it: strings in double quotes, `True` and `None` as JSON's words. */
function meantLiteral(value: string): string | null {
  if (value === "") return null;
  if (isJson(value)) return value;
  const word = value.toLowerCase();
  if (["true", "false", "null"].includes(word)) return word;
  if (word === "none" || word === "nil" || word === "undefined") return "null";
  if (/^[[{]/.test(value)) return null;
  const [, inQuotes] =
    /^(?:'(.*)'|[“”„](.*)[“”])$/s.exec(value)?.filter((group) => group !== undefined) ?? [];
  return JSON.stringify(inQuotes ?? value.replace(/^"|"$/g, ""));
}

/** Words in the place of an operator: `$.a is 1`, `$.a exists`; `null`: the query is as it should be. */
function meantWords(query: string): string | null {
  if (query.length > maxGuessed) return null;
  const path = /^(\$[^ \t"'[\]]*)[ \t]+(\S.*)$/s.exec(query);
  if (path === null) return null;
  const [, start = "", words = ""] = path;
  if (/^(?:exists?|is[ \t]+(?:present|there|set))$/i.test(words)) return start;
  const [, not, value = ""] = /^(?:is|equals|must[ \t]+be)[ \t]+(not[ \t]+)?(\S.*)$/is.exec(words) ?? [];
  const literal = meantLiteral(value);
  return literal === null ? null : `${start} ${not === undefined ? "=" : "!="} ${literal}`;
}

/** A path that lacks its `$`, a file that lacks its colon; `null`: these are other words. */
function meantJson(rest: string): string | null {
  if (rest.length > maxGuessed) return null;
  const said = rest.replace(/^[ \t:=]+/, "").trim();
  const counted = meantCount(said);
  if (counted !== null) return counted;
  if (said.startsWith("$")) return `json ${meantQuery(said)}`;
  const [, file, query] = /^("[^"]+"|[^ \t"$:]+):?[ \t]*(\$.*)$/s.exec(said) ?? [];
  if (file !== undefined && query !== undefined) return `json ${file}: ${meantQuery(query)}`;
  if (
    /^\.?[A-Za-z_][\w.[\]*-]*(?:[ \t]*(?:!?==?=?|[<>]=?)[ \t]*\S.*)?$/s.test(said) &&
    /^\.|[=<>]/.test(said)
  )
    return `json ${meantQuery(`$${said.startsWith(".") ? "" : "."}${said}`)}`;
  return /^(?:"[^"]+"|\S+)(?<=\.json"?):?$/.test(said) ? `json ${said.replace(/:$/, "")}: $` : null;
}

/** `length($.items) >= 3` */
function meantCount(said: string): string | null {
  const [, path = "", sign = "", value = ""] =
    /^([a-z]+\([^()]*\))[ \t]*(!?==?=?|[<>]=?)[ \t]*(\d+)$/.exec(said) ?? [];
  const operator = meantComparison(sign);
  const query = operator === null ? null : countQuery(path, operator, value);
  return query === null ? null : jsonText(null, query);
}

/** With the operator and the value as they have to be. */
function meantQuery(query: string): string {
  const [, path = query, sign, value = ""] = /^(.*?)[ \t]*(!?==?=?|[<>]=?)[ \t]*(\S.*)$/s.exec(query) ?? [];
  const operator = sign === undefined ? null : meantComparison(sign);
  const literal = meantLiteral(value);
  return operator === null || literal === null ? path : `${path} ${operator} ${literal}`;
}

async function validateJson(signal: SignalOf<"json">): Promise<ProblemText | null> {
  const complaint = await jsonPathProblem(signal.path, (path) => rewritten(signal, path));
  const count = countSignal(signal);
  return complaint === null || count === null ? complaint : { ...complaint, cure: `Write ${asCode(count)}.` };
}

/** The signal that counts, where one asks how many there are as other languages do; `null`: it asks something else. */
export function countSignal({ file, path, compare }: SignalOf<"json">): string | null {
  const query = compare === null ? null : countQuery(path, compare.operator, compare.literal);
  return query === null ? null : jsonText(file, query);
}

/**
 * How many there are, as other languages ask (`$.a.length > 3`, `$.a.size()`, `length($.a)`), in a query of RFC 9535,
 * which has functions inside brackets alone. `null`: nothing of that kind is asked.
 */
function countQuery(path: string, operator: Comparison, literal: string): string | null {
  const [, member, argument] =
    /^(?:(\$[^\s()]*)\.(?:length|size|count)(?:\(\))?|(?:length|size|count|len)\((\$[^\s()]*)\))$/.exec(
      path,
    ) ?? [];
  const counted = member ?? argument;
  if (counted === undefined || !/^\d{1,15}$/.test(literal)) return null;
  return `$[?length(${counted}) ${operator === "=" ? "==" : operator} ${literal}]`;
}

function rewritten({ file, compare }: SignalOf<"json">, path: string): string {
  return jsonText(file, compare === null ? path : `${path} ${compare.operator} ${compare.literal}`);
}
