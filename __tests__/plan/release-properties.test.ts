import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Check } from "../../src/model/checklist.js";
import { type Moments, unknownMoments } from "../../src/model/moment.js";
import {
  type NotBefore,
  phases,
  type Release,
  releaseKinds,
  unknownRelease,
} from "../../src/model/release.js";
import { failOns as allFailOns, type FailOn, type Verdict, verdicts } from "../../src/model/verdict.js";
import { whyNotYet } from "../../src/plan/not-before.js";
import { type Block, blockBy, type Scheduled, scheduleNext } from "../../src/plan/schedule.js";
import { type Plan, selectChecks } from "../../src/plan/select.js";
import { decideGate, decides } from "../../src/verdict/gate.js";
import { atLeast } from "../fuzz/runs.js";
import { checkOf, sampleResult } from "../support/samples.js";

/** What each check would end with if it ran, by its number. */
type Ends = readonly Verdict[];

interface Row {
  readonly phase: Check["phase"];
  readonly only: Check["only"];
  readonly severity: Check["severity"];
  readonly notBefore: NotBefore | null;
  readonly needs: readonly number[];
  readonly isWaived: boolean;
  readonly end: Verdict;
}

const waiver = { by: "@a", until: "2999-01-01", reason: "r" };
const day = (at: string): NotBefore => ({ kind: "moment", at, text: at });
const now = new Date("2026-11-28T12:00:00Z");

const row: fc.Arbitrary<Row> = fc.record({
  phase: fc.constantFrom(...phases, "before"),
  only: fc.option(fc.uniqueArray(fc.constantFrom(...releaseKinds), { minLength: 1 })),
  severity: fc.constantFrom("required", "required", "advisory"),
  notBefore: fc.option(
    fc.constantFrom<NotBefore>(day("2026-11-28T11:00:00Z"), day("2026-11-28T13:00:00Z"), {
      kind: "after",
      ms: 1,
      event: "tag",
      text: "1ms after tag",
    }),
    { freq: 4 },
  ),
  needs: fc.array(fc.nat({ max: 20 }), { maxLength: 2 }),
  isWaived: fc.boolean(),
  end: fc.constantFrom(...verdicts, "passed", "passed", "passed", "passed"),
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });
const kinds = fc.constantFrom(...releaseKinds);
const failOns = fc.constantFrom(...allFailOns);

/** Needs lead to rows above alone, so that there is no circle. */
function pageOf(drawn: readonly Row[]): Check[] {
  return drawn.map(({ isWaived, end: _, needs, ...fields }, index) =>
    checkOf(`${index}`, {
      ...fields,
      waived: isWaived ? waiver : null,
      needs: index === 0 ? [] : needs.map((need) => `${need % index}`),
    }),
  );
}

function planFor(checks: readonly Check[], release: Partial<Release>): Plan {
  const plan = selectChecks(checks, { areas: [], checks: [] }, { ...unknownRelease, ...release });
  if (plan.kind !== "plan") throw new Error(`unexpected ${plan.found}`);
  return plan;
}

type Turn = Scheduled & { readonly notBefore: NotBefore | null };

/** A run as the engine does it, one check after the other, but that each ends as it is given. */
function runOf(drawn: readonly Row[], release: Partial<Release>, moments: Moments = unknownMoments) {
  const plan = planFor(pageOf(drawn), release);
  const ends: Ends = drawn.map(({ end }) => end);
  const said = new Map<string, Verdict>();
  const blocks = new Map<string, Block>();
  const waiting = new Set<Turn>(
    plan.turns.map(({ check: { id, needs, waived, notBefore }, step }) => ({
      id,
      needs,
      isPassedThrough: step === null,
      isWaived: waived !== null,
      notBefore,
    })),
  );
  const notYet = ({ notBefore }: Turn): Block => {
    const reason = whyNotYet(notBefore, moments, now);
    return reason === null ? null : { verdict: "pending", reason };
  };
  while (waiting.size > 0) {
    const { start, over } = scheduleNext({ waiting, running: 0, blocks, stop: null, notYet }, 1);
    for (const { item, why, block } of over) {
      waiting.delete(item);
      blocks.set(item.id, block);
      if (why !== null && !item.isPassedThrough) said.set(item.id, why.verdict);
    }
    for (const item of start) {
      waiting.delete(item);
      const verdict = ends[Number(item.id)] ?? "errored";
      said.set(item.id, verdict);
      blocks.set(item.id, item.isWaived ? null : blockBy(item.id, verdict));
    }
  }
  const checks = plan.steps.map(({ check: { id, severity, waived } }) =>
    sampleResult({
      id,
      severity,
      verdict: said.get(id) ?? "interrupted",
      waiver: waived === null ? null : { ...waived, lasts: true },
    }),
  );
  return { plan, checks };
}

