import fc from "fast-check";

/** A page whose commands are their checks' ids, and what becomes of each. */
export interface RandomPlan {
  readonly page: string;
  /** The page without `runs-on`, for one machine. */
  readonly onOneMachine: string;
  readonly shards: number;
  /** What the command of a check does: its exit code and output. */
  readonly prints: (script: string) => { readonly exitCode: number; readonly stdout: string };
}

const check = fc.record({
  area: fc.nat({ max: 3 }),
  needs: fc.array(fc.nat({ max: 30 }), { maxLength: 2 }),
  severity: fc.constantFrom("required", "required", "required", "advisory"),
  phase: fc.constantFrom("before", "before", "before", "before", "after"),
  waived: fc.constantFrom(false, false, false, true),
  toDo: fc.constantFrom(false, false, false, true),
  later: fc.constantFrom(false, false, false, false, true),
  retries: fc.nat({ max: 1 }),
  // Often enough that a whole page passes.
  ends: fc.constantFrom("well", "well", "well", "well", "well", "well", "badly"),
});
type RandomCheck = typeof check extends fc.Arbitrary<infer T> ? T : never;

const systems = ["ubuntu-latest", "windows-latest"] as const;

function rowOf(one: RandomCheck, index: number, given: readonly string[] | null): string {
  const needs = index === 0 ? [] : [...new Set(one.needs.map((need) => `c${need % index}`))];
  const row = {
    id: `c${index}`,
    area: `a${one.area}`,
    run: `c${index}`,
    pass: ["exit 0", "done"],
    severity: one.severity,
    phase: one.phase,
    needs,
    rollback: "Undo it.",
    ...(one.retries > 0 && { retries: one.retries, "retry-delay": "1ms" }),
    ...(one.waived && { waived: { by: "@alice", until: inDays(20), reason: "upstream is down" } }),
    ...(one.toDo && { "to-do": "Do it." }),
    ...(one.later && { "not-before": "2099-01-01" }),
    ...(given !== null && { "runs-on": given }),
  };
  return `  - ${JSON.stringify(row)}`;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Pages of which at least one check runs; on several systems each row runs on all of them. */
export const randomPlan = (count: 1 | 2): fc.Arbitrary<RandomPlan> =>
  fc
    .record({
      checks: fc.array(check, { minLength: 1, maxLength: 10 }),
      shards: fc.integer({ min: 1, max: 6 }),
      setup: fc.constantFrom("well", "well", "well", "well", "badly", null),
    })
    .map(({ checks, shards, setup }) => {
      const pageOf = (given: readonly string[] | null): string =>
        ["readiness: 1", ...(setup === null ? [] : ["setup: prepare"]), "checks:"]
          .concat(
            checks.map((one, index) => rowOf(index === 0 ? { ...one, phase: "before" } : one, index, given)),
          )
          .join("\n");
      const isWell = (script: string): boolean =>
        script.trim() === "prepare"
          ? setup === "well"
          : checks[Number(/\d+/.exec(script)?.[0])]?.ends === "well";
      return {
        page: pageOf(count === 1 ? null : systems),
        onOneMachine: pageOf(null),
        shards,
        prints: (script) =>
          isWell(script) ? { exitCode: 0, stdout: "done\n" } : { exitCode: 1, stdout: "no\n" },
      };
    });
