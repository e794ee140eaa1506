/** What a tool prints when it ran and all was well, and what it prints when something is broken. */
export interface KnownTool {
  /** By what it is known: a word of a script, or a line that it prints, also behind `npm test`. `null`: by none. */
  readonly recognises: { readonly command: RegExp; readonly output: RegExp | null };
  /**
   * Signals by FORMAT 2 that hold for every green run of it, and not for one that ran nothing where the tool counts.
   * Counts are patterns, so that a test more changes nothing. None: its exit code says all.
   */
  readonly pass: readonly string[];
  /** Signals of which one holds where it prints that something is broken, and none in a green run. */
  readonly fail: readonly string[];
  /** A line of a green run; empty: it prints none that says so. */
  readonly sample: string;
}
