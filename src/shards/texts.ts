import { createHash } from "node:crypto";
import type { PlannedPage, PlannedShard, ShardEntry, ShardPlan } from "../model/shards.js";

/** The text of an entry, as the input `shard` has it: compact JSON, its keys always in the same order. */
export function writeEntry(entry: ShardEntry): string {
  const { name, system, of } = entry;
  return JSON.stringify({
    version: 1,
    ...commonOf(entry),
    name,
    system,
    of: { shards: of.shards, checks: of.checks },
    checks: entry.checks,
  } satisfies ShardEntry);
}

/** The text of a plan, as the output `plan` has it. */
export function writePlan(plan: ShardPlan): string {
  return JSON.stringify({
    version: 1,
    ...commonOf(plan),
    runsOn: plan.runsOn,
    checks: plan.checks,
    shards: plan.shards.map(({ name, system, checks, digest }) => ({ name, system, checks, digest })),
  } satisfies ShardPlan);
}

/** The SHA-256 of an entry's text, in hexadecimal digits: as `ShardPlan` and a shard's results have it. */
export function digestOfEntry(entry: ShardEntry): string {
  return sha256(writeEntry(entry));
}

/** The entry of one of a plan's shards, by the ids of the checks that it is said to have run, in their order. */
export function entryOf(
  plan: ShardPlan,
  { name, system }: Pick<PlannedShard, "name" | "system">,
  ids: readonly string[],
): ShardEntry {
  const of = { shards: plan.shards.length, checks: plan.checks };
  return { version: 1, ...commonOf(plan), name, system, of, checks: ids };
}

/**
 * What the files of a plan's shards are known by among those of other plans: eight hexadecimal digits. The same in all
 * attempts of a workflow run, so that a gate sees what is older than its plan, and can say so.
 */
export function keyOfPlan(page: PlannedPage): string {
  return sha256(JSON.stringify({ ...commonOf(page), run: page.run.id })).slice(0, 8);
}

/** Both texts tell their keys in the same order. */
function commonOf({ page, commit, selection, release, run }: PlannedPage): PlannedPage {
  const { checklist, workingDirectory, from, sha256 } = page;
  const { version, tag, lastTag, kind, phase } = release;
  return {
    page: { checklist, workingDirectory, from, sha256 },
    commit,
    selection: { areas: selection.areas, checks: selection.checks },
    release: { version, tag, lastTag, kind, phase },
    run: { id: run.id, attempt: run.attempt },
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
