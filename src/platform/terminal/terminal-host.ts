import type { Host, LogWriter } from "../../ports/host.js";

/** A person at a command line: plain lines. */
export function terminalHost(
  log: LogWriter,
  terminal: boolean,
  color: boolean,
  dialect: "workflow" | "plain" = "plain",
): Host {
  return {
    dialect,
    color,
    terminal,
    log,
    setOutputs: async () => undefined,
    saveState: async () => undefined,
    writeSummary: async () => undefined,
    showRunning: () => () => undefined,
  };
}
