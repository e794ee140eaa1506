import { header, page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with the cells of a row (FORMAT 1.2). */
export const cellsFindings = {
  "missing-area": {
    severity: "error",
    summary: "The `Area` cell of a row is empty.",
    why: "The area names the check in reports, filters and statuses. A row without one would report to no place.",
    examples: {
      wrong: `${header}| | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
      right: page,
    },
  },
  "command-missing": {
    severity: "error",
    summary: "A `Command` or `Diagnose` cell holds no code span.",
    why: "Only what stands in backticks runs, so that no sentence is ever run as a command.",
    examples: {
      wrong: `${header}| api | cargo test | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
      right: page,
    },
  },
  "command-empty": {
    severity: "error",
    summary: "A code span of a command is empty.",
    why: "An empty script exits with 0, so the check would pass whatever the product does.",
    examples: {
      wrong: `${header}| api | \` \` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
      right: page,
    },
  },
  "command-link": {
    severity: "error",
    summary: "A `Command` cell links to something outside the page.",
    why: "A link to a heading of the page stands for the commands of that section. Nothing is fetched or run from anywhere else.",
    examples: {
      wrong: `${header}| api | [smoke test](scripts/smoke.sh) | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
      right: `${header}| api | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
    },
  },
  "section-without-command": {
    severity: "error",
    summary: "A `Command` cell links to a section that has no commands.",
    why: "The section's fenced shell blocks are the command. Without one there is nothing to run.",
    examples: {
      wrong: `${header}| api | [Smoke test](#smoke-test) | \`smoke ok\` | Redeploy the last tag. | @acme |\n\n## Smoke test\n\nStart the server and ask it for its health.\n`,
      right: `${header}| api | [Smoke test](#smoke-test) | \`smoke ok\` | Redeploy the last tag. | @acme |\n\n## Smoke test\n\n\`\`\`sh\n./scripts/start.sh\n./scripts/smoke.sh\n\`\`\`\n`,
    },
  },
  "stray-backtick": {
    severity: "error",
    summary: "A cell has a backtick without its partner.",
    why: "It hides where a code span begins and ends. A command or a signal would be lost or cut short.",
    examples: {
      wrong: `${header}| api | \`cargo test | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
      right: page,
    },
  },
  "signal-prose": {
    severity: "warning",
    summary: "A signal cell holds words that give no signal.",
    why: "Words are for readers. Nothing of what they describe is checked, so the row can pass against what its page says.",
    examples: {
      wrong:
        "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | compiler warnings | Redeploy the last tag. | @acme |\n",
      right:
        "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | `warning:` | Redeploy the last tag. | @acme |\n",
    },
    unread: true,
  },
  "signal-words": {
    severity: "warning",
    summary: "A choice in words stands beside a pass signal.",
    why: "Words beside signals mean nothing: the signal must be seen, also where the words would have been enough.",
    examples: {
      wrong: `${header}| api | \`go test ./...\` | \`PASS\` or a note that tests are cached | Redeploy the last tag. | @acme |\n`,
      right: `${header}| api | \`go test ./...\` | \`/PASS\\|no test files/\` | Redeploy the last tag. | @acme |\n`,
    },
  },
  "anchor-missing": {
    severity: "error",
    summary: "A cell links to a heading that the page does not have.",
    why: "The commands or the guidance of that section would be missing when they are needed.",
    examples: {
      wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-bakc) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
      right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
    },
  },
  "section-empty": {
    severity: "warning",
    summary: "A cell links to a section without content.",
    why: "A person who needs the steps would find a heading and nothing below it.",
    examples: {
      wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n`,
      right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
