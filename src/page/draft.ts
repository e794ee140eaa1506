import { type CheckField, type CheckFieldType, checkFieldNames } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import type { Retest, SignOff } from "../model/checklist.js";
import type { Place, PlaceOf, Problem } from "../model/finding.js";
import type { IgnoreComment } from "../model/lint-settings.js";
import type { YamlMapping, YamlNode } from "./yaml/yaml-nodes.js";

/** A value and where the page has it. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
  /** Where an offset into a text stands, unless it is as far behind `place`: in a cell `\|` is one character. */
  readonly at?: PlaceOf;
  /** The page has the text in another form (escaped, folded), so that no part of it can be edited. */
  readonly isDecoded?: true;
}

/** Collects problems; reading goes on after each, so that all come back at once. `null`: there is none. */
export type Report = (problem: Problem | null) => void;

/** What each type of value is, once it is read. */
export interface FieldValues {
  readonly version: Located<number>;
  readonly line: Located<string>;
  readonly area: Located<string>;
  readonly markdown: Located<string>;
  /** A link to a section is already replaced by the section. */
  readonly guidance: Located<string>;
  readonly list: readonly Located<string>[];
  readonly lines: readonly Located<string>[];
  readonly ids: readonly Located<string>[];
  /** Spans, fenced blocks or list entries, joined by newlines. */
  readonly script: Located<string>;
  readonly command: Located<string>;
  readonly retest: Located<Retest>;
  readonly signals: readonly Located<string>[];
  /** As written. */
  readonly duration: Located<string>;
  readonly count: Located<number>;
  readonly date: Located<string>;
  readonly env: ReadonlyMap<string, Located<string>>;
  readonly waiver: WaiverDraft;
  /** As written. */
  readonly moment: Located<string>;
  /** As written. */
  readonly severities: readonly SeverityEntry[];
  readonly mapping: YamlMapping;
  readonly checks: YamlNode;
}

/** A waiver as its page has it: the text of a cell, or the keys of YAML. */
export type WaiverDraft = ({ readonly kind: "text" } & Located<string>) | WaiverParts;

/** The parts of a waiver, each with its place; what is missing is `null`. */
export interface WaiverParts {
  readonly kind: "parts";
  readonly place: Place;
  readonly until: Located<string> | null;
  readonly by: Located<string> | null;
  readonly reason: Located<string> | null;
}

/** Where the page has none, or its problem is already reported; other types have `null` then. */
const nothing = { signals: [], ids: [], env: new Map() } as const satisfies Partial<FieldValues>;

type FieldDraft<T extends CheckFieldType> = T extends keyof typeof nothing
  ? FieldValues[T]
  : FieldValues[T] | null;
type FieldDrafts = { readonly [F in CheckField]: FieldDraft<(typeof checkFields)[F]["type"]> };

/**
 * One check as its page has it: types are checked, nothing is resolved yet.
 * Table cells, page blocks and YAML files all become this, so that one assembly judges them alike.
 */
export interface CheckDraft extends FieldDrafts {
  readonly sourceFormat: "table" | "yaml";
  /** Where the row or the list item begins. */
  readonly place: Place;
  /** One column held rollback and retest: the rollback is shown under both names. */
  readonly rollbackAndRetest?: true;
}

type Beforehand = Pick<CheckDraft, "sourceFormat" | "place" | "rollbackAndRetest">;
type GrowingDraft = { -readonly [Key in "sourceFormat" | "place"]: CheckDraft[Key] } & Partial<
  Record<CheckField | "rollbackAndRetest", unknown>
>;

/**
 * Every key, to be copied. An object to which V8 sees so many keys added becomes a hash table, which takes fourteen
 * times as long to make: a tenth of the reading of a long table. What JSON.parse makes does not.
 */
const blank: GrowingDraft = JSON.parse(
  JSON.stringify(Object.fromEntries(["sourceFormat", "place", ...checkFieldNames].map((key) => [key, null]))),
);

/** A check by what is known of it before its fields, each of which is then read, in the order of the table. */
export function draftCheck(
  { sourceFormat, place, rollbackAndRetest }: Beforehand,
  read: <T extends CheckFieldType>(type: T, field: CheckField) => FieldValues[T] | null,
): CheckDraft {
  const draft = { ...blank };
  draft.sourceFormat = sourceFormat;
  draft.place = place;
  for (const field of checkFieldNames) {
    const { type } = checkFields[field];
    draft[field] = read(type, field) ?? (hasNothing(type) ? nothing[type] : null);
  }
  if (rollbackAndRetest === true) draft.rollbackAndRetest = true;
  // Every field has been given a value of its type.
  return draft as CheckDraft;
}

/** A check of which nothing could be read; its problem is reported. */
export function emptyCheck(beforehand: Pick<CheckDraft, "sourceFormat" | "place">): CheckDraft {
  return draftCheck(beforehand, () => null);
}

/** The texts of a check that are shown with values in them. */
export function guidanceTexts({ rollback, toDo, retest }: CheckDraft): Located<string>[] {
  const text = retest && (retest.value.kind === "command" ? retest.value.script : retest.value.markdown);
  return [rollback, toDo, retest && { ...retest, value: text ?? "" }].flatMap((each) => each ?? []);
}

function hasNothing(type: CheckFieldType): type is keyof typeof nothing {
  return type in nothing;
}

/** One line of `lint:`. */
export interface SeverityEntry {
  readonly rule: Located<string>;
  readonly level: Located<string>;
}

/** The settings of FORMAT 1.1 as written. */
export interface SettingsDraft {
  /** Where the settings begin; line 1 where the page has none. */
  readonly place: Place;
  readonly owner: Located<string> | null;
  readonly ticket: Located<string> | null;
  readonly areas: readonly Located<string>[] | null;
  readonly linkedFrom: readonly Located<string>[];
  readonly setup: Located<string> | null;
  readonly teardown: Located<string> | null;
  readonly lint: readonly SeverityEntry[];
  /** As written. */
  readonly versionFrom: Located<string> | null;
  readonly signOffs: Located<string> | null;
  /** A day of the calendar. */
  readonly reviewed: Located<string> | null;
  readonly shell: Located<string> | null;
  /** A duration as written. */
  readonly timeout: Located<string> | null;
  readonly env: ReadonlyMap<string, Located<string>>;
  readonly workingDirectory: Located<string> | null;
}

/** What a page without settings has. */
export const emptySettings: SettingsDraft = {
  place: { line: 1, column: 1 },
  owner: null,
  ticket: null,
  areas: null,
  linkedFrom: [],
  setup: null,
  teardown: null,
  lint: [],
  versionFrom: null,
  signOffs: null,
  reviewed: null,
  shell: null,
  timeout: null,
  env: new Map(),
  workingDirectory: null,
};

/** What a source format hands to the assembly. */
export interface DocumentDraft {
  readonly settings: SettingsDraft;
  readonly checks: readonly CheckDraft[];
  readonly signOffs: readonly SignOff[];
  readonly ignores: readonly IgnoreComment[];
  /** Headers of a matrix's columns that are not read, as a reader sees them. */
  readonly readerColumns: readonly Located<string>[];
  /** Where checks were meant to stand, and what to write there, for a document that has none. */
  readonly noChecks?: { readonly place: Place; readonly cure: string };
}
