import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CheckResult, emptyOutput, type Results } from "../../src/model/results.js";
import type { ShardPlan } from "../../src/model/shards.js";
import { verdicts } from "../../src/model/verdict.js";
import { joinRun, type PlannedUnit } from "../../src/shards/join-run.js";
import { joinKnown, type KnownShards, knownShard, nothingKnown } from "../../src/shards/known-shards.js";
import { decideGate } from "../../src/verdict/gate.js";
import { atLeast } from "../fuzz/runs.js";
import { outputOf, scriptOf } from "../report/support/sample-results.js";
import { checksOf, planOf, recordOf } from "./support/shard-files.js";

/** As the page has a check that never began. */
const planned: Partial<CheckResult> = {
  verdict: "interrupted",
  reason: "the run died before it began",
  exitCode: null,
  startedAt: null,
  durationMs: 0,
  attempts: [],
  signals: [],
  output: emptyOutput,
};

function unitsOf(plan: ShardPlan, ids: readonly (readonly string[])[]): PlannedUnit[] {
  return ids.flatMap((own, shard) =>
    checksOf(own, planned).map((check) => ({ check, system: plan.shards[shard]?.system ?? "" })),
  );
}

/** What is known when each of the shards has left one file. */
function known(plan: ShardPlan, records: readonly Parameters<typeof knownShard>[0][]): KnownShards {
  return records.map((record) => knownShard(record, "a.json", plan)).reduce(joinKnown, nothingKnown);
}

const reasonsOf = ({ checks }: Pick<Results, "checks">): string[] => checks.map(({ reason }) => reason);

describe("the record of a plan", () => {
  const { plan, ids } = planOf([2, 1, 1]);
  const units = unitsOf(plan, ids);
  const records = ids.map((own, shard) => recordOf(plan, shard, checksOf(own)));

  test("has what its one shard saw, and nothing else", () => {
    const { plan: one, ids: own } = planOf([3]);
    const setup = scriptOf("passed", "up");
    const record = recordOf(one, 0, checksOf(own[0] ?? []), { setup, warnings: ["careful"] });
    const { checks, shards, ...joined } = joinRun(one, unitsOf(one, own), known(one, [record]));
    expect({ checks, ...joined }).toEqual({
      checks: record.checks,
      setup,
      teardown: null,
      warnings: ["careful"],
      startedAt: record.run.startedAt,
    });
    expect(shards).toEqual([
      {
        name: "1-of-1",
        system: "ubuntu-latest",
        checks: 3,
        attempt: 1,
        os: "Linux",
        arch: "X64",
        startedAt: record.run.startedAt,
        durationMs: 8123,
        setup,
        teardown: null,
      },
    ]);
  });

  test("takes what is structure from the page, whatever a file says", () => {
    const forged = recordOf(
      plan,
      0,
      checksOf(ids[0] ?? [], {
        severity: "advisory",
        line: 99,
        command: "true",
        area: "Forged",
        guidance: { rollback: "run rm", retest: "", retestKind: "command", toDo: null },
      }),
    );
    const { checks } = joinRun(plan, units, known(plan, [forged]));
    const { severity, line, command, area, guidance } = units[0]?.check ?? {};
    expect(checks[0]).toMatchObject({ severity, line, command, area, guidance, verdict: "passed" });
  });

  test("has a check of which nothing counts as interrupted, with the shard that it is missed from", () => {
    const { checks, shards } = joinRun(plan, units, known(plan, records.slice(0, 2)));
    expect(checks.map(({ verdict }) => verdict)).toEqual(["passed", "passed", "passed", "interrupted"]);
    expect(checks.at(-1)).toEqual({ ...units.at(-1)?.check, reason: "no results of shard 3-of-3 count" });
    expect(shards.map(({ attempt }) => attempt)).toEqual([1, 1, null]);
  });

  test("names the shards one of which must have had it, where several are missing", () => {
    expect(reasonsOf(joinRun(plan, units, known(plan, records.slice(0, 1))))).toEqual([
      "",
      "",
      ...Array(2).fill("it never arrived from one of the shards 2-of-3, 3-of-3"),
    ]);
  });

  test("says what a shard said that ran nothing", () => {
    const refused = recordOf(plan, 0, [], { reason: "the page is another" });
    expect(reasonsOf(joinRun(plan, units, known(plan, [refused, ...records.slice(1)])))[0]).toBe(
      "shard 1-of-3 did not run it: the page is another",
    );
  });

  test("says which shard contradicts itself", () => {
    const other = recordOf(plan, 2, checksOf(ids[2] ?? [], { verdict: "failed" }));
    expect(reasonsOf(joinRun(plan, units, known(plan, [...records, other]))).at(-1)).toBe(
      "shard 3-of-3 contradicts itself",
    );
  });

  test("has the worst setup and teardown, and each warning once", () => {
    const changes = [
      { setup: scriptOf("passed"), teardown: scriptOf("failed"), warnings: ["a", "b"] },
      { setup: scriptOf("timed-out"), teardown: scriptOf("passed"), warnings: ["b"] },
      { setup: null, teardown: null, warnings: ["c"] },
    ];
    const told = changes.map((change, shard) => recordOf(plan, shard, checksOf(ids[shard] ?? []), change));
    expect(joinRun(plan, units, known(plan, told))).toMatchObject({
      setup: { verdict: "timed-out" },
      teardown: { verdict: "failed" },
      warnings: ["a", "b", "c"],
    });
  });

  test("began when the first of its shards did", () => {
    const times = ["2026-11-23T18:05:00.000Z", "2026-11-23T19:01:00.000+01:00", "2026-11-23T18:03:00.000Z"];
    const told = records.map((record, shard) => ({
      ...record,
      run: { ...record.run, startedAt: times[shard] ?? "" },
    }));
    expect(joinRun(plan, units, known(plan, told)).startedAt).toBe("2026-11-23T18:01:00.000Z");
  });

  test("tells two systems of a check apart, where the plan has several", () => {
    const { plan: two } = planOf([1, 1], (shard) => ["ubuntu-latest", "macos-latest"][shard] ?? "");
    const same = [["same"], ["same"]];
    const told = [checksOf(["same"]), checksOf(["same"], { verdict: "failed", reason: "no" })];
    const { checks } = joinRun(
      two,
      unitsOf(two, same),
      known(
        two,
        told.map((checks, shard) => recordOf(two, shard, checks)),
      ),
    );
    expect(checks.map(({ id, system, verdict }) => [id, system, verdict])).toEqual([
      ["same", "ubuntu-latest", "passed"],
      ["same", "macos-latest", "failed"],
    ]);
    expect(joinRun(plan, units, nothingKnown).checks.some((check) => "system" in check)).toBe(false);
  });
});

