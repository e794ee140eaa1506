import type { Weight } from "./findings/finding-rule.js";
import type { FindingId } from "./findings/findings.js";

export type { Weight };

/** A place in the checklist's file. Line and column are 1-based; the column counts UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an offset into a text of the page stands. */
export type PlaceOf = (offset: number) => Place;

/** What is wrong, in words. */
export interface ProblemText {
  /** What is there, as a noun phrase or a clause: "a second column `Command`", "`C` is unknown here". */
  readonly found: string;
  /** What should be there, as a noun phrase: "each column once". */
  readonly expected: string;
  /** What to do about it, as a sentence. */
  readonly cure: string;
}

/** What is wrong elsewhere than on the page: with an input, a filter, a revision, the place of the results. */
export interface OffPageProblem extends ProblemText {
  readonly rule: FindingId;
}

/** What a stage says about the document: data with a place, never an exception. */
export interface Problem extends ProblemText {
  readonly rule: FindingId;
  readonly weight: Weight;
  readonly place: Place;
  /** How `lint --fix` mends it: edits of the page's text that do what the cure says. */
  readonly fix?: readonly Edit[];
}

/** Puts `text` in the place of what stands from `from` (included) to `to` (excluded). */
export interface Edit {
  readonly from: Place;
  readonly to: Place;
  readonly text: string;
}

export type Severity = "error" | "warning" | "note";

/** A problem as it is reported: its severity decided, its file named. The results file holds these. */
export interface Finding extends ProblemText {
  readonly rule: string;
  readonly severity: Severity;
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a finding says: "X; expected Y. Cure." */
export function findingSentence({ found, expected, cure }: ProblemText): string {
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}. ${cure}`;
}

/** What `lint --format` knows, the default first. */
export const findingFormatNames = ["text", "github", "json", "sarif"] as const;

export type FindingFormat = (typeof findingFormatNames)[number];
