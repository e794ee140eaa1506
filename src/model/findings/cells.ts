import { type FindingRule, undocumented } from "./finding-rule.js";

/** What is wrong with the cells of a row (FORMAT 1.2). */
export const cellsFindings = {
  "missing-area": undocumented("error"),
  "command-missing": undocumented("error"),
  "command-empty": undocumented("error"),
  "command-link": undocumented("error"),
  "section-without-command": undocumented("error"),
  "stray-backtick": undocumented("error"),
  "signal-prose": undocumented("warning"),
  "signal-words": undocumented("warning"),
  "anchor-missing": undocumented("error"),
  "section-empty": undocumented("warning"),
} as const satisfies Readonly<Record<string, FindingRule>>;
