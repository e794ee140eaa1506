import { header, page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

function pageWithColumn(header: string, cell: string): string {
  const headers = `| Area | Command | Expected | Rollback | Owner | ${header} |\n|---|---|---|---|---|---|\n`;
  return `${headers}| catalog | \`make test\` | \`built\` | Redeploy the last tag. | @acme | ${cell} |\n`;
}

function commands(header: string, cell: string): string {
  const headers = `| Area | ${header} | Expected | Rollback | Owner |\n|---|---|---|---|---|\n`;
  return `${headers}| catalog | ${cell} | \`built\` | Redeploy the last tag. | @acme |\n`;
}

/** What is wrong with the tables and blocks that hold checks (FORMAT 1.2). */
export const matrixFindings = {
  "no-checks": {
    severity: "error",
    summary: "The page has no check.",
    why: "A gate that looked at nothing is never ready.",
    examples: { wrong: "# Release readiness\n\nRun the tests, then release.\n", right: page },
  },
  "matrix-no-command": {
    severity: "warning",
    summary: "A table with a column `Area` or `Check` has no column `Command` and is not read.",
    why: "It looks like a matrix, and none of its rows runs.",
    examples: {
      wrong: `${page}\n| Area | Lead |\n| --- | --- |\n| billing | Ada |\n`,
      right: `${page}\n| Team | Lead |\n| --- | --- |\n| billing | Ada |\n`,
    },
    unread: true,
  },
  "matrix-no-area": {
    severity: "warning",
    summary: "A table of commands has no column `Area` and is not read.",
    why: "It has the columns of a matrix, and none of its rows runs. Only `Area` makes it one, because many such tables list commands for people, deployments among them.",
    examples: {
      wrong: `${page}\n| Step | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n| smoke | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
      right: `${page}\n${header}| smoke | \`./scripts/smoke.sh\` | \`smoke ok\` | Redeploy the last tag. | @acme |\n`,
    },
    unread: true,
  },
  "matrix-header-again": {
    severity: "error",
    summary: "A header stands among the rows of a matrix.",
    why: "Without a blank line above it a second table goes on the first, and its rows are read under the headers of that. The header itself would be a check.",
    examples: {
      wrong: `${page}${header}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
      right: `${page}\n${header}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
    },
  },
  "matrix-in-quote": {
    severity: "warning",
    summary: "A matrix stands in a block quote and is not read.",
    why: "A quote shows what is said elsewhere. Checks that were meant to run would not.",
    examples: {
      wrong: `${page}\n> | Area | Command |\n> | --- | --- |\n> | web | \`npm test\` |\n`,
      right: `${page}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
    },
    unread: true,
  },
  "matrix-in-guidance": {
    severity: "error",
    summary: "A matrix stands in a section that a cell links to.",
    why: "Such a section is guidance and shown to people, so the checks in it would not run.",
    examples: {
      wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
      right: `${header}| api | \`cargo test\` | \`test result: ok\` | [Go back](#go-back) | @acme |\n| web | \`npm test\` | \`/^Tests: .* passed/\` | [Go back](#go-back) | @acme |\n\n## Go back\n\nRedeploy the last tag.\n`,
    },
    unread: true,
  },
  "lost-row": {
    severity: "error",
    summary: "A line begins with `|`, or reads as the header of a matrix, and belongs to no table.",
    why: "A blank line or a bad delimiter row above it has cut it off. To GitHub it is text, and its check would not run.",
    examples: {
      wrong: `${page}\n| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
      right: `${page}| web | \`npm test\` | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n`,
    },
    unread: true,
  },
  "row-below-table": {
    severity: "warning",
    summary: "A line below a matrix has as many cells as its rows, and does not belong to it.",
    why: "Rows without a pipe in front end at a blank line. To GitHub it is text, and its check would not run.",
    examples: {
      wrong:
        "Area | Command | Pass signal | Rollback | Owner\n--- | --- | --- | --- | ---\napi | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme\n\nweb | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme\n",
      right:
        "Area | Command | Pass signal | Rollback | Owner\n--- | --- | --- | --- | ---\napi | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme\nweb | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme\n",
    },
    unread: true,
  },
  "surplus-cell": {
    severity: "error",
    summary: "A row has more cells than its header.",
    why: "A pipe in a cell ends it, also inside backticks. The command would be cut off and every cell behind it would be read as another column.",
    examples: {
      wrong: `${header}| api | \`cargo test 2>&1 | tee test.log\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
      right: `${header}| api | \`cargo test 2>&1 \\| tee test.log\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
    },
    unread: true,
  },
  "column-twice": {
    severity: "error",
    summary: "Two columns of a matrix mean the same.",
    why: "Only one of them could be read, and what the other demands would not be checked.",
    examples: {
      wrong:
        "| Area | Command | Pass signal | Expected | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `exit 0` | `, 0 failures` | Redeploy the last tag. | @acme |\n",
      right: `${header}| api | \`mix test\` | \`exit 0\` and \`, 0 failures\` | Redeploy the last tag. | @acme |\n`,
    },
    unread: true,
  },
  "column-name": {
    severity: "warning",
    summary: "The header of a column is nearly one of the format, and the column is not read.",
    why: "What stands below it would neither be checked nor shown.",
    examples: {
      wrong:
        "| Area | Command | Pass signal | Tiemout | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | 2m | Redeploy the last tag. | @acme |\n",
      right:
        "| Area | Command | Pass signal | Timeout | Rollback | Owner |\n| --- | --- | --- | --- | --- | --- |\n| api | `mix test` | `, 0 failures` | 2m | Redeploy the last tag. | @acme |\n",
    },
    fixable: true,
    unread: true,
  },
  "smoke-matrix-name": {
    severity: "error",
    summary: "The info string of a fenced block is nearly `yaml smoke-matrix`.",
    why: "Under any other name the block is code for readers, and its checks would not run.",
    examples: {
      wrong: `${page}\n\`\`\`yaml smoke_matrix\n- area: web\n  run: npm test\n\`\`\`\n`,
      right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n`,
    },
    fixable: true,
    unread: true,
  },

  // Columns of a matrix that are not read as they look, or not at all (FORMAT 1.2).

  "column-unread": {
    severity: "warning",
    summary: "A column of a matrix looks as if it were meant for the run, and is not read.",
    why: "Its header speaks of passing, failing or time, or its cells hold code, a moment, a waiver, phases or kinds of release. A column by an unknown name is for readers alone.",
    examples: { wrong: pageWithColumn("Time budget", "a minute"), right: pageWithColumn("Timeout", "1m") },
    unread: true,
  },
  "column-lost": {
    severity: "error",
    summary: "A column of a matrix is by its name and by its cells meant for the run, and is not read.",
    why: "Its signals, commands or conditions would be dropped without a word, and the check would pass without them, or too early.",
    examples: {
      wrong: pageWithColumn("Fail sinal", "`panic`"),
      right: pageWithColumn("Fail signal", "`panic`"),
    },
    fixable: true,
    unread: true,
  },
  "header-look-alike": {
    severity: "warning",
    summary: "A header is one of ours but for letters that only look like them.",
    why: "A Cyrillic or fullwidth letter makes another word of the header, so that the column is not read.",
    examples: { wrong: pageWithColumn("N\u0435eds", ""), right: pageWithColumn("Needs", "") },
    fixable: true,
    unread: true,
  },
  "header-hidden": {
    severity: "error",
    summary: "A header of a matrix holds a character that cannot be seen.",
    why: "A no-break space or a zero-width character makes another word of the header for every other reader of the page.",
    examples: {
      wrong: pageWithColumn("Fail\u00a0signal", "`panic`"),
      right: pageWithColumn("Fail signal", "`panic`"),
    },
    fixable: true,
  },
  "command-header": {
    severity: "error",
    summary: "The header of the commands has parentheses that say something.",
    why: "`Command (do not run)` or `Command (run from web/)` is a condition for all commands, which is not read: they would run otherwise than the page says.",
    examples: {
      wrong: commands("Command (run from web/)", "`make test`"),
      right: commands("Command", "`cd web && make test`"),
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
