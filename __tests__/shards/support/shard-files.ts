import type { CheckResult, Results } from "../../../src/model/results.js";
import type { ShardPlan } from "../../../src/model/shards.js";
import type { ShardRecord } from "../../../src/shards/read-shard-file.js";
import { checkOf, resultsOf } from "../../report/support/sample-results.js";

const digest = "a".repeat(64);

/** A plan of so many checks, dealt out to shards one by one; each shard has its checks in the order of the page. */
export function planOf(
  sizes: readonly number[],
  systemOf: (shard: number) => string = () => "ubuntu-latest",
): { readonly plan: ShardPlan; readonly ids: readonly (readonly string[])[] } {
  const ids = sizes.map((size, shard) => Array.from({ length: size }, (_, at) => `c${shard}-${at}`));
  const checks = sizes.reduce((sum, size) => sum + size, 0);
  return {
    ids,
    plan: {
      version: 1,
      page: { checklist: "RELEASE_READINESS.md", workingDirectory: ".", from: "head", sha256: digest },
      commit: "b".repeat(40),
      selection: { areas: [], checks: [] },
      release: { version: null, tag: null, lastTag: null, kind: null, phase: "before" },
      run: { id: "7", attempt: 1 },
      runsOn: ["ubuntu-latest"],
      checks,
      shards: sizes.map((size, shard) => ({
        name: `${shard + 1}-of-${sizes.length}`,
        system: systemOf(shard),
        checks: size,
        digest,
      })),
    },
  };
}

/** What a shard of a plan would write. */
export function recordOf(
  plan: ShardPlan,
  shard: number,
  checks: readonly CheckResult[],
  changes: Partial<Results> & { readonly attempt?: number } = {},
): ShardRecord {
  const planned = plan.shards[shard];
  if (planned === undefined) throw new Error("no such shard");
  const { attempt = 1, ...others } = changes;
  const results = resultsOf(checks, others);
  const of = { shards: plan.shards.length, checks: plan.checks };
  return {
    ...results,
    run: { ...results.run, id: plan.run.id, attempt },
    shard: { ...planned, of, planned: plan.run },
  };
}

export function checksOf(ids: readonly string[], changes: Partial<CheckResult> = {}): CheckResult[] {
  return ids.map((id) => checkOf("Any", { id, ...changes }));
}
