import { above, below, cells, page, type Sentence, settings } from "./sentence.js";

/** FORMAT 1.2: what looks as if it were meant for the run. */
export const unreadSentences: readonly Sentence[] = [
  {
    sentence:
      "a column of a matrix that is not read is named for its words or its code, and is an error for both",
    rows: [
      ["Expected time", cells({ "Expected time": "y" }), ["warning column-name 1:20", "a: x"]],
      ["Signals seen", cells({ "Signals seen": "y" }), ["warning column-unread 1:20", "a: x"]],
      ["Depends on", cells({ "Depends on": "y" }), ["warning column-name 1:20", "a: x"]],
      ["Retry", cells({ Retry: "y" }), ["warning column-unread 1:20", "a: x"]],
      ["Wait", cells({ Wait: "y" }), ["warning column-unread 1:20", "a: x"]],
      ["Must be", cells({ "Must be": "y" }), ["warning column-name 1:20", "a: x"]],
      ["Time", cells({ Time: "y" }), ["warning column-unread 1:20", "a: x"]],
      ["Not on", cells({ "Not on": "y" }), ["warning column-unread 1:20", "a: x"]],
      ["code", cells({ Notes: "`y`" }), ["warning column-unread 1:20", "a: x"]],
      ["words and code", cells({ Retry: "`y`" }), ["error column-lost 1:20"]],
      ["neither", cells({ Notes: "y" }), ["a: x"]],
      ["an empty header above code", cells({ "": "`y`" }), ["warning column-unread 1:19", "a: x"]],
    ],
  },
  {
    sentence: "in a section that stands for a command a block of a shell's kind that is not run is named",
    rows: [
      [
        "console",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "```console", "y", "```"),
        ["warning block-not-run 11:1", "a: x"],
      ],
      [
        "shell-session",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "```shell-session", "y", "```"),
        ["warning block-not-run 11:1", "a: x"],
      ],
      [
        "powershell",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "```powershell", "y", "```"),
        ["warning block-not-run 11:1", "a: x"],
      ],
      [
        "{.sh}",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "```{.sh}", "y", "```"),
        ["warning block-not-run 11:1", "a: x"],
      ],
      [
        "indented",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "text", "", "    y"),
        ["warning block-not-run 13:1", "a: x"],
      ],
      [
        "text",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "```text", "y", "```"),
        ["a: x"],
      ],
      [
        "json",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "```json", "y", "```"),
        ["a: x"],
      ],
      [
        "diff",
        cells({ Command: "[S](#s)" }, "## S", "", "```sh", "x", "```", "", "```diff", "y", "```"),
        ["a: x"],
      ],
    ],
  },
  {
    sentence: "a `Command` cell with a link and a span is an error, as link and words are",
    rows: [
      ["a span", cells({ Command: "[S](#s) `y`" }), ["error command-and-link 3:7"]],
      [
        "words",
        cells({ Command: "see [S](#s)" }, "## S", "", "```", "y", "```"),
        ["error command-missing 3:7"],
      ],
    ],
  },
  {
    sentence:
      "settings that are not where they count are an error with two keys of ours, and a warning with fewer",
    rows: [
      ["a `---` block of two", below("---", "owner: me", "setup: y", "---"), ["error front-matter 5:1"]],
      ["a `---` block of one", below("---", "owner: me", "---"), ["warning settings-misplaced 5:1", "a: x"]],
      [
        "a comment of two",
        below("<!-- readiness settings", "owner: me", "setup: y", "-->"),
        ["error settings-comment 5:1"],
      ],
      [
        "a comment of one",
        below("<!-- readiness settings", "owner: me", "-->"),
        ["warning settings-misplaced 5:1", "a: x"],
      ],
      ["`+++` of two", below("+++", "owner: me", "setup: y", "+++"), ["error front-matter 5:1"]],
      ["`+++` of one", below("+++", "owner: me", "+++"), ["warning settings-misplaced 5:1", "a: x"]],
      ["`----` of two", below("----", "owner: me", "setup: y", "----"), ["error front-matter 5:1"]],
      ["`----` of one", below("----", "owner: me", "----"), ["warning settings-misplaced 5:1", "a: x"]],
      [
        "a block of YAML of two",
        below("```yaml", "owner: me", "setup: y", "```"),
        ["error front-matter 5:1"],
      ],
      [
        "a block of YAML of one",
        below("```yaml", "owner: me", "```"),
        ["warning settings-misplaced 5:1", "a: x"],
      ],
      ["keys of others", below("---", "layout: x", "theme: y", "---"), ["a: x"]],
    ],
  },
  {
    sentence: "a character that cannot be seen is an error in a signal, a header and a key",
    rows: [
      ["U+00A0 in a signal", cells({ "Pass signal": "`o\u00a0k`" }), ["error signal-hidden-character 3:15"]],
      ["U+200B in a signal", cells({ "Pass signal": "`o\u200bk`" }), ["error signal-hidden-character 3:15"]],
      ["U+2060 in a signal", cells({ "Pass signal": "`o\u2060k`" }), ["error signal-hidden-character 3:15"]],
      ["U+FEFF in a signal", cells({ "Pass signal": "`o\ufeffk`" }), ["error signal-hidden-character 3:15"]],
      ["U+202E in a signal", cells({ "Pass signal": "`o\u202ek`" }), ["error signal-hidden-character 3:15"]],
      [
        "in a header",
        page("| Area | Com\u200bmand |", "| --- | --- |", "| a | `x` |"),
        ["error header-hidden 1:13"],
      ],
      ["in a key", settings("own\u200ber: me"), ["error unknown-key 2:1"]],
      ["in prose for readers", cells({ Notes: "o\u00a0k" }), ["a: x"]],
    ],
  },
  {
    sentence: "fullwidth letters, typographic quotes and homoglyphs of a known header are warnings",
    rows: [
      [
        "fullwidth in a signal",
        cells({ "Pass signal": "`ｏｋ`" }),
        ["warning signal-typographic 3:14", "a: x | pass ｏｋ"],
      ],
      [
        "typographic quotes",
        cells({ "Pass signal": "`“ok”`" }),
        ["warning signal-typographic 3:14", "a: x | pass “ok”"],
      ],
      ["a homoglyph in a header", cells({ Оwner: "me" }), ["warning header-look-alike 1:20", "a: x"]],
      ["emoji with their joiners", cells({ "⚠️ Notes": "y" }), ["a: x"]],
      ["letters of another script in a text", cells({ "Pass signal": "`готово`" }), ["a: x | pass готово"]],
    ],
  },
  {
    sentence: "text that reads as a signal of another kind is named",
    rows: [
      [
        "ERROR\\|FATAL",
        cells({ "Pass signal": "`ERROR\\|FATAL`" }),
        ["warning signal-like-pattern 3:14", "a: x | pass ERROR|FATAL"],
      ],
      ["^ok", cells({ "Pass signal": "`^ok`" }), ["warning signal-like-pattern 3:14", "a: x | pass ^ok"]],
      [
        ".* failed",
        cells({ "Pass signal": "`.* failed`" }),
        ["warning signal-like-pattern 3:14", "a: x | pass .* failed"],
      ],
      [
        "\\d+ ok",
        cells({ "Pass signal": "`\\d+ ok`" }),
        ["warning signal-like-pattern 3:14", "a: x | pass \\d+ ok"],
      ],
      ['"ok"', cells({ "Pass signal": '`"ok"`' }), ["warning signal-in-quotes 3:14", 'a: x | pass "ok"']],
      ["'ok'", cells({ "Pass signal": "`'ok'`" }), ["warning signal-in-quotes 3:14", "a: x | pass 'ok'"]],
      [
        "contains x",
        cells({ "Pass signal": "`contains x`" }),
        ["warning signal-like-another 3:14", "a: x | pass contains x"],
      ],
      [
        "x == y",
        cells({ "Pass signal": "`x == y`" }),
        ["warning signal-like-another 3:15", "a: x | pass x == y"],
      ],
      [
        "file *.log",
        cells({ "Pass signal": "`file *.log`" }),
        ["warning signal-path-literal 3:19", "a: x | pass file *.log"],
      ],
      [
        "**ok**",
        cells({ "Pass signal": "`**ok**`" }),
        ["warning signal-emphasis 3:14", "a: x | pass **ok**"],
      ],
      [
        "*all ok*",
        cells({ "Pass signal": "`*all ok*`" }),
        ["warning signal-emphasis 3:14", "a: x | pass *all ok*"],
      ],
      [
        "output: /x/",
        cells({ "Pass signal": "`output: /x/`" }),
        ["warning signal-output-pattern 3:22", "a: x | pass output: /x/"],
      ],
      [
        "error or warning",
        cells({ "Fail signal": "`error or warning`" }),
        ["warning signal-alternatives 3:20", "a: x | fail error or warning"],
      ],
      ["ok", cells({ "Pass signal": "`ok`" }), ["a: x | pass ok"]],
      ["1.2.3", cells({ "Pass signal": "`1.2.3`" }), ["a: x | pass 1.2.3"]],
      ["a/b", cells({ "Pass signal": "`a/b`" }), ["a: x | pass a/b"]],
      ["output: ^ok", cells({ "Pass signal": "`output: ^ok`" }), ["a: x | pass output: ^ok"]],
      ['stdout: "x"', cells({ "Pass signal": '`stdout: "x"`' }), ['a: x | pass stdout: "x"']],
      [
        "stderr: contains x",
        cells({ "Pass signal": "`stderr: contains x`" }),
        ["a: x | pass stderr: contains x"],
      ],
      ["stdout = a == b", cells({ "Pass signal": "`stdout = a == b`" }), ["a: x | pass stdout = a == b"]],
    ],
  },
  {
    sentence: "a keyword in another case whose rest fits its form is an error",
    rows: [
      ["Exit 0", cells({ "Pass signal": "`Exit 0`" }), ["error signal-keyword-case 3:14"]],
      ["STDERR: x", cells({ "Pass signal": "`STDERR: x`" }), ["error signal-keyword-case 3:14"]],
      ["File core.dump", cells({ "Pass signal": "`File core.dump`" }), ["error signal-keyword-case 3:14"]],
      ["Exited", cells({ "Pass signal": "`Exited`" }), ["a: x | pass Exited"]],
      ["File saved", cells({ "Pass signal": "`File saved`" }), ["a: x | pass File saved"]],
    ],
  },
  {
    sentence: '"and" between spans of a fail column is named; "or" there is right',
    rows: [
      ["and", cells({ "Fail signal": "`b` and `c`" }), ["warning signal-sum 3:22", "a: x | fail b | fail c"]],
      ["or", cells({ "Fail signal": "`b` or `c`" }), ["a: x | fail b | fail c"]],
    ],
  },
  {
    sentence: "a command that is only a comment, and `! command` before the last line, are named",
    rows: [
      ["a comment", cells({ Command: "`# y`" }), ["warning command-comment 3:1", "a: # y"]],
      ["`!` before the last", cells({ Command: "`! y`, `x`" }), ["warning command-not 3:1", "a: ! y\nx"]],
      ["`!` in the last", cells({ Command: "`x`, `! y`" }), ["a: x\n! y"]],
    ],
  },
  {
    sentence:
      "two areas whose texts differ in more than case, blanks, `-` and `_` and whose slugs are the same are named",
    rows: [
      [
        "C++ and C#",
        page("| Area | Command |", "| --- | --- |", "| C++ | `x` |", "| C# | `y` |"),
        ["warning area-same-slug 4:1", "c: x", "c-2: y"],
      ],
      [
        "in case and blanks",
        page("| Area | Command |", "| --- | --- |", "| Foo bar | `x` |", "| foo-bar | `y` |"),
        ["foo-bar: x", "foo-bar-2: y"],
      ],
    ],
  },
  {
    sentence:
      "`readiness-ignore` takes lint's own rules off the table below; one that takes nothing off is a finding",
    rows: [
      ["nothing", above("<!-- readiness-ignore signal-prose: x -->"), ["warning ignore-unused 1:1", "a: x"]],
      [
        "a rule",
        page(
          "<!-- readiness-ignore signal-prose: x -->",
          "| Area | Command | Pass signal |",
          "| --- | --- | --- |",
          "| a | `x` | fine |",
        ),
        ["a: x"],
      ],
      [
        "an error of reading",
        page("<!-- readiness-ignore lost-row: x -->", "| Area | Command |", "| --- | --- |", "| a | `x` |"),
        ["error ignore-rule 1:1"],
      ],
      [
        "behind other text",
        page(
          "Text <!-- readiness-ignore signal-prose: x -->",
          "",
          "| Area | Command | Pass signal |",
          "| --- | --- | --- |",
          "| a | `x` | fine |",
        ),
        ["warning signal-prose 5:13", "warning ignore-form 1:1", "a: x"],
      ],
    ],
  },
];
