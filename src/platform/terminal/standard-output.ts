import type { Environment } from "../../model/variables.js";
import type { Host, LogWriter } from "../../ports/host.js";
import { directLog } from "./direct-log.js";
import { createLogWriter } from "./log-writer.js";
import { terminalHost } from "./terminal-host.js";
import { terminalLooks } from "./terminal-looks.js";

/** For what is written once, by a command that does nothing else meanwhile. `onLost` hears why a file took not all of it. */
export function standardOutput(onLost?: (why: string) => void): LogWriter {
  return directLog(1, streamLog, onLost) ?? streamLog();
}

/**
 * Where a command that only reads a page writes: stdout, leaving `process.stdout` alone where no terminal can be behind it.
 * `guard` is what its texts pass.
 */
export function terminalOf(
  env: Environment,
  guard: (log: LogWriter) => LogWriter,
): { readonly host: Host; readonly width: number } {
  const direct = directLog(1, streamLog);
  if (direct !== null) {
    const { color, width } = terminalLooks(env, false, undefined);
    return { host: terminalHost(guard(direct), false, color), width };
  }
  const isTerminal = process.stdout.isTTY === true;
  const { color, width } = terminalLooks(env, isTerminal, process.stdout.columns);
  return { host: terminalHost(guard(streamLog()), isTerminal, color), width };
}

function streamLog(): LogWriter {
  return createLogWriter(process.stdout);
}
