import { page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is said of the release, and does not hold together (FORMAT 1.5). The examples stand in a repository whose `VERSION` is 1.4.0, under the tag `v1.4.0`. */
export const releaseFindings = {
  "version-missing": {
    severity: "warning",
    summary: "`version-from` tells no version.",
    why: "The file or the match is missing, or it is no single line of at most 100 characters, or it has signs that no version has, as the whole text of a `package.json`. The version then is not known, nor is the kind of the release: rows for some kinds run for all, and a command that needs the version cannot run.",
    examples: {
      wrong: `---\nversion-from: no-such-file\n---\n\n${page}`,
      right: `---\nversion-from: VERSION\n---\n\n${page}`,
    },
  },
  "version-at-odds": {
    severity: "completeness",
    summary: "The input `version`, the event's tag and `version-from` do not name the same version.",
    why: "One of them is not about this release. The version is the first of the three, and the kind of the release is not known, so that no row is left out by mistake.",
    examples: {
      wrong: `---\nversion-from: OLD_VERSION\n---\n\n${page}`,
      right: `---\nversion-from: VERSION\n---\n\n${page}`,
    },
  },
  "version-tagged": {
    severity: "warning",
    summary: "The version of the release is the tag of another commit already.",
    why: "The version was not bumped since the last release, so that what is ticked, looked for and published for that one counts for this one, too. Between two releases it is as it should be.",
    examples: null,
    saidByRun: true,
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
