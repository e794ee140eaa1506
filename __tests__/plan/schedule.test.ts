import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Verdict } from "../../src/model/verdict.js";
import { traitsOf } from "../../src/model/verdict-traits.js";
import { failFastStop, type Scheduled, type SkipReason, scheduleNext } from "../../src/plan/schedule.js";
import { atLeast } from "../fuzz/runs.js";

const item = (id: string, ...needs: string[]): Scheduled => ({ id, needs });
const ids = (items: readonly Scheduled[]): string[] => items.map(({ id }) => id);

interface Given {
  readonly waiting: readonly Scheduled[];
  readonly running?: number;
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly stop?: SkipReason;
  readonly maxParallel?: number;
}

function nextOf({ waiting, running = 0, verdicts = {}, stop, maxParallel = 1 }: Given) {
  const blocks = blocksOf(new Map(Object.entries(verdicts)));
  const { start, skip } = scheduleNext({ waiting, running, blocks, stop: stop ?? null }, maxParallel);
  return { start: ids(start), skip: skip.map(({ item: { id }, why }) => `${id}: ${why.reason}`) };
}

function blocksOf(verdicts: ReadonlyMap<string, Verdict>): ReadonlyMap<string, Verdict | null> {
  return new Map([...verdicts].map(([id, verdict]) => [id, traitsOf(verdict).blocks]));
}

describe("what a run does next", () => {
  test("begin as many as there is room for, in the plan's order", () => {
    const waiting = [item("a"), item("b"), item("c")];
    expect(nextOf({ waiting, running: 1, maxParallel: 3 }).start).toEqual(["a", "b"]);
  });

  test("pass over what waits for a check that runs", () => {
    const waiting = [item("b", "a"), item("c")];
    expect(nextOf({ waiting, running: 1, maxParallel: 2 })).toEqual({ start: ["c"], skip: [] });
  });

  test("skip what needs a check that did not pass, and in the same move what needs that", () => {
    const waiting = [item("b", "a"), item("c", "b"), item("d")];
    expect(nextOf({ waiting, verdicts: { a: "failed" } })).toEqual({
      start: ["d"],
      skip: ["b: it needs a, which did not pass", "c: it needs b, which did not pass"],
    });
  });

  test("begin nothing once the run has been stopped, and leave nothing waiting", () => {
    const stop = { verdict: "skipped", reason: "fail-fast: a failed" } as const;
    expect(nextOf({ waiting: [item("b"), item("c", "b")], running: 1, maxParallel: 4, stop })).toEqual({
      start: [],
      skip: ["b: fail-fast: a failed", "c: fail-fast: a failed"],
    });
  });

  test("skip what can never begin: a need that is not there, a circle", () => {
    expect(nextOf({ waiting: [item("a", "nobody"), item("b", "c"), item("c", "b")] }).skip).toEqual([
      "a: it needs nobody, which never had a verdict",
      "b: it needs c, which never had a verdict",
      "c: it needs b, which never had a verdict",
    ]);
  });
});

describe("fail-fast", () => {
  test.each([
    ["failed", "fail-fast: a failed"],
    ["timed-out", "fail-fast: a timed out"],
    ["errored", "fail-fast: a could not be started"],
    ["passed", undefined],
    ["skipped", undefined],
    ["cancelled", undefined],
  ] as const)("makes of a required check that is %s: %s", (verdict, reason) => {
    expect(failFastStop({ id: "a", severity: "required" }, verdict)?.reason).toBe(reason);
  });

  test("is not set off by an advisory check", () => {
    expect(failFastStop({ id: "a", severity: "advisory" }, "failed")).toBeNull();
  });
});

/** A page of checks with any needs at all, how each would end, and in which order those that run do end. */
const runs = fc.record({
  needs: fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 }),
  fails: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  picks: fc.infiniteStream(fc.nat()),
  maxParallel: fc.integer({ min: 1, max: 5 }),
  stopAfter: fc.option(fc.nat({ max: 10 })),
});

describe("a whole run", () => {
  test("gives each check one verdict, never runs more at once than it may, and none before its needs have passed", () => {
    fc.assert(
      fc.property(runs, ({ needs, fails, picks, maxParallel, stopAfter }) => {
        const all = needs.map((each, index) => ({ index, ...item(`${index}`, ...each.map(String)) }));
        const waiting = new Set(all);
        const running: typeof all = [];
        const verdicts = new Map<string, Verdict>();
        const settle = (id: string, verdict: Verdict): void => {
          expect(verdicts.has(id)).toBe(false);
          verdicts.set(id, verdict);
        };
        for (let turn = 0; waiting.size > 0 || running.length > 0; turn += 1) {
          expect(turn).toBeLessThan(100);
          const stop: SkipReason | null =
            stopAfter !== null && verdicts.size >= stopAfter
              ? { verdict: "cancelled", reason: "stopped" }
              : null;
          const blocks = blocksOf(verdicts);
          const next = scheduleNext({ waiting, running: running.length, blocks, stop }, maxParallel);
          for (const { item: dropped, why } of next.skip) {
            waiting.delete(dropped);
            settle(dropped.id, why.verdict);
          }
          for (const started of next.start) {
            waiting.delete(started);
            running.push(started);
            expect(stop).toBeNull();
            expect(started.needs.filter((id) => verdicts.get(id) !== "passed")).toEqual([]);
          }
          expect(running.length).toBeLessThanOrEqual(maxParallel);
          const [ended] = running.splice(picks.next().value % Math.max(1, running.length), 1);
          if (ended !== undefined) settle(ended.id, fails[ended.index] ? "failed" : "passed");
        }
        expect([...verdicts.keys()].sort()).toEqual(ids(all).sort());
      }),
      { numRuns: atLeast(250) },
    );
  });
});
