import type { Place, Problem } from "../../model/finding.js";
import type { Field } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import { oddCharacters } from "../../text/odd-characters.js";
import type { Report } from "../draft.js";
import type { YamlBroken, YamlMapping, YamlNode, YamlScalar } from "./yaml-nodes.js";
import { yamlQuoted } from "./yaml-quoted.js";

/** Where a value stands: what its problems need to show the line as it should be. */
export interface ValueContext {
  readonly key: string;
  readonly keyPlace: Place;
  readonly field: Field;
  readonly report: Report;
}

type ReadableNode = Exclude<YamlNode, YamlBroken>;

export function badVariableName(name: string, place: Place): Problem {
  const odd = oddCharacters(name)[0];
  const shown = odd === undefined ? quoted(name) : `${quoted(name)}, with ${odd.name},`;
  const found = name === "" ? "a variable without a name" : `${shown} is no name of a variable`;
  const expected = "a name of letters, digits and `_` that begins with no digit";
  return problemAt("env-name", place, { found, expected, cure: "Rename the variable." });
}

/** FORMAT 3.3: named, because it is not read as it was meant. */
export function variableWithoutEffect(name: string, place: Place): Problem {
  const found = `${quoted(name)} in \`env\`, which no command gets`;
  const expected = "variables that say nothing about how the shell reads the command";
  const cure =
    "Remove it, and set the shell's options in `shell` (`bash -eu -o pipefail {0}`) or in the command (`set -u`, `shopt -s globstar`).";
  return problemAt("env-without-effect", place, { found, expected, cure });
}

/** Something where text is needed: the message shows the line with the quotes that make it text. */
export function notText(node: ReadableNode, context: ValueContext, prefix: string): Problem {
  const place = placeOf(node, context);
  if (node.kind === "scalar" && node.type === "null" && node.comment !== null) {
    const { text, place: comment } = node.comment;
    const found = `${quoted(text)} without quotes, which YAML takes for a comment`;
    return problemAt("yaml-comment", comment, {
      found,
      expected: "quotes around it",
      cure: `Write ${quoted(prefix + yamlQuoted(text), 200)}.`,
    });
  }
  const expected = context.field.type === "signals" ? "a signal, which is text" : "text";
  return problemAt("wrong-type", place, {
    found: describe(node, context),
    expected,
    cure: cureOf(node, context, prefix),
  });
}

/** Something of another shape than the key has: the message shows the key as it should be. */
export function wrongShape(
  node: ReadableNode,
  context: ValueContext,
  expected: string,
  example: string = context.field.example,
): Problem {
  const cure = `Write ${quoted(`${context.key}: ${example}`, 200)}.`;
  return problemAt("wrong-type", placeOf(node, context), { found: describe(node, context), expected, cure });
}

function cureOf(node: ReadableNode, context: ValueContext, prefix: string): string {
  const example = quoted(`${context.key}: ${context.field.example}`);
  if (node.kind === "sequence") return `Write one value, as in ${example}.`;
  if (node.source === "") return `Write a value, as in ${example}, or remove it.`;
  if (node.kind === "mapping" && context.field.type === "signals") return signalsCure(node, prefix);
  if (context.key === "ticket" && /^\d+$/.test(node.source)) return `Write \`ticket: "#${node.source}"\`.`;
  const isNumber = context.field.type === "signals" && node.kind === "scalar" && node.type === "number";
  if (isNumber) return numberCure(node.source, prefix);
  return `Put quotes around it: ${quoted(prefix + yamlQuoted(firstLine(node.source)), 200)}.`;
}

/** In quotes the number alone would still not say what it is. */
function numberCure(number: string, prefix: string): string {
  const code = /^\d{1,3}$/.test(number) ? `${quoted(`${prefix}exit ${number}`)} for the exit code, or ` : "";
  return `Write ${code}${quoted(prefix + yamlQuoted(`output: ${number}`))} to look for it in the output.`;
}

/** `{ stderr: x }` and `stderr: x` are the same mapping, and the signal that was meant is without the braces; that of `{tag}` has them. */
function signalsCure({ entries, source: whole }: YamlMapping, prefix: string): string {
  const signals = [...entries.values()].map(({ source, value }) =>
    yamlQuoted(/^\{[\w-]+\}$/.test(whole) ? whole : firstLine(`${source}: ${value.source}`)),
  );
  const isItem = !prefix.includes(":");
  const text = isItem || signals.length === 1 ? signals.join(", ") : `[${signals.join(", ")}]`;
  return `Put quotes around it: ${quoted(prefix + text, 200)}.`;
}

function describe(node: ReadableNode, context: ValueContext): string {
  if (node.source === "") return `nothing in \`${context.key}\``;
  const source = quoted(firstLine(node.source));
  if (node.kind === "sequence") return `the list ${source}`;
  if (node.kind === "mapping") return `the mapping ${source}`;
  return node.type === "null"
    ? `${source}, which YAML reads as nothing`
    : `the ${words[node.type]} ${source}`;
}

const words = { string: "text", number: "number", boolean: "boolean" } as const;

/** A value that is not there is looked for at its key. */
function placeOf(node: YamlNode, context: ValueContext): Place {
  return node.kind === "scalar" && node.source === "" && node.place.line === context.keyPlace.line
    ? context.keyPlace
    : node.place;
}

/** `why: half a stream #48` ends before the `#`. */
export function lostText(
  node: YamlScalar,
  comment: NonNullable<YamlScalar["comment"]>,
  prefix: string,
): Problem {
  const whole = `${firstLine(node.source)} ${comment.text}`;
  const cure = `Write ${quoted(prefix + yamlQuoted(whole), 200)}, or put a blank behind the \`#\` of a comment.`;
  const found = `${quoted(comment.text)} behind a value without quotes, which YAML takes for a comment`;
  const expected = "quotes around a value with ` #` in it";
  return problemAt("yaml-comment-cut", comment.place, { found, expected, cure });
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0].trimEnd() ?? "";
}
