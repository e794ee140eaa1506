import type { OffPageProblem } from "../model/finding.js";
import { plainCode as code } from "../text/plain-code.js";
import { type GateRun, judgeFile, type Rejection } from "./judge-file.js";
import { joinKnown, type KnownShards, knownShard, nothingKnown } from "./known-shards.js";
import { readShardFile } from "./read-shard-file.js";

/** A file that was looked at, or why it was not read. */
export type ShardFile =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "unread"; readonly why: Rejection };

/** What files of shards have told so far. */
export interface Collected {
  readonly known: KnownShards;
  /** Of the files that do not count. */
  readonly unread: readonly OffPageProblem[];
}

export const nothingCollected: Collected = { known: nothingKnown, unread: [] };

/** Adds a file, in whatever order: of what counts it keeps what was seen, of all else a sentence. */
export function collectFile(
  { known, unread }: Collected,
  name: string,
  file: ShardFile,
  gateRun: GateRun,
): Collected {
  const without = (why: Rejection): Collected => ({ known, unread: [...unread, unreadProblem(name, why)] });
  if (file.kind === "unread") return without(file.why);
  const reading = readShardFile(file.bytes);
  if (reading.kind === "problems")
    return without({
      found: `it is no results file of a shard: ${reading.problems.join("; ")}`,
      cure: asItIs,
    });
  const { record } = reading;
  const judgement = judgeFile(record, gateRun);
  if (judgement.kind === "rejected") return without(judgement.why);
  const part = knownShard(record, name, gateRun.plan, judgement.contradiction);
  return { known: joinKnown(known, part), unread };
}

const asItIs =
  "Give the gate the results files of this plan's shards, as they were written, and nothing else; and use the same version of the action in all jobs.";

function unreadProblem(name: string, { found, cure }: Rejection): OffPageProblem {
  return {
    rule: "shard-unread",
    found: `${code(name)} does not count: ${found}`,
    expected: "results of this plan's shards, and nothing else",
    cure,
  };
}
