/**
 * A page before it is written: what `init` found in a repository or in a list that a team has, and what `add` learnt
 * from a run. Texts are as their author would write them, without the escapes of a cell: `format` writes those.
 */
export interface PageDraft {
  readonly title: string;
  readonly settings: SettingsDraft;
  /** Markdown between the heading and the matrix; none: nothing. */
  readonly intro: string;
  readonly rows: readonly RowDraft[];
  /** Sections that cells link to, and others that are kept for readers, in the order of the page. */
  readonly sections: readonly SectionDraft[];
}

export interface SettingsDraft {
  readonly owner: string | null;
  readonly ticket: string | null;
  /** As the page has it: `json package.json: $.version`. */
  readonly versionFrom: string | null;
  readonly signOffs: "note" | "require" | null;
  readonly setup: readonly string[];
}

/** One row of the matrix. What is `null` or empty gets no column where no row has it. */
export interface RowDraft {
  readonly area: string;
  readonly check: string | null;
  /** Each is a code span of the cell. */
  readonly command: readonly string[];
  /** Signals by FORMAT 2, each a code span of its cell. */
  readonly pass: readonly string[];
  readonly fail: readonly string[];
  /** Markdown for one cell, a link to a section of the page included. */
  readonly rollback: string;
  /** A command; `null`: the check's own. */
  readonly retest: string | null;
  /** Markdown for one cell. */
  readonly toDo: string | null;
  /** As the cell has it: `24h after tag`. */
  readonly notBefore: string | null;
  readonly phase: "before" | "after";
  readonly only: readonly string[];
  readonly owner: string | null;
  readonly why: string | null;
  readonly needs: readonly string[];
  /** As the cell has it: `20m`. */
  readonly timeout: string | null;
  /** Why this row may be wrong, as a sentence for whoever reads the draft; `null`: it was found and not guessed. */
  readonly guess: string | null;
}

/** A section of the page: a heading and the Markdown below it (guidance, sign-offs, prose). */
export interface SectionDraft {
  readonly heading: string;
  readonly markdown: string;
}

/** A row with nothing but an area and a command. */
export const emptyRow: Omit<RowDraft, "area" | "command"> = {
  check: null,
  pass: [],
  fail: [],
  rollback: "",
  retest: null,
  toDo: null,
  notBefore: null,
  phase: "before",
  only: [],
  owner: null,
  why: null,
  needs: [],
  timeout: null,
  guess: null,
};
