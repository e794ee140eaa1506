import { header, page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

const web = "| web | `npm test` | `/^Tests: .* passed/` | Redeploy the last tag. | @acme |\n";

/** What keeps a page, or a part of it, from being read as tables and blocks. */
export const pageFindings = {
  "fence-open": {
    severity: "error",
    summary: "A code fence above a matrix is not closed where it seems to be.",
    why: "Everything behind the fence is code, the matrix too, and its checks would not run.",
    examples: {
      wrong: `${page}\n\`\`\`sh\nnpm ci\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
      right: `\`\`\`sh\nnpm ci\n\`\`\`\n\n${page}`,
    },
    unread: true,
  },
  "comment-open": {
    severity: "error",
    summary: "An HTML comment above a matrix is not closed where it seems to be.",
    why: "Everything behind it is hidden, the matrix too, and its checks would not run.",
    examples: {
      wrong: `${page}\n<!-- to be reviewed\n\n| Area | Command |\n| --- | --- |\n| web | \`npm test\` |\n`,
      right: `<!-- to be reviewed -->\n\n${page}`,
    },
    unread: true,
  },
  "too-many-checks": {
    severity: "error",
    summary: "The page has more than 100,000 rows.",
    why: "What lies beyond is not read, because no report could show it.",
    examples: null,
    unread: true,
  },
  "page-nesting": {
    severity: "error",
    summary: "Lists and quotes are nested deeper than the page can be read.",
    why: "What lies deeper is not read, and a check could stand there.",
    examples: null,
    unread: true,
  },
  "page-size": {
    severity: "error",
    summary: "The page has more lines and list items than can be read.",
    why: "What lies beyond is not read, and a check could stand there.",
    examples: null,
    unread: true,
  },

  // What looks as if it were meant for the run and is not read (FORMAT 1.1, 1.2).

  "matrix-header-row": {
    severity: "warning",
    summary: "The header of a matrix stands as a row of another table.",
    why: "A table's header is its first row, above the delimiter row. With a caption in its place the table is no matrix, and none of its rows runs.",
    examples: {
      wrong: `${page}\n| Smoke matrix | |\n| --- | --- |\n| Area | Command |\n| web | \`npm test\` |\n`,
      right: `${page}\nThe second matrix:\n\n${header}${web}`,
    },
    unread: true,
  },
  "table-like-matrix": {
    severity: "warning",
    summary: "A table that is no matrix has a header of one, or an empty header above code spans.",
    why: "A matrix has the columns `Area` and `Command`. Without them signals, rollbacks and commands of a table have no effect.",
    examples: {
      wrong: `${page}\n| What | Pass signal |\n| --- | --- |\n| web | \`3 passed\` |\n`,
      right: `${page}\n| What | Seen |\n| --- | --- |\n| web | 3 passed |\n`,
    },
    unread: true,
  },
  "html-table": {
    severity: "warning",
    summary: "A table written in HTML has a header of a matrix.",
    why: "Only Markdown tables are read. The rows of a table in HTML would not run.",
    examples: {
      wrong: `${page}\n<table>\n<tr><th>Area</th><th>Command</th></tr>\n<tr><td>web</td><td><code>npm test</code></td></tr>\n</table>\n`,
      right: `${page}${web}`,
    },
    unread: true,
  },
  "matrix-in-code": {
    severity: "warning",
    summary: "A matrix, or a list of checks, is indented by four blanks and so is code.",
    why: "Lines that are indented so far are code for readers, and the checks in them would not run.",
    examples: {
      wrong: `${page}\nThe others:\n\n    | Area | Command |\n    | --- | --- |\n    | web | \`npm test\` |\n`,
      right: `${page}\nThe others:\n\n${header}${web}`,
    },
    unread: true,
  },
  "settings-misplaced": {
    severity: "warning",
    summary: "Something that may be settings stands where none count.",
    why: "A key of ours, or ours beside others, below a rule, in a comment or in a block of YAML may be a setting or may be text. As a setting it has no effect there.",
    examples: { wrong: `${page}\n---\nsetup: npm ci\n---\n`, right: `---\nsetup: npm ci\n---\n\n${page}` },
    unread: true,
  },
  "setup-without-effect": {
    severity: "warning",
    summary: "`setup` ends with a line that changes its own shell alone.",
    why: "Each command is a process of its own, so `cd`, `export` and the like reach no check. What they were meant to give the checks would be missing.",
    examples: {
      wrong: `---\nsetup: export MIX_ENV=test\n---\n\n${page}`,
      right: `---\ndefaults:\n  env: { MIX_ENV: test }\n---\n\n${page}`,
    },
    unread: true,
  },
  "block-not-run": {
    severity: "warning",
    summary: "A section that stands for a command has a block of commands that is not run.",
    why: "Of such a section the fenced blocks without info string or with the name of a shell run. A session, another shell or indented lines are taken for readers' text, and the check would run less than its page shows.",
    examples: {
      wrong: `${header}| api | [The tests](#the-tests) | \`test result: ok\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\ncargo fetch\n\`\`\`\n\n\`\`\`console\n$ cargo test\n\`\`\`\n`,
      right: `${header}| api | [The tests](#the-tests) | \`test result: ok\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\ncargo fetch\ncargo test\n\`\`\`\n`,
    },
    unread: true,
  },
  "guidance-anchor": {
    severity: "warning",
    summary: "A link in guidance leads to an anchor that the page does not have.",
    why: "Whoever follows it in a failure's report lands nowhere.",
    examples: {
      wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the steps](#restor) first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
      right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the steps](#restore) first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
    },
  },
  "guidance-file": {
    severity: "warning",
    summary: "Guidance links to a file that is not in the repository.",
    why: "Whoever follows it in a failure's report lands nowhere. The file may have been moved since the page was written.",
    examples: {
      wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook](no-such-runbook.md) first. | @acme |\n`,
      right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook](docs/runbook.md) first. | @acme |\n`,
    },
  },
  "reference-undefined": {
    severity: "warning",
    summary: "A link has a reference that nothing on the page defines.",
    why: "It is shown as brackets, and the page it was meant to lead to is lost.",
    examples: {
      wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook][rb] first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n`,
      right: `${header}| api | \`cargo test\` | \`test result: ok\` | See [the runbook][rb] first. | @acme |\n\n## Restore\n\nRedeploy the last tag.\n\n[rb]: docs/runbook.md\n`,
    },
  },
  "checks-in-yaml": {
    severity: "warning",
    summary: "A list of checks in YAML or JSON stands in no block that is called `yaml smoke-matrix`.",
    why: "Under any other name the block is code for readers, and without a fence the list is text. Its checks would not run.",
    examples: {
      wrong: `${page}\n\`\`\`yaml\n- area: web\n  run: npm test\n\`\`\`\n`,
      right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n\`\`\`\n`,
    },
    unread: true,
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
