import { installSteps } from "./install-steps.js";
import type { ToolNeed } from "./tool-need.js";
import { checkoutStep, type StepInputs, stepLines, withLines, yamlValue } from "./workflow-steps.js";

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
}

/** The job's id, under which it is a required status check. */
export const jobName = "readiness";

/**
 * The text of a workflow that installs what the page's commands need and runs the page. Nothing is taken from a cache:
 * the gate of a release must not judge what another run has left there.
 */
export function writeWorkflow(draft: WorkflowDraft): string {
  return [
    `# Runs the release checklist. Make the job \`${jobName}\` a required status check of the default branch.`,
    `name: ${jobName}`,
    "",
    ...triggers(draft),
    "",
    "permissions:",
    "  contents: read",
    "",
    "concurrency:",
    `  group: ${jobName}-\${{ github.ref }}`,
    `  cancel-in-progress: \${{ github.event_name == 'pull_request' }}`,
    "",
    "jobs:",
    `  ${jobName}:`,
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 30",
    "    permissions:",
    "      contents: read",
    "      # For the comment on a pull request that is not ready.",
    "      pull-requests: write",
    ...(draft.approvals
      ? ["      # For who approved the environments that sign-offs name.", "      actions: read"]
      : []),
    "    steps:",
    "      # The whole history, for the last tag.",
    ...[checkoutStep, ...installSteps(draft.needs)].flatMap(stepLines),
    "      - uses: org/readiness-action@v1",
    ...withLines(inputsOf(draft)),
    "",
  ].join("\n");
}

function triggers({ defaultBranch, tags }: WorkflowDraft): string[] {
  // In a filter other characters are patterns.
  const branch = defaultBranch !== null && /^[\w./-]+$/.test(defaultBranch) ? defaultBranch : null;
  return [
    "on:",
    "  pull_request:",
    "  # A required check has to answer in a merge queue, too.",
    "  merge_group:",
    ...(branch === null && !tags ? [] : ["  push:"]),
    ...(branch === null ? [] : [`    branches: [${yamlValue(branch)}]`]),
    ...(tags ? ['    tags: ["v*"]'] : []),
  ];
}

function inputsOf({ checklist, workingDirectory }: WorkflowDraft): StepInputs {
  return {
    ...(checklist === "RELEASE_READINESS.md" ? {} : { checklist }),
    ...(workingDirectory === "." ? {} : { "working-directory": workingDirectory }),
  };
}
