import { type FindingRule, undocumented } from "./finding-rule.js";

/** What a complete page has (DESIGN 2.1, `strict`). */
export const completeFindings = {
  "owner-missing": undocumented("completeness"),
  "rollback-missing": undocumented("completeness"),
  "signal-beyond-exit": undocumented("completeness"),
  "linked-from": undocumented("completeness"),
  "prompt-in-command": undocumented("warning"),
} as const satisfies Readonly<Record<string, FindingRule>>;
