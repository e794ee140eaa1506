import { ApiError } from "../model/github.js";
import type { World } from "../model/world.js";
import { apiWarning } from "../report/api-warning.js";
import type { Session } from "./session.js";

export interface Named {
  readonly session: Session;
  /** Where the server did not say. */
  readonly warnings: readonly string[];
}

/**
 * A workflow without a name is called by its file on GitHub, and not at all by Gitea's and Forgejo's runners: two of
 * them would share comment and status. The server is asked, once, which file the run is of.
 */
export async function nameWorkflow(session: Session, githubToken: string, world: World): Promise<Named> {
  const { context } = session;
  const { repository, workflow } = context.run;
  const runId = world.env["GITHUB_RUN_ID"] ?? "";
  if (context.forge !== "gitea" || workflow !== "" || repository === "" || runId === "" || !world.services)
    return { session, warnings: [] };
  try {
    const { github } = world.services({ github: githubToken, linear: "" });
    const file = await github.workflowOf(repository, runId);
    const run = { ...context.run, workflow: file };
    return { session: { ...session, context: { ...context, run, workflowFile: file } }, warnings: [] };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { session, warnings: [apiWarning(purpose, error.failure, "gitea")] };
  }
}

const purpose = {
  missed: "The workflow has no `name:`, so it may share comment and status with another one",
  permission: "actions: read",
  object: "the run",
};
