import { describe, expect, test } from "@jest/globals";
import { assembleRows, assembleYaml, fileOf } from "./assembling.js";
import { summary } from "./reading.js";

const ids = (checks: readonly { readonly id: string }[]) => checks.map(({ id }) => id);

describe("the id of a check", () => {
  test("is the slug of `Check`, else of the area", async () => {
    const { checks, problems } = await assembleRows(
      { check: "Smoke Test", area: "Catalog" },
      { area: "Partial streaming" },
    );
    expect(ids(checks)).toEqual(["smoke-test", "partial-streaming"]);
    expect(problems).toEqual([]);
  });

  test("is taken as it is in YAML", async () => {
    const { checks } = await assembleYaml(fileOf("id: Smoke.Test_1, area: a, run: b"));
    expect(ids(checks)).toEqual(["Smoke.Test_1"]);
  });

  test.each([
    ["a blank", "a b", "Write `a-b`."],
    ["a slash", "a/b", "Write `a-b`."],
    ["no letter", "--", "Write a name with a letter or a digit."],
    ["too much", "x".repeat(101), "Give the check a shorter name."],
  ])("in YAML has only its letters: %s is an error", async (_name, id, cure) => {
    const { problems } = await assembleYaml(fileOf(`id: "${id}", area: a, run: b`));
    expect(summary(problems)).toEqual(["id 2:11"]);
    expect(problems[0]?.cure).toBe(cure);
  });

  test("may have a hundred characters, and no more with its number", async () => {
    const area = "x".repeat(100);
    expect(ids((await assembleRows({ area })).checks)).toEqual([area]);
    expect(summary((await assembleRows({ area }, { area })).problems)).toEqual(["id 4:1"]);
    expect(summary((await assembleRows({ area: `${area}x` })).problems)).toEqual(["id 3:20"]);
  });

  test("cannot be made of symbols: the cure is a `Check` column", async () => {
    const { problems } = await assembleRows({ area: "🚀" });
    expect(problems).toMatchObject([
      {
        rule: "id",
        place: { line: 3, column: 20 },
        cure: "Add a `Check` column with a name of letters or digits.",
      },
    ]);
    const named = await assembleRows({ check: "launch", area: "🚀" });
    expect(named).toMatchObject({
      problems: [],
      checks: [{ id: "launch", area: { text: "🚀", slug: "u1f680" } }],
    });
  });
});

describe("rows of one area without a `Check`", () => {
  test("are numbered from the second on", async () => {
    const { checks } = await assembleRows(
      { area: "Catalog" },
      { area: "other" },
      { area: "catalog" },
      { area: "CATALOG" },
    );
    expect(ids(checks)).toEqual(["catalog", "other", "catalog-2", "catalog-3"]);
  });

  test.each([
    ["a name above", [{ check: "a-2", area: "x" }, { area: "a" }, { area: "a" }], ["a-2", "a", "a-3"]],
    ["a name below", [{ area: "a" }, { area: "a" }, { check: "A 2", area: "x" }], ["a", "a-3", "a-2"]],
    ["an area of that name below", [{ area: "a" }, { area: "a" }, { area: "a-2" }], ["a", "a-3", "a-2"]],
  ])("skip a number that is taken by %s", async (_name, rows, expected) => {
    const { checks, problems } = await assembleRows(...rows);
    expect(ids(checks)).toEqual(expected);
    expect(problems).toEqual([]);
  });
});

describe("the same id twice is an error that names both lines", () => {
  test.each([
    [
      "two names",
      [
        { check: "x", area: "a" },
        { check: "X", area: "b" },
      ],
      "duplicate-id 4:3",
    ],
    ["a name and an area", [{ area: "x" }, { check: "x", area: "b" }], "duplicate-id 4:3"],
    ["an area and a name above", [{ check: "x", area: "b" }, { area: "x" }], "duplicate-id 4:20"],
  ])("%s", async (_name, rows, problem) => {
    const { problems } = await assembleRows(...rows);
    expect(summary(problems)).toEqual([problem]);
    expect(problems[0]?.found).toBe("the id `x` is given on line 3 and again on line 4");
  });

  test("three times are two errors", async () => {
    const { problems } = await assembleYaml(
      fileOf(..."abc".split("").map((area) => `id: x, area: ${area}, run: b`)),
    );
    expect(summary(problems)).toEqual(["duplicate-id 3:11", "duplicate-id 4:11"]);
  });

  test("ids differ by letter case", async () => {
    const { problems } = await assembleYaml(fileOf("id: x, area: a, run: b", "id: X, area: a, run: b"));
    expect(problems).toEqual([]);
  });
});
