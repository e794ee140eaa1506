import type { PlannedPage } from "../model/shards.js";
import type { ShardRecord } from "./read-shard-file.js";
import { digestOfRecord, outcomeOf, type ShardOutcome } from "./shard-outcome.js";

/**
 * What is known of the shards of a plan, by their names. The more files are joined to it the more it is, in whatever
 * order and however often: nothing that is known is forgotten but for a newer attempt.
 */
export interface KnownShards {
  readonly shards: ReadonlyMap<string, KnownShard>;
  /** What is passed over, because the plan was made anew since: by the shard's name the names of files. */
  readonly older: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The newest attempt of a shard that a file tells of. */
export interface KnownShard {
  readonly attempt: number;
  /** By its digest each thing that was said of that attempt: a shard that says two has contradicted itself. */
  readonly reports: ReadonlyMap<string, ShardReport>;
}

interface ShardReport {
  /** The names of the files that say it. */
  readonly files: ReadonlySet<string>;
  readonly seen: ShardOutcome;
  /** What of it cannot be, by the plan, as a clause; `null`: all of it may be. */
  readonly contradiction: string | null;
}

export const nothingKnown: KnownShards = { shards: new Map(), older: new Map() };

/** Whether the plan was made anew since (DESIGN 2.4): where each job counts attempts of its own (Gitea), a shard's alone does not tell. */
export function isOlder(
  { shard, run }: Pick<ShardRecord, "shard" | "run">,
  plan: Pick<PlannedPage, "run">,
): boolean {
  return Math.min(run.attempt, shard.planned.attempt) < plan.run.attempt;
}

/** What one file tells, of an attempt that is no older than the plan's; `contradiction` is what of it cannot be. */
export function knownShard(
  record: ShardRecord,
  file: string,
  { run }: PlannedPage,
  contradiction: string | null = null,
): KnownShards {
  const { shard, run: ran } = record;
  if (isOlder(record, { run })) return { ...nothingKnown, older: new Map([[shard.name, new Set([file])]]) };
  const one = { files: new Set([file]), seen: outcomeOf(record), contradiction };
  const reports = new Map([[digestOfRecord(record), one]]);
  return { ...nothingKnown, shards: new Map([[shard.name, { attempt: ran.attempt, reports }]]) };
}

/** All that either knows. Commutative, associative, and the same again where one of them knows nothing new. */
export function joinKnown(one: KnownShards, other: KnownShards): KnownShards {
  return {
    shards: joinMaps(one.shards, other.shards, joinShards),
    older: joinMaps(one.older, other.older, union),
  };
}

/** The newest attempt tells of a shard, and of the same attempt everything that was said stays (DESIGN 2.4). */
function joinShards(one: KnownShard, other: KnownShard): KnownShard {
  if (one.attempt !== other.attempt) return one.attempt > other.attempt ? one : other;
  return { attempt: one.attempt, reports: joinMaps(one.reports, other.reports, joinReports) };
}

function joinReports(one: ShardReport, { files }: ShardReport): ShardReport {
  return { ...one, files: union(one.files, files) };
}

function union<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...one, ...other]);
}

function joinMaps<V>(
  one: ReadonlyMap<string, V>,
  other: ReadonlyMap<string, V>,
  join: (one: V, other: V) => V,
): ReadonlyMap<string, V> {
  const joined = new Map(one);
  for (const [key, value] of other) {
    const known = joined.get(key);
    joined.set(key, known === undefined ? value : join(known, value));
  }
  return joined;
}

/** What counts of a shard; `null` where nothing does. */
export function countedOutcome(
  known: KnownShards,
  shard: string,
): (ShardOutcome & { readonly attempt: number }) | null {
  const newest = known.shards.get(shard);
  if (newest === undefined || newest.reports.size !== 1) return null;
  const [told] = newest.reports.values();
  return told === undefined || told.contradiction !== null ? null : { ...told.seen, attempt: newest.attempt };
}
