import { below, cells, page, type Sentence } from "./sentence.js";

/** FORMAT 1.2: which tables are read. */
export const matrixSentences: readonly Sentence[] = [
  {
    sentence:
      "any GFM table with an `Area` and a `Command` column is a matrix, also inside a list or `<details>`",
    rows: [
      ["alone", page("| Area | Command |", "| --- | --- |", "| a | `x` |"), ["a: x"]],
      ["in a list", page("- item", "", "  | Area | Command |", "  | --- | --- |", "  | a | `x` |"), ["a: x"]],
      [
        "in details",
        page("<details>", "", "| Area | Command |", "| --- | --- |", "| a | `x` |", "", "</details>"),
        ["a: x"],
      ],
      ["without outer pipes", page("Area | Command", "--- | ---", "a | `x`"), ["a: x"]],
      ["with a header in a list item", page("1. Area | Command", "   --- | ---", "   a | `x`"), ["a: x"]],
      ["right below text", page("Text", "| Area | Command |", "| --- | --- |", "| a | `x` |"), ["a: x"]],
    ],
  },
  {
    sentence: "in block quotes, code and HTML comments it is not; a matrix in a quote is a finding",
    rows: [
      [
        "in a quote",
        below("> | Area | Command |", "> | --- | --- |", "> | b | `y` |"),
        ["warning matrix-in-quote 5:3", "a: x"],
      ],
      ["in code", below("```", "| Area | Command |", "| --- | --- |", "| b | `y` |", "```"), ["a: x"]],
      ["in a comment", below("<!--", "| Area | Command |", "| --- | --- |", "| b | `y` |", "-->"), ["a: x"]],
      [
        "indented",
        below("    | Area | Command |", "    | --- | --- |", "    | b | `y` |"),
        ["warning matrix-in-code 5:1", "a: x"],
      ],
    ],
  },
  {
    sentence: "tables and blocks of one page add up, in document order",
    rows: [
      [
        "a block and a table",
        below(
          "```yaml smoke-matrix",
          "- area: b",
          "  run: y",
          "```",
          "",
          "| Command | Area |",
          "| --- | --- |",
          "| `z` | c |",
        ),
        ["a: x", "b: y", "c: z"],
      ],
    ],
  },
  {
    sentence: "a line that begins with `|` and belongs to no table is an error that names that line",
    rows: [
      ["behind a blank line", below("| b | `y` |"), ["error lost-row 5:1"]],
      [
        "above a bad delimiter row",
        page("| Area | Command |", "| --- |", "| a | `x` |"),
        ["error lost-row 1:1", "error lost-row 2:1", "error lost-row 3:1", "error no-checks 1:1"],
      ],
      ["in code", below("`| b |`"), ["a: x"]],
      [
        "in a quote's paragraph",
        page("> quote", "| Area | Command |", "| --- | --- |", "| a | `x` |"),
        ["error lost-row 2:1", "error lost-row 3:1", "error lost-row 4:1", "error no-checks 2:1"],
      ],
      [
        "in HTML",
        page("<details>", "| Area | Command |", "| --- | --- |", "| a | `x` |", "</details>"),
        ["error lost-row 2:1", "error lost-row 3:1", "error lost-row 4:1", "error no-checks 2:1"],
      ],
    ],
  },
  {
    sentence: "a matrix inside a section that a cell links to is an error",
    rows: [
      [
        "linked",
        cells({ Rollback: "[B](#b)" }, "## B", "", "| Area | Command |", "| --- | --- |", "| b | `y` |"),
        ["error matrix-in-guidance 7:1"],
      ],
      [
        "beside",
        cells(
          { Rollback: "[B](#b)" },
          "## B",
          "",
          "Go.",
          "",
          "## C",
          "",
          "| Area | Command |",
          "| --- | --- |",
          "| b | `y` |",
        ),
        ["a: x | rollback Go.", "b: y"],
      ],
    ],
  },
  {
    sentence: "a table with `Area` or `Check` but no `Command` is a finding",
    rows: [
      [
        "`Area`",
        below("| Area | What |", "| --- | --- |", "| b | y |"),
        ["warning matrix-no-command 5:1", "a: x"],
      ],
      [
        "`Check`",
        below("| Check | What |", "| --- | --- |", "| b | y |"),
        ["warning matrix-no-command 5:1", "a: x"],
      ],
      ["neither", below("| Who | What |", "| --- | --- |", "| b | y |"), ["a: x"]],
    ],
  },
  {
    sentence: "rows read equal rows in the source",
    rows: [
      [
        "three rows",
        page("| Area | Command |", "| --- | --- |", "| a | `x` |", "| b | `y` |", "| c | `z` |"),
        ["a: x", "b: y", "c: z"],
      ],
    ],
  },
  {
    sentence:
      "a table that is no matrix and has a header of ours, or an empty one above code spans, is a finding",
    rows: [
      [
        "Pass signal",
        below("| Name | Pass signal |", "| --- | --- |", "| b | It works. |"),
        ["warning table-like-matrix 5:10", "a: x"],
      ],
      [
        "Fail signal",
        below("| Name | Fail signal |", "| --- | --- |", "| b | It works. |"),
        ["warning table-like-matrix 5:10", "a: x"],
      ],
      [
        "Rollback",
        below("| Name | Rollback |", "| --- | --- |", "| b | It works. |"),
        ["warning table-like-matrix 5:10", "a: x"],
      ],
      [
        "Retest",
        below("| Name | Retest |", "| --- | --- |", "| b | It works. |"),
        ["warning table-like-matrix 5:10", "a: x"],
      ],
      [
        "`Command`",
        below("| Name | Command |", "| --- | --- |", "| b | `y` |"),
        ["warning matrix-no-area 5:3", "a: x"],
      ],
      [
        "an empty header above spans",
        below("| | What |", "| --- | --- |", "| `b` | y |"),
        ["warning table-like-matrix 5:2", "a: x"],
      ],
      ["an empty header above words", below("| | What |", "| --- | --- |", "| b | y |"), ["a: x"]],
      [
        "a table of HTML",
        below("<table><tr><th>Area</th><th>Command</th></tr></table>"),
        ["warning html-table 5:1", "a: x"],
      ],
      [
        "a caption in its place",
        page("| Smoke | |", "| --- | --- |", "| Area | Command |", "| a | `x` |"),
        ["warning matrix-header-row 3:1", "error no-checks 3:1"],
      ],
    ],
  },
];
