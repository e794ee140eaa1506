import type { Place } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Report } from "../draft.js";
import type { FieldTable, FieldValues } from "../fields.js";
import { nearest } from "../nearest.js";
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
  for (const { key, place } of unknownKeys(mapping, table)) reportUnknownKey(key, place, table, report);
}

/**
 * Front matter is shared with site generators: a key that resembles one of ours is an error, the others are
 * theirs and named once.
 */
export function sortOutForeignKeys(mapping: YamlMapping, table: FieldTable, report: Report): void {
  const foreign: YamlEntry[] = [];
  for (const entry of unknownKeys(mapping, table)) {
    if (nearest(entry.key, Object.keys(table)) === null) foreign.push(entry);
    else reportUnknownKey(entry.key, entry.place, table, report);
  }
  const first = foreign[0];
  if (first === undefined) return;
  const names = foreign
    .slice(0, 10)
    .map(({ key }) => quoted(key))
    .join(", ");
  const found = `${names}${foreign.length > 10 ? ` and ${foreign.length - 10} more` : ""} in the front matter ${foreign.length === 1 ? "is" : "are"} not read`;
  const cure = "Leave them if they belong to a site generator.";
  report(problemAt("foreign-keys", first.place, found, "keys of a checklist", cure));
}

/** Whether the mapping has each key that the table requires; those it hasn't are reported. */
export function requireKeys(mapping: YamlMapping, table: FieldTable, report: Report): void {
  for (const [key, field] of Object.entries(table)) {
    if (field.required !== true || mapping.entries.has(key)) continue;
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

function reportUnknownKey(key: string, place: Place, table: FieldTable, report: Report): void {
  const near = nearest(key, Object.keys(table));
  const expected = `one of ${Object.keys(table).join(", ")}`;
  const cure = near === null ? "Remove the key, or begin it with `x-`." : `Write \`${near}\`.`;
  report(problemAt("unknown-key", place, `the key ${quoted(key)} is unknown here`, expected, cure));
}
