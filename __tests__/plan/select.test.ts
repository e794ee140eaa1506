import { describe, expect, test } from "@jest/globals";
import { type Plan, selectChecks } from "../../src/plan/select.js";
import { checkOf } from "../support/samples.js";

type UnusableFilter = Exclude<ReturnType<typeof selectChecks>, Plan>;

const area = (slug: string) => ({ text: slug, slug });
const page = [
  checkOf("catalog"),
  checkOf("catalog-2", { area: area("catalog") }),
  checkOf("registry", { needs: ["setup-db"] }),
  checkOf("setup-db", { area: area("database") }),
];

function planOf(areas: string[], checks: string[]): Plan {
  const plan = selectChecks(page, { areas, checks });
  if (plan.kind !== "plan") throw new Error(`unexpected ${plan.found}`);
  return plan;
}

function problemOf(areas: string[], checks: string[]): UnusableFilter {
  const plan = selectChecks(page, { areas, checks });
  if (plan.kind !== "unusable") throw new Error("unexpected plan");
  return plan;
}

const ids = (plan: Plan): string[] => plan.steps.map((step) => step.check.id);

describe("selecting checks", () => {
  test("keeps page order, with what a check needs before it", () => {
    const plan = planOf([], []);
    expect(ids(plan)).toEqual(["catalog", "catalog-2", "setup-db", "registry"]);
    expect(plan).toMatchObject({ complete: true, selectedAreas: 3, totalAreas: 3 });
  });

  test("takes the checks that both filters name", () => {
    expect(ids(planOf(["catalog"], []))).toEqual(["catalog", "catalog-2"]);
    expect(ids(planOf(["catalog"], ["catalog-2"]))).toEqual(["catalog-2"]);
  });

  test("runs what a selected check needs as well, and marks it", () => {
    const plan = planOf(["registry"], []);
    expect(plan.steps.map((step) => [step.check.id, step.neededOnly])).toEqual([
      ["setup-db", true],
      ["registry", false],
    ]);
    expect(plan).toMatchObject({ complete: false, selectedAreas: 1 });
  });

  test("is not complete when a filter left only a needed check's own choice out", () => {
    expect(planOf([], ["catalog", "catalog-2", "registry"]).complete).toBe(false);
  });

  test.each([
    ["an unknown area", ["catalogue"], [], "`catalogue` in `areas` is no area of the page"],
    ["an unknown check", [], ["nope"], "`nope` in `checks` is no check of the page"],
    [
      "filters that meet nowhere",
      ["catalog"],
      ["registry"],
      "no check is in one of `areas` and among `checks` too",
    ],
  ])("refuses %s", (_name, areas, checks, found) => {
    expect(problemOf(areas, checks).found).toBe(found);
  });

  test.each([
    [
      "an area, for one that is near",
      ["catalogue"],
      [],
      "Did you mean `catalog`? Else add a row for it to the page.",
    ],
    [
      "a check, for one that is near",
      [],
      ["regsitry"],
      "Did you mean `registry`? Else add a row for it to the page.",
    ],
    [
      "nothing, for one that is like no other",
      [],
      ["nope"],
      "Correct the name, or add a row for it to the page.",
    ],
  ])("suggests %s", (_name, areas, checks, cure) => {
    expect(problemOf(areas, checks).cure).toBe(cure);
  });

  test("orders a chain of needs as long as the page without recursion", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      checkOf(`c${index}`, { needs: index < 19_999 ? [`c${index + 1}`] : [] }),
    );
    const plan = selectChecks(chain, { areas: [], checks: [] });
    expect(plan.kind === "plan" && plan.steps[0]?.check.id).toBe("c19999");
  });
});
