import type { CheckResult, Results, ScriptResult, ShardResult } from "../model/results.js";
import type { PlannedShard, ShardPlan } from "../model/shards.js";
import { worseOf } from "../model/verdict-traits.js";
import { groupBy } from "../text/group-by.js";
import { firstNames } from "../text/join-parts.js";
import { countedOutcome, type KnownShards } from "./known-shards.js";
import type { CheckOutcome, ShardOutcome } from "./shard-outcome.js";

/** A check on one of its systems, as the page has it: with the verdict of one that never began. */
export interface PlannedUnit {
  readonly check: CheckResult;
  readonly system: string;
}

interface JoinedRun extends Pick<Results, "checks" | "setup" | "teardown" | "warnings"> {
  readonly shards: readonly ShardResult[];
  /** When the first shard began, ISO 8601; `null` where nothing counts. */
  readonly startedAt: string | null;
}

/**
 * The record of a plan as one run would have given it: what the page says of its checks, with what was seen in their
 * shards. A check of which nothing counts is `interrupted`.
 *
 * @param units what the page's own plan runs, in its order
 */
export function joinRun(plan: ShardPlan, units: readonly PlannedUnit[], known: KnownShards): JoinedRun {
  const parts = plan.shards.map((shard) => ({ shard, counted: countedOutcome(known, shard.name) }));
  const ofSystem = groupBy(parts, ({ shard }) => shard.system);
  const hasSeveral = ofSystem.size > 1;
  const seen = seenUnits(parts);
  const counted = parts.flatMap((part) => part.counted ?? []);
  return {
    checks: units.map(({ check, system }) => ({
      ...check,
      ...(hasSeveral && { system }),
      ...(seen.get(system)?.get(check.id) ?? { reason: whyUnseen(ofSystem.get(system) ?? [], known) }),
    })),
    shards: parts.map(shardResult),
    setup: worst(counted.map(({ setup }) => setup)),
    teardown: worst(counted.map(({ teardown }) => teardown)),
    warnings: [...new Set(counted.flatMap(({ warnings }) => warnings))],
    startedAt: earliest(counted),
  };
}

/** A shard, and what counts of it. */
interface Part {
  readonly shard: PlannedShard;
  readonly counted: ReturnType<typeof countedOutcome>;
}

/** By system and id. */
function seenUnits(parts: readonly Part[]): ReadonlyMap<string, ReadonlyMap<string, CheckOutcome>> {
  const seen = new Map<string, Map<string, CheckOutcome>>();
  for (const { shard, counted } of parts) {
    const checks = seen.get(shard.system) ?? new Map<string, CheckOutcome>();
    for (const [id, check] of counted?.checks ?? []) if (!checks.has(id)) checks.set(id, check);
    seen.set(shard.system, checks);
  }
  return seen;
}

/** The plan does not say which shard has which check: it is one of those that tell of too few. */
function whyUnseen(parts: readonly Part[], known: KnownShards): string {
  const silent = parts.filter(({ shard, counted }) => (counted?.checks.size ?? 0) < shard.checks);
  const [first] = silent;
  if (first === undefined) return "no shard of the plan ran it";
  if (silent.length > 1)
    return `it never arrived from one of the shards ${firstNames(silent.map(({ shard }) => shard.name))}`;
  const { shard, counted } = first;
  if (counted !== null) return `shard ${shard.name} did not run it: ${counted.reason}`;
  return known.shards.has(shard.name)
    ? `shard ${shard.name} contradicts itself`
    : `no results of shard ${shard.name} count`;
}

function shardResult({ shard: { name, system, checks }, counted }: Part): ShardResult {
  const { attempt = null, setup = null, teardown = null, run } = counted ?? {};
  const { os = "", arch = "", startedAt = null, durationMs = 0 } = run ?? {};
  return { name, system, checks, attempt, os, arch, startedAt, durationMs, setup, teardown };
}

/** The first of the worst. */
function worst(scripts: readonly (ScriptResult | null)[]): ScriptResult | null {
  const ran = scripts.filter((script) => script !== null);
  const verdict = ran.map((script) => script.verdict).reduce(worseOf, "passed");
  return ran.find((script) => script.verdict === verdict) ?? null;
}

function earliest(parts: readonly Pick<ShardOutcome, "run">[]): string | null {
  const times = parts.map(({ run }) => Date.parse(run.startedAt));
  return times.length === 0 ? null : new Date(times.reduce((a, b) => Math.min(a, b))).toISOString();
}
