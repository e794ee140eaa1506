import { describe, expect, test } from "@jest/globals";
import { unknownRelease } from "../../src/model/release.js";
import { type Filter, type Plan, selectChecks } from "../../src/plan/select.js";
import { partOfPlan } from "../../src/shards/part-of-plan.js";
import { checkOf } from "../support/samples.js";
import { entryOf } from "./samples.js";

const page = [
  checkOf("build"),
  checkOf("publish", { phase: "after", needs: ["build"] }),
  checkOf("smoke", { needs: ["publish"] }),
  checkOf("catalog", { runsOn: ["ubuntu-latest", "windows-latest"] }),
  checkOf("installer", { runsOn: ["windows-latest"] }),
];

function planOf(filter: Partial<Filter> = {}): Plan {
  const plan = selectChecks(page, { areas: [], checks: [], ...filter }, unknownRelease);
  if (plan.kind !== "plan") throw new Error(`unexpected ${plan.found}`);
  return plan;
}

function part(checks: readonly string[], plan = planOf()): Plan {
  const found = partOfPlan(plan, entryOf(checks));
  if (found.kind !== "plan") throw new Error(`unexpected ${found.problems[0]?.found}`);
  return found;
}

function problem(checks: readonly string[]) {
  const found = partOfPlan(planOf(), entryOf(checks));
  if (found.kind === "plan") throw new Error("unexpected plan");
  return found.problems[0];
}

const stepsOf = ({ steps }: Plan): string[] => steps.map(({ check }) => check.id);
const turnsOf = ({ turns }: Plan): string[] => turns.map(({ check }) => check.id);

describe("a shard's part of a plan", () => {
  test("is the checks of its entry in the plan's order, and is never the whole", () => {
    expect(stepsOf(part(["catalog", "smoke", "build"]))).toEqual(["build", "smoke", "catalog"]);
    expect(part(["catalog"])).toMatchObject({ complete: false, selectedAreas: 1, totalAreas: 4 });
  });

  test("keeps the rows that do not apply and stand between its checks, and no other", () => {
    expect(turnsOf(part(["build", "smoke"]))).toEqual(["build", "publish", "smoke"]);
    expect(turnsOf(part(["catalog"]))).toEqual(["catalog"]);
  });

  test("leaves it to the gate to tell what does not apply", () => {
    expect(planOf().notApplicable).toHaveLength(1);
    expect(part(["build", "smoke"]).notApplicable).toEqual([]);
  });

  test("marks what runs only because it is needed as the whole plan does", () => {
    const { steps } = part(["build", "smoke"], planOf({ checks: ["smoke"] }));
    expect(steps.map(({ neededOnly }) => neededOnly)).toEqual([true, false]);
  });

  test.each([
    ["unknown", ["nope"]],
    ["not for this release", ["publish"]],
    ["for another system", ["installer"]],
  ])("holds no check that is %s", (_, ids) => {
    expect(problem(["catalog", ...ids])).toMatchObject({
      rule: "not-the-plans",
      found: `a shard with the checks \`${ids[0]}\``,
      expected: "checks that the plan runs on `ubuntu-latest`",
    });
  });

  test("holds what its checks need, by way of rows that do not apply too", () => {
    expect(problem(["smoke"])).toMatchObject({
      found: "a shard with the checks `build`",
      expected: "checks beside those that need them",
    });
  });
});
