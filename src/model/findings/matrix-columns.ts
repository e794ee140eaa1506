import type { FindingRule } from "./finding-rule.js";

function page(header: string, cell: string): string {
  const headers = `| Area | Command | Expected | Rollback | Owner | ${header} |\n|---|---|---|---|---|---|\n`;
  return `${headers}| catalog | \`make test\` | \`built\` | Redeploy the last tag. | @acme | ${cell} |\n`;
}

function commands(header: string, cell: string): string {
  const headers = `| Area | ${header} | Expected | Rollback | Owner |\n|---|---|---|---|---|\n`;
  return `${headers}| catalog | ${cell} | \`built\` | Redeploy the last tag. | @acme |\n`;
}

/** Columns of a matrix that are not read as they look, or not at all (FORMAT 1.2). */
export const matrixColumnsFindings = {
  "column-unread": {
    severity: "warning",
    summary: "A column of a matrix looks as if it were meant for the run, and is not read.",
    why: "Its header speaks of passing, failing or time, or its cells hold code. A column by an unknown name is for readers alone.",
    examples: {
      wrong: page("Time budget", "a minute"),
      right: page("Timeout", "1m"),
    },
    unread: true,
  },
  "column-lost": {
    severity: "error",
    summary: "A column of a matrix is by its name and by its code meant for the run, and is not read.",
    why: "Its signals or commands would be dropped without a word, and the check would pass without them.",
    examples: {
      wrong: page("Fail sinal", "`panic`"),
      right: page("Fail signal", "`panic`"),
    },
    fixable: true,
    unread: true,
  },
  "header-look-alike": {
    severity: "warning",
    summary: "A header is one of ours but for letters that only look like them.",
    why: "A Cyrillic or fullwidth letter makes another word of the header, so that the column is not read.",
    examples: {
      wrong: page("N\u0435eds", ""),
      right: page("Needs", ""),
    },
    fixable: true,
    unread: true,
  },
  "header-hidden": {
    severity: "error",
    summary: "A header of a matrix holds a character that cannot be seen.",
    why: "A no-break space or a zero-width character makes another word of the header for every other reader of the page.",
    examples: {
      wrong: page("Fail\u00a0signal", "`panic`"),
      right: page("Fail signal", "`panic`"),
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
