import type { OffPageProblem } from "../../model/finding.js";
import type { CommandName } from "../commands.js";

/** `run` is the action at the root of the repository, the others lie in folders of their names. */
export type ActionName = "run" | "plan" | "gate" | "report";

/**
 * One input. From its row come the types of the parsed inputs, the options of the command line and their help; tests
 * hold the two `action.yml` and the tables of README and docs against it, and name an input that no code reads.
 */
export interface InputRow {
  /** What an absent or blank input stands for. */
  readonly default: string;
  /** What `action.yml` has in the place of the default: the command line has no job to name, and no token. */
  readonly expressions?: Readonly<Partial<Record<ActionName, string>>>;
  readonly parser: Parser<unknown>;
  readonly actions: readonly ActionName[];
  /** The commands that have it as an option. An input without one makes sense only in a job on GitHub. */
  readonly commands: readonly CommandName[];
  /** Lies in no file: the runner gives it to main and to post alike. */
  readonly secret?: true;
  /** As `--help` shows it, in full sentences; the description in `action.yml` begins with it or says more. */
  readonly help: string;
}

/** How the text of an input becomes its value. */
export interface Parser<Value> {
  /** How the command line takes it: what is repeated of a list or of lines adds up, and a flag has no value. */
  readonly kind: "text" | "list" | "lines" | "flag" | "choice";
  /** What stands for its value in `--help`, where a text is something of its own. */
  readonly placeholder?: string;
  /** What a choice is among. */
  readonly values?: readonly string[];
  /** Of a text that cannot be used it returns any value of the type, and `problems` gets what is wrong. */
  readonly parse: (text: string, input: string, problems: OffPageProblem[]) => Value;
}
