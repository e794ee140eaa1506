import { header, page, yamlCheck, yamlFile } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

const row = "| api | `cargo test` | `test result: ok` | Redeploy the last tag. | @acme |";

/** The columns of a complete check, one more, and a row with this in it. */
function withColumn(title: string, cell: string): string {
  const [names = "", delimiters = ""] = header.split("\n");
  return `${names} ${title} |\n${delimiters} --- |\n${row} ${cell} |\n`;
}

/** What is wrong with what a page says of its release (FORMAT 1.4, 1.5). */
export const releaseFieldsFindings = {
  phase: {
    severity: "error",
    summary: "The phase of a check is neither `before` nor `after`.",
    why: "It decides whether the check runs before or after publishing, so it is never guessed.",
    examples: { wrong: withColumn("Phase", "afterwards"), right: withColumn("Phase", "after") },
  },
  "release-kind": {
    severity: "error",
    summary: "`Only` names something that is no kind of release.",
    why: "A misspelt kind would be one that no release is of, and the check would never run.",
    examples: { wrong: withColumn("Only", "majour"), right: withColumn("Only", "major, minor") },
  },
  "not-before": {
    severity: "error",
    summary: "`Not before` holds no moment.",
    why: "A day, a time with its offset, or a duration after the tag or the release: any other text could mean one of several moments, and the check would run too early or never.",
    examples: {
      wrong: withColumn("Not before", "24 hours after the tag"),
      right: withColumn("Not before", "24h after tag"),
    },
  },
  "need-other-release": {
    severity: "warning",
    summary: "A check needs one that no release has together with it.",
    why: "A need that does not apply to a release is passed over. Rows of two phases, or for kinds without one in common, never wait for each other.",
    examples: {
      wrong: `${yamlFile}    id: built\n    phase: after\n${yamlCheck}    id: tested\n    needs: built\n`,
      right: `${yamlFile}    id: built\n${yamlCheck}    id: tested\n    needs: built\n`,
      sourceFormat: "yaml",
    },
  },
  "release-moment": {
    severity: "warning",
    summary: "A check of before publishing waits for the release to be published.",
    why: "It would be pending until then, and a gate that is asked before publishing is never ready.",
    examples: {
      wrong: `${yamlFile}    not-before: 24h after release\n`,
      right: `${yamlFile}    phase: after\n    not-before: 24h after release\n`,
      sourceFormat: "yaml",
    },
  },
  "to-do-empty": {
    severity: "warning",
    summary: "A to-do says that there is none.",
    why: "With a to-do a check that fails is pending: it waits for a person. One without anything to do would wait for good.",
    examples: {
      wrong: `${yamlFile}    to-do: none\n`,
      right: yamlFile,
      sourceFormat: "yaml",
    },
  },
  waiver: {
    severity: "error",
    summary: "A waiver lacks its last day, its author or its reason, or is written in another form.",
    why: "A waiver takes a check out of the gate. Who allowed it, why, and until when must stand beside it, or it would stay for good.",
    examples: {
      wrong: `${yamlFile}    waived: { by: "@alice", until: 2026-12-15 }\n`,
      right: `${yamlFile}    waived: { by: "@alice", until: 2026-12-15, reason: "upstream is down, #123" }\n`,
      sourceFormat: "yaml",
    },
  },
  "version-from": {
    severity: "error",
    summary: "`version-from` has none of its forms, or its path, JSONPath or pattern is none.",
    why: "The version decides which checks a release has. Where it is read from is judged before anything runs.",
    examples: {
      wrong: `---\nversion-from: "Cargo.toml: /version = .+/"\n---\n\n${page}`,
      right: `---\nversion-from: 'Cargo.toml: /^version = "(.+)"/'\n---\n\n${page}`,
    },
  },
  "sign-offs": {
    severity: "error",
    summary: "`sign-offs` is neither `note` nor `require`.",
    why: "It decides whether an open sign-off holds the release back, so it is never guessed.",
    examples: {
      wrong: `---\nsign-offs: required\n---\n\n${page}`,
      right: `---\nsign-offs: require\n---\n\n${page}\n- [ ] Changelog reviewed\n`,
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
