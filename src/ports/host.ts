/** The one writer of the log: everything that is shown while the run goes on passes it, in order. */
export interface LogWriter {
  /** The promise settles when more may be written; `undefined`: at once. Settles also when the reader has gone away. */
  write(bytes: Buffer | string): Promise<void> | undefined;
  flush(): Promise<void>;
}

/** How far a run has come; what shows it looks each time anew. */
export interface Progress {
  /** Checks that have begun, or are over without having begun. */
  readonly begun: number;
  readonly total: number;
}

/** How a person at a command line sees a run. */
export interface View {
  /** Columns to write in. */
  readonly width: number;
  /** Whether a last line says all the time what is running. */
  readonly isLive: boolean;
  /** `little`: only what did not pass; `everything`: also what else is known of what passed, and every remark on the page. */
  readonly amount: "little" | "usual" | "everything";
}

/** What the run writes to: the GitHub runner, or a command line. */
export interface Host {
  /** The action; a command line whose output a runner reads; a command line. */
  readonly dialect: "actions" | "workflow" | "plain";
  readonly color: boolean;
  /** Whether it is a terminal: open lines are shown before they end. */
  readonly terminal: boolean;
  /** Of a command line; the action's log has none. */
  readonly view?: View;
  readonly log: LogWriter;
  /** Sets the step's outputs; the last value of a name wins. Nothing on a command line. */
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  /**
   * Hands values on to the post step: two paths (`results`, `journal`), and that main came to its `ended` where its
   * journal could not tell. All else lies in the journal, because state becomes variables of bounded length. Nothing
   * on a command line.
   */
  saveState(values: Readonly<Record<string, string>>): Promise<void>;
  /** Writes this step's part of the job summary, anew each time. Nothing on a command line. */
  writeSummary(markdown: string): Promise<void>;
  /** Shows on a terminal what is running and for how long, until the function it gives back is called. */
  showRunning(title: string, progress: Progress): () => void;
}
