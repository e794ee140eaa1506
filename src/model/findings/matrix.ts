import { type FindingRule, undocumented } from "./finding-rule.js";

/** What is wrong with the tables and blocks that hold checks (FORMAT 1.2). */
export const matrixFindings = {
  "no-checks": undocumented("error"),
  "matrix-no-command": undocumented("warning"),
  "matrix-no-area": undocumented("warning"),
  "matrix-in-quote": undocumented("warning"),
  "matrix-in-guidance": undocumented("error"),
  "lost-row": undocumented("error"),
  "row-below-table": undocumented("warning"),
  "surplus-cell": undocumented("error"),
  "column-twice": undocumented("error"),
  "column-name": undocumented("warning"),
  "later-column": undocumented("note"),
  "fence-open": undocumented("error"),
  "comment-open": undocumented("error"),
  "smoke-matrix-name": undocumented("error"),
  "too-many-checks": undocumented("error"),
  "page-nesting": undocumented("error"),
  "page-size": undocumented("error"),
} as const satisfies Readonly<Record<string, FindingRule>>;
