import { jobName, type WorkflowDraft } from "./workflow-draft.js";
import { oneJob, threeJobs } from "./workflow-jobs.js";
import { yamlValue } from "./workflow-steps.js";

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
    ...(draft.shards === "one-job" ? oneJob(draft) : threeJobs(draft)),
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
