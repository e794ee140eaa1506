import { describe, expect, test } from "@jest/globals";
import { readLinted } from "../support/linted.js";
import { onlyCheck, readLines, values, withCells } from "./markdown/reading.js";
import { readDraft, summary, withKeys } from "./reading.js";

const error = (place: string) => [`hidden-character ${place}`];

describe("a character that cannot be seen in a cell of a name", () => {
  test.each([
    ["a zero-width space in an area", { Area: "cat\u200balog" }, "3:6"],
    ["a no-break space in an area", { Area: "partial\u00a0streaming" }, "3:10"],
    ["a soft hyphen in an area", { Area: "cata\u00adlog" }, "3:7"],
    ["a joiner between plain letters", { Area: "cat\u200dalog" }, "3:6"],
    ["a word joiner in a name", { Check: "un\u2060it" }, "3:24"],
    ["a byte order mark in a need", { Needs: "\ufeffcatalog" }, "3:22"],
    ["a mark of direction in an owner", { Owner: "@acme\u200f" }, "3:27"],
    ["a zero-width space in a severity", { Severity: "advis\u200bory" }, "3:27"],
    ["a no-break space in a timeout", { Timeout: "10\u00a0m" }, "3:24"],
    ["a zero-width space in a shell", { Shell: "ba\u200bsh" }, "3:24"],
  ])("is an error: %s", async (_name, cells, place) => {
    expect(summary((await withCells(cells)).problems, "error")).toEqual(error(place));
  });

  test("is left out of what is read on, so that nothing else is said of it", async () => {
    const reading = await withCells({ Area: "cat\u200balog", Check: "a\u00a0b", Needs: "d\u200bb, x" });
    const { area, id, needs } = onlyCheck(reading);
    expect([area?.value, id?.value, values(needs)]).toEqual(["catalog", "a b", ["db", "x"]]);
  });

  test.each([
    ["an emoji with its joiner", { Area: "👩\u200d💻 people" }],
    ["an emoji with its variation selector", { Area: "⚠\ufe0f catalog" }],
    ["a joiner of a script that has them", { Area: "می\u200cخواهم" }],
    ["letters of any script", { Area: "Größe", Owner: "Åsa" }],
    ["a no-break space that can be seen in the source", { Area: "partial&nbsp;streaming" }],
    ["words for readers", { Notes: "a\u00a0b", Why: "n°\u00a048" }],
    ["guidance", { Rollback: "Redeploy\u00a0it.", Retest: "by\u00a0hand" }],
  ])("is none: %s", async (_name, cells) => {
    expect((await withCells(cells)).problems.filter(({ weight }) => weight === "error")).toEqual([]);
  });
});

describe("a character that cannot be seen in a command", () => {
  test.each([
    ["a no-break space between words", { Command: "`npm\u00a0test`" }, "3:17"],
    ["a narrow no-break space", { Command: "`npm\u202ftest`" }, "3:17"],
    ["a thin space", { Command: "`npm\u2009test`" }, "3:17"],
    ["a zero-width space", { Command: "`npm te\u200bst`" }, "3:20"],
    ["an override of the direction, in quotes too", { Command: "`echo '\u202eok'`" }, "3:20"],
    ["the second span", { Command: "`make`, `make\u00a0test`" }, "3:26"],
    ["behind an escaped pipe", { Command: "`a \\| b\u00a0c`" }, "3:20"],
    ["a retest", { Retest: "`make\u00a0test`" }, "3:27"],
    ["a diagnosis", { Diagnose: "`make\u200b`" }, "3:27"],
  ])("is an error at its place: %s", async (_name, cells, place) => {
    expect(summary((await withCells(cells)).problems, "error")).toEqual(error(place));
  });

  test.each([
    ["within quotes, where a blank may be meant so", { Command: "`grep 'a\u00a0b' log`" }],
    ["beside the spans", { Command: "`make`,\u00a0`make test`" }],
    ["an emoji with its joiner", { Command: "`echo 👩\u200d💻`" }],
    ["letters of any script", { Command: "`echo Größe`" }],
  ])("is none: %s", async (_name, cells) => {
    expect((await withCells(cells)).problems.filter(({ weight }) => weight === "error")).toEqual([]);
  });

  test("is found in the section that a cell links to, once, at its line", async () => {
    const rows = [
      "| Area | Command |",
      "| --- | --- |",
      "| a | [x](#x) |",
      "| b | [x](#x) |",
      "",
      "## X",
      "",
    ];
    const { problems } = await readLines(...rows, "```sh", "make a", "npm\u00a0test", "```");
    expect(summary(problems)).toEqual(error("10:4"));
  });

  test("is told with the command typed anew, and how else to write it", async () => {
    const [problem] = (await withCells({ Command: "`npm\u00a0test`" })).problems;
    expect([problem?.found, problem?.cure]).toEqual([
      "U+00A0 (no-break space) in the command `npm test`",
      "Write `npm test`, typed anew; where the command needs the character, write it as an escape, as `$'\\u00a0'` in bash.",
    ]);
  });
});

