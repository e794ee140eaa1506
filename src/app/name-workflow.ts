import { apiWarning } from "../github/api-warning.js";
import type { GroupLog } from "../log/group-log.js";
import { ApiError } from "../model/api-error.js";
import type { Ports } from "../ports/ports.js";
import type { Session } from "./session.js";

/**
 * A workflow without a name is called by its file on GitHub, and not at all by Gitea's and Forgejo's runners: two of
 * them would share comment and status. The server is asked, once, which file the run is of; where it does not say,
 * the log does.
 */
export async function nameWorkflow(
  session: Session,
  githubToken: string,
  log: GroupLog,
  ports: Ports,
): Promise<Session> {
  const { context } = session;
  const { repository, workflow } = context.run;
  const runId = ports.env["GITHUB_RUN_ID"] ?? "";
  if (context.forge !== "gitea" || workflow !== "" || repository === "" || runId === "" || !ports.services)
    return session;
  try {
    const { github } = ports.services({ github: githubToken, linear: "" });
    const workflowFile = await github.workflowOf(repository, runId);
    return {
      ...session,
      context: { ...context, workflowFile, run: { ...context.run, workflow: workflowFile } },
    };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await log.warning(apiWarning(purpose, error.failure, "gitea"));
    return session;
  }
}

const purpose = {
  missed: "The workflow has no `name:`, so it may share comment and status with another one",
  permission: "actions: read",
  object: "the run",
};
