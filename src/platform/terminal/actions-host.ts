import * as core from "@actions/core";
import type { Host, LogWriter } from "../../ports/host.js";

/** The GitHub runner: workflow commands in the log, outputs and summary through its files. */
export function actionsHost(log: LogWriter): Host {
  return {
    dialect: "actions",
    // The runner's log shows ANSI colours, but it is no terminal.
    color: false,
    terminal: false,
    log,
    setOutputs: async (outputs) => {
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    },
    saveState: async (values) => {
      for (const [name, value] of Object.entries(values)) core.saveState(name, value);
    },
    writeSummary: async (markdown) => {
      // Anew each time: what the servers answered comes after the first one, which must stand by then.
      await core.summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
    },
    showRunning: () => () => undefined,
  };
}