describe("a character that cannot be seen in YAML", () => {
  test.each([
    ["a command", ["diagnose: make\u00a0test"], "4:19"],
    ["a command in quotes", ['retest: "make\u00a0test"'], "4:18"],
    ["a command of several lines", ["diagnose: |", "  make a", "  make\u200b b"], "6:11"],
    ["a command of a list", ["retest: [make, make\u00a0b]"], "4:24"],
    ["an id", ["id: cat\u200balog"], "4:12"],
    ["a need", ["needs: [cat\u200balog]"], "4:16"],
    ["an owner", ['owner: "@acme\u2060"'], "4:18"],
    ["a severity", ["severity: advis\u200bory"], "4:20"],
    ["a timeout", ["timeout: 10\u00a0m"], "4:16"],
    ["a folder", ["working-directory: we\u200bb"], "4:26"],
  ])("is an error at its place: %s", (_name, keys, place) => {
    expect(summary(readDraft(withKeys(...keys)).problems)).toEqual(error(place));
  });

  test.each([
    ["an escape, which can be seen", ["retest: \"printf 'a\\u200bb'\""]],
    ["guidance", ["rollback: Redeploy\u00a0it.", "why: n°\u00a048"]],
    ["the value of a variable", ['env: { SIGN: "a\u00a0b" }']],
    ["a comment", ["timeout: 2m  # two\u00a0minutes"]],
  ])("is none: %s", (_name, keys) => {
    expect(readDraft(withKeys(...keys)).problems).toEqual([]);
  });

  test("is an error in settings too", () => {
    const text = `areas: [cat\u200balog]\nsetup: npm\u00a0ci\n${withKeys()}`;
    expect(summary(readDraft(text).problems)).toEqual([...error("1:12"), ...error("2:11")]);
  });

  test("is named where the name of a variable holds it", () => {
    const [problem] = readDraft(withKeys("env: { A\u200bB: x }")).problems;
    expect(problem?.found).toContain("with U+200B (zero-width space)");
  });
});

describe("a mark of a footnote behind a name", () => {
  test.each([
    ["an area", { Area: "catalog[^1]" }],
    ["an area with a raised mark", { Area: "catalog<sup>1</sup>" }],
    ["an area with two", { Area: "catalog [^1][^b]" }],
  ])("is no part of it: %s", async (_name, cells) => {
    const reading = await withCells(
      { ...cells, Severity: "advisory[^2]", Needs: "db[^3], x" },
      "",
      "[^1]: Text.",
    );
    const { area, severity, needs } = onlyCheck(reading);
    expect([area?.value, severity?.value, values(needs)]).toEqual(["catalog", "advisory", ["db", "x"]]);
  });

  test("is no mark in code, and brackets that are none stay", async () => {
    expect(onlyCheck(await withCells({ Area: "catalog [1]" })).area?.value).toBe("catalog [1]");
  });
});

describe("the id of an area", () => {
  test.each([
    ["⚠\ufe0f catalog", "catalog"],
    ["cata&shy;log", "catalog"],
    ["cata&#8203;log", "catalog"],
  ])("holds nothing that cannot be seen: %j", async (area, id) => {
    const page = `| Area | Command |\n| --- | --- |\n| ${area} | \`make\` |\n`;
    const { checklist } = await readLinted("RELEASE_READINESS.md", page);
    expect(checklist?.checks.map((check) => check.id)).toEqual([id]);
  });
});
