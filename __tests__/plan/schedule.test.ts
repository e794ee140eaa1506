import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Verdict, verdicts } from "../../src/model/verdict.js";
import {
  type Block,
  blockBy,
  failFastStop,
  type Scheduled,
  type SkipReason,
  scheduleNext,
} from "../../src/plan/schedule.js";
import { atLeast } from "../fuzz/runs.js";

const item = (id: string, ...needs: string[]): Scheduled => ({
  id,
  needs,
  isPassedThrough: false,
  isWaived: false,
});
/** A row that does not apply. */
const through = (id: string, ...needs: string[]): Scheduled => ({
  id,
  needs,
  isPassedThrough: true,
  isWaived: false,
});
const ids = (items: readonly Scheduled[]): string[] => items.map(({ id }) => id);

interface Given {
  readonly waiting: readonly Scheduled[];
  readonly running?: number;
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly stop?: SkipReason;
  readonly maxParallel?: number;
  /** Ids of checks whose moment has not come. */
  readonly early?: readonly string[];
}

function nextOf({ waiting, running = 0, verdicts = {}, stop, maxParallel = 1, early = [] }: Given) {
  const blocks = new Map(Object.entries(verdicts).map(([id, verdict]) => [id, blockBy(id, verdict)]));
  const notYet = ({ id }: Scheduled): Block =>
    early.includes(id) ? { verdict: "pending", reason: "in 1 h" } : null;
  const situation = { waiting, running, blocks, stop: stop ?? null, notYet };
  const { start, over } = scheduleNext(situation, maxParallel);
  return {
    start: ids(start),
    skip: over.map(({ item: { id }, why }) => `${id}: ${why?.reason ?? "passes"}`),
  };
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

describe("what waits", () => {
  test("makes what needs it wait, too, and in the same move what needs that", () => {
    const waiting = [item("b", "a"), item("c", "b"), item("d")];
    expect(nextOf({ waiting, verdicts: { a: "pending" } })).toEqual({
      start: ["d"],
      skip: ["b: waits for a", "c: waits for b"],
    });
  });

  test("comes after what failed: what needs both is skipped, and decided only when all of its needs are over", () => {
    const waiting = [item("c", "a", "b")];
    expect(nextOf({ waiting, verdicts: { a: "pending", b: "failed" } }).skip).toEqual([
      "c: it needs b, which did not pass",
    ]);
    expect(nextOf({ waiting, running: 1, maxParallel: 2, verdicts: { a: "pending" } })).toEqual({
      start: [],
      skip: [],
    });
  });

  test("is not run before its moment, which is looked at when its turn comes, and takes no place", () => {
    const waiting = [item("soak", "a"), item("b", "soak"), item("c")];
    expect(nextOf({ waiting, verdicts: { a: "passed" }, early: ["soak"] })).toEqual({
      start: ["c"],
      skip: ["soak: in 1 h", "b: waits for soak"],
    });
    expect(nextOf({ waiting, running: 1, maxParallel: 2, early: ["soak"] })).toEqual({
      start: ["c"],
      skip: [],
    });
  });

  test("holds nothing back where it is waived, but hands on what it was held back by itself", () => {
    const soak = { ...item("soak", "a"), isWaived: true };
    const waiting = [soak, item("b", "soak")];
    expect(nextOf({ waiting, verdicts: { a: "passed" }, early: ["soak"] })).toEqual({
      start: ["b"],
      skip: ["soak: in 1 h"],
    });
    expect(nextOf({ waiting, verdicts: { a: "pending" } }).skip).toEqual([
      "soak: waits for a",
      "b: waits for soak",
    ]);
  });

  test("is not looked at once the run has been stopped", () => {
    const stop = { verdict: "skipped", reason: "setup failed" } as const;
    expect(nextOf({ waiting: [item("soak")], stop, early: ["soak"] }).skip).toEqual(["soak: setup failed"]);
  });
});

describe("a row that does not apply", () => {
  test("lets what needs it begin when what it needs has passed, and takes no place", () => {
    const waiting = [through("x", "a"), through("y", "x"), item("b", "y")];
    expect(nextOf({ waiting, running: 1, maxParallel: 2 })).toEqual({ start: [], skip: [] });
    expect(nextOf({ waiting, verdicts: { a: "passed" } })).toEqual({
      start: ["b"],
      skip: ["x: passes", "y: passes"],
    });
  });

  test("hands on what became of what it needs, by that one's name", () => {
    const waiting = [through("x", "a"), through("y", "x"), item("b", "y")];
    expect(nextOf({ waiting, verdicts: { a: "failed" } }).skip.at(-1)).toBe(
      "b: it needs a, which did not pass",
    );
    expect(nextOf({ waiting, verdicts: { a: "pending" } }).skip.at(-1)).toBe("b: waits for a");
  });

  test("never counts as early", () => {
    expect(nextOf({ waiting: [through("x"), item("b", "x")], early: ["x"] }).start).toEqual(["b"]);
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
    ["pending", undefined],
  ] as const)("makes of a required check that is %s: %s", (verdict, reason) => {
    expect(failFastStop({ id: "a", severity: "required" }, verdict)?.reason).toBe(reason);
  });

  test("is not set off by an advisory check", () => {
    expect(failFastStop({ id: "a", severity: "advisory" }, "failed")).toBeNull();
  });
});

/** A page of rows with any needs at all, how each would end, and in which order those that run do end. */
const runs = fc.record({
  needs: fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 }),
  ends: fc.array(fc.constantFrom(...verdicts), { minLength: 10, maxLength: 10 }),
  kinds: fc.array(fc.constantFrom("check", "check", "early", "through"), { minLength: 10, maxLength: 10 }),
  picks: fc.infiniteStream(fc.nat()),
  maxParallel: fc.integer({ min: 1, max: 5 }),
  stopAfter: fc.option(fc.nat({ max: 10 })),
});

