import type { OffPageProblem, Problem } from "../model/finding.js";
import type { PlannedPage, ShardEntry, ShardPlan } from "../model/shards.js";
import type { Plan } from "../plan/select.js";
import { slug } from "../text/slug.js";
import { componentsOf } from "./components.js";
import { tooLongEntry, tooLongOutputs, tooLongPlan, tooManySystems } from "./limits.js";
import { type Part, partition, type Weigh } from "./partition.js";
import { digestOfEntry, writeEntry, writePlan } from "./texts.js";

interface ShardQuestion {
  readonly page: PlannedPage;
  /** In the order in which the checks run, those that do not apply between them; at least one runs. */
  readonly turns: Plan["turns"];
  /** What checks without `runs-on` of their own run on; at least one. */
  readonly runsOn: readonly string[];
  /** How many are wished for; `null`: as many as is usual for so many checks. */
  readonly shards: number | null;
  readonly weigh: Weigh;
}

/** A plan and its shards, with the texts of both outputs. */
export interface Sharded {
  readonly kind: "sharded";
  readonly plan: ShardPlan;
  readonly shards: readonly PlanShard[];
  /** What each check counted that nothing is known of, in milliseconds; `null` where nothing is known of any. */
  readonly usualMs: number | null;
  /** JSON texts of the outputs. */
  readonly matrix: string;
  readonly text: string;
}

interface PlanShard extends Pick<Part, "expectedMs"> {
  readonly entry: ShardEntry;
  /** As the input `shard` gets it. */
  readonly text: string;
}

type Refused =
  | { readonly kind: "page-problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "beyond-limits"; readonly problem: OffPageProblem };

/** Spreads what a run would run over the jobs of a matrix (DESIGN 2.4). The same question gives the same texts. */
export function planShards(question: ShardQuestion): Sharded | Refused {
  const { page, turns, runsOn, weigh } = question;
  const found = componentsOf({ turns }, runsOn);
  if (found.kind === "problems") return { kind: "page-problems", problems: found.problems };
  const { components } = found;
  const beyond = tooManySystems(new Set(components.map(({ system }) => system)).size);
  if (beyond !== null) return { kind: "beyond-limits", problem: beyond };

  const checks = components.reduce((sum, component) => sum + component.checks.length, 0);
  const { parts, usualMs } = partition(components, question.shards ?? usualShards(checks), weigh);
  const shards = parts.map((part, index): PlanShard => {
    const entry = entryOfPart(part, { index, shards: parts.length, checks }, page);
    return { entry, text: writeEntry(entry), expectedMs: part.expectedMs };
  });
  const plan: ShardPlan = {
    version: 1,
    ...page,
    runsOn,
    checks,
    shards: shards.map(({ entry }) => ({
      name: entry.name,
      system: entry.system,
      checks: entry.checks.length,
      digest: digestOfEntry(entry),
    })),
  };
  const include = shards.map(({ entry, text }) => ({
    name: entry.name,
    "runs-on": entry.system,
    shard: text,
  }));
  const sharded = { kind: "sharded", plan, shards, usualMs } as const;
  return withinLimits({ ...sharded, matrix: JSON.stringify({ include }), text: writePlan(plan) });
}

/** DESIGN 2.4: one for each 10 checks, at most 16. */
function usualShards(checks: number): number {
  return Math.min(16, Math.ceil(checks / 10));
}

function withinLimits(sharded: Sharded): Sharded | Refused {
  const { plan, shards, matrix, text } = sharded;
  const problem =
    shards.map((shard) => tooLongEntry(shard.entry, shard.text)).find((found) => found !== null) ??
    tooLongPlan(plan, text) ??
    tooLongOutputs(matrix, text);
  return problem === null ? sharded : { kind: "beyond-limits", problem };
}

interface Position {
  /** From 0 on. */
  readonly index: number;
  readonly shards: number;
  readonly checks: number;
}

function entryOfPart(
  { system, checks }: Part,
  { index, shards, checks: all }: Position,
  page: PlannedPage,
): ShardEntry {
  const name = [`${index + 1}-of-${shards}`, nameOf(system)].filter((part) => part !== "").join("-");
  return { version: 1, ...page, name, system, of: { shards, checks: all }, checks };
}

const maxSystemName = 40;

/** What of a system's name job names and file names may have. */
function nameOf(system: string): string {
  return slug(system)
    .replace(/[^a-z0-9._-]+/g, "-")
    .slice(0, maxSystemName)
    .replace(/^[-.]+|[-.]+$/g, "");
}
