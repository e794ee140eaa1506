import type { Check } from "../../src/model/checklist.js";
import { unknownRelease } from "../../src/model/release.js";
import type { PlannedPage } from "../../src/model/shards.js";
import { type Plan, selectChecks } from "../../src/plan/select.js";
import type { Weigh } from "../../src/shards/partition.js";
import { planShards, type Sharded } from "../../src/shards/plan-shards.js";

export const plannedPage: PlannedPage = {
  page: {
    checklist: "RELEASE_READINESS.md",
    workingDirectory: ".",
    from: "head",
    sha256: "5".repeat(64),
  },
  commit: "c".repeat(40),
  selection: { areas: [], checks: [] },
  release: unknownRelease,
  run: { id: "17", attempt: 1 },
};

export const unweighed: Weigh = () => null;

/** What a run of the whole page would run. */
export function turnsOf(checks: readonly Check[], release = unknownRelease): Plan["turns"] {
  const plan = selectChecks(checks, { areas: [], checks: [] }, release);
  if (plan.kind !== "plan") throw new Error(`unexpected ${plan.found}`);
  return plan.turns;
}

interface Wish {
  readonly runsOn?: readonly string[];
  readonly shards?: number | null;
  readonly weigh?: Weigh;
  readonly page?: PlannedPage;
}

export function planning(checks: readonly Check[], wish: Wish = {}): ReturnType<typeof planShards> {
  const { runsOn = ["ubuntu-latest"], shards = null, weigh = unweighed, page = plannedPage } = wish;
  return planShards({ page, turns: turnsOf(checks, page.release), runsOn, shards, weigh });
}

export function sharded(checks: readonly Check[], wish: Wish = {}): Sharded {
  const planned = planning(checks, wish);
  if (planned.kind !== "sharded") throw new Error(JSON.stringify(planned));
  return planned;
}

/** The ids of each shard, by its name. */
export function shardsOf(checks: readonly Check[], wish: Wish = {}): Record<string, string> {
  return Object.fromEntries(
    sharded(checks, wish).shards.map(({ entry }) => [entry.name, entry.checks.join(" ")]),
  );
}
