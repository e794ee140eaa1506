import { describe, expect, test } from "@jest/globals";
import { tableLines } from "../../src/format/table.js";
import { displayWidth } from "../../src/text/display-width.js";

describe("the lines of a table", () => {
  test("have their pipes one below the other, with empty cells where a row has fewer", () => {
    expect(tableLines([["Area", "Command"], ["catalog", "`true`"], ["db"]])).toEqual([
      "| Area    | Command |",
      "| ------- | ------- |",
      "| catalog | `true`  |",
      "| db      |         |",
    ]);
  });

  test("align wide letters, emoji and combining marks as they are shown", () => {
    const lines = tableLines([
      ["Area", "x"],
      ["目录", "1"],
      ["✅ ok", "2"],
      ["e\u0301te\u0301", "3"],
      ["👩‍👩‍👧", "4"],
    ]);
    expect(lines).toEqual([
      "| Area  | x   |",
      "| ----- | --- |",
      "| 目录  | 1   |",
      "| ✅ ok | 2   |",
      "| e\u0301te\u0301   | 3   |",
      "| 👩‍👩‍👧    | 4   |",
    ]);
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });

  test("keep how columns are aligned where the page is shown", () => {
    expect(
      tableLines(
        [
          ["a", "b", "c", "d"],
          ["1", "2", "3", "4"],
          ["long", "long", "long1", "long"],
        ],
        ["none", "left", "center", "right"],
      ),
    ).toEqual([
      "| a    | b    |   c   |    d |",
      "| ---- | :--- | :---: | ---: |",
      "| 1    | 2    |   3   |    4 |",
      "| long | long | long1 | long |",
    ]);
  });

  test("let a cell that is wider than 80 stand out of its column, and shift its own row alone", () => {
    const long = "x".repeat(81);
    expect(
      tableLines([
        ["a", "b"],
        [long, "1"],
        ["wide enough", "2"],
      ]),
    ).toEqual([
      "| a           | b   |",
      "| ----------- | --- |",
      `| ${long} | 1   |`,
      "| wide enough | 2   |",
    ]);
  });
});
