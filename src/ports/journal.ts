import type { GitHubContext } from "../model/github-context.js";
import type { CheckResult, Results, ScriptResult } from "../model/results.js";

/**
 * What happens during a run, as the journal keeps it: one JSON text a line, appended before it is reported, so that
 * a run which is killed can be finished from it (DESIGN 3, promise 6).
 */
export type JournalRecord =
  /** Always the first: the results as they would be if nothing more happened, every check `interrupted`. */
  | PlanRecord
  /** A script begins; its processes carry the mark in their environment. */
  | {
      readonly kind: "start";
      readonly title: string;
      readonly check: string | null;
      readonly mark: string;
      readonly at: string;
    }
  /** Its first process, which leads a group of its own; milliseconds since 1970. */
  | { readonly kind: "process"; readonly mark: string; readonly pid: number; readonly startedAt: number }
  /** Its first process has ended; its output may still be on its way. `null`: it was ended by us. */
  | { readonly kind: "exit"; readonly mark: string; readonly exitCode: number | null }
  /** A check has its verdict; it is logged afterwards. */
  | { readonly kind: "verdict"; readonly result: CheckResult }
  | { readonly kind: "setup"; readonly result: ScriptResult }
  | { readonly kind: "teardown"; readonly result: ScriptResult }
  /** A value that must be hidden, learned from a command. */
  | { readonly kind: "mask"; readonly value: string }
  /** The run was asked to stop. */
  | { readonly kind: "cancel" }
  /** The results of a part of a plan are where its gate finds them. */
  | { readonly kind: "uploaded" }
  /** Main was cancelled and has reported this; teardown, or a part's upload, is left to post. */
  | { readonly kind: "reported"; readonly results: Results }
  /** Main has reported everything; post has nothing to do. */
  | { readonly kind: "end" };

export interface PlanRecord {
  readonly kind: "plan";
  readonly results: Results;
  readonly teardown: TeardownPlan | null;
  readonly saved: SavedRun;
}

/** What post needs to run teardown once, when main could not. */
export interface TeardownPlan {
  readonly script: string;
  readonly shell: string | null;
  /** Absolute. */
  readonly workingDirectory: string;
  /** What comes on top of the step's own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Why it is not run: a value that it names is not known; `null`: it is. */
  readonly unknown: string | null;
}

/** What post needs to report as main would have. (Not in the runner's state, which reaches post as variables of bounded length.) */
interface SavedRun {
  /** Raw texts by name; without the tokens, which post is given anew. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly context: GitHubContext;
  /** Absolute. */
  readonly workspace: string;
  /** By it processes are found that main had forked and that had not become their command yet; empty where there was none. */
  readonly stateFile: string;
  /** The areas that statuses may speak for. */
  readonly areas: readonly { readonly text: string; readonly slug: string }[];
}

/** The port to the journal; a record is on its way to the disk when this returns. */
export interface Journal {
  note(record: JournalRecord): void;
  /** Why records are missing in it; `null` while none is. */
  readonly failure: string | null;
}

export interface Journals {
  /** Begins a new one. Where it cannot be written, its failure says so, and the run goes on. */
  open(path: string): Journal;
  /** What a killed run left; nothing where there is none. */
  read(path: string): readonly JournalRecord[];
  remove(path: string): void;
}

/** On a command line no post step would finish a run that is killed, and what a journal holds is secret. */
export const noJournal: Journal = { note: () => undefined, failure: null };
