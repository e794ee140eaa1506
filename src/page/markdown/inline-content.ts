/** A code span: its content by CommonMark's rules, and the offset of that content in the source. */
export interface CodeSpan {
  readonly text: string;
  readonly start: number;
}

/** Words between two code spans: as a reader sees them, without images, with breaks as line ends; from and to are offsets in the source. */
export interface InlineWords {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a piece of inline Markdown says. */
export interface Inline {
  /** As a reader sees it, without markup; `<br>` and line ends are blanks. */
  readonly text: string;
  /** The same without the code spans. */
  readonly words: string;
  readonly spans: readonly CodeSpan[];
  /** What stands before, between and behind the spans: always one more than there are spans. */
  readonly around: readonly InlineWords[];
  readonly hasLink: boolean;
  /** The target, where the whole is one link and nothing else. */
  readonly soleLink: string | null;
  /** A backtick that neither opens nor closes a span, and has no backslash. */
  readonly strayBacktick: boolean;
  /** Something in it is crossed out (`~~so~~`). */
  readonly isStruck: boolean;
}
