import { above, cells, check, page, type Sentence, settings } from "./sentence.js";

/** Lines above a small matrix, and below it. */
const underHeading = ["", "# Bump", "Set the version."];

/** FORMAT 1.5, as far as a page is read. */
export const releaseSentences: readonly Sentence[] = [
  {
    sentence: "`version-from` is `FILE`, `json FILE: JSONPATH` or `FILE: /pattern/` with exactly one group",
    rows: [
      ["a file", settings("version-from: VERSION"), ["a: x"]],
      ["a path of JSON", settings('version-from: "json package.json: $.version"'), ["a: x"]],
      ["a pattern", settings(`version-from: 'mix.exs: /version: "(.+)"/'`), ["a: x"]],
      ["in a comment", above("<!-- readiness", "version-from: VERSION", "-->"), ["a: x"]],
      ["no group", settings("version-from: 'mix.exs: /version/'"), ["error version-from 2:15"]],
      ["two groups", settings("version-from: 'mix.exs: /(a)(b)/'"), ["error version-from 2:15"]],
      [
        "a pattern that RE2 lacks",
        settings("version-from: 'mix.exs: /(?=a)(b)/'"),
        ["error version-from 2:15"],
      ],
      ["no JSONPath", settings("version-from: 'json a.json: $['"), ["error version-from 2:15"]],
      ["a command", settings("version-from: git describe --tags"), ["error version-from 2:15"]],
      ["a path outside", settings("version-from: /etc/version"), ["error version-from 2:15"]],
      ["a list", settings("version-from: [a, b]"), ["error wrong-type 2:15"]],
      ["misspelt", settings("version_from: VERSION"), ["error unknown-key 2:1"]],
    ],
  },
  {
    sentence: "`Phase` is `before` when empty, or `after`",
    rows: [
      ["before", cells({ Phase: "before" }), ["a: x"]],
      ["after", cells({ Phase: "After" }), ["a: x | phase after"]],
      ["empty", cells({ Phase: "" }), ["a: x"]],
      ["a dash", cells({ Phase: "—" }), ["a: x"]],
      ["in YAML", check("run: x", "phase: after"), ["a: x | phase after"]],
      ["another", cells({ Phase: "afterwards" }), ["error phase 3:13"]],
      ["with words", cells({ Phase: "after the tag" }), ["error phase 3:13"]],
      ["another in YAML", check("run: x", "phase: post"), ["error phase 4:12"]],
      ["crossed out", cells({ Phase: "~~after~~" }), ["error cell-struck 3:13"]],
      ["with a hidden character", cells({ Phase: "af\u200bter" }), ["error hidden-character 3:15"]],
    ],
  },
  {
    sentence: "`Only` holds kinds of releases, a list by comma",
    rows: [
      ["one", cells({ Only: "major" }), ["a: x | only major"]],
      ["several", cells({ Only: "minor, `major`" }), ["a: x | only major minor"]],
      ["in YAML", check("run: x", "only: prerelease"), ["a: x | only prerelease"]],
      ["a list in YAML", check("run: x", "only: [minor, major]"), ["a: x | only major minor"]],
      ["an unknown one", cells({ Only: "major, lts" }), ["error release-kind 3:20"]],
      ["an unknown one in YAML", check("run: x", "only: [major, lts]"), ["error release-kind 4:19"]],
      ["an empty list", check("run: x", "only: []"), ["error empty-value 4:11"]],
      ["misspelt", cells({ Onyl: "major" }), ["error column-lost 1:20"]],
    ],
  },
  {
    sentence: "`Not before`: a date (00:00 UTC), a time with offset, or `DURATION after tag|release`",
    rows: [
      ["a date", cells({ "Not before": "2026-12-01" }), ["a: x | not before 2026-12-01T00:00:00.000Z"]],
      [
        "a time",
        cells({ "Not before": "2026-12-01T09:00+01:00" }),
        ["a: x | not before 2026-12-01T08:00:00.000Z"],
      ],
      ["after the tag", cells({ "Not before": "`24h after tag`" }), ["a: x | not before 86400000 tag"]],
      [
        "after the release, in days",
        cells({ "Not before": "3d after release", Phase: "after" }),
        ["a: x | phase after | not before 259200000 release"],
      ],
      [
        "a date in YAML",
        check("run: x", "not-before: 2026-12-01"),
        ["a: x | not before 2026-12-01T00:00:00.000Z"],
      ],
      ["a day that there is not", cells({ "Not before": "2026-02-30" }), ["error not-before 3:13"]],
      ["no offset", cells({ "Not before": "2026-12-01 09:00" }), ["error not-before 3:13"]],
      ["no event", check("run: x", "not-before: 24h"), ["error not-before 4:17"]],
      ["a number", check("run: x", "not-before: 3"), ["error not-before 4:17"]],
      ["a day is no unit elsewhere", cells({ Timeout: "1d" }), ["error duration 3:13"]],
    ],
  },
  {
    sentence: "a row that waits for the release is one of after publishing",
    rows: [
      [
        "before",
        cells({ "Not before": "1h after release" }),
        ["warning release-moment 3:1", "a: x | not before 3600000 release"],
      ],
    ],
  },
  {
    sentence: "`To do` is guidance as `Rollback` is: a link to a section stands for that section",
    rows: [
      ["words", cells({ "To do": "Bump `mix.exs`." }), ["a: x | to do Bump `mix.exs`."]],
      ["Todo", cells({ Todo: "Bump it." }), ["a: x | to do Bump it."]],
      ["To-dos", cells({ "To-dos": "Bump it." }), ["a: x | to do Bump it."]],
      ["no to-do", cells({ Todo: "none" }), ["warning to-do-empty 3:1", "a: x | to do none"]],
      ["a tick", cells({ Todo: "✅" }), ["warning to-do-empty 3:1", "a: x | to do ✅"]],
      [
        "words with one of these",
        cells({ Todo: "No tag yet: push it." }),
        ["a: x | to do No tag yet: push it."],
      ],
      ["a link", cells({ "To do": "[Bump](#bump)" }, ...underHeading), ["a: x | to do Set the version."]],
      [
        "a link to nothing",
        cells({ "To do": "[Bump](#bumb)" }, ...underHeading),
        ["error anchor-missing 3:13"],
      ],
      [
        "a link in a block",
        page("```yaml smoke-matrix", "- { area: a, run: x, to-do: '[Bump](#bump)' }", "```", ...underHeading),
        ["a: x | to do Set the version."],
      ],
      ["in a YAML file", check("run: x", "to-do: Bump it."), ["a: x | to do Bump it."]],
      ["an anchor in a YAML file", check("run: x", "to-do: '[Bump](#bump)'"), ["error anchor-in-yaml 4:12"]],
      ["under another key", check("run: x", "todo: Bump it."), ["error unknown-key 4:5"]],
    ],
  },
  {
    sentence: "`Waived`: `until DAY by NAME: REASON`, all three required",
    rows: [
      [
        "in a cell",
        cells({ Waived: "until 2026-12-15 by @alice: down, #1" }),
        ["a: x | waived 2026-12-15 @alice down, #1"],
      ],
      [
        "in YAML",
        check("run: x", 'waived: { by: "@alice", until: 2026-12-15, reason: "down, #1" }'),
        ["a: x | waived 2026-12-15 @alice down, #1"],
      ],
      ["without a reason", cells({ Waived: "until 2026-12-15 by @alice" }), ["error waiver 3:13"]],
      ["without a name", cells({ Waived: "until 2026-12-15: down" }), ["error waiver 3:13"]],
      ["without a day", cells({ Waived: "by @alice: down" }), ["error waiver 3:13"]],
      [
        "a day that there is not",
        cells({ Waived: "until 2026-13-01 by @alice: down" }),
        ["error waiver 3:13"],
      ],
      [
        "without a reason in YAML",
        check("run: x", 'waived: { by: "@alice", until: 2026-12-15 }'),
        ["error waiver 4:13"],
      ],
      ["the text of a cell in YAML", check("run: x", "waived: until 2026-12-15"), ["error waiver 4:13"]],
      [
        "more than 366 days ahead",
        cells({ Waived: "until 2028-01-01 by @alice: down" }),
        ["error waiver-too-far 3:1", "a: x | waived 2028-01-01 @alice down"],
      ],
      ["crossed out", cells({ Waived: "~~until 2026-12-15 by @alice: down~~" }), ["error cell-struck 3:13"]],
    ],
  },
  {
    sentence: "what `needs` a row that does not apply waits for what that one needs instead",
    rows: [
      [
        "another phase",
        page(
          "| Area | Command | Phase | Needs |",
          "| --- | --- | --- | --- |",
          "| a | `x` | after | |",
          "| b | `y` | | a |",
        ),
        ["warning need-other-release 4:1", "a: x | phase after", "b: y | needs a"],
      ],
      [
        "kinds without one in common",
        page(
          "| Area | Command | Only | Needs |",
          "| --- | --- | --- | --- |",
          "| a | `x` | major, minor | |",
          "| b | `y` | patch | a |",
          "| c | `z` | minor, patch | a |",
          "| d | `u` | | a |",
        ),
        [
          "warning need-other-release 4:1",
          "a: x | only major minor",
          "b: y | needs a | only patch",
          "c: z | needs a | only minor patch",
          "d: u | needs a",
        ],
      ],
    ],
  },
  {
    sentence: "every area in `areas` needs at least one required check, of whatever phase",
    rows: [
      [
        "after publishing",
        page(
          "---",
          "areas: [a]",
          "---",
          "| Area | Command | Phase |",
          "| --- | --- | --- |",
          "| a | `x` | after |",
        ),
        ["a: x | phase after"],
      ],
      [
        "for one kind",
        page(
          "---",
          "areas: [a]",
          "---",
          "| Area | Command | Only |",
          "| --- | --- | --- |",
          "| a | `x` | major |",
        ),
        ["a: x | only major"],
      ],
      [
        "waived",
        page(
          "---",
          "areas: [a]",
          "---",
          "| Area | Command | Waived |",
          "| --- | --- | --- |",
          "| a | `x` | until 2026-12-15 by @alice: down |",
        ),
        ["a: x | waived 2026-12-15 @alice down"],
      ],
    ],
  },
];
