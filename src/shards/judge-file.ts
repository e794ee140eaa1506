import type { ProblemText } from "../model/finding.js";
import type { ShardPlan } from "../model/shards.js";
import { plainCode as code } from "../text/plain-code.js";
import { contradiction } from "./contradiction.js";
import { isOlder } from "./known-shards.js";
import type { ShardRecord } from "./read-shard-file.js";

/** What the results of shards are held to (DESIGN 2.4). */
export interface GateRun {
  readonly plan: ShardPlan;
  /** The workflow run's; `null` outside of one, where nothing counts them. */
  readonly attempt: number | null;
}

/** What a results file is good for. */
export type FileJudgement =
  /** It is the word of a shard of this plan; `contradiction`: and says what cannot be. Or it is of an attempt before the plan's. */
  | { readonly kind: "accepted"; readonly contradiction: string | null }
  | { readonly kind: "rejected"; readonly why: Rejection };

/** Why a file does not count: a clause, and what to do about it. */
export type Rejection = Pick<ProblemText, "found" | "cure">;

/** DESIGN 2.4: it counts when it is of this run, of an attempt that may be, of the plan's page and commit, and of a shard's own part. */
export function judgeFile(results: ShardRecord, gateRun: GateRun): FileJudgement {
  const { shard, run } = results;
  const { plan } = gateRun;
  if (run.id !== plan.run.id) return rejected(`it is of ${runWords(run.id)}`, otherRun);
  if (isOlder(results, plan)) return accepted;
  if (gateRun.attempt !== null && run.attempt > gateRun.attempt)
    return rejected(
      `it is of attempt ${run.attempt}, and this is attempt ${gateRun.attempt}`,
      "Bring the files of this workflow run's own shards, and run the gate after them.",
    );
  const planned = plan.shards.find(({ name }) => name === shard.name);
  if (planned === undefined || planned.digest !== shard.digest)
    return rejected(
      `it is of shard ${code(shard.name)} of another plan${commitWords(results, plan)}`,
      otherPlan,
    );
  // Whoever was refused may have been so for its page or commit, and says it in its reason.
  if (results.checks.length === 0) return accepted;
  const { sha256 } = results.checklist;
  if (sha256 !== plan.page.sha256)
    return rejected(
      `it is of another page, with digest ${code(short(sha256))}`,
      "Let no job change the page before it is run, and plan anew.",
    );
  if (run.sha !== plan.commit)
    return rejected(
      `it is of ${run.sha === "" ? "no commit that is known" : `commit ${code(short(run.sha))}`}`,
      "Check out the same commit in each job of the plan.",
    );
  return { kind: "accepted", contradiction: contradiction(results, planned, plan) };
}

const accepted: FileJudgement = { kind: "accepted", contradiction: null };

function rejected(found: string, cure: string): FileJudgement {
  return { kind: "rejected", why: { found, cure } };
}

function runWords(id: string): string {
  return id === "" ? "no workflow run" : `the workflow run ${code(id)}`;
}

const otherRun =
  "Download the artifacts of this workflow run alone, and into a folder that nothing else writes to.";
const otherPlan =
  "Give each gate the files of its own plan's shards: take away what an earlier plan has left; a second plan in the workflow needs a folder of its own.";

/** Why the plan is another one, where that can be told. */
function commitWords({ run }: ShardRecord, { commit }: ShardPlan): string {
  return run.sha === commit || run.sha === "" ? "" : `, of commit ${code(short(run.sha))}`;
}

function short(digest: string): string {
  return digest.slice(0, 10) || "none";
}
