import { above, below, file, page, type Sentence, settings } from "./sentence.js";

/** FORMAT 1.1, sentence by sentence. */
export const settingsSentences: readonly Sentence[] = [
  {
    sentence: "YAML front matter, or the same in a comment `<!-- readiness`, one of them, once",
    rows: [
      ["front matter", settings("owner: me"), ["a: x"]],
      ["a comment", above("<!-- readiness", "owner: me", "-->"), ["a: x"]],
      ["a comment below", below("<!-- readiness", "owner: me", "-->"), ["a: x"]],
      [
        "both",
        page(
          "---",
          "owner: me",
          "---",
          "<!-- readiness",
          "setup: y",
          "-->",
          "",
          "| Area | Command |",
          "| --- | --- |",
          "| a | `x` |",
        ),
        ["error settings-twice 4:1"],
      ],
      [
        "two comments",
        above("<!-- readiness", "owner: me", "-->", "", "<!-- readiness", "setup: y", "-->"),
        ["error settings-twice 5:1"],
      ],
    ],
  },
  {
    sentence: "the comment's first line is `<!-- readiness` and nothing else, its last `-->`",
    rows: [
      [
        "a key in the first line",
        above("<!-- readiness owner: me", "setup: y", "-->"),
        ["error settings-comment 1:1"],
      ],
      [
        "a key in the last line",
        above("<!-- readiness", "owner: me -->", ""),
        ["error settings-comment 2:1"],
      ],
      ["anywhere", above("Text.", "", "- item", "  <!-- readiness", "  owner: me", "  -->"), ["a: x"]],
      [
        "behind text",
        above("Text <!-- readiness", "owner: me", "setup: y", "-->"),
        ["error settings-comment 1:1"],
      ],
    ],
  },
  {
    sentence: "`readiness` is the version of the format, 1 when absent; another number needs a newer action",
    rows: [
      ["1", settings("readiness: 1"), ["a: x"]],
      ["2, and nothing else is said", settings("readiness: 2", "onwer: me"), ["error newer-format 2:12"]],
      ["a text", settings('readiness: "1"'), ["error wrong-type 2:12"]],
    ],
  },
  {
    sentence: "`ticket` is `#61`, owner/repo#61, a URL or a Linear key",
    rows: [
      ['"#61"', settings('ticket: "#61"'), ["a: x"]],
      ["acme/app#61", settings("ticket: acme/app#61"), ["a: x"]],
      [
        "https://github.com/acme/app/issues/61",
        settings("ticket: https://github.com/acme/app/issues/61"),
        ["a: x"],
      ],
      ["FAC-61", settings("ticket: FAC-61"), ["a: x"]],
      ["61", settings("ticket: 61"), ["error wrong-type 2:9"]],
      ['"61"', settings('ticket: "61"'), ["warning ticket-form 2:9", "a: x"]],
      ["ask Bob", settings("ticket: ask Bob"), ["warning ticket-form 2:9", "a: x"]],
    ],
  },
  {
    sentence:
      "front matter is there when the first line is `---`, a later line is `---`, and between them stands a mapping or nothing",
    rows: [
      ["nothing", settings(), ["a: x"]],
      ["a list", settings("- one", "- two"), ["a: x"]],
      [
        "a blank behind the first line",
        page("--- ", "owner: me", "---", "| Area | Command |", "| --- | --- |", "| a | `x` |"),
        ["error front-matter 1:1"],
      ],
      [
        "no end",
        page("---", "owner: me", "", "| Area | Command |", "| --- | --- |", "| a | `x` |"),
        ["error front-matter 1:1"],
      ],
      [
        "ended by full stops",
        page("---", "owner: me", "...", "| Area | Command |", "| --- | --- |", "| a | `x` |"),
        ["error front-matter 1:1"],
      ],
      [
        "not in the first line",
        page("", "---", "owner: me", "setup: y", "---", "| Area | Command |", "| --- | --- |", "| a | `x` |"),
        ["error front-matter 2:1"],
      ],
    ],
  },
  {
    sentence:
      "in front matter a key that resembles one of ours is an error, others are left alone and named once",
    rows: [
      ["a misspelt key", settings("onwer: me"), ["error unknown-key 2:1"]],
      ["keys of others", settings("layout: x", "title: y"), ["note foreign-keys 2:1", "a: x"]],
      ["`x-…`", settings("x-mine: y"), ["a: x"]],
    ],
  },
  {
    sentence: "in the comment and in YAML files every unknown key is an error, `x-…` aside",
    rows: [
      ["in a comment", above("<!-- readiness", "layout: x", "-->"), ["error unknown-key 2:1"]],
      ["`x-…`", above("<!-- readiness", "x-mine: y", "-->"), ["a: x"]],
      ["in a file", file("layout: x", "checks:", "  - area: a", "    run: x"), ["error unknown-key 1:1"]],
    ],
  },
  {
    sentence: "`setup` and `teardown` take one string or a list",
    rows: [
      ["a string and a list", settings("setup: npm ci", "teardown: [a, b]"), ["a: x"]],
      ["a mapping", settings("setup: { a: b }"), ["error wrong-type 2:8"]],
      ["an empty list", settings("setup: []"), ["error empty-value 2:8"]],
    ],
  },
  {
    sentence: "a file of `linked-from` that does not mention the page is a finding",
    rows: [
      ["one that does", settings("linked-from: [README.md]"), ["a: x"]],
      ["one that does not", settings("linked-from: [mix.exs]"), ["completeness linked-from 2:15", "a: x"]],
    ],
  },
  {
    sentence: "`@…` and `#…` must be quoted",
    rows: [
      ["in quotes", settings('owner: "@acme"'), ["a: x"]],
      ["`@…`", settings("owner: @acme"), ["error yaml-syntax 2:8"]],
      ["`#…`", settings("ticket: #61"), ["error yaml-comment 2:9"]],
      ["`#…` behind text", settings("owner: me #1"), ["warning yaml-comment-cut 2:11", "a: x"]],
    ],
  },
  {
    sentence: "every area in `areas` needs at least one required check; a row of another area is a finding",
    rows: [
      ["covered", settings("areas: [A]"), ["a: x"]],
      ["not covered", settings("areas: [a, b]"), ["error area-uncovered 2:12"]],
      ["another area", settings("areas: [b]"), ["error area-uncovered 2:9", "warning area-unlisted 6:3"]],
      [
        "an advisory check alone",
        page(
          "---",
          "areas: [a]",
          "---",
          "| Area | Command | Severity |",
          "| --- | --- | --- |",
          "| a | `x` | advisory |",
        ),
        ["error area-uncovered 2:9"],
      ],
    ],
  },
  {
    sentence: "areas are compared by slug",
    rows: [
      [
        "in other letters",
        page(
          "---",
          "areas: [Partial streaming]",
          "---",
          "| Area | Command |",
          "| --- | --- |",
          "| partial-streaming | `x` |",
        ),
        ["partial-streaming: x"],
      ],
    ],
  },
  {
    sentence: "`lint` sets the severities of lint's own rules, never of errors of reading",
    rows: [
      ["a rule of lint", settings("lint: { rollback-missing: off }"), ["a: x"]],
      ["an error of reading", settings("lint: { lost-row: off }"), ["error lint-rule 2:9"]],
      ["an unknown rule", settings("lint: { rolback-missing: off }"), ["error lint-rule 2:9"]],
      ["an unknown severity", settings("lint: { rollback-missing: no }"), ["error lint-level 2:27"]],
      ["`false`", settings("lint: { rollback-missing: false }"), ["error wrong-type 2:27"]],
    ],
  },
  {
    sentence: "`defaults` has shell, timeout, env and working-directory, and nothing of it stands above it",
    rows: [
      [
        "all four",
        settings('defaults: { shell: bash, timeout: 10m, env: { A: "0" }, working-directory: . }'),
        ["a: x"],
      ],
      ["another key", settings("defaults: { retries: 1 }"), ["error unknown-key 2:13"]],
      ["timeout: 5m", settings("timeout: 5m"), ["error unknown-key 2:1"]],
      ["shell: bash", settings("shell: bash"), ["error unknown-key 2:1"]],
      ["env: { A: b }", settings("env: { A: b }"), ["error unknown-key 2:1"]],
      ["working-directory: web", settings("working-directory: web"), ["error unknown-key 2:1"]],
    ],
  },
  {
    sentence: "`reviewed`, `version-from` and `sign-offs` are settings",
    rows: [
      ["reviewed", settings("reviewed: 2026-11-01"), ["a: x"]],
      ["a day that there is not", settings("reviewed: 2026-02-30"), ["error wrong-type 2:11"]],
      ["in front matter", settings("sign-offs: note", "version-from: VERSION"), ["a: x"]],
      ["in a comment", above("<!-- readiness", "sign-offs: require", "-->", "", "- [ ] Read"), ["a: x"]],
    ],
  },
];
