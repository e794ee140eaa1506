import { describe, expect, test } from "@jest/globals";
import { assembleYaml, fileOf } from "./assembling.js";
import { summary } from "./reading.js";

const page = (areas: string, ...checks: readonly string[]) =>
  assembleYaml(`areas: ${areas}\n${fileOf(...checks.map((keys) => `run: x, area: ${keys}`))}`);

describe("every area in `areas` needs a required check", () => {
  test("which is found by slug", async () => {
    const { problems, settings } = await page("[Partial streaming, catalog]", "partial-streaming", "Catalog");
    expect(problems).toEqual([]);
    expect(settings.areas?.map(({ slug }) => slug)).toEqual(["partial-streaming", "catalog"]);
  });

  test.each([
    ["no check", ["a"], "the area `b` without a check"],
    ["advisory checks", ["a", "b, severity: advisory"], "the area `b` with advisory checks only"],
  ])("%s is an error at the area", async (_name, checks, found) => {
    const { problems } = await page("[a, b]", ...checks);
    expect(problems).toMatchObject([
      { rule: "area-uncovered", weight: "error", place: { line: 1, column: 12 }, found },
    ]);
  });

  test("an advisory check beside a required one is enough", async () => {
    expect((await page("[a]", "a, severity: advisory", "a, id: other")).problems).toEqual([]);
  });

  test("a check that cannot be read hides the missing area until it can", async () => {
    expect(summary((await page("[a, b]", "a", "[b]")).problems)).toEqual(["wrong-type 4:21"]);
  });
});

test("a row of another area is a warning", async () => {
  const { problems, checks } = await page("[Catalog]", "catalog", "catalgo", "other");
  expect(problems).toMatchObject([
    {
      rule: "area-unlisted",
      weight: "warning",
      place: { line: 4, column: 21 },
      cure: "Write `Catalog`, or add it to `areas`.",
    },
    { rule: "area-unlisted", weight: "warning", place: { line: 5, column: 21 }, cure: "Add it to `areas`." },
  ]);
  expect(checks).toHaveLength(3);
});

test("an area twice, compared by slug, is an error", async () => {
  const { problems } = await page("[Partial streaming, partial-streaming]", "partial streaming");
  expect(summary(problems)).toEqual(["duplicate-area 1:28"]);
  expect(problems[0]?.found).toContain("first as `Partial streaming` on line 1");
});

test.each([
  ["an empty list", "areas: []\n"],
  ["no list", ""],
])("%s asks for nothing", async (_name, areas) => {
  expect((await assembleYaml(areas + fileOf("area: a, run: b"))).problems).toEqual([]);
});
