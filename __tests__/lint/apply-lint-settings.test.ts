import { describe, expect, test } from "@jest/globals";
import { toFindings } from "../../src/model/problem.js";
import { readLinted } from "../support/linted.js";

const matrix = ["| Area | Command | Pass signal |", "| --- | --- | --- |", "| a | `true` | `done` |"];
const owned = 'owner: "@acme/release"';

/** `rule severity line` of everything that is said about a page. */
async function said(lines: readonly string[], strict = false): Promise<string[]> {
  const path = "RELEASE_READINESS.md";
  const { problems, lint } = await readLinted(path, `${lines.join("\n")}\n`);
  return toFindings(problems, path, strict, lint.levels).map(
    ({ rule, severity, line }) => `${rule} ${severity} ${line}`,
  );
}

const withSettings = (...settings: readonly string[]): string[] => [
  "---",
  owned,
  ...settings,
  "---",
  "",
  ...matrix,
];

describe("`lint:` in the settings", () => {
  test("has no say where it is absent", async () => {
    expect(await said(withSettings())).toEqual(["rollback-missing warning 7"]);
    expect(await said(withSettings(), true)).toEqual(["rollback-missing error 7"]);
  });

  test("switches a rule off, `strict` or not", async () => {
    expect(await said(withSettings("lint: { rollback-missing: off }"))).toEqual([]);
    expect(await said(withSettings("lint: { rollback-missing: off }"), true)).toEqual([]);
  });

  test("makes a rule an error, or keeps it a warning with `strict`", async () => {
    expect(await said(withSettings("lint: { rollback-missing: error }"))).toEqual([
      "rollback-missing error 8",
    ]);
    expect(await said(withSettings("lint:", "  rollback-missing: warning"), true)).toEqual([
      "rollback-missing warning 9",
    ]);
  });

  test.each([
    ["a rule that is misspelt", "lint: { rolback-missing: off }", "lint-rule error 3"],
    ["an error of reading", "lint: { no-checks: off }", "lint-rule error 3"],
    ["a level that is none", "lint: { rollback-missing: no }", "lint-level error 3"],
  ])("refuses %s", async (_, line, expected) => {
    expect(await said(withSettings(line))).toContain(expected);
  });

  test("never switches off an error of reading, whatever else it sets", async () => {
    const page = withSettings("lint: { rollback-missing: off }");
    expect(await said([...page, "", "| lost | row |"])).toEqual(["lost-row error 10"]);
  });
});

describe("`readiness-ignore`", () => {
  test("is not unused where it ignores what a run alone says", async () => {
    const ignoring = "<!-- readiness-ignore waiver-unneeded: it passes at night -->";
    const page = [...withSettings().slice(0, 4), ignoring, "", ...matrix];
    expect(await said(page)).toEqual(["rollback-missing warning 9"]);
  });

  const ignoring = (...comments: readonly string[]): string[] => [
    "---",
    owned,
    "---",
    "",
    ...comments,
    ...matrix,
  ];
  const reasoned = "<!-- readiness-ignore rollback-missing: the runbook has it -->";

  test("takes the rule off the table right below it", async () => {
    expect(await said(ignoring(reasoned))).toEqual([]);
    expect(await said(ignoring(reasoned, ""))).toEqual([]);
  });

  test("takes it off that table alone", async () => {
    const second = matrix.with(2, "| b | `true` | `done` |");
    expect(await said([...ignoring(reasoned), "", ...second])).toEqual(["rollback-missing warning 12"]);
  });

  test("stands with others above one table", async () => {
    const bare = ["| Area | Command |", "| --- | --- |", "| a | `true` |"];
    const beyond = "<!-- readiness-ignore signal-beyond-exit: it is silent -->";
    expect(await said(["---", owned, "---", "", reasoned, beyond, "", ...bare])).toEqual([]);
  });

  test("that takes nothing off is a finding, and can itself be switched off", async () => {
    const page = [...ignoring(), "", reasoned];
    expect(await said(page)).toEqual(["rollback-missing warning 7", "ignore-unused warning 9"]);
    const off = withSettings("lint: { ignore-unused: off, rollback-missing: off }");
    expect(await said([...off, "", reasoned])).toEqual([]);
  });

  test("is not said to be unused where the page could not be linted", async () => {
    expect(await said([...ignoring(reasoned), "", "| lost | row |"])).toEqual(["lost-row error 10"]);
  });

  test.each([
    ["behind other text", "Text <!-- readiness-ignore rollback-missing: x -->\n", "ignore-form warning 5"],
    ["without a reason", "<!-- readiness-ignore rollback-missing -->", "ignore-form warning 5"],
    ["with the colon elsewhere", "<!-- readiness-ignore: rollback-missing -->", "ignore-form warning 5"],
    ["over several lines", "<!-- readiness-ignore rollback-missing:\nbecause -->", "ignore-form warning 5"],
    ["for a rule that is misspelt", "<!-- readiness-ignore rolback: x -->", "ignore-rule error 5"],
    ["for an error of reading", "<!-- readiness-ignore lost-row: x -->", "ignore-rule error 5"],
  ])("%s ignores nothing, and that is said", async (_, comment, expected) => {
    const findings = await said(ignoring(comment));
    expect(findings).toContain(expected);
  });

  test("in code is text for readers", async () => {
    expect(
      await said([...withSettings("lint: { rollback-missing: off }"), "", "```html", reasoned, "```"]),
    ).toEqual([]);
  });
});
