import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Check } from "../../src/model/checklist.js";
import { phases, releaseKinds, unknownRelease } from "../../src/model/release.js";
import type { PlannedPage, ShardEntry } from "../../src/model/shards.js";
import { whyNotApplicable } from "../../src/plan/applicability.js";
import { readEntry, readPlan } from "../../src/shards/read-texts.js";
import { digestOfEntry, entryOf, writeEntry } from "../../src/shards/texts.js";
import { atLeast } from "../fuzz/runs.js";
import { checkOf } from "../support/samples.js";
import { planning } from "./planning.js";

const systems = ["ubuntu-latest", "windows-latest", "mac OS", "目录"] as const;

interface Row {
  readonly runsOn: readonly string[] | null;
  readonly needs: readonly number[];
  readonly phase: Check["phase"];
  readonly ms: number | null;
}

const row = (most: number): fc.Arbitrary<Row> =>
  fc.record({
    runsOn: fc.option(fc.subarray([...systems], { minLength: 1 }), { freq: 2 }),
    needs: fc.array(fc.nat({ max: most }), { maxLength: 2 }),
    phase: fc.constantFrom("before", "before", "before", "after"),
    ms: fc.option(fc.nat({ max: 20 }), { freq: 4 }),
  });
const runsOn = fc.subarray([...systems], { minLength: 1 });
const shards = fc.option(fc.integer({ min: 1, max: 256 }));

/** Needs lead to rows above alone, so that there is no circle. */
function pageOf(rows: readonly Row[]): Check[] {
  return rows.map(({ needs, runsOn, phase }, index) => {
    const above = needs.filter((need) => need < index);
    return checkOf(`c${index}`, { needs: [...new Set(above)].map((need) => `c${need}`), runsOn, phase });
  });
}

const asked = fc.record({
  rows: fc
    .array(row(30), { minLength: 1, maxLength: 40 })
    .filter((rows) => rows.some(({ phase }) => phase === "before")),
  runsOn,
  shards,
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function planOf({ rows, runsOn, shards }: Asked): {
  readonly checks: Check[];
  readonly plan: ReturnType<typeof planning>;
} {
  const checks = pageOf(rows);
  const weigh = (id: string) => rows[Number(id.slice(1))]?.ms ?? null;
  return { checks, plan: planning(checks, { runsOn, shards, weigh }) };
}

/** What a run would wait for in a row's place: what it needs, and what is needed by way of rows that do not apply. */
function needsOf(check: Check, byId: ReadonlyMap<string, Check>): string[] {
  return check.needs.flatMap((id) => {
    const need = byId.get(id);
    if (need === undefined) return [];
    return whyNotApplicable(need, unknownRelease) === null ? [id] : needsOf(need, byId);
  });
}

const ownSystems = ({ runsOn }: Check, usual: readonly string[]) => new Set(runsOn ?? usual);

describe("the shards of any page", () => {
  test("are disjoint, together the plan, closed under needs, and none is empty; or a need runs elsewhere", () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { checks, plan } = planOf(given);
        const byId = new Map(checks.map((check) => [check.id, check]));
        const applying = checks.filter((check) => whyNotApplicable(check, unknownRelease) === null);
        const wanted = applying.flatMap((check) =>
          [...ownSystems(check, given.runsOn)].map((system) => `${check.id} on ${system}`),
        );
        const isElsewhere = applying.some((check) =>
          needsOf(check, byId).some((id) => {
            const runs = ownSystems(byId.get(id) ?? check, given.runsOn);
            return [...ownSystems(check, given.runsOn)].some((system) => !runs.has(system));
          }),
        );
        expect(plan.kind).toBe(isElsewhere ? "page-problems" : "sharded");
        if (plan.kind !== "sharded") return;
        const entries = plan.shards.map(({ entry }) => entry);
        const units = entries.flatMap(({ checks: ids, system }) => ids.map((id) => `${id} on ${system}`));
        expect(units.toSorted()).toEqual(wanted.toSorted());
        expect(entries.filter(({ checks: ids }) => ids.length === 0)).toEqual([]);
        for (const { checks: ids } of entries)
          for (const [at, id] of ids.entries())
            for (const need of needsOf(byId.get(id) ?? checkOf(id), byId))
              expect(ids.slice(0, at)).toContain(need);
        const used = new Set(entries.map(({ system }) => system)).size;
        if (given.shards !== null) expect(entries.length).toBeLessThanOrEqual(Math.max(given.shards, used));
      }),
      { numRuns: atLeast(25) },
    );
  });

  test("have texts that are the same for the same page, and that read back to themselves", () => {
    fc.assert(
      fc.property(asked, (given) => {
        const [{ plan }, { plan: again }] = [planOf(given), planOf(given)];
        expect(again).toEqual(plan);
        if (plan.kind !== "sharded") return;
        expect(readPlan(plan.text)).toEqual({ kind: "read", value: plan.plan });
        for (const { entry, text } of plan.shards) {
          expect(readEntry(text)).toEqual({ kind: "read", value: entry });
          const known = plan.plan.shards.find(({ name }) => name === entry.name);
          expect(known?.digest).toBe(digestOfEntry(entryOf(plan.plan, entry, entry.checks)));
        }
      }),
      { numRuns: atLeast(30) },
    );
  });
});

