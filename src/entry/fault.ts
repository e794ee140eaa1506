/**
 * A fault of ours or of the machine (no temporary folder, no place for outputs): one line with its cure, and never
 * a green step. The stack is shown in a debug run (`RUNNER_DEBUG`). What writes the line is loaded only then.
 */
export async function reportFault(error: unknown, env: NodeJS.ProcessEnv): Promise<number> {
  const { faultLine } = await import(/* webpackChunkName: "fault" */ "../app/fault-line.js");
  const cure =
    "Check that RUNNER_TEMP (or the system's temporary folder) and the runner's files can be written; the gate stays not-ready.";
  const line = faultLine("readiness could not go on:", error, cure, env);
  await new Promise<void>((resolve) => process.stderr.write(line, () => resolve()));
  return 1;
}
