import type { LogWriter } from "../ports/host.js";

export type Writer = Pick<LogWriter, "write">;

/** One check's part of the log, to be written as if it were the log itself. */
export interface LogPart {
  /** Our own lines. */
  readonly own: Writer;
  /** What commands print. */
  readonly output: Writer;
  /** Whether a reader sees at once what is written. */
  readonly isLive: boolean;
  /** Has a command that hides a value stand before everything else of a part that is not live yet. */
  mask(command: string): void;
}

/** The log itself, for what is written one after the other. */
export function wholeLog(log: Writer): LogPart {
  return { own: log, output: log, isLive: true, mask: (command) => void log.write(command) };
}
