import { describe, expect, test } from "@jest/globals";
import { summary } from "../reading.js";
import { onlyCheck, readLines, withCells } from "./reading.js";

const steps = ["", "## Restore", "", "Go back."];
const definitions = [...steps, "", "[dead]: #no", "[live]: #restore"];

describe("a link in guidance that leads nowhere", () => {
  test.each([
    ["an anchor", "See [it](#restor) first", "guidance-anchor 3:31"],
    ["an anchor beside a right one", "[a](#restore) or [it](#no)", "guidance-anchor 3:44"],
    ["a reference", "See [it][rb]", "reference-undefined 3:26"],
    ["a shortcut's anchor", "See [dead] now", "guidance-anchor 3:26"],
    ["a footnote", "Go back[^9]", "reference-undefined 3:29"],
    ["an anchor that is no link", "#restore", "guidance-anchor 3:22"],
  ])("is named: %s", async (_name, cell, expected) => {
    const { problems } = await withCells({ Rollback: cell }, ...definitions);
    expect(summary(problems)).toEqual([expected]);
  });

  test("is named once in a section, at its line", async () => {
    const rows = ["| a | `b` | [R](#restore) |", "| c | `d` | [R](#restore) |"];
    const { problems } = await readLines(
      "| Area | Command | Rollback |",
      "|-|-|-|",
      ...rows,
      ...steps,
      "See [x](#no).",
    );
    expect(summary(problems)).toEqual(["guidance-anchor 9:9"]);
  });

  test.each([
    ["to a heading", "See [it](#restore) first"],
    ["to another file's anchor", "See [it](docs/a.md#no)"],
    ["in code", "`[it](#no)` and `[a][b]`"],
    ["with an escaped bracket", "\\[it][rb]"],
    ["to the top", "[up](#) now"],
    ["by a number of an issue", "#61"],
    ["by a shortcut to a heading", "See [live] now"],
    ["that is a footnote in code", "`[^9]`"],
    ["that is a class of characters", "all of [^a-z]"],
    ["that is an array in words", "clear a[0][1] and b[1]"],
  ])("is none %s", async (_name, cell) => {
    expect((await withCells({ Rollback: cell }, ...definitions)).problems).toEqual([]);
  });
});

describe("a reference that nothing defines, in another cell", () => {
  test.each([
    ["of `Why`", { Why: "It broke [once][y]" }, "reference-undefined 3:31"],
    ["of `Owner`", { Owner: "[@a][y]" }, "reference-undefined 3:22"],
    ["of prose beside a signal", { "Pass signal": "`ok`, see [it][y]" }, "reference-undefined 3:32"],
    ["behind an escaped pipe", { Why: "a \\| [b][y]" }, "reference-undefined 3:27"],
    ["that is for readers", { Notes: "[a][y]" }, "reference-undefined 3:22"],
  ])("is named: one %s", async (_name, cells, expected) => {
    const { problems } = await withCells(cells, ...definitions);
    expect(summary(problems)).toContain(expected);
  });

  test("is named in place of the commands, and in their section", async () => {
    const row = await withCells({ Command: "[Steps][y]" }, ...definitions);
    expect(summary(row.problems)).toEqual(["reference-undefined 3:13", "command-missing 3:13"]);
    const section = ["", "## Run", "", "See [it][y].", "", "```sh", "make [a][b]", "```"];
    const { problems } = await withCells({ Command: "[Run](#run)" }, ...section);
    expect(summary(problems)).toEqual(["reference-undefined 7:5"]);
  });

  test.each([
    ["one that is defined", { Why: "It broke [once][live]" }],
    ["code", { "Pass signal": "`m[a][b]`" }],
    ["an array in words", { Why: "m[a][b] was wrong" }],
    ["an escaped bracket", { Why: "\\[a][b] was wrong" }],
  ])("is not %s", async (_name, cells) => {
    expect(
      (await withCells(cells, ...definitions)).problems.filter(({ rule }) => rule === "reference-undefined"),
    ).toEqual([]);
  });
});

describe("an anchor of HTML", () => {
  test.each([
    ["right above a heading", ['<a name="back"></a>', "", "## Restore", "", "Go back."]],
    ["in a heading", ['## <a id="back"></a>Restore', "", "Go back."]],
  ])("is the heading's: %s", async (_name, lines) => {
    const reading = await withCells({ Rollback: "[R](#back)" }, "", ...lines);
    expect(reading.problems).toEqual([]);
    expect(onlyCheck(reading).rollback?.value).toBe("Go back.");
  });

  test.each([
    ["a heading with an id", '<h2 id="back">Restore</h2>'],
    ["a heading by its words", "<h2>Back</h2>"],
    ["an anchor in text", 'Read <a name="back"></a> this'],
  ])("that begins no section is named where it stands for one: %s", async (_name, line) => {
    const sole = await withCells({ Rollback: "[R](#back)" }, "", line);
    expect(summary(sole.problems)).toEqual(["anchor-missing 3:22"]);
    expect(sole.problems[0]?.found).toContain("HTML (line 5)");
    expect((await withCells({ Rollback: "See [R](#back) now" }, "", line)).problems).toEqual([]);
  });
});

describe("a task list in a section that a cell links to", () => {
  test("is guidance, and that is said once", async () => {
    const { draft, problems } = await withCells(
      { Rollback: "[R](#restore)" },
      ...steps,
      "",
      "- [ ] one",
      "- [x] two",
    );
    expect(summary(problems, "note")).toEqual(["sign-off-in-guidance 9:1"]);
    expect(draft.signOffs).toEqual([]);
  });

  test("is none of them without boxes, and sign-offs elsewhere", async () => {
    const lines = [...steps, "", "- one", "", "## After", "", "- [ ] two"];
    const { draft, problems } = await withCells({ Rollback: "[R](#restore)" }, ...lines);
    expect(problems).toEqual([]);
    expect(draft.signOffs).toHaveLength(1);
  });
});
