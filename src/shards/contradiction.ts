import { isDeepStrictEqual } from "node:util";
import { gateTraits, reasonTraits } from "../model/gate-traits.js";
import type { PlannedShard, ShardPart, ShardPlan } from "../model/shards.js";
import { holdsBack } from "../model/sign-offs.js";
import { hasPassed } from "../model/verdict-traits.js";
import { count } from "../text/count.js";
import { plainCode as code } from "../text/plain-code.js";
import { otherThanSeen } from "../verdict/contradiction.js";
import type { ShardRecord } from "./read-shard-file.js";
import { digestOfEntry, entryOf } from "./texts.js";

/** What of a shard's results cannot be, by its entry or by what else they say, as a clause; `null`: all of it may be. */
export function contradiction(results: ShardRecord, planned: PlannedShard, plan: ShardPlan): string | null {
  return otherThanPlanned(results, planned, plan) ?? otherThanSeen(results) ?? unexplained(results);
}

function otherThanPlanned(results: ShardRecord, planned: PlannedShard, plan: ShardPlan): string | null {
  const { shard, checks, release, selection, checklist } = results;
  if (shard.system !== planned.system)
    return `it says that it ran on ${code(shard.system)}, and was planned for ${code(planned.system)}`;
  if (checks.length !== planned.checks)
    return `it has ${count(checks.length, "check")}, and was planned with ${planned.checks}`;
  const ids = checks.map(({ id }) => id);
  if (digestOfEntry(entryOf(plan, planned, ids)) !== planned.digest)
    return "its checks are not those that it was planned with, in their order";
  const { areas, checks: chosen } = selection;
  const said = { shard, release, selection: { areas, checks: chosen }, from: checklist.from };
  const { selection: asked, page } = plan;
  const entry = { shard: partOf(planned, plan), release: plan.release, selection: asked, from: page.from };
  return isDeepStrictEqual(said, entry)
    ? null
    : "it says otherwise than the plan which part it is, and of what";
}

function partOf({ name, system, checks, digest }: PlannedShard, plan: ShardPlan): ShardPart {
  const of = { shards: plan.shards.length, checks: plan.checks };
  return { name, system, checks, digest, of, planned: plan.run };
}

function unexplained(results: ShardRecord): string | null {
  return gateTraits(results.gate).isReady || isExplained(results)
    ? null
    : "it is not ready, and nothing in it tells why";
}

/** Whether something in them can have held its gate back. Whether it holds back that of the plan is not asked. */
function isExplained({ reasonCode, checks, setup, signOffs }: ShardRecord): boolean {
  return (
    reasonTraits(reasonCode).isCutShort ||
    reasonTraits(reasonCode).weakeningLevel === "error" ||
    checks.some((check) => !hasPassed(check)) ||
    (setup !== null && !hasPassed(setup)) ||
    signOffs.some(holdsBack)
  );
}
