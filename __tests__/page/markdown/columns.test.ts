import { describe, expect, test } from "@jest/globals";
import { columnOf, commandCondition, similarColumn } from "../../../src/page/markdown/columns.js";

/** The table of FORMAT 1.2, written out once more. */
const named = {
  area: ["Area"],
  id: ["Check"],
  command: ["Command", "Smoke command", "Exact command", "Verification command", "Test command"],
  pass: [
    "Pass signal",
    "Pass",
    "Expected",
    "Expected pass signal",
    "Expected result",
    "Expected outcome",
    "Expected output",
    "Expected behaviour",
    "Expected on success",
    "Pass criterion",
    "Pass condition",
    "Passes when",
    "Pass when",
    "Success signal",
    "Success criterion",
    "What success looks like",
    "Must show",
  ],
  fail: [
    "Fail signal",
    "Fail",
    "Expected fail signal",
    "Failure signal",
    "Fail criterion",
    "Fail condition",
    "Fails when",
    "What failure looks like",
    "Must not show",
  ],
  rollback: [
    "Rollback",
    "Roll back",
    "Rollback action",
    "Rollback step",
    "Rollback plan",
    "On failure",
    "If it fails",
    "Action if failed",
    "Recovery",
  ],
  retest: ["Retest", "Re-test", "Rerun", "Retest command", "Retest action"],
  rollbackAndRetest: [
    "Rollback and retest",
    "Rollback + retest action",
    "Retest / roll back",
    "Re-run or rollback",
  ],
  owner: ["Owner"],
  timeout: ["Timeout"],
  needs: ["Needs"],
  severity: ["Severity"],
  runsOn: ["Runs on"],
  shell: ["Shell"],
  diagnose: ["Diagnose"],
  why: ["Why"],
} as const;

describe("a header", () => {
  test.each(Object.entries(named).flatMap(([column, names]) => names.map((name) => [name, column])))(
    "`%s` is the column %s",
    (name, column) => {
      expect(columnOf(name)).toBe(column);
    },
  );

  test.each([
    ["in another case", "PASS SIGNAL", "pass"],
    ["in the plural", "Pass signals", "pass"],
    ["in both numbers", "Pass signal(s)", "pass"],
    ["in a Latin plural", "Success criteria", "pass"],
    ["in a plural of -ies", "Recoveries", "rollback"],
    ["with a hyphen", "Pass-signal", "pass"],
    ["with an underscore", "runs_on", "runsOn"],
    ["with a question mark", "Why?", "why"],
    ["with a colon", "Owner:", "owner"],
    ["behind an emoji", "✅ Pass", "pass"],
    ["behind an emoji of two characters", "⚠️ Fail signal", "fail"],
    ["behind a keycap", "1️⃣ Area", "area"],
    ["behind a shortcode", ":x: Fail", "fail"],
    ["before a footnote", "Command[^1]", "command"],
    ["before a superscript", "Command¹", "command"],
    ["before an asterisk", "Expected*", "pass"],
    ["before parentheses", "Area (module)", "area"],
    ["before two parentheses", "Rollback (how) (who)", "rollback"],
    ["with a no-break space, which is an error of its own", "Pass\u00a0signal", "pass"],
    ["with a zero-width space, which is an error of its own", "Com\u200bmand", "command"],
  ])("is known %s", (_name, header, column) => {
    expect(columnOf(header)).toBe(column);
  });

  test.each([
    "Result",
    "Status",
    "Actual",
    "Actual output",
    "Observed",
    "Evidence",
    "Verdict",
    "Trigger",
    "Outcome",
    "Output",
    "Notes",
    "Purpose",
    "Gate",
    "Step",
    "Component",
    "Pass/Fail",
    "Command path",
    "Expected time",
    "",
    "✅",
    "(s)",
  ])("`%s` is no column", (header) => {
    expect(columnOf(header)).toBeNull();
  });
});

describe("a header that is no column was probably meant as one", () => {
  test.each([
    ["a letter is missing", "Comand", "command"],
    ["letters are exchanged", "Pass signla", "pass"],
    ["a letter is too many", "Rollbackk", "rollback"],
    ["two letters of a long name are wrong", "Expceted resilt", "pass"],
    ["a letter is Cyrillic", "\u0410rea", "area"],
    ["letters are fullwidth", "Ｃｏｍｍａｎｄ", "command"],
    ["the words are turned", "Signal for pass", "pass"],
    ["there are words before it", "How to roll back", "rollback"],
    ["there are words behind it", "Command to run", "command"],
    ["it says failure and expectation", "Expected failure", "fail"],
    ["it says that something must not be", "Must not appear", "fail"],
    ["it says that something must be", "Must appear", "pass"],
    ["it says dependency", "Depends on", "needs"],
    ["it says how severe", "Severity level", "severity"],
    ["its word is taken apart", "Time out", "timeout"],
    ["a retest has other words", "Retest with", "retest"],
  ])("where %s: `%s`", (_name, header, column) => {
    expect([columnOf(header), similarColumn(header)]).toEqual([null, column]);
  });

  test.each([
    "Comment",
    "Test",
    "Notes",
    "Whom",
    "Who",
    "Link",
    "Path",
    "Phase",
    "Status",
    "Result",
    "Pass/Fail",
    "Area name",
    "Command",
    `${"x".repeat(101)} rollback`,
  ])("but not `%s`", (header) => {
    expect(similarColumn(header)).toBeNull();
  });
});

describe("parentheses in a command's header", () => {
  test.each([
    ["Command (do not run)", "(do not run)"],
    ["Command (run from web/)", "(run from web/)"],
    ["Command (exact) (staging)", "(staging)"],
  ])("that say something are found: %s", (header, condition) => {
    expect(commandCondition(header)).toBe(condition);
  });

  test.each(["Command", "Command(s)", "Command (exact)", "Command (Copy)", "Commands ( s )"])(
    "may be these: %s",
    (header) => {
      expect(commandCondition(header)).toBeNull();
    },
  );
});
