import type { PlaceOf, Problem } from "../../model/finding.js";
import type { FieldType } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import { reachesNothing } from "../../model/variables.js";
import { startOfDay } from "../../text/calendar.js";
import { withoutHidden } from "../../text/odd-characters.js";
import type { FieldValues, Located } from "../draft.js";
import { hiddenInName, hiddenInScript } from "../hidden-characters.js";
import { foldedScript, isFolded } from "./folded-script.js";
import type { YamlNode, YamlScalar, YamlSequence } from "./yaml-nodes.js";
import {
  badVariableName,
  lostText,
  notText,
  type ValueContext,
  variableWithoutEffect,
  wrongShape,
} from "./yaml-value-problems.js";
import { readWaiverParts } from "./yaml-waiver.js";

/** Reads one value by its type; `null` when it is none, which is then reported. */
export function readValue<T extends FieldType>(
  type: T,
  node: YamlNode,
  context: ValueContext,
): FieldValues[T] | null {
  return readers[type](node, context);
}

type Reader<T extends FieldType> = (node: YamlNode, context: ValueContext) => FieldValues[T] | null;

const readers: { readonly [T in FieldType]: Reader<T> } = {
  version: readNumber,
  count: readNumber,
  line: readOneLine,
  area: readOneLine,
  markdown: readMarkdown,
  guidance: readMarkdown,
  list: (node, context) => readList(node, context, readLine),
  ids: (node, context) => readOneOrList(node, context, readLine),
  lines: readLines,
  signals: (node, context) => readOneOrList(node, context, readSignal),
  script: readScript,
  command: readScript,
  retest: (node, context) =>
    map(readScript(node, context), (script) => ({ kind: "command", script, implied: false })),
  duration: readUnlessNumber,
  moment: readUnlessNumber,
  date: readDate,
  env: readEnv,
  waiver: readWaiver,
  severities: readSeverities,
  mapping: readMapping,
  checks: (node) => node,
};

/** Reads a text; `prefix` is what stands before it on its line: `key: `, `- `, or nothing in brackets. */
type TextReader = (node: YamlNode, context: ValueContext, prefix: string) => Located<string> | null;

function readText(node: YamlNode, context: ValueContext, prefix: string): Located<string> | null {
  if (node.kind === "broken") return null;
  if (node.kind !== "scalar" || node.type !== "string") {
    context.report(notText(node, context, prefix));
    return null;
  }
  if (node.comment !== null) context.report(lostText(node, node.comment, prefix));
  if (!node.text.includes("\0")) return { value: node.text, place: node.place };
  const cure = "Remove the escape `\\0`.";
  context.report(
    problemAt("control-character", node.place, { found: "a NUL character", expected: "text", cure }),
  );
  return null;
}

function readFilled(node: YamlNode, context: ValueContext, prefix: string): Located<string> | null {
  const text = readText(node, context, prefix);
  if (text === null || text.value.trim() !== "") return text;
  const cure = `Write a value, as in ${quoted(`${context.key}: ${context.field.example}`)}, or remove it.`;
  const found = `an empty text in \`${context.key}\``;
  const expected = "a value";
  context.report(problemAt("empty-value", text.place, { found, expected, cure }));
  return null;
}

function readOneLine(node: YamlNode, context: ValueContext): Located<string> | null {
  return readLine(node, context, `${context.key}: `);
}

function readMarkdown(node: YamlNode, context: ValueContext): Located<string> | null {
  return map(readFilled(node, context, `${context.key}: `), (text) => text.trimEnd());
}

/** That it stands on one line is the assembly's to judge, because cells have the same rule. */
function readLine(node: YamlNode, context: ValueContext, prefix: string): Located<string> | null {
  const text = readFilled(node, context, prefix);
  if (text === null) return null;
  const hidden = hiddenInName(context.key, node.source, placesIn(node));
  if (hidden === null) return { ...text, value: text.value.trim() };
  context.report(hidden);
  return { ...text, value: withoutHidden(text.value).trim() };
}

/** Where an offset into what the page has of a value stands. */
function placesIn({ place, source }: YamlNode): PlaceOf {
  return (offset) => {
    const above = source.slice(0, offset).split("\n");
    const column = (above.at(-1) ?? "").length + (above.length === 1 ? place.column : 1);
    return { line: place.line + above.length - 1, column };
  };
}

/** Its place is that of the text behind the quote, so that problems of its grammar can point into it. */
function readSignal(node: YamlNode, context: ValueContext, prefix: string): Located<string> | null {
  const text = readText(node, context, prefix);
  if (text === null || node.kind !== "scalar") return null;
  const located = { value: text.value, place: node.content };
  return isVerbatim(node) ? located : { ...located, isDecoded: true };
}

/** Whether the file has the text as it is: on one line, and without escapes. */
function isVerbatim({ style, source, text }: YamlScalar): boolean {
  if (/[\r\n]/.test(text)) return false;
  return (style === "plain" && source === text) || (style === "quoted" && source.slice(1, -1) === text);
}

function readList(
  node: YamlNode,
  context: ValueContext,
  read: TextReader,
): readonly Located<string>[] | null {
  if (node.kind === "sequence") return readItems(node, context, read);
  if (node.kind === "broken") return null;
  const example = node.kind === "scalar" && node.type !== "null" ? `[${node.source}]` : context.field.example;
  context.report(wrongShape(node, context, "a list", example));
  return null;
}

function readOneOrList(
  node: YamlNode,
  context: ValueContext,
  read: TextReader,
): readonly Located<string>[] | null {
  if (node.kind === "sequence") return readItems(node, context, read);
  const one = read(node, context, `${context.key}: `);
  return one === null ? null : [one];
}

