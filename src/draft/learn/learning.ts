import type { Role } from "../../model/signal.js";
import type { SeenRun } from "./seen-run.js";

/** What is known besides a line. */
export interface LineFacts {
  /** The version that the page's `version-from` says. */
  readonly version: string | null;
  /** Names of this machine and of who sits at it: elsewhere they are others. */
  readonly local: readonly string[];
  /** Whether a text holds a secret, or what looks like one. */
  readonly isSecret: (text: string) => boolean;
}

/** A signal that a run suggests, before anything has judged it. */
export interface Candidate {
  readonly role: Role;
  /** As the page has it. */
  readonly text: string;
  /** What suggests it; of several kinds the first that holds is proposed. */
  readonly from: "tool" | "json" | "line" | "silence" | "exit";
  /** Where in the output it was found, for those of lines: the page has them in this order. */
  readonly at?: number;
}

export interface Learning {
  readonly script: string;
  /** One run, or two of the same command. */
  readonly runs: readonly [SeenRun, ...SeenRun[]];
  readonly facts: LineFacts;
}
