import type { Stream } from "../model/signal.js";

/** A script to run as a `run:` step would. */
export interface Command {
  readonly script: string;
  /** A shell as `run:` names it; `null`: bash with errexit and pipefail; where there is no bash, sh with errexit, and pipefail if it has it. */
  readonly shell: string | null;
  /** Absolute. */
  readonly workingDirectory: string;
  /** The complete environment of the child. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds until the whole group is ended; `null`: none. */
  readonly timeoutMs: number | null;
  /** What it starts in the background lives on until `release` (setup); otherwise it is ended with the command. */
  readonly keepBackground: boolean;
}

/** How the first process of a command ended. */
export type Ending =
  | { readonly kind: "exited" /** 128+N for death by signal N. */; readonly exitCode: number }
  | { readonly kind: "timed-out" }
  | { readonly kind: "cancelled" }
  /** Could not be started; the reason names what is missing. */
  | { readonly kind: "not-started"; readonly reason: string };

export interface Execution {
  readonly ending: Ending;
  readonly startedAt: Date;
  /** From the start to the end of its first process. */
  readonly durationMs: number;
  /** Processes that it left running: they were still there after the drain and were ended, as far as they could be. */
  readonly leftovers: number;
  /** Of these, how many could not be ended (another user's) and live on. */
  readonly unended?: number;
  /** Whether the runner's command files were touched while it ran. */
  readonly tampered?: boolean;
}

/**
 * Takes what a command prints as it comes. The chunk is only valid until the call returns, or until the
 * returned promise settles; while that is pending nothing more is read from either stream.
 */
export type OutputSink = (stream: Stream, chunk: Buffer) => Promise<void> | undefined;

/** Hears of a command's first process. */
export interface ProcessWatch {
  /** Its id, which is its group's as well. */
  onStart(pid: number): void;
  /** It has ended, while its output may still be on its way; `null`: not by itself. */
  onExit(exitCode: number | null): void;
}

/** The port to the operating system's processes. */
export interface ProcessRunner {
  run(command: Command, sink: OutputSink, cancel: AbortSignal, watch?: ProcessWatch): Promise<Execution>;
  /** Ends what `keepBackground` left running and removes the temporary files. Nothing of it decides anything. */
  release(): Promise<Released>;
  /**
   * How leftovers are found: by process group and mark; by the group, and the mark where `ps` shows it (macOS); by
   * the group alone, from which a daemon escapes; on Windows by the parents' ids.
   */
  readonly finds: "marks" | "ps" | "groups" | "parents";
  /** Whether a command without a named shell was run by one that has no pipefail. */
  readonly hidesPipeFailures?: boolean;
}

/** What a release could not do. */
interface Released {
  /** How many processes could not be ended. */
  readonly unended: number;
  /** What of our files could not be removed, and why; `null` when nothing is left. */
  readonly kept: string | null;
}

/** What was found running of a run that is over. */
export interface Ended {
  readonly found: number;
  /** Of these, how many could not be ended and live on. */
  readonly unended: number;
}

/** A process group of a run, which its first process leads. */
export interface StartedGroup {
  readonly mark: string;
  readonly pid: number;
  /** Milliseconds since 1970: ids are given out again. */
  readonly startedAt: number;
}

/** By what the processes of a run that is over are found. */
export interface Traces {
  readonly marks: readonly string[];
  /** For systems that do not show all marks. */
  readonly groups: readonly StartedGroup[];
  /**
   * GITHUB_STATE as the run itself was given it, which no command is: a process with it in its environment was forked
   * by the run and has not become its command yet. Empty where the run had none.
   */
  readonly stateFile: string;
}
