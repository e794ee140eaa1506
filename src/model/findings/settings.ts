import { type FindingRule, undocumented } from "./finding-rule.js";

/** What is wrong with the settings of a page (FORMAT 1.1). */
export const settingsFindings = {
  "front-matter": undocumented("error"),
  "settings-comment": undocumented("error"),
  "settings-twice": undocumented("error"),
  "settings-in-quote": undocumented("warning"),
  "foreign-keys": undocumented("note"),
  "later-key": undocumented("note"),
  "misplaced-checks": undocumented("error"),
  "newer-format": undocumented("error"),
  "unknown-key": undocumented("error"),
  "duplicate-area": undocumented("error"),
  "ticket-form": undocumented("warning"),
  "area-uncovered": undocumented("error"),
  "area-unlisted": undocumented("warning"),
} as const satisfies Readonly<Record<string, FindingRule>>;
