import { type PlainField, type ReportedText, reportedTexts } from "./check-field-groups.js";
import type { checkFields } from "./check-fields.js";
import type { Place } from "./finding.js";
import type { IgnoreComment, LintLevels } from "./lint-settings.js";
import type { NotBefore, Phase, ReleaseKind, VersionFrom, Waiver } from "./release.js";
import type { CheckSignal } from "./signal.js";

/** An area: its text as the page has it, and the slug by which areas are compared. */
export interface Area {
  readonly text: string;
  readonly slug: string;
}

/** What to do again when a check failed: a command, or words for a person. */
export type Retest =
  | {
      readonly kind: "command";
      readonly script: string;
      /** The page says nothing: the check's own command. */
      readonly implied: boolean;
    }
  | { readonly kind: "guidance"; readonly markdown: string };

/** What of a check is a text of the page and no more (`rollback`, `why` …): the table says what each means. */
export type PlainFields = { readonly [F in PlainField]: string | null };

/** One row of the matrix, with the page's defaults already applied. */
export interface Check extends PlainFields {
  readonly id: string;
  readonly area: Area;
  /** Where the row or list item begins. */
  readonly place: Place;
  /** The script, one or more lines. */
  readonly command: string;
  /** Pass signals first (the implied one at their end), then fail signals, each in page order. */
  readonly signals: readonly CheckSignal[];
  /** One column held rollback and retest: the rollback is shown under both names. */
  readonly rollbackAndRetest?: true;
  readonly retest: Retest;
  readonly severity: (typeof checkFields)["severity"]["values"][number];
  /** Ids of checks that must pass first. */
  readonly needs: readonly string[];
  /** Milliseconds for one attempt. */
  readonly timeoutMs: number;
  readonly env: Readonly<Record<string, string>>;
  /** Relative to the root. */
  readonly workingDirectory: string;
  /** A shell as `run:` names it, or `null` where none is named. */
  readonly shell: string | null;
  /** Additional attempts. */
  readonly retries: number;
  readonly retryDelayMs: number;
  /** Never an empty list. Read by `plan`; without one, a check that runs elsewhere only cannot be judged (FORMAT 1.3). */
  readonly runsOn: readonly string[] | null;
  readonly phase: Phase;
  /** The kinds of releases that it is for; `null`: all. */
  readonly only: readonly ReleaseKind[] | null;
  readonly notBefore: NotBefore | null;
  readonly waived: Waiver | null;
}

/** Of each text that the results have as the page has it, what stands under its name. */
export function reportedTextsOf<T extends Readonly<Record<ReportedText, unknown>>>(
  source: T,
): Pick<T, ReportedText> {
  // `Object.fromEntries` forgets the names of the fields, which are all that it has.
  return Object.fromEntries(reportedTexts.map((name) => [name, source[name]])) as Pick<T, ReportedText>;
}

/** A task-list item of the page. */
export interface SignOff {
  readonly text: string;
  readonly done: boolean;
  readonly line: number;
  /** The heading that it stands under. */
  readonly heading: string | null;
  /** The first `@name` in it. */
  readonly owner: string | null;
  /** The version that it is ticked for, as the page has it. */
  readonly version: string | null;
  readonly phase: Phase;
  /** The kinds of releases that it is for; `null`: all. */
  readonly only: readonly ReleaseKind[] | null;
  /** The environment whose approval proves it, whatever the box says. */
  readonly environment: string | null;
}

/** What `setup`, `teardown` and every check start from. */
export interface Defaults {
  readonly shell: string | null;
  readonly timeoutMs: number;
  readonly env: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
}

export interface Settings {
  /** Version of the format; 1. */
  readonly version: number;
  readonly owner: string | null;
  /** The parent gate ticket as the page names it. */
  readonly ticket: string | null;
  /** The areas the page promises to cover, or `null` where it names none. */
  readonly areas: readonly Area[] | null;
  readonly linkedFrom: readonly { readonly path: string; readonly place: Place }[];
  /** A script, or `null`. */
  readonly setup: string | null;
  readonly teardown: string | null;
  readonly lint: LintLevels;
  readonly versionFrom: VersionFrom | null;
  readonly signOffs: "note" | "require";
  /** The day on which a person last went through the page, `YYYY-MM-DD`. */
  readonly reviewed: { readonly date: string; readonly place: Place } | null;
  readonly defaults: Defaults;
  /** Where the settings stand, for findings about what is missing; line 1 where the page has none. */
  readonly place: Place;
}

/** A page that can be run. */
export interface Checklist {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly settings: Settings;
  /** In document order; ids are unique. */
  readonly checks: readonly Check[];
  readonly signOffs: readonly SignOff[];
  /** Comments of the page that take a rule of lint's off a table or block. */
  readonly ignores: readonly IgnoreComment[];
}

/** FORMAT 1: a checklist has at most 16 MiB. */
export const maxChecklistBytes = 16 * 1024 * 1024;

/** FORMAT 1.3: the timeout of a check that names none. */
export const defaultTimeoutMs = 10 * 60_000;

/** Whether a path is called as a page is. */
export function isChecklist(path: string): boolean {
  return /\.(?:md|ya?ml)$/i.test(path);
}
