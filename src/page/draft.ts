import type { Retest, SignOff } from "../model/checklist.js";
import type { Place, Problem } from "../model/finding.js";
import type { IgnoreComment } from "../model/lint-settings.js";

/** A value and where the page has it. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
  /** Where an offset into a text stands, unless it is as far behind `place`: in a cell `\|` is one character. */
  readonly at?: (offset: number) => Place;
  /** The page has the text in another form (escaped, folded), so that no part of it can be edited. */
  readonly isDecoded?: true;
}

/** Collects problems; reading goes on after each, so that all come back at once. */
export type Report = (problem: Problem) => void;

/**
 * One check as its carrier has it: types are checked, nothing is resolved yet.
 * Table cells, page blocks and YAML files all become this, so that one assembly judges them alike.
 */
export interface CheckDraft {
  readonly carrier: "table" | "yaml";
  /** Where the row or the list item begins. */
  readonly place: Place;
  /** An explicit id (`id:`), taken as it is, or the text of a `Check` cell, which is slugged. */
  readonly id: Located<string> | null;
  readonly area: Located<string> | null;
  /** The script: spans or fenced blocks or list entries joined by newlines. `null`: the problem is already reported. */
  readonly command: Located<string> | null;
  readonly pass: readonly Located<string>[];
  readonly fail: readonly Located<string>[];
  /** Markdown; a link to a section is already replaced by the section. */
  readonly rollback: Located<string> | null;
  /** One column held rollback and retest: the rollback is shown under both names. */
  readonly rollbackAndRetest?: true;
  readonly retest: Located<Retest> | null;
  readonly diagnose: Located<string> | null;
  readonly why: Located<string> | null;
  readonly owner: Located<string> | null;
  readonly severity: Located<string> | null;
  readonly needs: readonly Located<string>[];
  /** A duration as written. */
  readonly timeout: Located<string> | null;
  readonly env: ReadonlyMap<string, Located<string>>;
  readonly workingDirectory: Located<string> | null;
  readonly shell: Located<string> | null;
  readonly retries: Located<number> | null;
  /** A duration as written. */
  readonly retryDelay: Located<string> | null;
  readonly runsOn: readonly Located<string>[] | null;
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
  shell: null,
  timeout: null,
  env: new Map(),
  workingDirectory: null,
};

/** What a carrier hands to the assembly. */
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
