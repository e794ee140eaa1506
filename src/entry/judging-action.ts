import { countedName } from "../app/inputs/use-name.js";
import type { ReportedRun, RunRequest } from "../app/run-record.js";
import { forgeAt } from "../model/forge.js";
import { earlierUses } from "../platform/files/files.js";
import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import type { Host } from "../ports/host.js";
import { actionRequest } from "./action-request.js";
import { cancelOnSignals } from "./cancel.js";
import { reportFault } from "./fault.js";

interface Opened {
  readonly request: RunRequest;
  readonly host: Host;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Runs an action that ends with a gate, and ends this process: a process that could not be ended, a reader that stands
 * still, or a server that does not answer would keep it alive until it is killed.
 */
export async function judgingAction(judge: (opened: Opened) => Promise<ReportedRun>): Promise<never> {
  const { env } = process;
  const cancel = cancelOnSignals();
  const exitCode = await open(env, cancel)
    .then(judge)
    .then(
      (reported) => reported.exitCode,
      (error: unknown) => reportFault(error, env),
    );
  process.exit(exitCode);
}

async function open(env: NodeJS.ProcessEnv, cancel: AbortSignal): Promise<Opened> {
  const given = await actionRequest(env);
  const earlier = forgeAt(env["GITHUB_API_URL"] ?? "") === "gitea" ? earlierUses(given.temporaryFolder) : 0;
  const request: RunRequest = {
    ...given,
    input: (name) => (name === "name" ? countedName(given.input(name), earlier) : given.input(name)),
    resultsPath: null,
    failed: null,
    cancel,
  };
  return { request, host: actionsHost(createLogWriter(process.stdout, cancel)), env };
}
