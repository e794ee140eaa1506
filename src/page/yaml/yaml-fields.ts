import type { Problem } from "../../model/finding.js";
import { defaultsFields, type Field, type FieldTable, type FieldType } from "../../model/page-fields.js";
import { problemAt, quoted } from "../../model/problem.js";
import { plural } from "../../text/count.js";
import { firstNames } from "../../text/join-parts.js";
import { nearest } from "../../text/nearest.js";
import { oddCharacters } from "../../text/odd-characters.js";
import type { FieldValues, Report } from "../draft.js";
import { meantKey, plainKey } from "../meant-key.js";
import type { YamlEntry, YamlMapping } from "./yaml-nodes.js";
import { readValue } from "./yaml-values.js";

/** Reads the value of a key by the type that its field has; `null` where it is absent or no such value. */
export function readKey<T extends FieldType>(
  mapping: YamlMapping,
  field: Field & { readonly key: string; readonly type: T },
  report: Report,
): FieldValues[T] | null {
  const { key, type } = field;
  const entry = mapping.entries.get(key);
  return entry === undefined
    ? null
    : readValue<T>(type, entry.value, { key, keyPlace: entry.place, field, report });
}

/** The same for the keys of a table. */
export function fieldReader<T extends FieldTable>(mapping: YamlMapping, table: T, report: Report) {
  return <K extends keyof T & string>(key: K): FieldValues[T[K]["type"]] | null => {
    const field = table[key];
    return field === undefined ? null : readKey<T[K]["type"]>(mapping, { ...field, key }, report);
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
  const names = foreign.map(({ key }) => quoted(key));
  const found = `${firstNames(names, 10)} in the front matter ${plural(foreign.length, "is", "are")} not read`;
  const cure = `Leave ${foreign.length === 1 ? "it if it belongs" : "them if they belong"} to a site generator; a setting of the checklist needs one of these names.`;
  const expected = `settings of a checklist (${Object.keys(table).join(", ")})`;
  report(problemAt("foreign-keys", first.place, { found, expected, cure }));
}

/** Each key that the table requires is there, be it misnamed: `cmd` is named as such, and `run` is not missing beside it. */
export function requireKeys(mapping: YamlMapping, table: FieldTable, report: Report): void {
  const meant = new Set(unknownKeys(mapping, table).map(({ key }) => meantKey(key, table)));
  for (const [key, field] of Object.entries(table)) {
    if (field.required !== true || mapping.entries.has(key) || meant.has(key)) continue;
    const cure = `Add the key, as in ${quoted(`${key}: ${field.example}`)}.`;
    const found = `this check has no \`${key}\``;
    const expected = `the key \`${key}\``;
    report(problemAt("missing-key", mapping.place, { found, expected, cure }));
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
  const known = isKnown ? "a key of the format" : `one of ${Object.keys(table).join(", ")}`;
  const cure = cureOf(key, meant, below);
  const problem = problemAt("unknown-key", place, { found, expected: known, cure });
  return meant === null || mapping.entries.has(meant) ? problem : { ...problem, ...renamed(entry, meant) };
}

function cureOf(key: string, meant: string | null, below: string | null): string {
  if (key === "checks") return "Write the checks below it as items of the list that it stands in.";
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
