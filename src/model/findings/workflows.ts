import { header } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

const pinned = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
export const checkout = `      - uses: ${pinned}\n        with: { fetch-depth: 0, persist-credentials: false }\n`;
const action = "      - uses: org/readiness-action@v1\n";
export const triggers = "on: [pull_request, merge_group]\n";
const permissions = "permissions: { contents: read, pull-requests: write }\n";
const job = "jobs:\n  readiness:\n    runs-on: ubuntu-latest\n";
const steps = `    steps:\n${checkout}${action}`;
const head = `${triggers}${permissions}${job}`;

/** A workflow without a finding. */
const workflow = `${head}${steps}`;

/** What is said of the workflows of `.github/workflows` that run a page. */
export const workflowFindings = {
  "workflow-unread": {
    severity: "warning",
    summary: "A workflow file cannot be read, or there are more of them than are looked at.",
    why: "What it does with the page is not known. At most 100 files of 1 MB are read.",
    examples: {
      wrong: `on: [pull_request\n${job}${steps}`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-merge-group": {
    severity: "warning",
    summary: "A workflow judges pull requests and has no trigger `merge_group`.",
    why: "A merge queue asks for the required checks of its own event. One that never reports there stops the queue.",
    examples: {
      wrong: `on: pull_request\n${permissions}${job}${steps}`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-filter": {
    severity: "warning",
    summary: "A path filter, or `types` without new commits, keeps the gate from reporting.",
    why: "A required check that does not run is not passed and not failed: the pull request waits for it without end.",
    examples: {
      wrong: `on:\n  pull_request:\n    paths: ["src/**"]\n  merge_group:\n${permissions}${job}${steps}`,
      right: `on:\n  pull_request:\n    branches: [main]\n  merge_group:\n${permissions}${job}${steps}`,
      sourceFormat: "workflow",
    },
  },
  "workflow-always": {
    severity: "warning",
    summary: "The gate's job, or one that gathers what came of it, needs others and has no `if: always()`.",
    why: "It is skipped when one of them fails, and GitHub counts a skipped required check as passed.",
    examples: {
      wrong: `${triggers}permissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  readiness:\n    needs: build\n    runs-on: ubuntu-latest\n    ${permissions}${steps}`,
      right: `${triggers}permissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  readiness:\n    needs: build\n    if: always()\n    runs-on: ubuntu-latest\n    ${permissions}${steps}`,
      sourceFormat: "workflow",
    },
  },
  "workflow-condition": {
    severity: "warning",
    summary: "A condition may skip the gate's job, or its step.",
    why: "A skipped required check counts as passed, and a job whose step was skipped is green.",
    examples: {
      wrong: `${head}    if: "!github.event.pull_request.draft"\n${steps}`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-continue-on-error": {
    severity: "warning",
    summary: "The gate's step or job has `continue-on-error`.",
    why: "Then a gate that is not ready stops nothing.",
    examples: {
      wrong: `${head}${steps}        continue-on-error: true\n`,
      right: `${head}${steps}        with: { fail-on: never }\n`,
      sourceFormat: "workflow",
    },
  },
  "workflow-permissions-unset": {
    severity: "warning",
    summary: "Neither the gate's job nor its workflow has `permissions`.",
    why: "Then the repository's settings decide. The token may write everything, within reach of each command of the page, or read alone, and there is no comment.",
    examples: { wrong: `${triggers}${job}${steps}`, right: workflow, sourceFormat: "workflow" },
  },
  "workflow-permission-missing": {
    severity: "warning",
    summary: "A permission is missing that the step, or its page, asks for.",
    why: "There will be no comment, no status, no link on the ticket, or a sign-off stays open.",
    examples: {
      wrong: `${head}${steps}        with: { statuses: gate }\n`,
      right: `${triggers}permissions: { contents: read, pull-requests: write, statuses: write }\n${job}${steps}        with: { statuses: gate }\n`,
      sourceFormat: "workflow",
    },
  },
  "workflow-permission-wide": {
    severity: "warning",
    summary: "The gate's job may write what none of its steps has to write.",
    why: "Every command of the page runs beside that token, and those of a pull request are the pull request's own.",
    examples: {
      wrong: `${triggers}permissions: write-all\n${job}${steps}`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-action-unpinned": {
    severity: "warning",
    summary: "The gate's job uses somebody else's action by a tag, or an image without a digest.",
    why: "A tag can be moved, and whoever moves it decides what runs beside the gate, and what it sees.",
    examples: {
      wrong: `${head}    steps:\n${checkout}      - uses: erlef/setup-beam@v1\n${action}`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-action-branch": {
    severity: "warning",
    summary: "The gate's job uses an action by a branch.",
    why: "It is another program tomorrow, and the same commit is judged differently.",
    examples: {
      wrong: `${head}    steps:\n${checkout}      - uses: org/readiness-action@main\n`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-action-tag": {
    severity: "note",
    summary: "The gate's job uses an action of GitHub's own by its tag.",
    why: "GitHub moves these tags for its releases. Where nothing may change unseen, a commit is named.",
    examples: {
      wrong: workflow.replace(pinned, "actions/checkout@v7"),
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-strangers-code": {
    severity: "warning",
    summary: "Under an event with a token that writes, the head of a pull request is checked out.",
    why: "Under `pull_request_target`, `workflow_run` and `issue_comment` anybody's code would run with the repository's rights and secrets. The action refuses most of these runs.",
    examples: {
      wrong: `on: pull_request_target\n${permissions}${job}    steps:\n      - uses: ${pinned}\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n${action}`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-page-missing": {
    severity: "warning",
    summary: "A workflow names a page that is not there.",
    why: "Its run is not ready, whatever the commands would have said.",
    examples: {
      wrong: `${head}${steps}        with: { checklist: docs/no-such-page.md }\n`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-input": {
    severity: "warning",
    summary: "A step gives the action an input that it does not have.",
    why: "GitHub passes over it with a warning that nobody sees, and the default counts.",
    examples: {
      wrong: `${head}${steps}        with: { retests: on-failure }\n`,
      right: `${head}${steps}        with: { retest: on-failure }\n`,
      sourceFormat: "workflow",
    },
  },
  "workflow-input-value": {
    severity: "warning",
    summary: "A step gives an input a value that cannot be used.",
    why: "The run ends before its first command, and is not ready.",
    examples: {
      wrong: `${head}${steps}        with: { timeout: 30 }\n`,
      right: `${head}${steps}        with: { timeout: 30m }\n`,
      sourceFormat: "workflow",
    },
  },
  "workflow-no-checkout": {
    severity: "warning",
    summary: "No step before the action checks the repository out.",
    why: "There is no page in the workspace, and none of the files that its commands want.",
    examples: {
      wrong: `${head}    steps:\n${action}`,
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-history": {
    severity: "warning",
    summary: "The page speaks of the last tag, and the checkout fetches one commit.",
    why: "`{last-tag}` stays as it is in what is shown, and the kind of the release is not known: no row is left out by `Only`.",
    examples: {
      wrong: workflow.replace("fetch-depth: 0, ", ""),
      right: workflow,
      sourceFormat: "workflow",
      page: `${header}| api | \`cargo test\` | \`test result: ok\` | Redeploy {last-tag}. | @acme |\n`,
    },
  },
  "workflow-credentials": {
    severity: "note",
    summary: "A checkout before the action keeps the job's token in the work tree.",
    why: "`actions/checkout` writes it where git finds it, and so does each command of the page.",
    examples: {
      wrong: workflow.replace(", persist-credentials: false", ""),
      right: workflow,
      sourceFormat: "workflow",
    },
  },
  "workflow-matrix": {
    severity: "note",
    summary: "The gate runs in a matrix, and no job gathers its legs.",
    why: "Each leg is a check with a name of its own. A required one that is renamed or skipped never reports, and is waited for.",
    examples: {
      wrong: `${triggers}permissions: {}\njobs:\n  readiness:\n    strategy: { matrix: { os: [ubuntu-latest, macos-latest] } }\n    runs-on: \${{ matrix.os }}\n    ${permissions}${steps}`,
      right: `${triggers}permissions: {}\njobs:\n  legs:\n    strategy: { matrix: { os: [ubuntu-latest, macos-latest] } }\n    runs-on: \${{ matrix.os }}\n    ${permissions}${steps}  readiness:\n    needs: legs\n    if: always()\n    runs-on: ubuntu-latest\n    steps:\n      - run: test "$LEGS" = success\n        env: { LEGS: "\${{ needs.legs.result }}" }\n`,
      sourceFormat: "workflow",
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
