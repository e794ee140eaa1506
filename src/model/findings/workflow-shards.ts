import type { FindingRule } from "./finding-rule.js";
import { checkout, triggers } from "./workflows.js";

const plan = `  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
      plan: \${{ steps.plan.outputs.plan }}
    steps:
${checkout}      - uses: org/readiness-action/plan@v1
        id: plan
`;
const shards = `  shards:
    needs: plan
    name: readiness shard \${{ matrix.name }}
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    runs-on: \${{ matrix.runs-on }}
    permissions: { contents: read }
    steps:
${checkout}      - uses: org/readiness-action@v1
        with:
          shard: \${{ matrix.shard }}
`;
const gate = `  readiness:
    needs: [plan, shards]
    if: always()
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
${checkout}      - uses: org/readiness-action/gate@v1
        with:
          plan: \${{ needs.plan.outputs.plan }}
          needs: \${{ toJSON(needs.*.result) }}
`;
const head = `${triggers}permissions: {}\njobs:\n`;

/** A workflow of three jobs without a finding. */
const right = `${head}${plan}${shards}${gate}`;

/** It, with one text in the place of another. */
function changed(from: string, to: string): string {
  return right.replace(from, to);
}

/** What is said of workflows that spread a page over the jobs of a matrix (DESIGN 2.4). */
export const workflowShardsFindings = {
  "workflow-gate-needs": {
    severity: "warning",
    summary: "The gate's job does not need the job of the plan, or of the shards.",
    why: "It begins before their results are there, and is not told what became of them: it is not ready whatever the shards find.",
    examples: { wrong: changed("[plan, shards]", "[plan]"), right, sourceFormat: "workflow" },
  },
  "workflow-gate-plan": {
    severity: "warning",
    summary: "The gate's `plan` is missing, or is not the output of a job that it needs.",
    why: "By the plan the gate knows which shards there are. Without it nothing is ready, and a plan that a job with the page's commands can write is one that they can shorten.",
    examples: {
      wrong: changed("needs.plan.outputs.plan", "steps.plan.outputs.plan"),
      right,
      sourceFormat: "workflow",
    },
  },
  "workflow-gate-results": {
    severity: "warning",
    summary: "The gate's `needs` is not the list of results, `toJSON(needs.*.result)`.",
    why: "A shard that dies when it is run again leaves its older file, and only its job's result tells. `toJSON(needs)` repeats the outputs of all needed jobs, which may be more than a step's environment holds.",
    examples: { wrong: changed("toJSON(needs.*.result)", "toJSON(needs)"), right, sourceFormat: "workflow" },
  },
  "workflow-shard-alone": {
    severity: "warning",
    summary: "A job runs shards of a plan, and no gate of the workflow joins them.",
    why: "A shard is green where its own checks passed. Required by its name it would let a pull request pass whose other shards never ran.",
    examples: { wrong: `${head}${plan}${shards}`, right, sourceFormat: "workflow" },
  },
  "workflow-shard-fail-fast": {
    severity: "warning",
    summary: "The matrix of the shards is without `fail-fast: false`.",
    why: "GitHub cancels the other shards as soon as one fails. The gate is not ready then, and nobody learns what else does not pass.",
    examples: { wrong: changed("      fail-fast: false\n", ""), right, sourceFormat: "workflow" },
  },
  "workflow-shard-runs-on": {
    severity: "warning",
    summary: "The job of the shards runs on a machine of its own choice.",
    why: "The plan puts the checks of each system into shards of their own. Elsewhere a row with `runs-on: windows-latest` would pass without ever having seen Windows.",
    examples: { wrong: changed(`\${{ matrix.runs-on }}`, "ubuntu-latest"), right, sourceFormat: "workflow" },
  },
  "workflow-shard-serial": {
    severity: "note",
    summary: "The shards run one after another.",
    why: "Each sets up anew, and none is quicker for it: the whole page in one job takes less time.",
    examples: {
      wrong: changed("      fail-fast: false\n", "      fail-fast: false\n      max-parallel: 1\n"),
      right,
      sourceFormat: "workflow",
    },
  },
  "workflow-shard-outputs": {
    severity: "warning",
    summary: "A job asks for the outputs of the job that runs the shards.",
    why: "All legs of a matrix write the same outputs and the last one wins, so a shard that passed can hide one that did not.",
    examples: {
      wrong: `${right}  publish:
    needs: [shards, readiness]
    if: needs.shards.outputs.gate == 'ready'
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: make publish
`,
      right: `${right}  publish:
    needs: readiness
    if: needs.readiness.result == 'success'
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: make publish
`,
      sourceFormat: "workflow",
    },
  },
  "workflow-shard-reports": {
    severity: "warning",
    summary: "A shard is asked for a comment, a status or a link on the ticket.",
    why: "A shard tells nobody, because it knows a part alone: the gate tells, once.",
    examples: {
      wrong: changed(
        `          shard: \${{ matrix.shard }}\n`,
        `          shard: \${{ matrix.shard }}\n          statuses: gate\n`,
      ),
      right: changed(
        "toJSON(needs.*.result) }}\n",
        "toJSON(needs.*.result) }}\n          statuses: gate\n",
      ).replace("pull-requests: write }", "pull-requests: write, statuses: write }"),
      sourceFormat: "workflow",
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
