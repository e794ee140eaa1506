import type { Ports } from "../../ports/ports.js";
import type { Decides } from "../../report/labels.js";
import { decides } from "../../verdict/gate.js";
import type { JudgedRun, PlacedReport } from "../run-record.js";

/** What the writers before have said, for those behind them. */
export interface Said {
  /** For log and summary: nothing is wrong, but a reader may wonder. */
  readonly notes: readonly string[];
  /** For log and summary; reporting never changes the verdict. */
  readonly warnings: readonly string[];
  /** For the summary: what to set up, as Markdown; `null` where nothing is missing. */
  readonly advice: string | null;
  /** Empty where there is no comment. */
  readonly commentUrl: string;
  readonly resultsWritten: boolean;
  /** Of the files of `reports`, those that are written. */
  readonly reports: readonly PlacedReport[];
  /** Whether the upload of the results file is left to post. */
  readonly isUploadLeft: boolean;
  /** Whether the server holds this gate back by a pending commit status that it has accepted. */
  readonly isHeldByStatus: boolean;
}

/**
 * Writes one report of a judged run, whose results are redacted, and gives back what it changes of what is said. What
 * cannot be written is a warning with its cure.
 */
export type RunWriter = (run: JudgedRun, said: Said, ports: Ports) => Promise<Partial<Said> | undefined>;

export function decidesIn({ failOn }: Pick<JudgedRun, "failOn">): Decides {
  return (check) => decides(check, failOn);
}
