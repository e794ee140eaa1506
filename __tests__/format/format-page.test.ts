import { describe, expect, test } from "@jest/globals";
import { applyEdits, asRead } from "../../src/format/apply-edits.js";
import { formatPage } from "../../src/format/format-page.js";

const format = async (path: string, text: string) => applyEdits(text, await formatPage(path, asRead(text)));

describe("what fmt writes", () => {
  test.each([
    [
      "adds pipes at the ends, and cells that a row lacks",
      "Area | Command | Why\n--- | --- | ---\na | `x`",
      "| Area | Command | Why |\n| ---- | ------- | --- |\n| a    | `x`     |     |",
    ],
    [
      "keeps how columns are aligned",
      "|Area|Command|\n|:-:|-:|\n|a|`make`|",
      "| Area | Command |\n| :--: | ------: |\n|  a   |  `make` |",
    ],
    [
      "aligns in lists, whose markers stay",
      "1. |Area|Command|\n   |-|-|\n     |a|`x`|",
      "1. | Area | Command |\n   | ---- | ------- |\n   | a    | `x`     |",
    ],
    [
      "aligns a table that is no matrix, and spells nothing there",
      "|A|Pass|\n|-|-|\n|`exit  0`|`exit  0`|",
      "| A         | Pass      |\n| --------- | --------- |\n| `exit  0` | `exit  0` |",
    ],
    [
      "spells the signals of a matrix, and no command",
      "| Area | Command   | Pass     |\n| ---- | --------- | -------- |\n| a    | `exit  0` | `exit\t0` and ` a  b ` |",
      "| Area | Command   | Pass                |\n| ---- | --------- | ------------------- |\n| a    | `exit  0` | `exit 0` and `a  b` |",
    ],
    ["leaves a table in a quote", "> |Area|Command|\n> |-|-|", "> |Area|Command|\n> |-|-|"],
    [
      "leaves a row with a cell too many, and words below a table",
      "|Area|Command|\n|-|-|\n|a|`b|c`|\n|b|`x`|\nWords.",
      "| Area | Command |\n| ---- | ------- |\n|a|`b|c`|\n| b    | `x`     |\nWords.",
    ],
    [
      "leaves a table with the delimiter row of another in it",
      "|A|B|\n|-|-|\n|C|D|\n|-|-|",
      "|A|B|\n|-|-|\n|C|D|\n|-|-|",
    ],
    [
      "leaves a table that prettier has aligned, however wide",
      `| A${" ".repeat(89)} | B   |\n| ${"-".repeat(90)} | --- |\n| ${"x".repeat(90)} | 1   |`,
      `| A${" ".repeat(89)} | B   |\n| ${"-".repeat(90)} | --- |\n| ${"x".repeat(90)} | 1   |`,
    ],
    [
      "leaves a table that a line below may belong to",
      "Area | Command\n--- | ---\na | `x`\n\nb | `y`",
      "Area | Command\n--- | ---\na | `x`\n\nb | `y`",
    ],
  ])("%s", async (_, text, expected) => {
    expect(await format("page.md", text)).toBe(expected);
  });

  test("leaves the tables of a section that a cell links to", async () => {
    const guidance = "## Steps\n\n|A|B|\n|-|-|\n";
    const matrix = (cell: string) =>
      `| Area | Command | Rollback         |\n| ---- | ------- | ---------------- |\n| a    | \`x\`     | ${cell} |\n\n${guidance}`;
    expect(await format("page.md", matrix("[Steps](#steps)"))).toContain(guidance);
    expect(await format("page.md", matrix("[Steps](docs/x)"))).not.toContain(guidance);
  });
});
