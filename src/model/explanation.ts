import type { Check, PlainFields, Settings, SignOff } from "./checklist.js";
import type { Finding, Place } from "./finding.js";
import type { CheckResult, NotApplicable } from "./results.js";
import type { ShellUse } from "./shell-use.js";
import type { Role } from "./signal.js";

/** How a page is understood: what `explain` shows, and its JSON. */
export interface Explanation {
  /** Of this shape; 1. */
  readonly version: number;
  readonly checklist: ExplainedPage;
  /** What was asked for, and how much of the page that is. */
  readonly selection: {
    readonly areas: readonly string[];
    readonly checks: readonly string[];
    readonly complete: boolean;
    readonly total: number;
  };
  /** What the page would be about. */
  readonly release: readonly ExplainedFact[];
  /** Names of the variables that every command gets besides the step's own and its check's: ours, and those of `vars`. */
  readonly environment: readonly string[];
  /** In the order in which they begin. */
  readonly checks: readonly ExplainedCheck[];
  /** Rows for another phase or kind of release, which would not run. */
  readonly notApplicable: readonly NotApplicable[];
  readonly signOffs: readonly SignOff[];
  /** Placeholders of the guidance that have no value here, and why, where that is known. */
  readonly missing: readonly { readonly name: string; readonly why: string | null }[];
  /** What of the page is not read. */
  readonly unread: readonly Finding[];
  /** Columns of a matrix that are for readers, and that no finding names. */
  readonly readerColumns: readonly { readonly header: string; readonly line: number }[];
}

/** A column of a matrix that is not read, by its header as a reader sees it; empty where it has none. */
export interface ReaderColumn {
  readonly header: string;
  readonly place: Place;
}

/** A value of the release; `null` where it is not known. */
export interface ExplainedFact {
  readonly name: "version" | "tag" | "last tag" | "kind" | "phase";
  readonly value: string | null;
  /** Who says it, or why it is not known; `null` where the name says it all. */
  readonly why: string | null;
}

interface ExplainedPage {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Line of the settings. */
  readonly line: number;
  readonly owner: string | null;
  readonly ticket: string | null;
  /** As the page promises them; `null` where it promises none. */
  readonly areas: readonly string[] | null;
  readonly linkedFrom: readonly string[];
  /** As the page has it. */
  readonly versionFrom: string | null;
  /** What open sign-offs do to the gate. */
  readonly signOffs: Settings["signOffs"];
  /** The day on which a person last went through the page. */
  readonly reviewed: string | null;
  /** Absolute folder that every path of the page is relative to. */
  readonly root: string;
  readonly setup: ExplainedScript | null;
  readonly teardown: ExplainedScript | null;
  readonly defaults: Omit<ExplainedScript, "command" | "unknown">;
}

/** A script, and how it runs. */
export interface ExplainedScript {
  readonly command: string;
  readonly shell: ShellUse;
  /** Relative to the root. */
  readonly workingDirectory: string;
  readonly timeoutMs: number;
  /** Names of the variables that the page sets for it. */
  readonly env: readonly string[];
  /** Why it would not be started here: it names variables of the release that are not known (FORMAT 3.2). */
  readonly unknown: string | null;
}

/** Placeholders of its guidance are filled. */
export interface ExplainedCheck extends ExplainedScript, PlainFields {
  readonly id: string;
  readonly area: string;
  /** Of the page, where its row or list item begins. */
  readonly line: number;
  readonly severity: Check["severity"];
  /** Whether it was not asked for, and runs only because another check needs it. */
  readonly neededOnly: boolean;
  /** Ids of the checks that must pass first. */
  readonly needs: readonly string[];
  /** Of these the ones that do not apply: what they need counts in their place. */
  readonly needsPassedThrough: readonly string[];
  /** Additional attempts, and the pause before each. */
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly phase: Check["phase"];
  readonly only: Check["only"];
  readonly notBefore: Check["notBefore"];
  /** Labels of runners; `null`: any machine. */
  readonly runsOn: Check["runsOn"];
  /** Whether it lasts is judged by the day of the explanation. */
  readonly waiver: CheckResult["waiver"];
  readonly signals: readonly ExplainedSignal[];
  readonly retest: ExplainedRetest;
}

interface ExplainedSignal {
  readonly role: Role;
  /** As the page has it; `exit 0` where it is implied. */
  readonly expect: string;
  readonly implied: boolean;
  /** "must: exit code 0" */
  readonly words: string;
}

interface ExplainedRetest {
  /** `command`: what is run again; `guidance`: Markdown for a person. */
  readonly kind: "command" | "guidance";
  /** With its placeholders filled. */
  readonly text: string;
  /** The page says nothing: the check's own command. */
  readonly implied: boolean;
  /** A command with a placeholder is shown, never run. */
  readonly onlyShown: boolean;
  /** As a script has them. */
  readonly unknown: ExplainedScript["unknown"];
}
