import type { ReportedField } from "./check-field-groups.js";
import type { Check } from "./checklist.js";
import type { Finding } from "./finding.js";
import type { GateComparison } from "./gate-change.js";
import type { RunHistory } from "./history.js";
import type { Release, Waiver } from "./release.js";
import type { ShardPart } from "./shards.js";
import type { SignalResult } from "./signal.js";
import type { CountedAs, FailOn, Gate, ReasonCode, Verdict } from "./verdict.js";

/** What a command printed. */
export interface OutputSummary {
  /** Of both streams together. */
  readonly bytes: number;
  readonly lines: number;
  /** The last lines of both streams in order of arrival, without ANSI escapes and control characters. */
  readonly tail: string;
}

/** How much of what a command printed last is kept, which is all that a report can show. */
export interface OutputLimits {
  readonly lines: number;
  /** Of UTF-8. */
  readonly bytes: number;
}

/** Of a command that passed, a few lines; of one that did not, enough to see why. */
export const keptOutput = {
  passed: { lines: 20, bytes: 4 * 1024 },
  notPassed: { lines: 100, bytes: 16 * 1024 },
} as const satisfies Record<string, OutputLimits>;

/** What the reports leave in the run's folder; the post step removes everything else from it. */
export const reportFiles = { results: "results.json" } as const;

/** A script that is no check: setup, teardown, a diagnosis. */
export interface ScriptResult {
  /** Of setup and teardown, as the page has it; files of earlier versions do not say it. */
  readonly command?: string;
  readonly verdict: Verdict;
  readonly exitCode: number | null;
  readonly durationMs: number;
  readonly output: OutputSummary;
}

export interface Attempt {
  readonly verdict: Verdict;
  readonly durationMs: number;
}

/** What became of one check. */
export interface CheckResult extends Pick<Check, ReportedField> {
  readonly id: string;
  /** What it ran on, where a plan has several systems: it is known by both. */
  readonly system?: string;
  /** The area's text. */
  readonly area: string;
  /** By which areas are compared, and named in outputs. */
  readonly areaSlug: string;
  readonly line: number;
  /** Run only because a selected check needs it. */
  readonly neededOnly: boolean;
  /** Whether it lasts is judged by the run's own clock: then the check does not decide. */
  readonly waiver: (Waiver & { readonly lasts: boolean }) | null;
  readonly verdict: Verdict;
  /** One sentence without a full stop; empty when passed. */
  readonly reason: string;
  /** `null` when it did not end by itself. */
  readonly exitCode: number | null;
  /** ISO 8601, or `null` when it never started. */
  readonly startedAt: string | null;
  /** Of the last attempt, from its start to the end of its first process. */
  readonly durationMs: number;
  readonly attempts: readonly Attempt[];
  readonly flaky: boolean;
  readonly tampered: boolean;
  /** Processes that it left running and that were ended with it, as far as they could be. */
  readonly leftovers: number;
  /** Of these, how many could not be ended (another user's) and ran on. */
  readonly unended: number;
  /** Result of `retest: on-failure`; `null` when none ran. */
  readonly retest: ScriptResult | null;
  readonly signals: readonly SignalResult[];
  readonly output: OutputSummary;
  readonly diagnosis: ScriptResult | null;
  /** Markdown with placeholders filled, as it is shown when the check did not pass. */
  readonly guidance: {
    readonly rollback: string | null;
    /** The rollback says how to retest, too, and is shown under both names. */
    readonly rollbackAndRetest?: true;
    readonly retest: string;
    /** Whether `retest` is a command (to be shown as code) or words. */
    readonly retestKind: "command" | "guidance";
    /** What a person still has to do. */
    readonly toDo: string | null;
  };
}

/** The run that produced the results; empty strings where nothing is known. */
export interface RunFacts {
  readonly repository: string;
  readonly sha: string;
  /** The pull request's head, else `sha`. */
  readonly headSha: string;
  readonly ref: string;
  readonly event: string;
  readonly workflow: string;
  readonly job: string;
  readonly url: string;
  /** The workflow run's; empty outside of one. */
  readonly id: string;
  readonly attempt: number;
  readonly actor: string;
  /** Version of this action. */
  readonly action: string;
  readonly os: string;
  readonly arch: string;
}

export interface Totals extends Readonly<Record<CountedAs, number>> {
  readonly total: number;
  readonly flaky: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
}

