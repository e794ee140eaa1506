import { isDeepStrictEqual } from "node:util";
import { gateTraits, reasonTraits } from "../model/gate-traits.js";
import type { CheckResult } from "../model/results.js";
import type { PlannedShard, ShardPart, ShardPlan } from "../model/shards.js";
import { holdsBack } from "../model/sign-offs.js";
import { signalReason } from "../model/signal-reason.js";
import { hasPassed } from "../model/verdict-traits.js";
import { count } from "../text/count.js";
import { plainCode as code } from "../text/plain-code.js";
import { countTotals } from "../verdict/gate.js";
import type { ShardRecord } from "./read-shard-file.js";
import { digestOfEntry, entryOf } from "./texts.js";

/** What of a shard's results cannot be, by its entry or by what else they say, as a clause; `null`: all of it may be. */
export function contradiction(results: ShardRecord, planned: PlannedShard, plan: ShardPlan): string | null {
  return otherThanPlanned(results, planned, plan) ?? otherThanSeen(results);
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

function otherThanSeen(results: ShardRecord): string | null {
  const { totals, checks, gate, reasonCode } = results;
  if (!isDeepStrictEqual({ ...totals }, countTotals(checks))) return "its totals are not those of its checks";
  const odd = checks.find((check) => hasPassed(check) && !isSeenToPass(check));
  if (odd !== undefined) return `its check ${code(odd.id)} passed, and not by what was seen of it`;
  const isPassed = reasonTraits(reasonCode).commitStatus === "success";
  if (gateTraits(gate).isReady !== isPassed) return "its gate and the reason for it do not go together";
  return isPassed || isExplained(results) ? null : "it is not ready, and nothing in it tells why";
}

/** As `judgeVerdict` has it: it ended by itself, was looked at, and nothing that was seen speaks against it. */
function isSeenToPass({ reason, exitCode, startedAt, tampered, signals, attempts }: CheckResult): boolean {
  const last = attempts.at(-1);
  return (
    reason === "" &&
    exitCode !== null &&
    startedAt !== null &&
    !tampered &&
    signals.length > 0 &&
    signalReason(signals) === "" &&
    signals.every(({ implied }) => !implied || exitCode === 0) &&
    last !== undefined &&
    hasPassed(last)
  );
}

/** Whether something in them can have held its gate back. Whether it holds back that of the plan is not asked. */
function isExplained({ reasonCode, checks, setup, signOffs }: ShardRecord): boolean {
  return (
    reasonTraits(reasonCode).isCutShort ||
    reasonCode === "gate-weakened" ||
    checks.some((check) => !hasPassed(check)) ||
    (setup !== null && !hasPassed(setup)) ||
    signOffs.some(holdsBack)
  );
}
