import type { PlacedLine, UnplacedLine } from "./from-draft.js";

/** A line of the Markdown that a file is read as, and the line of the file (from 1) that it comes from. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** A file as Markdown: as it is, or as what a workflow, an issue form or a Makefile says. */
export interface FromSource {
  /** Where the file says it otherwise than by a heading. */
  readonly title: string | null;
  readonly owner: string | null;
  readonly lines: readonly SourceLine[];
  /** Lines that are no Markdown and of which something was taken. */
  readonly placed: readonly PlacedLine[];
  readonly notPlaced: readonly UnplacedLine[];
}
