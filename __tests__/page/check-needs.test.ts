import { describe, expect, test } from "@jest/globals";
import { assembleRows, assembleYaml, fileOf } from "./assembling.js";
import { summary } from "./reading.js";

const needing = (...needs: readonly string[]) =>
  fileOf(...needs.map((need, i) => `id: ${"abcdef"[i]}, area: x, run: y, needs: [${need}]`));

test("needs are ids of other checks, above and below, each once", async () => {
  const { checks, problems } = await assembleYaml(needing("b, c, b", "", "b"));
  expect(problems).toEqual([]);
  expect(checks.map(({ needs }) => needs)).toEqual([["b", "c"], [], ["b"]]);
});

test("in a table they may be named as the row shows them", async () => {
  const { checks, problems } = await assembleRows(
    { check: "Set up", area: "a" },
    { area: "b", needs: ["Set up"] },
  );
  expect(problems).toEqual([]);
  expect(checks[1]?.needs).toEqual(["set-up"]);
});

describe("an unknown one is an error", () => {
  test.each([
    ["with the nearest id", "catlog", "Write `catalog`."],
    ["with another case", "Catalog", "Write `catalog`."],
    ["with nothing near", "zebra", "Name a check by its id, or remove the name."],
  ])("%s", async (_name, need, cure) => {
    const { problems } = await assembleYaml(
      fileOf("id: catalog, area: a, run: b", `id: c, area: a, run: b, needs: ${need}`),
    );
    expect(summary(problems)).toEqual(["unknown-need 3:38"]);
    expect(problems[0]?.cure).toBe(cure);
  });
});

describe("a numbered row cannot be needed, because an inserted row would repoint the number", () => {
  test.each([
    ["by its number", "a-2", ["numbered-need 5:80"]],
    ["but the first row of its area can", "a", []],
    ["and a row that is named so can", "b-2", []],
  ])("%s", async (_name, need, expected) => {
    const rows = [{ area: "a" }, { area: "a" }, { area: "c", needs: [need] }, { check: "b-2", area: "b" }];
    const { problems } = await assembleRows(...rows);
    expect(summary(problems)).toEqual(expected);
    if (expected.length > 0)
      expect(problems[0]?.cure).toBe("Give the check on line 4 a `Check` and name that.");
  });
});

describe("a circle is an error that names it", () => {
  test.each([
    ["a check that needs itself", needing("a"), "need-cycle 2:39", "the check `a` needs itself"],
    [
      "two checks",
      needing("b", "a"),
      "need-cycle 3:39",
      "these checks need each other in a circle: a → b → a",
    ],
    [
      "three checks below one outside",
      needing("b", "c", "d", "b"),
      "need-cycle 5:39",
      "these checks need each other in a circle: b → c → d → b",
    ],
  ])("%s", async (_name, text, problem, found) => {
    const { problems } = await assembleYaml(text);
    expect(summary(problems)).toEqual([problem]);
    expect(problems[0]?.found).toBe(found);
  });

  test("two circles are two errors", async () => {
    expect((await assembleYaml(needing("b", "a", "d", "c"))).problems).toHaveLength(2);
  });

  test("two ways to one check are no circle", async () => {
    expect((await assembleYaml(needing("b, c", "d", "d", ""))).problems).toEqual([]);
  });

  test("a long one is shortened, and does not overflow the stack", async () => {
    const size = 20_000;
    const checks = Array.from({ length: size }, (_, i) => ({
      check: `c${i}`,
      area: "x",
      needs: [`c${(i + 1) % size}`],
    }));
    const { problems } = await assembleRows(...checks);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.found).toBe(
      "these checks need each other in a circle: c0 → c1 → c2 → c3 → c4 → c5 → c6 → c7 → c8 → c9 → … (20000 checks) → c0",
    );
  });
});

describe("the cure of an unknown name", () => {
  test.each([
    [
      "never names the check that needs it",
      ["id: db, area: x, run: y, needs: [dbx]"],
      "Name a check by its id, or remove the name.",
    ],
    [
      "names the next one that is like it",
      ["id: db, area: x, run: y, needs: [dbx]", "id: dbz, area: x, run: y"],
      "Write `dbz`.",
    ],
    [
      "names another check's id",
      ["id: db, area: x, run: y", "id: web, area: x, run: y, needs: [dbx]"],
      "Write `db`.",
    ],
  ])("%s", async (_name, checks, cure) => {
    expect((await assembleYaml(fileOf(...checks))).problems.map((problem) => problem.cure)).toEqual([cure]);
  });
});
