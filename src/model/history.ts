import type { Gate, ReasonCode, Verdict } from "./verdict.js";

/**
 * What a history file holds (DESIGN 2.5): what earlier runs saw, in the order in which they were appended. Structure
 * alone: nothing that a command printed, and no free text of a page.
 */
export interface History {
  readonly version: 1;
  readonly kind: typeof historyKind;
  readonly runs: readonly PastRun[];
}

/** By which a file is known as ours. */
export const historyKind = "readiness-history";

/** One run of one page. */
export interface PastRun {
  /** When it began, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** In hexadecimal digits; empty where none is known. */
  readonly commit: string;
  readonly ref: string;
  /** The workflow run; its id is empty outside of one. */
  readonly run: { readonly id: string; readonly attempt: number };
  /** What tells two uses apart. */
  readonly name: string;
  readonly page: { readonly path: string; readonly sha256: string };
  /** The machine, for checks without a system of their own. */
  readonly os: string;
  readonly arch: string;
  readonly gate: Gate;
  readonly reasonCode: ReasonCode;
  /** Whether a filter left checks out, or some came to no verdict of their own. */
  readonly part: boolean;
  readonly checks: readonly PastCheck[];
}

/** What became of one check in it. */
export interface PastCheck {
  readonly id: string;
  /** What it ran on, where the plan had several systems. */
  readonly system?: string;
  readonly verdict: Verdict;
  readonly flaky: boolean;
  /** Of its last attempt, in whole milliseconds. */
  readonly durationMs: number;
}

/** What is kept at most, and what a file may have: each text is bounded, and with it the file. */
export const historyLimits = {
  runsOfAPage: 50,
  runs: 1_000,
  checksOfARun: 20_000,
  /** Characters of a ref, a name, a path, a system. */
  text: 1_000,
  id: 200,
  /** A thousand days. */
  durationMs: 86_400_000_000,
  attempt: 1_000_000,
  bytes: 8_000_000,
} as const;

/** Of the results: what the history says of this run's checks. It orders and annotates; no gate is decided by it. */
export interface RunHistory {
  /** Runs of this page in the history, this one not counted. */
  readonly runs: number;
  /** When the oldest of them began; `null`: there is none. */
  readonly since: string | null;
  /** Of each check of this run that the history knows, in the run's order. */
  readonly checks: readonly CheckHistory[];
}

/** Of one check, on one system: this run counts wherever nothing else is said. */
export interface CheckHistory {
  readonly id: string;
  readonly system?: string;
  /** Runs in which it came to a verdict of its own. */
  readonly runs: number;
  readonly passed: number;
  /** Runs in which it passed on a later attempt only, or did not pass although it did in another run of the same commit and page. */
  readonly flaky: number;
  /** The share of `runs` that were flaky, from 0 to 1. */
  readonly flakeRate: number;
  /** The median of the runs before this one that passed, in milliseconds; `null`: fewer than five. */
  readonly usualMs: number | null;
  /** Whether it passed, took at least twice as long as usual, and at least a second longer. */
  readonly slow: boolean;
  /** Medians of the oldest and of the newest third of the runs that passed; `null`: fewer than nine. */
  readonly trend: { readonly beforeMs: number; readonly nowMs: number } | null;
  /** The last three runs before this one in which it did not pass, the newest first. */
  readonly lastFailures: readonly PastFailure[];
  /** Runs over the whole page in which it passed at once, up to this one and without another between them. */
  readonly passedInARow: number;
  /** Of an advisory check: whether that are twenty. The page decides. */
  readonly mayBecomeRequired: boolean;
}

export interface PastFailure {
  readonly at: string;
  readonly commit: string;
  readonly verdict: Verdict;
}
