import { below, cells, page, type Sentence } from "./sentence.js";

/** FORMAT 1.2: headers and rows. */
export const columnSentences: readonly Sentence[] = [
  {
    sentence:
      "headers are compared in lower case, singular or plural, without emoji and footnotes, punctuation as a blank, parentheses removed",
    rows: [
      [
        "all of these",
        page(
          "| 📦 AREAS | Commands (copy) | pass-signals[^1] | Fail signal (any) |",
          "| --- | --- | --- | --- |",
          "| a | `x` | `b` | `c` |",
        ),
        ["a: x | pass b | fail c"],
      ],
      ["(s)", page("| Area(s) | Command(s) |", "| --- | --- |", "| a | `x` |"), ["a: x"]],
    ],
  },
  {
    sentence: "a parenthesis in a command header other than (s), (exact), (copy) is an error",
    rows: [
      ["Command (exact)", page("| Area | Command (exact) |", "| --- | --- |", "| a | `x` |"), ["a: x"]],
      [
        "Command (do not run)",
        page("| Area | Command (do not run) |", "| --- | --- |", "| a | `x` |"),
        ["error command-header 1:10"],
      ],
      [
        "Command (run from `web/`)",
        page("| Area | Command (run from `web/`) |", "| --- | --- |", "| a | `x` |"),
        ["error command-header 1:10"],
      ],
    ],
  },
  {
    sentence: "the table of headers: `Command`",
    rows: [
      ["Smoke command", page("| Area | Smoke command |", "| --- | --- |", "| a | `x` |"), ["a: x"]],
      ["Exact command", page("| Area | Exact command |", "| --- | --- |", "| a | `x` |"), ["a: x"]],
      [
        "Verification command",
        page("| Area | Verification command |", "| --- | --- |", "| a | `x` |"),
        ["a: x"],
      ],
      ["Test command", page("| Area | Test command |", "| --- | --- |", "| a | `x` |"), ["a: x"]],
    ],
  },
  {
    sentence: "the table of headers: `Pass signal`",
    rows: [
      ["Pass", cells({ Pass: "`y`" }), ["a: x | pass y"]],
      ["Expected", cells({ Expected: "`y`" }), ["a: x | pass y"]],
      ["Expected pass signal", cells({ "Expected pass signal": "`y`" }), ["a: x | pass y"]],
      ["Expected result", cells({ "Expected result": "`y`" }), ["a: x | pass y"]],
      ["Expected outcome", cells({ "Expected outcome": "`y`" }), ["a: x | pass y"]],
      ["Expected output", cells({ "Expected output": "`y`" }), ["a: x | pass y"]],
      ["Expected behaviour", cells({ "Expected behaviour": "`y`" }), ["a: x | pass y"]],
      ["Expected on success", cells({ "Expected on success": "`y`" }), ["a: x | pass y"]],
      ["Pass criterion", cells({ "Pass criterion": "`y`" }), ["a: x | pass y"]],
      ["Pass criteria", cells({ "Pass criteria": "`y`" }), ["a: x | pass y"]],
      ["Pass condition", cells({ "Pass condition": "`y`" }), ["a: x | pass y"]],
      ["Passes when", cells({ "Passes when": "`y`" }), ["a: x | pass y"]],
      ["Pass when", cells({ "Pass when": "`y`" }), ["a: x | pass y"]],
      ["Success signal", cells({ "Success signal": "`y`" }), ["a: x | pass y"]],
      ["Success criterion", cells({ "Success criterion": "`y`" }), ["a: x | pass y"]],
      ["Success criteria", cells({ "Success criteria": "`y`" }), ["a: x | pass y"]],
      ["What success looks like", cells({ "What success looks like": "`y`" }), ["a: x | pass y"]],
      ["Must show", cells({ "Must show": "`y`" }), ["a: x | pass y"]],
    ],
  },
  {
    sentence: "the table of headers: `Fail signal`",
    rows: [
      ["Fail", cells({ Fail: "`y`" }), ["a: x | fail y"]],
      ["Expected fail signal", cells({ "Expected fail signal": "`y`" }), ["a: x | fail y"]],
      ["Failure signal", cells({ "Failure signal": "`y`" }), ["a: x | fail y"]],
      ["Fail criterion", cells({ "Fail criterion": "`y`" }), ["a: x | fail y"]],
      ["Fail criteria", cells({ "Fail criteria": "`y`" }), ["a: x | fail y"]],
      ["Fail condition", cells({ "Fail condition": "`y`" }), ["a: x | fail y"]],
      ["Fails when", cells({ "Fails when": "`y`" }), ["a: x | fail y"]],
      ["What failure looks like", cells({ "What failure looks like": "`y`" }), ["a: x | fail y"]],
      ["Must not show", cells({ "Must not show": "`y`" }), ["a: x | fail y"]],
    ],
  },
  {
    sentence: "the table of headers: `Rollback` and `Retest`",
    rows: [
      ["Roll back", cells({ "Roll back": "`y`" }), ["a: x | rollback `y`"]],
      ["Rollback action", cells({ "Rollback action": "`y`" }), ["a: x | rollback `y`"]],
      ["Rollback step", cells({ "Rollback step": "`y`" }), ["a: x | rollback `y`"]],
      ["Rollback plan", cells({ "Rollback plan": "`y`" }), ["a: x | rollback `y`"]],
      ["On failure", cells({ "On failure": "`y`" }), ["a: x | rollback `y`"]],
      ["If it fails", cells({ "If it fails": "`y`" }), ["a: x | rollback `y`"]],
      ["Action if failed", cells({ "Action if failed": "`y`" }), ["a: x | rollback `y`"]],
      ["Recovery", cells({ Recovery: "`y`" }), ["a: x | rollback `y`"]],
      ["Re-test", cells({ "Re-test": "`y`" }), ["a: x | retest y"]],
      ["Rerun", cells({ Rerun: "`y`" }), ["a: x | retest y"]],
      ["Retest command", cells({ "Retest command": "`y`" }), ["a: x | retest y"]],
      ["Retest action", cells({ "Retest action": "`y`" }), ["a: x | retest y"]],
    ],
  },
  {
    sentence: "a header with both words is rollback guidance, and the retest is the command",
    rows: [
      ["both", cells({ "Rollback + retest action": "`y`" }), ["a: x | rollback `y`"]],
      ["beside a rollback", cells({ "Rollback + retest": "y", Rollback: "z" }), ["error column-twice 1:40"]],
    ],
  },
  {
    sentence: "a table whose name column is called otherwise is named and not run",
    rows: [
      [
        "Purpose",
        below("| Purpose | Command |", "| --- | --- |", "| b | `y` |"),
        ["warning matrix-no-area 5:3", "a: x"],
      ],
      [
        "Gate",
        below("| Gate | Command |", "| --- | --- |", "| b | `y` |"),
        ["warning matrix-no-area 5:3", "a: x"],
      ],
      [
        "Step",
        below("| Step | Command |", "| --- | --- |", "| b | `y` |"),
        ["warning matrix-no-area 5:3", "a: x"],
      ],
      [
        "Component",
        below("| Component | Command |", "| --- | --- |", "| b | `y` |"),
        ["warning matrix-no-area 5:3", "a: x"],
      ],
    ],
  },
  {
    sentence: "a `Pass` or `Fail` column of boxes and ticks alone is somebody's result, and no second column",
    rows: [
      ["ticks", cells({ Expected: "`y`", Pass: "[ ]" }), ["a: x | pass y"]],
      ["spans", cells({ Expected: "`y`", Pass: "`z`" }), ["error column-twice 1:31"]],
    ],
  },
  {
    sentence: "result, status, actual, observed, evidence, verdict, trigger never are signals",
    rows: [
      ["Result", cells({ Result: "ok" }), ["a: x"]],
      ["Status", cells({ Status: "ok" }), ["a: x"]],
      ["Actual", cells({ Actual: "ok" }), ["a: x"]],
      ["Observed", cells({ Observed: "ok" }), ["a: x"]],
      ["Evidence", cells({ Evidence: "ok" }), ["a: x"]],
      ["Verdict", cells({ Verdict: "ok" }), ["a: x"]],
      ["Trigger", cells({ Trigger: "ok" }), ["a: x"]],
    ],
  },
  {
    sentence: "`Runs on` is read",
    rows: [["Runs on", cells({ "Runs on": "y" }), ["a: x"]]],
  },
  {
    sentence: "the same column twice, by whatever header, is an error that names both",
    rows: [["twice", cells({ Expected: "`y`", "Pass signal": "`z`" }), ["error column-twice 1:31"]]],
  },
  {
    sentence: "a row with more cells than the header is an error; fewer cells: the rest is empty",
    rows: [
      [
        "more",
        page("| Area | Command |", "| --- | --- |", "| a | `x` |", "| b | `y | z` |"),
        ["error surplus-cell 4:12"],
      ],
      [
        "an escaped pipe",
        page("| Area | Command |", "| --- | --- |", "| a | `x` |", "| b | `y \\| z` |"),
        ["a: x", "b: y | z"],
      ],
      ["fewer", page("| Area | Command | Pass signal |", "| --- | --- | --- |", "| a | `x` |"), ["a: x"]],
    ],
  },
];