function gateOf({ plan, checks }: ReturnType<typeof runOf>, failOn: FailOn) {
  const nothing = { openSignOffs: 0, setup: null, cancelled: false, scope: null, ownGate: null };
  return decideGate({ ...nothing, checks, notApplicable: plan.notApplicable.length, failOn });
}

const applying = ({ steps }: Plan): string[] => steps.map(({ check: { id } }) => id).sort();

describe("any page, for any release", () => {
  test("loses no row by what is not known: with an unknown kind each of the phase applies", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...phases), kinds, (drawn, phase, kind) => {
        const page = pageOf(drawn);
        const unknown = applying(planFor(page, { phase, kind: null }));
        expect(unknown).toEqual(page.filter((check) => check.phase === phase).map(({ id }) => id));
        for (const id of applying(planFor(page, { phase, kind }))) expect(unknown).toContain(id);
      }),
      { numRuns: atLeast(200) },
    );
  });

  test("runs or lists each of its rows, once", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...phases), fc.option(kinds), (drawn, phase, kind) => {
        const plan = planFor(pageOf(drawn), { phase, kind });
        const all = [...applying(plan), ...plan.notApplicable.map(({ id }) => id)].sort();
        expect(all).toEqual(drawn.map((_, index) => `${index}`).sort());
        expect(plan.complete).toBe(true);
      }),
      { numRuns: atLeast(200) },
    );
  });

  test("is ready exactly where a check decides and each that does passed", () => {
    fc.assert(
      fc.property(rows, fc.option(kinds), failOns, (drawn, kind, failOn) => {
        const run = runOf(drawn, { kind });
        const deciding = run.checks.filter((check) => decides(check, failOn));
        expect(gateOf(run, failOn).gate === "ready").toBe(
          deciding.length > 0 && deciding.every(({ verdict }) => verdict === "passed"),
        );
      }),
      { numRuns: atLeast(300) },
    );
  });

  test("waits only where nothing failed, and its counts add up", () => {
    fc.assert(
      fc.property(rows, fc.option(kinds), failOns, (drawn, kind, failOn) => {
        const run = runOf(drawn, { kind });
        const { reasonCode, reason } = gateOf(run, failOn);
        const deciding = run.checks.filter((check) => decides(check, failOn));
        const pending = deciding.filter(({ verdict }) => verdict === "pending").length;
        const passed = deciding.filter(({ verdict }) => verdict === "passed").length;
        const failed = deciding.length - passed - pending;
        const missed = run.checks.filter(
          (check) =>
            check.waiver !== null &&
            check.verdict !== "passed" &&
            decides({ ...check, waiver: null }, failOn),
        ).length;
        const beside = missed === 0 ? [] : [missed];
        if (deciding.length > 0) {
          const code = failed > 0 ? "checks-failed" : pending > 0 ? "pending" : "all-passed";
          expect(reasonCode).toBe(code);
        }
        if (reasonCode === "checks-failed")
          expect(reason.match(/\d+/g)?.map(Number)).toEqual([
            failed,
            deciding.length,
            ...(pending === 0 ? [] : [pending]),
            ...beside,
          ]);
        if (reasonCode === "pending")
          expect(reason.match(/\d+/g)?.map(Number)).toEqual([pending, deciding.length, ...beside]);
      }),
      { numRuns: atLeast(300) },
    );
  });

  test("does not become ready by the kind of its release, unless a row does not apply to that", () => {
    fc.assert(
      fc.property(rows, kinds, failOns, (drawn, kind, failOn) => {
        const unknown = runOf(drawn, { kind: null });
        const known = runOf(drawn, { kind });
        if (gateOf(unknown, failOn).gate === "ready" || gateOf(known, failOn).gate !== "ready") return;
        expect(applying(known.plan).length).toBeLessThan(applying(unknown.plan).length);
      }),
      { numRuns: atLeast(500) },
    );
  });

  test("runs nothing whose moment is not known, and nothing before its moment", () => {
    const tags: fc.Arbitrary<Moments["tag"]> = fc.constantFrom(
      unknownMoments.tag,
      { kind: "known", at: "2026-11-28T12:00:00Z" },
      { kind: "known", at: "2026-11-28T11:00:00Z" },
      { kind: "known", at: "no date" },
    );
    fc.assert(
      fc.property(rows, tags, (drawn, tag) => {
        const run = runOf(drawn, {}, { ...unknownMoments, tag });
        for (const { id, verdict } of run.checks) {
          const { notBefore } = drawn[Number(id)] ?? { notBefore: null };
          const isEarly =
            notBefore?.kind === "after"
              ? tag.kind === "unknown" || tag.at !== "2026-11-28T11:00:00Z"
              : notBefore !== null && Date.parse(notBefore.at) > now.getTime();
          if (isEarly) expect(["pending", "skipped"]).toContain(verdict);
        }
      }),
      { numRuns: atLeast(300) },
    );
  });
});
