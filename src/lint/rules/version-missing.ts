import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** FORMAT 1.5: `version-from` gives one line of at most 100 characters. */
export const versionMissing: Rule = ({ settings }, { version }) => {
  const { versionFrom } = settings;
  if (versionFrom === null || version.tree?.kind !== "unknown") return [];
  const { found, cure } = version.tree;
  const expected = `the version that is being released, by \`version-from\` (${quoted(versionFrom.text)})`;
  return [problemAt("version-missing", versionFrom.place, { found, expected, cure })];
};
