import { type FindingRule, undocumented } from "./finding-rule.js";

/** What is wrong with a signal (FORMAT 2). */
export const signalsFindings = {
  signal: undocumented("error"),
} as const satisfies Readonly<Record<string, FindingRule>>;
