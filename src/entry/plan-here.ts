import { tmpdir } from "node:os";
import type { CommandLine } from "../app/command-line.js";
import { plan } from "../app/plan.js";
import { isReadByRunner } from "../app/workflow-guard.js";
import type { Environment } from "../model/variables.js";
import { runTerminal } from "../platform/terminal/run-terminal.js";
import { standardOutput } from "../platform/terminal/standard-output.js";
import type { LogWriter } from "../ports/host.js";
import { readEvent } from "./event.js";
import { realPorts } from "./ports.js";

/** Where a command line was called, and what its texts pass on their way out. */
export interface Here {
  readonly cwd: string;
  readonly env: Environment;
  readonly guarded: (log: LogWriter) => LogWriter;
}

/** `readiness plan` on a command line. With `--json` stdout is the JSON alone. */
export async function planHere(
  { input, json }: CommandLine & { readonly kind: "command" },
  { cwd, env, guarded }: Here,
): Promise<number> {
  const { host } = await runTerminal(
    {
      output: json ? "stderr" : "stdout",
      dialect: isReadByRunner(env) ? "workflow" : "plain",
      amount: "usual",
    },
    env,
  );
  const request = {
    input,
    cwd,
    goOn: !json,
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    event: await readEvent(env),
    // It is over in a moment, or ended as a whole.
    cancel: new AbortController().signal,
  };
  const { exitCode, sharded } = await plan(request, realPorts(host, env, null));
  const out = guarded(standardOutput());
  if (sharded !== null && json) {
    const whole = { matrix: JSON.parse(sharded.matrix), plan: sharded.plan };
    await out.write(`${JSON.stringify(whole, null, 2)}\n`);
  }
  await Promise.all([out.flush(), host.log.flush()]);
  return exitCode;
}
