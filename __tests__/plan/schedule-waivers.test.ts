import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Verdict, verdicts } from "../../src/model/verdict.js";
import { type Block, blockBy, type Scheduled, scheduleNext } from "../../src/plan/schedule.js";
import { atLeast } from "../fuzz/runs.js";

/** Rows that need some of those before them, what becomes of each that runs, and which are waived. */
const pages = fc.record({
  needs: fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 }),
  ends: fc.array(fc.constantFrom(...verdicts), { minLength: 10, maxLength: 10 }),
  waived: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
});

/** The verdicts of a run of one check at a time; a row that is passed through has none. */
function verdictsOf(rows: readonly Scheduled[], ends: readonly Verdict[]): Map<string, Verdict> {
  const waiting = new Set(rows);
  const blocks = new Map<string, Block>();
  const said = new Map<string, Verdict>();
  while (waiting.size > 0) {
    const next = scheduleNext({ waiting, running: 0, blocks, stop: null, notYet: () => null }, 1);
    for (const { item, why, block } of next.over) {
      waiting.delete(item);
      blocks.set(item.id, block);
      if (!item.isPassedThrough && why !== null) said.set(item.id, why.verdict);
    }
    for (const item of next.start) {
      const verdict = ends[Number(item.id)] ?? "passed";
      waiting.delete(item);
      blocks.set(item.id, item.isWaived ? null : blockBy(item.id, verdict));
      said.set(item.id, verdict);
    }
  }
  return said;
}

describe("checks that are waived", () => {
  test("leave to all others the verdicts that these have without them", () => {
    fc.assert(
      fc.property(pages, ({ needs, ends, waived }) => {
        const row = (index: number, over: Partial<Scheduled>): Scheduled => ({
          id: `${index}`,
          needs: (needs[index] ?? []).filter((need) => need < index).map(String),
          isPassedThrough: false,
          isWaived: false,
          ...over,
        });
        const page = (over: Partial<Scheduled>) =>
          needs.map((_, index) => row(index, waived[index] ? over : {}));
        const withThem = verdictsOf(page({ isWaived: true }), ends);
        const without = verdictsOf(page({ isPassedThrough: true }), ends);
        const others = [...withThem].filter(([id]) => !waived[Number(id)]);
        expect(new Map(others)).toEqual(without);
      }),
      { numRuns: atLeast(250) },
    );
  });
});