describe("what a shard's file says in words", () => {
  const { plan, ids } = planOf([1]);
  const only = (changes: Partial<CheckResult>): CheckResult | undefined =>
    joinRun(plan, unitsOf(plan, ids), known(plan, [recordOf(plan, 0, checksOf(ids[0] ?? [], changes))]))
      .checks[0];

  test("acts on no terminal and stays on its line", () => {
    const words = "\u001b[31mred\u001b[0m\r\n::error::x\u202e";
    const signals = [
      { kind: "pass", expect: words, implied: false, holds: false, saw: words, reason: words, note: words },
    ] as const;
    const clean = "red ::error::x";
    expect(
      only({ reason: words, signals, output: outputOf(words), diagnosis: scriptOf("passed", words) }),
    ).toMatchObject({
      reason: clean,
      signals: [{ expect: clean, saw: clean, reason: clean, note: clean }],
      output: { tail: "red\n::error::x" },
      diagnosis: { output: { tail: "red\n::error::x" } },
    });
  });

  test("is no longer than a run would have kept it", () => {
    const tail = Array.from({ length: 500 }, (_, at) => `line ${at}`).join("\n");
    expect(only({ output: outputOf(tail) })?.output.tail.split("\n")).toHaveLength(20);
    expect(only({ output: outputOf(tail), verdict: "failed" })?.output.tail.split("\n")).toHaveLength(100);
    expect(
      Buffer.byteLength(only({ output: outputOf("x".repeat(100_000)) })?.output.tail ?? ""),
    ).toBeLessThanOrEqual(4096);
    expect(only({ reason: "x".repeat(100_000) })?.reason.length).toBeLessThanOrEqual(4096);
  });
});

describe("whether a plan is ready", () => {
  const gateOf = (checks: readonly CheckResult[], setup: Results["setup"]) =>
    decideGate({
      checks,
      setup,
      notApplicable: 0,
      openSignOffs: 0,
      failOn: "required",
      cancelled: false,
      scope: null,
      ownGate: null,
    });
  const anyRun = fc
    .array(
      fc.array(fc.constantFrom(...verdicts, "passed" as const, "passed" as const), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((shards) => {
      const { plan, ids } = planOf(shards.map(({ length }) => length));
      const records = shards.map((own, shard) =>
        recordOf(
          plan,
          shard,
          own.flatMap((verdict, at) => checksOf([ids[shard]?.[at] ?? ""], { verdict })),
        ),
      );
      return { plan, units: unitsOf(plan, ids), records };
    });

  test("is what one run of the same verdicts would be", () => {
    fc.assert(
      fc.property(anyRun, ({ plan, units, records }) => {
        const { checks, setup } = joinRun(plan, units, known(plan, records));
        expect(gateOf(checks, setup)).toEqual(
          gateOf(
            records.flatMap((record) => record.checks),
            null,
          ),
        );
      }),
      { numRuns: atLeast(100) },
    );
  });

  test("is never, while a file of a shard is missing", () => {
    fc.assert(
      fc.property(anyRun, fc.nat(3), ({ plan, units, records }, missing) => {
        const some = records.filter((_, shard) => shard !== missing % records.length);
        const { checks, setup } = joinRun(plan, units, known(plan, some));
        expect(gateOf(checks, setup).gate).toBe("not-ready");
      }),
      { numRuns: atLeast(100) },
    );
  });
});
