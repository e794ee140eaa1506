import { cells, page, type Sentence } from "./sentence.js";

/** FORMAT 1.2: cells of commands and guidance, links and ids. */
export const commandSentences: readonly Sentence[] = [
  {
    sentence: "every code span of `Command`, `Retest` and `Diagnose` is a command, in order, as one script",
    rows: [
      [
        "three spans",
        cells({ Command: "`x`, `y`<br>`z`", Retest: "`y`, `z`", Diagnose: "`y`" }),
        ["a: x\ny\nz | retest y\nz"],
      ],
    ],
  },
  {
    sentence: "a `Command` without a span is an error",
    rows: [
      ["words", cells({ Command: "make test" }), ["error command-missing 3:7"]],
      ["nothing", cells({ Command: "" }), ["error command-missing 3:1"]],
      ["an unpaired backtick", cells({ Command: "`x" }), ["error stray-backtick 3:7"]],
    ],
  },
  {
    sentence: "an empty `Retest` is the command itself; one without a span, or with a link, is guidance",
    rows: [
      ["empty", cells({ Retest: "" }), ["a: x"]],
      ["words", cells({ Retest: "ask Bob" }), ["a: x | guidance ask Bob"]],
      ["a link", cells({ Retest: "[y](z.md) `w`" }), ["a: x | guidance [y](z.md) `w`"]],
    ],
  },
  {
    sentence: "`Rollback` is always guidance",
    rows: [["a span", cells({ Rollback: "`git revert` it" }), ["a: x | rollback `git revert` it"]]],
  },
  {
    sentence:
      'between the spans of a command may stand commas, semicolons, `+`, arrows, breaks, "and", "then"',
    rows: [
      [
        "all of these",
        cells({ Command: "`a`, `b`; `c` + `d` → `e` -> `f`<br>`g` and `h` then `i`" }),
        ["a: a\nb\nc\nd\ne\nf\ng\nh\ni"],
      ],
    ],
  },
  {
    sentence:
      "any other word between two spans is an error; words before the first or behind the last are a warning",
    rows: [
      ["or", cells({ Command: "`x` or `y`" }), ["error command-between 3:11"]],
      ["a slash", cells({ Command: "`x` / `y`" }), ["error command-between 3:11"]],
      ["a condition", cells({ Command: "`x` on failure `y`" }), ["error command-between 3:11"]],
      ["a folder", cells({ Command: "`x` in `web/`" }), ["error command-folder 3:15"]],
      ["words before", cells({ Command: "run `x`" }), ["warning command-words 3:7", "a: x"]],
      ["words behind", cells({ Command: "`x` (slow)" }), ["warning command-words 3:11", "a: x"]],
    ],
  },
  {
    sentence:
      "beside other spans one that is only a folder, an option, a placeholder, or a file without `./` and a script's ending is an error",
    rows: [
      ["web/", cells({ Command: "`x`, `web/`" }), ["error command-piece 3:13"]],
      ["--all", cells({ Command: "`x`, `--all`" }), ["error command-piece 3:13"]],
      ["<name>", cells({ Command: "`x`, `<name>`" }), ["error command-piece 3:13"]],
      ["x.txt", cells({ Command: "`x`, `x.txt`" }), ["error command-piece 3:13"]],
      ["x.sh", cells({ Command: "`x`, `x.sh`" }), ["a: x\nx.sh"]],
      ["./x", cells({ Command: "`x`, `./x`" }), ["a: x\n./x"]],
    ],
  },
  {
    sentence:
      "a cell that is nothing but a link to a heading stands for that section, down to the next heading of its level or above",
    rows: [
      [
        "a command",
        cells(
          { Command: "[S](#s)" },
          "## S",
          "",
          "```",
          "one",
          "```",
          "",
          "### T",
          "",
          "```bash",
          "two",
          "```",
          "",
          "## U",
          "",
          "```sh",
          "three",
          "```",
        ),
        ["a: one\ntwo"],
      ],
      [
        "a rollback and a retest",
        cells(
          { Rollback: "[S](#s)", Retest: "[S](#s)" },
          "## S",
          "",
          "Go.",
          "",
          "### T",
          "",
          "Back.",
          "",
          "## U",
        ),
        ["a: x | rollback Go.\n\n### T\n\nBack. | guidance Go.\n\n### T\n\nBack."],
      ],
      [
        "the second heading of a name",
        cells({ Rollback: "[S](#s-1)" }, "## S", "", "one", "", "## S", "", "two"),
        ["a: x | rollback two"],
      ],
      ["```", cells({ Command: "[S](#s)" }, "## S", "", "```", "y", "```"), ["a: y"]],
      ["```sh", cells({ Command: "[S](#s)" }, "## S", "", "```sh", "y", "```"), ["a: y"]],
      ["```bash", cells({ Command: "[S](#s)" }, "## S", "", "```bash", "y", "```"), ["a: y"]],
      ["```shell", cells({ Command: "[S](#s)" }, "## S", "", "```shell", "y", "```"), ["a: y"]],
      ["```zsh", cells({ Command: "[S](#s)" }, "## S", "", "```zsh", "y", "```"), ["a: y"]],
      ["```pwsh", cells({ Command: "[S](#s)" }, "## S", "", "```pwsh", "y", "```"), ["a: y"]],
      ["```cmd", cells({ Command: "[S](#s)" }, "## S", "", "```cmd", "y", "```"), ["a: y"]],
      ["no block", cells({ Command: "[S](#s)" }, "## S", "", "words"), ["error section-without-command 3:7"]],
    ],
  },
  {
    sentence:
      "an anchor that does not exist is an error; a link to another file is guidance, and in `Command` an error",
    rows: [
      ["a missing anchor", cells({ Rollback: "[S](#s)" }), ["error anchor-missing 3:13"]],
      ["a missing anchor of a command", cells({ Command: "[S](#s)" }), ["error anchor-missing 3:7"]],
      ["another file", cells({ Rollback: "[S](s.md)" }), ["a: x | rollback [S](s.md)"]],
      ["another file as a command", cells({ Command: "[S](s.md)" }), ["error command-link 3:7"]],
    ],
  },
  {
    sentence: "other columns are plain text, lists by comma",
    rows: [
      [
        "a list",
        page(
          "| Area | Command | Owner | Needs |",
          "| --- | --- | --- | --- |",
          "| a | `x` | **@me** | |",
          "| b | `y` | | |",
          "| c | `z` | | a, `b` |",
        ),
        ["a: x", "b: y", "c: z | needs a b"],
      ],
    ],
  },
  {
    sentence:
      "the id is the slug of `Check`, else of the area; an empty slug is an error, as is one above 100",
    rows: [
      ["of `Check`", cells({ Check: "Smoke Test!" }), ["smoke-test: x"]],
      ["empty", cells({ Area: "🚀" }), ["error id 3:3"]],
      [
        "100",
        cells({
          Area: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        }),
        [
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: x",
        ],
      ],
      [
        "101",
        cells({
          Area: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        }),
        ["error id 3:3"],
      ],
    ],
  },
  {
    sentence:
      "the same id twice is an error; the second row of an area is `area-2`; a number that is taken is skipped",
    rows: [
      [
        "a second row",
        page("| Area | Command |", "| --- | --- |", "| a | `x` |", "| a | `y` |"),
        ["a: x", "a-2: y"],
      ],
      [
        "a taken number",
        page(
          "| Area | Check | Command |",
          "| --- | --- | --- |",
          "| a | | `x` |",
          "| a | a-2 | `y` |",
          "| a | | `z` |",
        ),
        ["a: x", "a-2: y", "a-3: z"],
      ],
      [
        "twice",
        page("| Area | Check | Command |", "| --- | --- | --- |", "| a | t | `x` |", "| b | T | `y` |"),
        ["error duplicate-id 4:7"],
      ],
    ],
  },
  {
    sentence: "`needs` on such a number is an error",
    rows: [
      [
        "a number",
        page(
          "| Area | Command | Needs |",
          "| --- | --- | --- |",
          "| a | `x` | |",
          "| a | `y` | |",
          "| b | `z` | a-2 |",
        ),
        ["error numbered-need 5:13"],
      ],
      [
        "an id",
        page("| Area | Command | Needs |", "| --- | --- | --- |", "| a | `x` | |", "| b | `z` | a |"),
        ["a: x", "b: z | needs a"],
      ],
    ],
  },
];
