import { page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

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
} as const satisfies Readonly<Record<string, FindingRule>>;
