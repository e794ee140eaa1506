import { type FindingRule, undocumented } from "./finding-rule.js";

/** What is wrong with a check, whatever holds it (FORMAT 1.2, 1.3). */
export const checksFindings = {
  id: undocumented("error"),
  "duplicate-id": undocumented("error"),
  "unreadable-check": undocumented("error"),
  "control-character": undocumented("error"),
  severity: undocumented("error"),
  "unknown-shell": undocumented("error"),
  retries: undocumented("error"),
  duration: undocumented("error"),
  "unknown-need": undocumented("error"),
  "numbered-need": undocumented("error"),
  "need-cycle": undocumented("error"),
} as const satisfies Readonly<Record<string, FindingRule>>;
