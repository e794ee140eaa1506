import { type FindingRule, undocumented } from "./finding-rule.js";

/** What keeps a page from being read or run, and is no matter of its text. */
export const runFindings = {
  "file-name": undocumented("error"),
  "not-text": undocumented("error"),
  unreadable: undocumented("error"),
  "base-page": undocumented("error"),
  input: undocumented("error"),
  filter: undocumented("error"),
  results: undocumented("error"),
  "untrusted-code": undocumented("error"),
} as const satisfies Readonly<Record<string, FindingRule>>;
