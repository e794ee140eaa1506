import { messageOf } from "../model/thrown.js";

/**
 * A fault of ours or of the machine (no temporary folder, no place for outputs): one line with its cure, and never
 * a green step. The stack is for who debugs.
 */
export function tellFault(error: unknown, env: NodeJS.ProcessEnv): number {
  const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
  const text = `${messageOf(error)}.${stack}`.replace(/\s+/g, " ").replaceAll("##[", "## [");
  process.stderr.write(
    `readiness could not go on: ${text} Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.\n`,
  );
  return 1;
}
