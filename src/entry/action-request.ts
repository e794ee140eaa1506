import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import type { RunRequest } from "../app/run-record.js";
import { readEvent } from "./event.js";

interface ActionRequest extends Pick<RunRequest, "cwd" | "temporaryFolder" | "event"> {
  readonly input: (name: string) => string;
}

/** What the runner asks an action with. */
export async function actionRequest(env: NodeJS.ProcessEnv): Promise<ActionRequest> {
  return {
    input: (name) => getInput(name, { trimWhitespace: false }),
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    event: await readEvent(env),
  };
}
