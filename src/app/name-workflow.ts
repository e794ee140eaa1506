import { failureWarning } from "../github/outcome.js";
import { ApiError } from "../model/api-error.js";
import type { Ports } from "../ports/ports.js";
import { readInput } from "./inputs/read-inputs.js";
import type { OpenedRun } from "./run-record.js";

/**
 * A workflow without a name is called by its file on GitHub, and not at all by Gitea's and Forgejo's runners: two of
 * them would share comment and status. The server is asked, once, which file the run is of; where it does not say,
 * the log does.
 */
export async function nameWorkflow(run: OpenedRun, ports: Ports): Promise<OpenedRun> {
  const { context, log } = run;
  const { repository } = context.run;
  const runId = ports.env["GITHUB_RUN_ID"] ?? "";
  if (repository === "" || runId === "" || !ports.services) return run;
  try {
    const { github } = ports.services({ github: readInput("github-token", run.input), linear: "" });
    const workflowFile = await github.workflowOf(repository, runId);
    return { ...run, context: { ...context, workflowFile, run: { ...context.run, workflow: workflowFile } } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await log.warning(failureWarning(error, purpose, "gitea"));
    return run;
  }
}

const purpose = {
  missed: "The workflow has no `name:`, so it may share comment and status with another one",
  permission: "actions: read",
  object: "the run",
};
