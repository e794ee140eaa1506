import type { CheckResult, Results, ScriptResult } from "./results.js";

/**
 * What happens during a run, as the journal keeps it: one JSON text a line, appended before anybody is told, so that
 * a run which is killed can be finished from it (DESIGN 3, promise 6).
 */
export type JournalRecord =
  /** Always the first: the results as they would be if nothing more happened, every check `interrupted`. */
  | { readonly kind: "plan"; readonly results: Results; readonly teardown: TeardownPlan | null }
  /** A script begins; its processes carry the mark in their environment. */
  | {
      readonly kind: "start";
      readonly title: string;
      readonly check: string | null;
      readonly mark: string;
      readonly at: string;
    }
  /** Its first process has ended; its output may still be on its way. */
  | { readonly kind: "exit"; readonly mark: string; readonly exitCode: number | null }
  /** A check has its verdict; the log is told afterwards. */
  | { readonly kind: "verdict"; readonly result: CheckResult }
  | { readonly kind: "setup" | "teardown"; readonly result: ScriptResult }
  /** A value that must be hidden, learned from a command. */
  | { readonly kind: "mask"; readonly value: string }
  /** Main has reported everything; post has nothing to do. */
  | { readonly kind: "end" };

/** What post needs to run teardown once, when main could not. */
export interface TeardownPlan {
  readonly script: string;
  readonly shell: string | null;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** The seam to the journal; a record is on its way to the disk when this returns. */
export interface Journal {
  note(record: JournalRecord): void;
}
