import type { Results } from "../../model/results.js";
import { fencedBlock, fold, inlineText } from "../../text/escape.js";
import { plainText } from "../../text/plain-text.js";

/**
 * The workflow that reports the runs of forks, to be copied. docs/recipes.md shows it too, and a test compares: it
 * stands here so that the summary of a run that may only read can show it with that repository's own names.
 */
function forkReportWorkflow({ workflow, checklist }: ForkRecipe): string {
  return `name: readiness of forks
on:
  # Nothing of the pull request is checked out or run here, and of its results only ids and verdicts are taken.
  workflow_run: # zizmor: ignore[dangerous-triggers]
    workflows: [${quoted(workflow)}]
    types: [completed]
permissions: {}
concurrency:
  group: readiness-of-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false
jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request' &&
      github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read
      contents: read
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v8
        # Without results the next step says so: what did not arrive is not ready.
        continue-on-error: true
        with:
          name: readiness-results-\${{ github.event.workflow_run.run_attempt }}
          path: \${{ runner.temp }}/readiness
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: org/readiness-action/report@v1
        with:
          results: \${{ runner.temp }}/readiness
${checklist === defaultChecklist ? "" : `          checklist: ${quoted(checklist)}\n`}`;
}

const runStep = `      - id: readiness
        uses: org/readiness-action@v1
        with:
          name: readiness
`;

/** The gate of several machines, in the workflow that docs/many-machines.md shows. */
const gateStep = `      - id: readiness
        uses: org/readiness-action/gate@v1
        with:
          name: readiness
          plan: \${{ needs.plan.outputs.plan }}
          needs: \${{ toJSON(needs.*.result) }}
`;

/** How the run of a fork leaves its results for that workflow: what follows its own step's first lines. */
const handOn = `          comment: \${{ github.event.pull_request.head.repo.full_name == github.repository && 'on-failure' || 'never' }}
      - if: always() && steps.readiness.outputs.results != ''
        uses: actions/upload-artifact@v7
        with:
          name: readiness-results-\${{ github.run_attempt }}
          path: \${{ steps.readiness.outputs.results }}
          if-no-files-found: error
`;

interface ForkRecipe {
  /** The name of the workflow that runs the page. */
  readonly workflow: string;
  /** From the root of the repository. */
  readonly checklist: string;
}

const defaultChecklist = "RELEASE_READINESS.md";

/** What the summary of a fork's run says when its token may not comment: Markdown of our own making. */
export function forkRecipeAdvice({ run, checklist, shards }: Results): string {
  const recipe = { workflow: run.workflow, checklist: checklist.path };
  const [what, step] = shards === undefined ? ["run", runStep] : ["gate", gateStep];
  const body = [
    `In ${inlineText(run.workflow)}, let the ${what} leave its results:`,
    fencedBlock(step + handOn, "yaml"),
    "And add a second workflow on the default branch:",
    fencedBlock(forkReportWorkflow(recipe), "yaml"),
    "Pin the actions by commit. What each line is for is in docs/recipes.md of the action, under “Pull requests from forks”.",
  ].join("\n\n");
  return fold("This run is of a fork and may not comment: the workflow that can, to copy", body);
}

/** A text as YAML on one line; every JSON text is one. */
function quoted(text: string): string {
  return JSON.stringify(plainText(text).replace(/\s+/g, " "));
}
