import type { OffPageProblem } from "../model/finding.js";
import type { ShardEntry, ShardPlan } from "../model/shards.js";
import { count, grouped } from "../text/count.js";

/** GitHub's matrix has no more jobs (DESIGN 2.4). */
export const maxShards = 256;
/** A job gets its entry in a variable of its environment (DESIGN 2.4). */
const maxEntryBytes = 24 * 1024;
/** On Windows all variables have 32 KiB together, and the default `name` holds the whole matrix, the entry in it quoted. */
const maxEntryBytesOnWindows = 8 * 1024;
/** The gate gets it in one, which has at most 128 KiB on Linux. */
const maxPlanBytes = 64 * 1024;
/** The outputs of a job have 1 MB together, in UTF-16. */
const maxOutputCharacters = 500_000;

export function tooManySystems(systems: number): OffPageProblem | null {
  if (systems <= maxShards) return null;
  return beyond({
    found: `checks that run on ${count(systems, "system")}, each of which needs a job of its own`,
    expected: `at most ${maxShards} jobs, which is what a matrix has`,
    cure: "Let the checks run on fewer systems (`runs-on` of the rows and of the action), or plan parts of the page by `areas`.",
  });
}

/** Whether an entry fits into the environment of its job. */
export function tooLongEntry(
  { name, system, checks, of, selection }: ShardEntry,
  text: string,
): OffPageProblem | null {
  const bytes = Buffer.byteLength(text);
  const most = /windows/i.test(system) ? maxEntryBytesOnWindows : maxEntryBytes;
  if (bytes <= most) return null;
  const more = `Raise \`shards\` (it is ${of.shards} now, at most ${maxShards}) where the checks do not all need each other`;
  return beyond({
    found: `the shard \`${name}\` with ${count(checks.length, "check")}, whose text has ${grouped(bytes)} bytes`,
    expected: `at most ${grouped(most)} bytes a shard, because a job gets it in its environment${most === maxEntryBytes ? "" : ", which has little room on Windows"}`,
    cure: `${more}, give the checks shorter ids, ${orFewer(selection)}.`,
  });
}

/** Whether the gate's plan fits into the environment of its job. */
export function tooLongPlan({ shards, selection }: ShardPlan, text: string): OffPageProblem | null {
  const bytes = Buffer.byteLength(text);
  if (bytes <= maxPlanBytes) return null;
  return beyond({
    found: `a plan of ${count(shards.length, "shard")}, whose text has ${grouped(bytes)} bytes`,
    expected: `at most ${grouped(maxPlanBytes)} bytes, because the gate gets it in one variable of its environment`,
    cure: `Lower \`shards\`, give the runners of \`runs-on\` shorter names, ${orFewer(selection)}.`,
  });
}

/** Whether both outputs fit into those of one job. */
export function tooLongOutputs(matrix: string, plan: string): OffPageProblem | null {
  const characters = matrix.length + plan.length;
  if (characters <= maxOutputCharacters) return null;
  return beyond({
    found: `outputs of ${grouped(characters)} characters`,
    expected: `at most ${grouped(maxOutputCharacters)} for \`matrix\` and \`plan\` together, because the outputs of a job have 1 MB`,
    cure: "Lower `shards`, give the checks shorter ids, or plan parts of the page by `areas`, each with a gate of its own.",
  });
}

/** Each shard's text says again what was chosen. */
function orFewer({ areas, checks }: ShardEntry["selection"]): string {
  return areas.length + checks.length > maxNamed
    ? "or name fewer in `areas` and `checks`, which every shard repeats"
    : "or plan parts of the page by `areas`";
}

const maxNamed = 50;

function beyond(problem: Omit<OffPageProblem, "rule">): OffPageProblem {
  return { rule: "plan-limit", ...problem };
}
