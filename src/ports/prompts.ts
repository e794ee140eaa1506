/**
 * Asks the user at a terminal. `null` as an answer: the question was left (Ctrl-C, Escape, a closed terminal), and the
 * command ends with 130 and writes nothing. Where there is no terminal (a pipe, `CI`, `--yes`) nothing has this port.
 */
export interface Prompts {
  /** A line above what is asked, and what is shown to look at before an answer. */
  note(title: string, text: string): void;
  confirm(question: string, otherwise: boolean): Promise<boolean | null>;
  text(question: string, otherwise: string): Promise<string | null>;
  /** One of the options. */
  choose(question: string, options: readonly PromptOption[]): Promise<string | null>;
  /** Any number of them; all at first. */
  chooseSome(question: string, options: readonly PromptOption[]): Promise<readonly string[] | null>;
}

export interface PromptOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
