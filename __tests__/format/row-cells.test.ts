import { expect, test } from "@jest/globals";
import { rowCells } from "../../src/format/row-cells.js";

test("the cells of a row are written by the types of their fields, without those that say nothing", () => {
  const cells = rowCells({
    area: "partial_streaming",
    command: ["npm ci", "npm test | tee log"],
    pass: ["exit 0", "ok"],
    fail: ["FAIL", "error:"],
    rollback: "Run `a | b`.",
    retest: "npm test",
    needs: ["catalog", "db"],
    only: [],
    why: "",
  });
  const texts = [...cells].map(([field, cell]) => [field, cell.kind === "cell" ? cell.text : cell.found]);
  expect(texts).toEqual([
    ["area", "partial_streaming"],
    ["command", "`npm ci` and `npm test \\| tee log`"],
    ["pass", "`exit 0` and `ok`"],
    ["fail", "`FAIL` or `error:`"],
    ["rollback", "Run `a \\| b`."],
    ["retest", "`npm test`"],
    ["needs", "catalog, db"],
  ]);
});
