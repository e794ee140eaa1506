import type { PageDraft } from "../draft.js";

/** A file that a team has: a checklist, steps, an issue template, a Makefile, a workflow. */
export interface FromFile {
  /** Relative to the root, with `/`: its name tells what it is. */
  readonly path: string;
  readonly text: string;
}

/** What is known of the repository. */
export interface FromFacts {
  /** As the page has it: `json package.json: $.version`; `null`: no file that tells the version is known. */
  readonly versionFrom: string | null;
  /** Files that there are, relative to the root: a to-do looks at none that is not there. */
  readonly files: ReadonlySet<string>;
  /** The repository's own draft: a list that names no command gets its rows, which say so. */
  readonly otherwise: PageDraft | null;
}

/** What came of a line. */
export type Became =
  | "row"
  | "to-do"
  | "sign-off"
  | "guidance"
  | "wait"
  | "prose"
  | "heading"
  | "setting"
  /** It is a page of ours already, and stays to the byte. */
  | "page";

export interface PlacedLine {
  /** From 1. */
  readonly line: number;
  readonly became: Became;
  /** Where it went and why, as one line: `row "unit tests"`, `sign-off: a person does it, \`npm publish\` publishes`. */
  readonly what: string;
}

export interface UnplacedLine {
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
  readonly why: string;
}

/** The page that a file makes. Every line that is not blank is placed or named, in the order of the file. */
export interface FromDraft {
  readonly page: PageDraft;
  /** The file is a page already: it is kept as it is, and `page` says nothing. */
  readonly isPage: boolean;
  readonly placed: readonly PlacedLine[];
  readonly notPlaced: readonly UnplacedLine[];
}