describe("a whole run", () => {
  test("gives each check one verdict, never runs more at once than it may, and none before its needs have passed", () => {
    fc.assert(
      fc.property(runs, ({ needs, ends, kinds, picks, maxParallel, stopAfter }) => {
        const all = needs.map((each, index) => ({
          index,
          ...(kinds[index] === "through" ? through : item)(`${index}`, ...each.map(String)),
        }));
        const waiting = new Set(all);
        const running: typeof all = [];
        const said = new Map<string, Verdict | null>();
        const blocks = new Map<string, Block>();
        const settle = (id: string, verdict: Verdict | null, block: Block): void => {
          expect(said.has(id)).toBe(false);
          said.set(id, verdict);
          blocks.set(id, block);
        };
        // Through what does not apply; a circle holds for ever.
        const hasPassed = (id: string, seen: readonly string[] = []): boolean => {
          const row = all[Number(id)];
          if (row === undefined || seen.includes(id)) return false;
          return row.isPassedThrough
            ? row.needs.every((each) => hasPassed(each, [...seen, id]))
            : said.get(id) === "passed";
        };
        const notYet = ({ index }: (typeof all)[number]): Block =>
          kinds[index] === "early" ? { verdict: "pending", reason: "in 1 h" } : null;
        for (let turn = 0; waiting.size > 0 || running.length > 0; turn += 1) {
          expect(turn).toBeLessThan(100);
          const stop: SkipReason | null =
            stopAfter !== null && said.size >= stopAfter ? { verdict: "cancelled", reason: "stopped" } : null;
          const next = scheduleNext({ waiting, running: running.length, blocks, stop, notYet }, maxParallel);
          for (const { item: over, why, block } of next.over) {
            waiting.delete(over);
            expect(over.isPassedThrough || why !== null).toBe(true);
            settle(over.id, why?.verdict ?? null, block);
          }
          for (const started of next.start) {
            waiting.delete(started);
            running.push(started);
            expect(stop).toBeNull();
            expect(kinds[started.index]).toBe("check");
            expect(started.needs.filter((id) => !hasPassed(id))).toEqual([]);
          }
          expect(running.length).toBeLessThanOrEqual(maxParallel);
          const [ended] = running.splice(picks.next().value % Math.max(1, running.length), 1);
          const verdict = ended === undefined ? undefined : ends[ended.index];
          if (ended !== undefined && verdict !== undefined)
            settle(ended.id, verdict, blockBy(ended.id, verdict));
        }
        expect([...said.keys()].sort()).toEqual(ids(all).sort());
      }),
      { numRuns: atLeast(250) },
    );
  });
});