/** Of the record of a gate over several machines: what became of one shard. */
export interface ShardResult {
  readonly name: string;
  readonly system: string;
  readonly checks: number;
  /** `null`: nothing of it counts, and a finding says why. */
  readonly attempt: number | null;
  /** The machine; empty where nothing is known. */
  readonly os: string;
  readonly arch: string;
  /** ISO 8601; `null` where nothing is known. */
  readonly startedAt: string | null;
  readonly durationMs: number;
  readonly setup: ScriptResult | null;
  readonly teardown: ScriptResult | null;
}

/** A row that is for another phase or another kind of release: it was not run. */
export interface NotApplicable {
  readonly id: string;
  /** The area's text. */
  readonly area: string;
  /** One clause without a full stop: "phase after". */
  readonly why: string;
}

/** What became of a sign-off. */
export interface SignOffResult {
  readonly text: string;
  /** Whether it counts as done: a tick for this release, or an approval. */
  readonly done: boolean;
  readonly line: number;
  readonly heading: string | null;
  readonly owner: string | null;
  /** Why it is open, or does not apply, where the box alone does not say. */
  readonly why: string | null;
  /** Who approved the environment that proves it. */
  readonly by: string | null;
  readonly applies: boolean;
  /** Whether it holds the gate back while it is open: `sign-offs: require`. */
  readonly holds: boolean;
  /** Ticked by the pull request that is being judged. */
  readonly tickedHere: boolean;
}

/** How `run --failed` chose: the checks that had not passed in the results of earlier runs (DESIGN 2.3). */
export interface FailedSelection {
  /** When the last run over the whole page began, ISO 8601; empty where the results do not say. */
  readonly since: string;
  /** The commit of that run; empty where it is not known. */
  readonly sha: string;
  /** Whether the page was another one then. */
  readonly pageChanged: boolean;
  /** How many checks were left out because they had passed. */
  readonly passed: number;
  /** Ids of checks that those results do not know, which never passed, so that they run. */
  readonly added: readonly string[];
  /** Ids that did not pass and that the page no longer has, 100 at most. */
  readonly removed: readonly string[];
  /** How many checks were left out because those results are of a part of the page, and say nothing of them. */
  readonly unknown: number;
}

/** The record that every report is rendered from, and the results file (DESIGN 2.2). */
export interface Results {
  readonly version: 1;
  readonly name: string;
  readonly gate: Gate;
  readonly reasonCode: ReasonCode;
  readonly reason: string;
  /** Which checks decided; files of earlier versions do not say it. */
  readonly failOn?: FailOn;
  readonly checklist: {
    readonly path: string;
    /** Empty when the page could not be read. */
    readonly sha256: string;
    readonly owner: string | null;
    readonly ticket: string | null;
    readonly from: "head" | "base";
    /** Link to the page at the run's commit; `null` outside GitHub. */
    readonly url: string | null;
  };
  readonly selection: {
    readonly areas: readonly string[];
    readonly checks: readonly string[];
    /** Of `run --failed` alone: what was left out, and by which results. */
    readonly failed?: FailedSelection;
    /** Whether no filter left a check out. */
    readonly complete: boolean;
    /** Slugs of the areas that ran, and how many the page has. */
    readonly selectedAreas: number;
    readonly totalAreas: number;
  };
  readonly run: RunFacts & { readonly startedAt: string; readonly durationMs: number };
  /** Of a part of a plan: which. It speaks for its own checks alone. */
  readonly shard?: ShardPart;
  /** Of a gate over a plan: what became of each of its shards, in the plan's order. */
  readonly shards?: readonly ShardResult[];
  readonly totals: Totals;
  readonly checks: readonly CheckResult[];
  readonly setup: ScriptResult | null;
  readonly teardown: ScriptResult | null;
  readonly release: Release;
  readonly notApplicable: readonly NotApplicable[];
  readonly signOffs: readonly SignOffResult[];
  readonly findings: readonly Finding[];
  /** How the page differs from that of the pull request's base; `null` where there is no base, or no comparison was asked for. */
  readonly gateChanges: GateComparison | null;
  /** What earlier runs say of these checks, where a history is kept. No gate is decided by it. */
  readonly history?: RunHistory;
  /** What a person must know about the run itself: a placeholder without a value, a mask that was refused. */
  readonly warnings: readonly string[];
}

export const emptyOutput: OutputSummary = { bytes: 0, lines: 0, tail: "" };
