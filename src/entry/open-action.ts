import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { countedName } from "../app/inputs/use-name.js";
import type { RunRequest } from "../app/run-record.js";
import { forgeAt } from "../model/forge.js";
import { earlierUses } from "../platform/files/files.js";
import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import type { Host } from "../ports/host.js";
import { readEvent } from "./event.js";

/** What an action that reads a page is asked for by the runner, and where it logs. */
export async function openAction(
  env: NodeJS.ProcessEnv,
  cancel: AbortSignal,
): Promise<{ readonly request: RunRequest; readonly host: Host }> {
  const temporaryFolder = env["RUNNER_TEMP"] || tmpdir();
  const given = (name: string) => getInput(name, { trimWhitespace: false });
  const earlier = forgeAt(env["GITHUB_API_URL"] ?? "") === "gitea" ? earlierUses(temporaryFolder) : 0;
  const request = {
    input: (name: string) => (name === "name" ? countedName(given(name), earlier) : given(name)),
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    temporaryFolder,
    resultsPath: null,
    failed: null,
    event: await readEvent(env),
    cancel,
  };
  return { request, host: actionsHost(createLogWriter(process.stdout, cancel)) };
}
