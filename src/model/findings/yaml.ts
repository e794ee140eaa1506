import { type FindingRule, undocumented } from "./finding-rule.js";

/** What is wrong with YAML and its values (FORMAT 1.3). */
export const yamlFindings = {
  "anchor-in-yaml": undocumented("error"),
  "duplicate-key": undocumented("error"),
  "empty-value": undocumented("error"),
  "env-name": undocumented("error"),
  "missing-key": undocumented("error"),
  "wrong-type": undocumented("error"),
  "yaml-alias": undocumented("error"),
  "yaml-anchor": undocumented("error"),
  "yaml-tag": undocumented("error"),
  "yaml-comment": undocumented("error"),
  "yaml-comment-cut": undocumented("warning"),
  "yaml-documents": undocumented("error"),
  "yaml-key": undocumented("error"),
  "yaml-list": undocumented("error"),
  "yaml-syntax": undocumented("error"),
} as const satisfies Readonly<Record<string, FindingRule>>;
