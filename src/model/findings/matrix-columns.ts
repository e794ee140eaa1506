import type { FindingRule } from "./finding-rule.js";

function page(headers: string, cells: string): string {
  const count = headers.split("|").length;
  return `| Area | Command | ${headers} |\n|${" --- |".repeat(count + 2)}\n| catalog | \`make test\` | ${cells} |\n`;
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
      wrong: page("Signal that it passes", "`0 failures`"),
      right: page("Pass signal", "`, 0 failures`"),
    },
    unread: true,
  },
  "header-look-alike": {
    severity: "warning",
    summary: "A header is one of ours but for letters that only look like them.",
    why: "A Cyrillic or fullwidth letter makes another word of the header, so that the column is not read.",
    examples: {
      wrong: page("P\u0430ss signal", "all green"),
      right: page("Pass signal", "`all green`"),
    },
    fixable: true,
    unread: true,
  },
  "header-hidden": {
    severity: "error",
    summary: "A header of a matrix holds a character that cannot be seen.",
    why: "A no-break space or a zero-width character makes another word of the header for every other reader of the page.",
    examples: {
      wrong: page("Pass\u00a0signal", "`all green`"),
      right: page("Pass signal", "`all green`"),
    },
    fixable: true,
  },
  "command-header": {
    severity: "error",
    summary: "The header of the commands has parentheses that say something.",
    why: "`Command (do not run)` or `Command (run from web/)` is a condition for all commands, which is not read: they would run otherwise than the page says.",
    examples: {
      wrong: "| Area | Command (run from web/) |\n| --- | --- |\n| catalog | `make test` |\n",
      right: "| Area | Command |\n| --- | --- |\n| catalog | `cd web && make test` |\n",
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
