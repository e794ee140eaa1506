import { installSteps } from "./install-steps.js";
import { jobName, type WorkflowDraft } from "./workflow-draft.js";
import { checkoutStep, type StepInputs, stepLines, withLines } from "./workflow-steps.js";

const action = "org/readiness-action";
const machine = "    runs-on: ubuntu-latest";
const reading = ["    permissions:", "      contents: read"];
const checkout = stepLines(checkoutStep);
/** A comment above the checkout of what asks for the last tag. */
const history = "      # The whole history, for the last tag.";

/** The job that runs a page on one machine. */
export function oneJob(draft: WorkflowDraft): string[] {
  return [
    `  ${jobName}:`,
    machine,
    "    timeout-minutes: 30",
    ...permissionsOf(draft),
    "    steps:",
    history,
    ...checkout,
    ...installSteps(draft.needs).flatMap(stepLines),
    `      - uses: ${action}@v1`,
    ...withLines(inputsOf(draft)),
  ];
}

/** The jobs that plan, run the shards and decide (DESIGN 2.4). Only the last one writes, and only the second runs commands. */
export function threeJobs(draft: WorkflowDraft): string[] {
  return [...planJob(draft), "", ...shardsJob(draft), "", ...gateJob(draft)];
}

function planJob(draft: WorkflowDraft): string[] {
  const { shards } = draft;
  return [
    "  plan:",
    machine,
    "    timeout-minutes: 10",
    ...reading,
    "    outputs:",
    `      matrix: \${{ steps.plan.outputs.matrix }}`,
    `      plan: \${{ steps.plan.outputs.plan }}`,
    "    steps:",
    history,
    ...checkout,
    `      - uses: ${action}/plan@v1`,
    "        id: plan",
    ...withLines({ ...inputsOf(draft), ...(typeof shards === "number" ? { shards } : {}) }),
  ];
}

function shardsJob({ needs }: WorkflowDraft): string[] {
  return [
    "  shards:",
    "    needs: plan",
    `    name: ${jobName} shard \${{ matrix.name }}`,
    "    strategy:",
    "      # Each shard runs to its end, whatever the others find.",
    "      fail-fast: false",
    `      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}`,
    `    runs-on: \${{ matrix.runs-on }}`,
    "    timeout-minutes: 30",
    ...reading,
    "    steps:",
    ...checkout,
    ...installSteps(needs).flatMap(stepLines),
    `      - uses: ${action}@v1`,
    "        with:",
    `          shard: \${{ matrix.shard }}`,
  ];
}

function gateJob(draft: WorkflowDraft): string[] {
  return [
    `  ${jobName}:`,
    "    needs: [plan, shards]",
    "    # Skipped it would count as passed.",
    "    if: always()",
    machine,
    "    timeout-minutes: 10",
    ...permissionsOf(draft),
    "    steps:",
    ...checkout,
    `      - uses: ${action}/gate@v1`,
    "        with:",
    `          plan: \${{ needs.plan.outputs.plan }}`,
    `          needs: \${{ toJSON(needs.*.result) }}`,
  ];
}

/** Of the job that comments, and looks at who approved. */
function permissionsOf({ approvals }: WorkflowDraft): string[] {
  return [
    ...reading,
    "      # For the comment on a pull request that is not ready.",
    "      pull-requests: write",
    ...(approvals
      ? ["      # For who approved the environments that sign-offs name.", "      actions: read"]
      : []),
  ];
}

function inputsOf({ checklist, workingDirectory }: WorkflowDraft): StepInputs {
  return {
    ...(checklist === "RELEASE_READINESS.md" ? {} : { checklist }),
    ...(workingDirectory === "." ? {} : { "working-directory": workingDirectory }),
  };
}
