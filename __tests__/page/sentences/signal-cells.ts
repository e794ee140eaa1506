import { cells, type Sentence } from "./sentence.js";

/** FORMAT 1.2: cells of signals. */
export const signalCellSentences: readonly Sentence[] = [
  {
    sentence: "every code span of a signal column is one signal, and the words between them mean nothing",
    rows: [
      [
        "two spans",
        cells({ "Pass signal": "`y`, `z`", "Fail signal": "`v`, `w`" }),
        ["a: x | pass y | pass z | fail v | fail w"],
      ],
      ["words", cells({ "Pass signal": "shows `y` soon" }), ["a: x | pass y"]],
    ],
  },
  {
    sentence: "the exit phrase: `exit N`, or `exit !0`, in either column",
    rows: [
      ["exit 0 (pass)", cells({ "Pass signal": "exit 0" }), ["a: x | pass exit 0"]],
      ["Exit code 0 (pass)", cells({ "Pass signal": "Exit code 0" }), ["a: x | pass exit 0"]],
      ["exits 0, `y` (pass)", cells({ "Pass signal": "exits 0, `y`" }), ["a: x | pass exit 0 | pass y"]],
      ["exit status: 3 (pass)", cells({ "Pass signal": "exit status: 3" }), ["a: x | pass exit 3"]],
      ["rc = 3 (pass)", cells({ "Pass signal": "rc = 3" }), ["a: x | pass exit 3"]],
      ["exited with code 2 (pass)", cells({ "Pass signal": "exited with code 2" }), ["a: x | pass exit 2"]],
      ["all exit 0 (pass)", cells({ "Pass signal": "all exit 0" }), ["a: x | pass exit 0"]],
      ["exit `3` (pass)", cells({ "Pass signal": "exit `3`" }), ["a: x | pass exit 3"]],
      ["non-zero exit (pass)", cells({ "Pass signal": "non-zero exit" }), ["a: x | pass exit !0"]],
      ["exits non-zero (pass)", cells({ "Pass signal": "exits non-zero" }), ["a: x | pass exit !0"]],
      ["exit 1 (fail)", cells({ "Fail signal": "exit 1" }), ["a: x | fail exit 1"]],
      ["non-zero exit (fail)", cells({ "Fail signal": "non-zero exit" }), ["a: x | fail exit !0"]],
    ],
  },
  {
    sentence:
      "a clause with one of these words and a number that is no such phrase is an error with the signal that says it",
    rows: [
      ["exit 0 or 1", cells({ "Pass signal": "exit 0 or 1" }), ["error exit-phrase 3:13"]],
      ["exit code > 2", cells({ "Pass signal": "exit code > 2" }), ["error exit-phrase 3:13"]],
      ["exit 1-3", cells({ "Pass signal": "exit 1-3" }), ["error exit-phrase 3:13"]],
      ["exits 1 if broken", cells({ "Pass signal": "exits 1 if broken" }), ["error exit-phrase 3:13"]],
      ["exit 0, 0 failures", cells({ "Pass signal": "exit 0, 0 failures" }), ["error exit-phrase 3:13"]],
      ["exit 256", cells({ "Pass signal": "exit 256" }), ["error exit-phrase 3:13"]],
    ],
  },
  {
    sentence: "a span that is only a number is an error",
    rows: [
      ["a number", cells({ "Pass signal": "`3` tests" }), ["error signal-number 3:14"]],
      ["a number in a text", cells({ "Pass signal": "`3 tests`" }), ["a: x | pass 3 tests"]],
    ],
  },
  {
    sentence: "a span that is one of the page's commands is an error",
    rows: [["its own command", cells({ "Pass signal": "`x` is fine" }), ["error signal-command 3:14"]]],
  },
  {
    sentence: "a placeholder as a signal is an error",
    rows: [
      ["<x>", cells({ "Pass signal": "`<x>`" }), ["error signal-placeholder 3:14"]],
      ["…", cells({ "Pass signal": "`…`" }), ["error signal-placeholder 3:14"]],
      ["N", cells({ "Pass signal": "`N`" }), ["error signal-placeholder 3:14"]],
    ],
  },
  {
    sentence: "a negation in a span's own clause is an error",
    rows: [
      ["no `y` (pass)", cells({ "Pass signal": "no `y`" }), ["error signal-negation 3:17"]],
      ["not `y` (pass)", cells({ "Pass signal": "not `y`" }), ["error signal-negation 3:18"]],
      ["never `y` (pass)", cells({ "Pass signal": "never `y`" }), ["error signal-negation 3:20"]],
      ["without `y` (pass)", cells({ "Pass signal": "without `y`" }), ["error signal-negation 3:22"]],
      ["none of `y` (pass)", cells({ "Pass signal": "none of `y`" }), ["error signal-negation 3:22"]],
      [
        "doesn't show `y` (pass)",
        cells({ "Pass signal": "doesn't show `y`" }),
        ["error signal-negation 3:27"],
      ],
      ["≠ `y` (pass)", cells({ "Pass signal": "≠ `y`" }), ["error signal-negation 3:16"]],
      [
        "in another clause",
        cells({ "Pass signal": "`y`, not more" }),
        ["warning signal-prose 3:18", "a: x | pass y"],
      ],
      ["no (fail)", cells({ "Fail signal": "no `y`" }), ["error signal-negation 3:17"]],
      ["must not show `y` (fail)", cells({ "Fail signal": "must not show `y`" }), ["a: x | fail y"]],
      ["`y` should not appear (fail)", cells({ "Fail signal": "`y` should not appear" }), ["a: x | fail y"]],
    ],
  },
  {
    sentence: '"or", "e.g." or a slash between spans of a pass column is an error',
    rows: [
      ["`y` or `z`", cells({ "Pass signal": "`y` or `z`" }), ["error signal-alternative 3:14"]],
      ["`y` e.g. `z`", cells({ "Pass signal": "`y` e.g. `z`" }), ["error signal-alternative 3:14"]],
      ["`y` / `z`", cells({ "Pass signal": "`y` / `z`" }), ["error signal-alternative 3:14"]],
    ],
  },
  {
    sentence: '"missing" and "absent" in a fail column are a warning that shows both readings',
    rows: [
      ["missing", cells({ "Fail signal": "missing `y`" }), ["warning signal-absence 3:22", "a: x | fail y"]],
      ["absent", cells({ "Fail signal": "`y` absent" }), ["warning signal-absence 3:14", "a: x | fail y"]],
    ],
  },
  {
    sentence:
      "a text in quotes alone is a warning; prose without a signal gives none, and lint says so; an empty cell or a dash is silent",
    rows: [
      ["quotes", cells({ "Pass signal": '"all good"' }), ["warning signal-quoted 3:13", "a: x"]],
      ["prose", cells({ "Pass signal": "all good" }), ["warning signal-prose 3:13", "a: x"]],
      ["[]", cells({ "Pass signal": "" }), ["a: x"]],
      ["[-]", cells({ "Pass signal": "-" }), ["a: x"]],
      ["[–]", cells({ "Pass signal": "–" }), ["a: x"]],
      ["[—]", cells({ "Pass signal": "—" }), ["a: x"]],
    ],
  },
];
