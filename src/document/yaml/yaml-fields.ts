import type { Problem } from "../../model/finding.js";
import { nearest } from "../../model/nearest.js";
import { oddCharacters } from "../../model/odd-characters.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Report } from "../draft.js";
import { defaultsFields, type FieldTable, type FieldValues } from "../fields.js";
import { meantKey, plainKey } from "../meant-key.js";
import type { YamlEntry, YamlMapping } from "./yaml-nodes.js";
import { readValue } from "./yaml-values.js";

/** Reads a mapping key by key, each by the type that the table gives it; `null` where it is absent or no such value. */
export function fieldReader<T extends FieldTable>(mapping: YamlMapping, table: T, report: Report) {
  return <K extends keyof T & string>(key: K): FieldValues[T[K]["type"]] | null => {
    const entry = mapping.entries.get(key);
    const field = table[key];
    if (entry === undefined || field === undefined) return null;
    return readValue<T[K]["type"]>(field.type, entry.value, { key, keyPlace: entry.place, field, report });
  };
}

/** Every key that the table doesn't have is an error, `x-…` aside. */
export function refuseUnknownKeys(mapping: YamlMapping, table: FieldTable, report: Report): void {
  for (const entry of unknownKeys(mapping, table)) report(unknownKey(entry, mapping, table));
}

/**
 * Front matter is shared with site generators: a key that resembles one of ours is an error, the others are
 * theirs and named once.
 */
export function sortOutForeignKeys(mapping: YamlMapping, table: FieldTable, report: Report): void {
  const foreign: YamlEntry[] = [];
  for (const entry of unknownKeys(mapping, table)) {
    if (isForeign(entry.key, table)) foreign.push(entry);
    else report(unknownKey(entry, mapping, table));
  }
  const first = foreign[0];
  if (first === undefined) return;
  const names = foreign
    .slice(0, 10)
    .map(({ key }) => quoted(key))
    .join(", ");
  const found = `${names}${foreign.length > 10 ? ` and ${foreign.length - 10} more` : ""} in the front matter ${foreign.length === 1 ? "is" : "are"} not read`;
  const cure = `Leave ${foreign.length === 1 ? "it if it belongs" : "them if they belong"} to a site generator; a setting of the checklist needs one of these names.`;
  const expected = `settings of a checklist (${Object.keys(table).join(", ")})`;
  report(problemAt("foreign-keys", first.place, found, expected, cure));
}

/** Each key that the table requires is there, be it misnamed: `cmd` is named as such, and `run` is not missing beside it. */
export function requireKeys(mapping: YamlMapping, table: FieldTable, report: Report): void {
  const meant = new Set(unknownKeys(mapping, table).map(({ key }) => meantKey(key, table)));
  for (const [key, field] of Object.entries(table)) {
    if (field.required !== true || mapping.entries.has(key) || meant.has(key)) continue;
    const cure = `Add the key, as in ${quoted(`${key}: ${field.example}`)}.`;
    report(
      problemAt("missing-key", mapping.place, `this check has no \`${key}\``, `the key \`${key}\``, cure),
    );
  }
}

function unknownKeys(mapping: YamlMapping, table: FieldTable): YamlEntry[] {
  return [...mapping.entries.values()].filter(
    ({ key }) => !Object.hasOwn(table, key) && !key.startsWith("x-"),
  );
}

/** Neither near one of ours nor one that `defaults` has. */
function isForeign(key: string, table: FieldTable): boolean {
  return nearest(key, Object.keys(table)) === null && !Object.hasOwn(defaultsFields, plainKey(key));
}

function unknownKey(entry: YamlEntry, mapping: YamlMapping, table: FieldTable): Problem {
  const { key, place } = entry;
  const odd = oddCharacters(key)[0];
  const found =
    odd === undefined
      ? `the key ${quoted(key)} is unknown here`
      : `the key ${quoted(key)}, with ${odd.name}, is unknown here`;
  const meant = meantKey(key, table);
  const below = meant === null && "defaults" in table ? meantKey(key, defaultsFields) : null;
  // Where the cure names the key, the list of all would only hide it.
  const isKnown = meant !== null || below !== null;
  const expected = isKnown ? "a key of the format" : `one of ${Object.keys(table).join(", ")}`;
  const problem = problemAt("unknown-key", place, found, expected, cureOf(meant, below));
  return meant === null || mapping.entries.has(meant) ? problem : { ...problem, ...renamed(entry, meant) };
}

function cureOf(meant: string | null, below: string | null): string {
  if (meant !== null) return `Write \`${meant}\`.`;
  return below === null
    ? "Remove the key, or begin it with `x-`."
    : `Write it under \`defaults\`, indented by two blanks, as \`${below}\`.`;
}

/** Only a key that is written as it is read: one in quotes or with escapes is left to its author. */
function renamed({ key, source, place }: YamlEntry, meant: string): Pick<Problem, "fix"> {
  if (source !== key) return {};
  const to = { line: place.line, column: place.column + key.length };
  return { fix: [{ from: place, to, text: meant }] };
}