describe("any entry", () => {
  const word = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/\p{Cc}|[\u2028\u2029]/gu, "-"));
  const page: fc.Arbitrary<PlannedPage> = fc.record({
    page: fc.record({
      checklist: word,
      workingDirectory: word,
      from: fc.constantFrom("head", "base"),
      sha256: fc.constant("0".repeat(64)),
    }),
    commit: fc.constantFrom("", "a".repeat(40), "b".repeat(64)),
    selection: fc.record({ areas: fc.array(word), checks: fc.array(word) }),
    release: fc.record({
      version: fc.option(word),
      tag: fc.option(word),
      lastTag: fc.option(word),
      kind: fc.option(fc.constantFrom(...releaseKinds)),
      phase: fc.constantFrom(...phases),
    }),
    run: fc.record({ id: fc.constantFrom("", "17"), attempt: fc.integer({ min: 1, max: 9 }) }),
  });
  const entry: fc.Arbitrary<ShardEntry> = fc
    .record({ page, system: word, ids: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 9 }) })
    .map(({ page, system, ids }) => ({
      version: 1,
      ...page,
      name: "1-of-2",
      system,
      of: { shards: 2, checks: 99 },
      checks: ids.map((id) => `c${id}`),
    }));

  test("reads back to itself, whatever its texts hold, as it is and as toJSON has it", () => {
    fc.assert(
      fc.property(entry, (given) => {
        const text = writeEntry(given);
        expect(readEntry(text)).toEqual({ kind: "read", value: given });
        expect(readEntry(JSON.stringify(text))).toEqual({ kind: "read", value: given });
        expect(readEntry(JSON.stringify({ name: given.name, "runs-on": given.system, shard: text }))).toEqual(
          { kind: "read", value: given },
        );
      }),
      { numRuns: atLeast(30) },
    );
  });

  test("is either read or refused with a sentence, whatever it is", () => {
    const keys = fc.constantFrom(
      "version",
      "page",
      "commit",
      "selection",
      "release",
      "run",
      "name",
      "system",
      "of",
      "checks",
      "shard",
      "x",
    );
    fc.assert(
      fc.property(entry, keys, fc.jsonValue(), (given, key, value) => {
        const text = JSON.stringify({ ...given, [key]: value });
        const reading = readEntry(text);
        if (reading.kind === "read")
          expect(writeEntry(reading.value)).toBe(writeEntry({ ...given, [key]: value }));
        else expect(reading.found).toMatch(/^\S/);
        expect(readPlan(text).kind).toBe("problem");
      }),
      { numRuns: atLeast(50) },
    );
  });
});
