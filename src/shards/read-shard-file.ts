import type { Results } from "../model/results.js";
import { readResultsText } from "../model/results-text.js";
import type { ShardPart } from "../model/shards.js";
import { firstRepeated } from "../text/first-repeated.js";

/** The results of a part of a plan. */
export type ShardRecord = Results & { readonly shard: ShardPart };

type Reading =
  | { readonly kind: "read"; readonly record: ShardRecord }
  /** Each names a place in the file and what should stand there, and repeats nothing of it. */
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/**
 * Reads the results file of a shard, which must be as `schema/results.schema.json` has it, to the letter; what is not
 * described there is passed over. Whose part it is, and whether it counts, is not looked at.
 */
export function readShardFile(bytes: Buffer): Reading {
  const reading = readResultsText(bytes);
  if (reading.kind === "problems") return refused(reading.problems);
  const { results } = reading;
  const { shard } = results;
  if (shard === undefined) return refused(["it has no `shard`: it is no part of a plan"]);
  const twice = firstRepeated(results.checks.map(({ id }) => id));
  return twice === -1
    ? { kind: "read", record: { ...results, shard } }
    : refused([`\`checks[${twice}]\` has the \`id\` of another`]);
}

function refused(problems: readonly string[]): Reading {
  return { kind: "problems", problems };
}
