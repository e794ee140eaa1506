import { tmpdir } from "node:os";
import { add } from "../app/add.js";
import type { CommandLine } from "../app/command-line.js";
import { isReadByRunner } from "../app/workflow-guard.js";
import type { Environment } from "../model/variables.js";
import { runTerminal } from "../platform/terminal/run-terminal.js";
import { cancelInTerminal } from "./cancel-in-terminal.js";
import { readEvent } from "./event.js";
import { realPorts } from "./ports.js";
import { promptsFor } from "./prompts.js";

/** `readiness add`: as a run does, it runs commands, shows what they print as it comes, and is over when told to stop. */
export async function addHere(
  line: CommandLine & { kind: "command" },
  cwd: string,
  env: Environment,
): Promise<never> {
  const dialect = isReadByRunner(env) ? "workflow" : "plain";
  const { host, clear } = await runTerminal({ output: "stdout", dialect, amount: "usual" }, env);
  const { cancel, kill } = cancelInTerminal(clear, {
    stopping: "Stopping: the command is ended, and nothing is written. Press Ctrl-C again to leave at once.",
    leaving: "Leaving at once: everything that still runs is killed.",
  });
  const { input, options, command } = line;
  const exitCode = await add(
    {
      input,
      options,
      command,
      cwd,
      temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
      event: await readEvent(env),
      cancel,
      prompts: await promptsFor(options, env),
    },
    realPorts(host, env, null, kill),
  );
  await host.log.flush();
  process.exit(exitCode);
}
