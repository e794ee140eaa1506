import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  countedOutcome,
  joinKnown,
  type KnownShards,
  knownShard,
  nothingKnown,
} from "../../src/shards/known-shards.js";
import { atLeast } from "../fuzz/runs.js";
import { checksOf, planOf, recordOf } from "./support/shard-files.js";

const { plan: first, ids } = planOf([2, 1, 3]);
const plan = { ...first, run: { ...first.run, attempt: 2 } };

/** A file of one of the shards: of an attempt, with a word of its own. */
const anyFile = fc
  .record({
    shard: fc.nat(2),
    attempt: fc.integer({ min: 1, max: 4 }),
    word: fc.constantFrom("passed", "failed"),
    name: fc.constantFrom("a.json", "b.json", "c.json"),
  })
  .map(({ shard, attempt, word, name }) => {
    const checks = checksOf(ids[shard] ?? [], { reason: word });
    return knownShard(recordOf(plan, shard, checks, { attempt }), name, plan);
  });

const joined = (parts: readonly KnownShards[]): KnownShards => parts.reduce(joinKnown, nothingKnown);

describe("joining what is known of shards", () => {
  const anyParts = fc.array(anyFile, { maxLength: 6 });

  test("does not depend on the order, nor on what was joined before", () => {
    fc.assert(
      fc.property(anyParts, anyParts, anyParts, (a, b, c) => {
        const [one, two, three] = [joined(a), joined(b), joined(c)];
        expect(joinKnown(one, two)).toEqual(joinKnown(two, one));
        expect(joinKnown(joinKnown(one, two), three)).toEqual(joinKnown(one, joinKnown(two, three)));
        expect(joinKnown(one, joinKnown(one, two))).toEqual(joinKnown(one, two));
        expect(joinKnown(one, nothingKnown)).toEqual(one);
      }),
      { numRuns: atLeast(100) },
    );
  });

  test("never makes a shard count that another word of the same attempt contradicts", () => {
    fc.assert(
      fc.property(anyParts, anyParts, (a, b) => {
        const all = joined([...a, ...b]);
        for (const [name, { attempt, reports }] of all.shards) {
          const sameAttempt = [...a, ...b].flatMap(({ shards }) => shards.get(name) ?? []);
          const words = sameAttempt
            .filter((one) => one.attempt === attempt)
            .flatMap((one) => [...one.reports.keys()]);
          expect([...reports.keys()].sort()).toEqual([...new Set(words)].sort());
          expect(countedOutcome(all, name) === null).toBe(reports.size > 1);
        }
      }),
      { numRuns: atLeast(100) },
    );
  });
});

describe("of several files of a shard", () => {
  const file = (attempt: number, word: string): KnownShards =>
    knownShard(
      recordOf(plan, 0, checksOf(ids[0] ?? [], { reason: word }), { attempt }),
      `${word}.json`,
      plan,
    );
  const name = plan.shards[0]?.name ?? "";
  const countedReason = (known: KnownShards): string | undefined =>
    countedOutcome(known, name)?.checks.get("c0-0")?.reason;

  test("the newest attempt counts, whatever came first", () => {
    expect(countedReason(joined([file(3, "newer"), file(2, "older")]))).toBe("newer");
    expect(countedReason(joined([file(2, "older"), file(3, "newer")]))).toBe("newer");
  });

  test("two of one attempt that say the same are one", () => {
    expect(countedReason(joined([file(2, "same"), file(2, "same")]))).toBe("same");
  });

  test("two of one attempt that differ let none count, unless the shard ran again", () => {
    const conflict = joined([file(2, "one"), file(2, "other")]);
    expect(countedOutcome(conflict, name)).toBeNull();
    expect(countedOutcome(joinKnown(conflict, file(2, "one")), name)).toBeNull();
    expect(countedReason(joinKnown(conflict, file(3, "again")))).toBe("again");
  });

  test("one of an attempt below the plan's is passed over and kept in mind", () => {
    const known = joined([file(1, "old")]);
    expect(known).toEqual({ shards: new Map(), older: new Map([[name, new Set(["old.json"])]]) });
  });
});
