import type { ToolNeed } from "./tool-need.js";

/** What a drafted workflow runs, and where. */
export interface WorkflowDraft {
  /** As the action's input wants it: relative to the working directory. */
  readonly checklist: string;
  /** Relative to the root of the repository; `.` is that. */
  readonly workingDirectory: string;
  readonly needs: readonly ToolNeed[];
  /** `null` where it is not known: no push of a branch starts the workflow then. */
  readonly defaultBranch: string | null;
  /** Whether a pushed tag is a release that the page knows the version of, or speaks of. */
  readonly tags: boolean;
  /** Whether a sign-off of the page is proved by the approval of an environment (FORMAT 1.4). */
  readonly approvals: boolean;
  /** How many jobs the page is spread over: one, so many, or as many as the plan thinks right. */
  readonly shards: "one-job" | "by-checks" | number;
}

/** The id of the job that decides, under which it is a required status check. */
export const jobName = "readiness";
