import type { Checklist } from "../model/checklist.js";
import type { Finding } from "../model/finding.js";
import { problemAt, quoted, toFindings } from "../model/problem.js";
import type { TaggedVersion } from "../model/release.js";
import { applyLintSettings } from "./apply-lint-settings.js";

/** What git says of the version, as far as the page lets it: a warning with `strict`, too, and an error by `lint:` alone. */
export function taggedFindings(
  { settings, ignores }: Checklist,
  { version, tag, isBefore }: TaggedVersion,
  file: string,
): Finding[] {
  const where = isBefore ? "a commit before this one" : "another commit";
  const problem = problemAt("version-tagged", settings.versionFrom?.place ?? settings.place, {
    found: `${quoted(version)} is tagged already: ${quoted(tag)}, ${where}`,
    expected: "a version that is not released yet",
    cure: "Bump the version if another release is being made; else leave it as it is.",
  });
  const left = applyLintSettings([problem], { levels: settings.lint, ignores }, false);
  return toFindings(left, file, false, settings.lint);
}
