import type { Trigger, Workflow } from "../workflow.js";

/** The events in which a check of a pull request is reported. */
export const pullRequestEvents: readonly string[] = ["pull_request", "pull_request_target"];

/** Those under which anybody's code may meet a token that writes (DESIGN 3.1). */
export const strangersEvents: readonly string[] = ["pull_request_target", "workflow_run", "issue_comment"];

/** Activities of a pull request in which there is a new commit to judge, or a pull request to judge for the first time. */
const judging: readonly string[] = ["opened", "synchronize", "reopened", "ready_for_review"];

/** The trigger by which pull requests are judged, where there is one: a workflow that only looks at closed ones is no gate. */
export function judgingTriggers({ triggers }: Workflow): Trigger[] {
  return triggers.filter(({ event, filters }) => {
    const types = filters.get("types")?.values;
    return (
      pullRequestEvents.includes(event) && (types == null || types.some((type) => judging.includes(type)))
    );
  });
}