function readItems(list: YamlSequence, context: ValueContext, read: TextReader): readonly Located<string>[] {
  const prefix = list.source.startsWith("[") ? "" : "- ";
  return list.items.flatMap((item) => read(item, context, prefix) ?? []);
}

function readCommand(node: YamlNode, context: ValueContext, prefix: string): Located<string> | null {
  const text = readFilled(node, context, prefix);
  if (text === null || node.kind !== "scalar") return null;
  if (isFolded(node)) context.report(foldedScript(node, context));
  // What is written as an escape of YAML can be seen.
  const hidden = hiddenInScript(text.value, (offset) =>
    placesIn(node)(Math.max(0, node.source.indexOf(text.value.charAt(offset)))),
  );
  if (hidden !== null && withoutHidden(node.source) !== node.source) context.report(hidden);
  return text;
}

function readScript(node: YamlNode, context: ValueContext): Located<string> | null {
  const lines = readOneOrList(node, context, readCommand);
  const first = lines?.[0];
  if (isEmptyList(node)) context.report(emptyList(node, context, "at least one command"));
  if (lines === null || first === undefined) return null;
  return { value: lines.map(({ value }) => value.replace(/\n+$/, "")).join("\n"), place: first.place };
}

/** Of a field that has values an empty list could mean all of them, or none. */
function readLines(node: YamlNode, context: ValueContext): readonly Located<string>[] | null {
  const { values } = context.field;
  if (values === undefined || !isEmptyList(node)) return readOneOrList(node, context, readLine);
  context.report(emptyList(node, context, `at least one of ${values.join(", ")}`));
  return null;
}

function isEmptyList(node: YamlNode): boolean {
  return node.kind === "sequence" && node.items.length === 0;
}

function emptyList({ place }: YamlNode, { key, field }: ValueContext, expected: string): Problem {
  const cure = `Write ${quoted(`${key}: ${field.example}`)}, or remove the key.`;
  return problemAt("empty-value", place, { found: "an empty list", expected, cure });
}

/** A bare number is let through: the assembly tells it, in each source format alike, what is missing. */
function readUnlessNumber(node: YamlNode, context: ValueContext): Located<string> | null {
  if (node.kind === "scalar" && node.type === "number") return { value: node.text, place: node.place };
  return readOneLine(node, context);
}

function readNumber(node: YamlNode, context: ValueContext): Located<number> | null {
  if (node.kind === "broken") return null;
  const number = node.kind === "scalar" && node.type === "number" ? Number(node.text) : Number.NaN;
  if (!Number.isNaN(number)) return { value: number, place: node.place };
  context.report(wrongShape(node, context, "a number"));
  return null;
}

function readDate(node: YamlNode, context: ValueContext): Located<string> | null {
  const text = readFilled(node, context, `${context.key}: `);
  if (text === null || startOfDay(text.value) !== null) return text;
  const cure = `Write it as year, month and day, as in ${quoted(`${context.key}: ${context.field.example}`)}.`;
  const found = `the text ${quoted(text.value)}`;
  const expected = "a day of the calendar";
  context.report(problemAt("wrong-type", text.place, { found, expected, cure }));
  return null;
}

function readMapping(node: YamlNode, context: ValueContext): FieldValues["mapping"] | null {
  if (node.kind === "mapping") return node;
  if (node.kind === "broken") return null;
  context.report(wrongShape(node, context, "a mapping"));
  return null;
}

function readEnv(node: YamlNode, context: ValueContext): FieldValues["env"] | null {
  const mapping = readMapping(node, context);
  if (mapping === null) return null;
  const env = new Map<string, Located<string>>();
  for (const entry of mapping.entries.values()) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(entry.key)) context.report(badVariableName(entry.key, entry.place));
    if (reachesNothing(entry.key)) context.report(variableWithoutEffect(entry.key, entry.place));
    const field = { ...context.field, example: "debug" };
    const value = readVariable(entry.value, { ...context, field, key: entry.key, keyPlace: entry.place });
    if (value !== null) env.set(entry.key, value);
  }
  return env;
}

function readWaiver(node: YamlNode, context: ValueContext): FieldValues["waiver"] | null {
  // The text of a cell: the assembly shows it as the mapping that it has to be here.
  if (node.kind === "scalar" && node.type === "string")
    return { kind: "text", value: node.text, place: node.place };
  const mapping = readMapping(node, context);
  return mapping && readWaiverParts(mapping, context, readUnlessNumber);
}

function readSeverities(node: YamlNode, context: ValueContext): FieldValues["severities"] | null {
  const mapping = readMapping(node, context);
  if (mapping === null) return null;
  return [...mapping.entries.values()].flatMap(({ key, place, value }) => {
    const own = { ...context, field: { ...context.field, example: "off" }, key, keyPlace: place };
    // YAML of version 1.1 wrote `off` so.
    const isOff = value.kind === "scalar" && value.type === "boolean" && value.text === "false";
    if (isOff) context.report(wrongShape(value, own, "`off`, `warning` or `error`"));
    const level = isOff ? null : readLine(value, own, `${key}: `);
    return level === null ? [] : [{ rule: { value: key, place }, level }];
  });
}

/** Whatever YAML makes of it: `1.10` stays `1.10`, and nothing is the empty text. */
function readVariable(node: YamlNode, context: ValueContext): Located<string> | null {
  const isText = node.kind === "scalar" && (node.type !== "null" || node.comment === null);
  return readText(isText ? { ...node, type: "string" } : node, context, `${context.key}: `);
}

function map<T, U>(located: Located<T> | null, change: (value: T) => U): Located<U> | null {
  return located === null ? null : { ...located, value: change(located.value) };
}
