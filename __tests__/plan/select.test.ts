import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { phases, type Release, releaseKinds, unknownRelease } from "../../src/model/release.js";
import { whyNotApplicable } from "../../src/plan/applicability.js";
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
  const plan = selectChecks(page, { areas, checks }, unknownRelease);
  if (plan.kind !== "plan") throw new Error(`unexpected ${plan.found}`);
  return plan;
}

function problemOf(areas: string[], checks: string[]): UnusableFilter {
  const plan = selectChecks(page, { areas, checks }, unknownRelease);
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
    const plan = selectChecks(chain, { areas: [], checks: [] }, unknownRelease);
    expect(plan.kind === "plan" && plan.steps[0]?.check.id).toBe("c19999");
  });
});

describe("rows for other releases", () => {
  const rows = [
    checkOf("catalog"),
    checkOf("image", { phase: "after", needs: ["catalog"] }),
    checkOf("migration", { only: ["major", "first"], needs: ["backup", "image"] }),
    checkOf("backup"),
    checkOf("registry", { needs: ["migration"] }),
  ];
  const planFor = (release: Partial<Release>, filter: { areas?: string[]; checks?: string[] } = {}): Plan => {
    const plan = selectChecks(rows, { areas: [], checks: [], ...filter }, { ...unknownRelease, ...release });
    if (plan.kind !== "plan") throw new Error(`unexpected ${plan.found}`);
    return plan;
  };
  const left = (plan: Plan) => plan.notApplicable.map(({ id, why }) => `${id}: ${why}`);

  test("are listed with their reason, and the run stays complete", () => {
    const plan = planFor({ kind: "minor" });
    expect(ids(plan)).toEqual(["catalog", "backup", "registry"]);
    expect(left(plan)).toEqual([
      "image: phase after",
      "migration: only major, first, and this is a minor release",
    ]);
    expect(plan.notApplicable[0]).toEqual({ id: "image", area: "image", why: "phase after" });
    expect(plan).toMatchObject({ complete: true, selectedAreas: 3, totalAreas: 3 });
  });

  test("apply where the kind is not known, and where it is theirs", () => {
    expect(ids(planFor({ kind: null }))).toEqual(["catalog", "backup", "migration", "registry"]);
    expect(ids(planFor({ kind: "first" }))).toContain("migration");
  });

  test("are those of the phase before, after publishing", () => {
    const plan = planFor({ phase: "after", kind: "major" });
    expect(ids(plan)).toEqual(["image"]);
    expect(left(plan)[0]).toBe("catalog: phase before");
  });

  test("stand in the order between what needs them and what they need, which runs", () => {
    const plan = planFor({ kind: "patch" }, { areas: ["registry"] });
    expect(plan.turns.map(({ check: { id }, step }) => [id, step?.neededOnly ?? null])).toEqual([
      ["backup", true],
      ["catalog", true],
      ["image", null],
      ["migration", null],
      ["registry", false],
    ]);
    expect(plan).toMatchObject({ complete: false, notApplicable: [], selectedAreas: 1, totalAreas: 3 });
  });

  test("may be all that a filter names: then nothing runs", () => {
    const plan = planFor({}, { checks: ["image"] });
    expect(plan).toMatchObject({ steps: [], turns: [], complete: false, selectedAreas: 0, totalAreas: 4 });
    expect(left(plan)).toEqual(["image: phase after"]);
  });

  test("are passed through in linear time and memory, however many need them and however many they need", () => {
    const many = 20_000;
    const needed = Array.from({ length: many }, (_, index) => checkOf(`n${index}`));
    const gate = checkOf("x", { phase: "after", needs: needed.map(({ id }) => id) });
    const needing = Array.from({ length: many }, (_, index) => checkOf(`u${index}`, { needs: ["x"] }));
    const plan = selectChecks([...needing, gate, ...needed], { areas: [], checks: [] }, unknownRelease);
    expect(plan.kind === "plan" && plan.turns.length).toBe(2 * many + 1);
  });

  test("are never more for what is not known: an unknown kind removes none", () => {
    const anyRow = fc.record({
      phase: fc.constantFrom(...phases),
      only: fc.option(fc.uniqueArray(fc.constantFrom(...releaseKinds), { minLength: 1 })),
    });
    fc.assert(
      fc.property(
        anyRow,
        fc.constantFrom(...phases),
        fc.constantFrom(...releaseKinds),
        (row, phase, kind) => {
          const known = whyNotApplicable(row, { phase, kind });
          const unknown = whyNotApplicable(row, { phase, kind: null });
          expect(unknown).toBe(row.phase === phase ? null : known);
        },
      ),
    );
  });
});
