/** The streams a command prints to. */
export type Stream = "stdout" | "stderr";

/** A comparison of numbers or JSON values. */
export type Comparison = "=" | "!=" | "<" | "<=" | ">" | ">=";

/**
 * A text to be found. `{name}` in it stands for a value, as in the patterns, paths and JSON literals below, until the
 * signal is filled.
 */
export type SoughtText = {
  readonly text: string;
  /** Of a filled text: whether it begins or ends with a value, which counts only as a whole (FORMAT 2). */
  readonly valueAt?: { readonly start: boolean; readonly end: boolean };
};

/** What is asked of a text: that it contains one, or that a line of it matches. */
export type Content =
  | ({ readonly test: "contains" } & SoughtText)
  | ({ readonly test: "matches" } & PatternSource);

/** What is asked of one line; `equals` with blanks at its ends aside. */
export type LineContent = Content | { readonly test: "equals"; readonly text: string };

/** A pattern as it is compiled: without its slashes. */
export interface PatternSource {
  readonly pattern: string;
  readonly ignoreCase: boolean;
}

/**
 * One parsed signal of FORMAT 2. Where `stream` is `null` both streams are asked, each by itself.
 */
export type Signal =
  | { readonly kind: "exit"; readonly negated: boolean; readonly from: number; readonly to: number }
  | ({ readonly kind: "text"; readonly stream: Stream | null } & SoughtText)
  | {
      readonly kind: "pattern";
      readonly stream: Stream | null;
      readonly pattern: string;
      readonly ignoreCase: boolean;
    }
  | { readonly kind: "equals"; readonly stream: Stream; readonly text: string }
  | { readonly kind: "empty"; readonly stream: Stream | null }
  | {
      readonly kind: "lines";
      readonly stream: Stream | null;
      /** Only lines that match are counted; `null`: all. */
      readonly match: PatternSource | null;
      readonly compare: Comparison;
      readonly count: number;
    }
  | {
      readonly kind: "line";
      readonly stream: Stream;
      /** From 1, or from -1 (the last) to -1,000. */
      readonly line: number;
      readonly content: LineContent;
    }
  | {
      readonly kind: "json";
      /** Path of the file that is read, or `null` for stdout. */
      readonly file: string | null;
      readonly path: string;
      /** `literal` is JSON text, as written: numbers compare exactly, which a double would lose. */
      readonly compare: { readonly operator: Comparison; readonly literal: string } | null;
    }
  | { readonly kind: "file"; readonly file: string; readonly content: Content | null }
  | { readonly kind: "within"; readonly ms: number };

/** A pass signal must hold, a fail signal must not. */
export type Role = "pass" | "fail";

/** A signal of a check: its role, its text as the page has it, and what it means. */
export interface CheckSignal {
  readonly role: Role;
  /** The signal as written on the page; `exit 0` when implied. */
  readonly expect: string;
  /** `exit 0` where no pass signal speaks of the exit code. */
  readonly implied: boolean;
  readonly signal: Signal;
}

/** A signal as an attempt is judged by it: its values filled in, in `expect` too; or why it cannot be (FORMAT 2). */
export type FilledSignal =
  | CheckSignal
  | (Omit<CheckSignal, "signal"> & { readonly signal: null; readonly missing: string });

/** What became of one signal; part of the results file. */
export interface SignalResult {
  readonly kind: Role;
  /** With its values filled in. */
  readonly expect: string;
  readonly implied: boolean;
  /** `null`: could not be evaluated, `reason` says why. It then counts against the check, whatever its role. */
  readonly holds: boolean | null;
  /** What was seen, in at most 200 characters, on one line. */
  readonly saw: string;
  /** 1-based line of the stream it was seen on, where a line can be named. */
  readonly outputLine?: number;
  /** Why it could not be evaluated. */
  readonly reason?: string;
  /** A remark on how it was evaluated ("a line of more than 1 MiB was matched in pieces"). */
  readonly note?: string;
}
