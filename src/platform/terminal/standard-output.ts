import type { WriteStream } from "node:tty";
import type { Environment } from "../../model/variables.js";
import type { Host, LogWriter } from "../../ports/host.js";
import { directLog } from "./direct-log.js";
import { createLogWriter } from "./log-writer.js";
import { terminalHost } from "./terminal-host.js";
import { terminalLooks } from "./terminal-looks.js";

/** For what is written once, by a command that does nothing else meanwhile. */
export function standardOutput(): LogWriter {
  return directLog(1, streamLog) ?? streamLog();
}

/**
 * Where a command writes: the stream of a run, which goes on while a reader stands still, or stdout of one that only
 * reads a page, which leaves `process.stdout` alone where no terminal can be behind it. `guard` is what that one's
 * texts pass; a run has a dialect.
 */
export function terminalOf(
  output: "stdout" | "stderr" | "reading",
  env: Environment,
  guard: (log: LogWriter) => LogWriter,
  dialect: "plain" | "workflow" = "plain",
): { readonly host: Host; readonly width: number } {
  const direct = output === "reading" ? directLog(1, streamLog) : null;
  if (direct !== null) {
    const { color, width } = terminalLooks(env, false, undefined);
    return { host: terminalHost(guard(direct), false, color), width };
  }
  const stream: WriteStream = output === "stderr" ? process.stderr : process.stdout;
  const isTerminal = stream.isTTY === true && dialect === "plain";
  const { color, width } = terminalLooks(env, isTerminal, stream.columns);
  return { host: terminalHost(guard(createLogWriter(stream)), isTerminal, color, dialect), width };
}

function streamLog(): LogWriter {
  return createLogWriter(process.stdout);
}
