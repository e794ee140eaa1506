import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Check } from "../../src/model/checklist.js";
import { readEntry, readPlan } from "../../src/shards/read-texts.js";
import { digestOfEntry } from "../../src/shards/texts.js";
import { planning } from "../shards/planning.js";
import { checkOf } from "../support/samples.js";
import { atLeast } from "./runs.js";

const machines = ["ubuntu-latest", "windows-latest", "macos-latest"] as const;

const row = fc.record({
  needs: fc.array(fc.nat({ max: 30 }), { maxLength: 2 }),
  phase: fc.constantFrom("before", "before", "before", "after"),
  runsOn: fc.option(fc.subarray([...machines], { minLength: 1 }), { freq: 3 }),
});

/** Pages of which the first row applies; a check needs what stands above it. */
const page = fc.array(row, { minLength: 1, maxLength: 14 }).map((rows) =>
  rows.map(({ needs, phase, runsOn }, index) =>
    checkOf(`c${index}`, {
      phase: index === 0 ? "before" : phase,
      runsOn,
      needs: index === 0 ? [] : [...new Set(needs.map((need) => `c${need % index}`))],
    }),
  ),
);

const wish = fc.record({
  runsOn: fc.subarray([...machines], { minLength: 1 }),
  shards: fc.option(fc.integer({ min: 1, max: 20 })),
  weights: fc.array(fc.option(fc.nat({ max: 50 }), { freq: 4 }), { minLength: 14, maxLength: 14 }),
});

const isPlanned = ({ phase }: Check): boolean => phase === "before";
const key = (id: string, system: string): string => `${id} on ${system}`;

/** What runs of what a check needs: a row that does not apply hands on what it needs itself. */
function neededBy(check: Check, known: ReadonlyMap<string, Check>): readonly Check[] {
  return check.needs.flatMap((id) => {
    const need = known.get(id);
    if (need === undefined) return [];
    return isPlanned(need) ? [need] : neededBy(need, known);
  });
}

describe("a plan of any page", () => {
  test("has each check once on each of its systems, with what it needs; else it is refused", () => {
    fc.assert(
      fc.property(page, wish, (checks, { runsOn, shards, weights }) => {
        const known = new Map(checks.map((check) => [check.id, check]));
        const systemsOf = (check: Check): readonly string[] => check.runsOn ?? runsOn;
        const running = checks.filter(isPlanned);
        const isPossible = running.every((check) =>
          neededBy(check, known).every((need) =>
            systemsOf(check).every((system) => systemsOf(need).includes(system)),
          ),
        );
        const weigh = (id: string): number | null => weights[Number(id.slice(1))] ?? null;
        const planned = planning(checks, { runsOn, shards, weigh });
        if (planned.kind !== "sharded") {
          expect([planned.kind, isPossible]).toEqual(["page-problems", false]);
          return;
        }
        expect(isPossible).toBe(true);

        const entries = planned.shards.map(({ entry }) => entry);
        const units = entries.flatMap(({ checks, system }) => checks.map((id) => key(id, system)));
        const all = running.flatMap((check) => systemsOf(check).map((system) => key(check.id, system)));
        expect(units.toSorted()).toEqual(all.toSorted());
        expect(planned.plan.checks).toBe(all.length);

        for (const entry of entries) {
          const own = new Set(entry.checks);
          const places = entry.checks.map((id) => Number(id.slice(1)));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          for (const id of entry.checks)
            for (const need of neededBy(known.get(id) ?? checkOf(id), known))
              expect(own.has(need.id)).toBe(true);
        }
        expect(entries.every(({ checks }) => checks.length > 0)).toBe(true);
        const systems = new Set(entries.map(({ system }) => system));
        expect(entries.length).toBeLessThanOrEqual(Math.max(shards ?? 16, systems.size));
        expect(new Set(entries.map(({ name }) => name.toLowerCase())).size).toBe(entries.length);
      }),
      { numRuns: atLeast(100) },
    );
  });

  test("says the same each time, and its texts are read as they were meant", () => {
    fc.assert(
      fc.property(page, wish, (checks, { runsOn, shards }) => {
        const planned = planning(checks, { runsOn, shards });
        expect(planning(checks, { runsOn, shards })).toEqual(planned);
        if (planned.kind !== "sharded") return;
        expect(readPlan(planned.text)).toEqual({ kind: "read", value: planned.plan });
        for (const [index, { entry, text }] of planned.shards.entries()) {
          expect(readEntry(text)).toEqual({ kind: "read", value: entry });
          expect(digestOfEntry(entry)).toBe(planned.plan.shards[index]?.digest);
        }
      }),
      { numRuns: atLeast(50) },
    );
  });

  test("takes at most four thirds of the time of the best one", () => {
    const weights = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat({ max: 1 })), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(weights, fc.integer({ min: 2, max: 4 }), (given, shards) => {
        const checks = given.map(([, machine], index) =>
          checkOf(`c${index}`, { runsOn: [machines[machine] ?? machines[0]] }),
        );
        const planned = planning(checks, { shards, weigh: (id) => given[Number(id.slice(1))]?.[0] ?? null });
        if (planned.kind !== "sharded") throw new Error("it is refused");
        const longest = Math.max(...planned.shards.map(({ expectedMs }) => expectedMs ?? 0));
        const [one, other] = [0, 1].map((wanted) =>
          given.filter(([, machine]) => machine === wanted).map(([weight]) => weight),
        );
        expect(longest).toBeLessThanOrEqual((bestOf(one ?? [], other ?? [], shards) * 4) / 3);
      }),
      { numRuns: atLeast(100) },
    );
  });
});

/** The shortest time in which these can run on so many machines of two kinds. */
function bestOf(one: readonly number[], other: readonly number[], shards: number): number {
  if (one.length === 0) return best(other, shards);
  if (other.length === 0) return best(one, shards);
  const splits = Array.from({ length: shards - 1 }, (_, index) => index + 1);
  return Math.min(...splits.map((left) => Math.max(best(one, left), best(other, shards - left))));
}

/** By trying everything. */
function best(weights: readonly number[], machines: number, loads: readonly number[] = []): number {
  const [weight, ...rest] = weights;
  if (weight === undefined) return Math.max(0, ...loads);
  const places = Array.from({ length: Math.min(machines, loads.length + 1) }, (_, index) => index);
  return Math.min(
    ...places.map((place) => {
      const next = [...loads];
      next[place] = (next[place] ?? 0) + weight;
      return best(rest, machines, next);
    }),
  );
}
