import type { ShardPlan } from "../model/shards.js";
import { count } from "../text/count.js";
import { displayWidth } from "../text/display-width.js";
import { measuredDuration } from "../text/duration-text.js";
import { codeCell, inlineText } from "../text/escape.js";
import { oneLine } from "../text/one-line.js";
import { painter } from "../text/paint.js";
import { plainText } from "../text/plain-text.js";

/** A plan, and what is known of how long it takes. */
export interface ShardTable {
  readonly plan: ShardPlan;
  /** Of each shard, the ids of its checks. */
  readonly checks: readonly (readonly string[])[];
  /** Of each shard, in milliseconds; `null` where nothing is known. */
  readonly expectedMs: readonly (number | null)[];
  /** What a check counted that nothing is known of, in milliseconds; `null` where nothing is known of any. */
  readonly usualMs: number | null;
  /** How many shards were asked for; `null`: none was named. */
  readonly wished: number | null;
}

/** The plan for the log: a line for the whole, and one for each shard. */
export function shardLines(table: ShardTable, color: boolean): string[] {
  const paint = painter(color);
  const rows = cellsOf(table).map((row) => row.map((cell) => oneLine(plainText(cell))));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .join("  ")
      .trimEnd(),
  );
  return [paint(title(table), "bold"), ...lines.map((line) => `  ${line}`), ...remarks(table)];
}

/** The same for the job summary. */
export function shardSummary(table: ShardTable): string {
  const isTimed = table.usualMs !== null;
  const head = ["Shard", "Runs on", "Checks", ...(isTimed ? ["Expected"] : []), "Which"];
  const rows = cellsOf(table).map(([name = "", system = "", ...others]) => [
    codeCell(name),
    codeCell(system),
    ...others.map((cell) => inlineText(cell)),
  ]);
  const lines = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return [`## ${title(table)}`, lines.join("\n"), ...remarks(table)].join("\n\n").concat("\n");
}

/** What a command line does with a plan; `options` are those that it was made with, as a shell takes them. */
export function nextSteps(options: string): string[] {
  return [
    "To run them, each on a machine of its own:",
    `  readiness plan${options} --json > plan.json`,
    "  jq '.matrix.include[0]' plan.json > shard-1.json",
    "  readiness run --shard shard-1.json --results results-1.json",
    "and, with the results of all:",
    "  readiness gate --plan plan.json results-*.json",
  ];
}

function title({ plan, usualMs }: ShardTable): string {
  const by = usualMs === null ? "by number" : "by how long earlier runs took";
  return `${count(plan.shards.length, "shard")} for ${count(plan.checks, "check")}, balanced ${by}`;
}

function cellsOf({ plan, checks: ids, expectedMs }: ShardTable): string[][] {
  return plan.shards.map(({ name, system, checks }, index) => {
    const ms = expectedMs[index] ?? null;
    const time = ms === null ? [] : [`about ${measuredDuration(ms)}`];
    return [name, system, count(checks, "check"), ...time, someOf(ids[index] ?? [])];
  });
}

const maxNamed = 6;

function someOf(ids: readonly string[]): string {
  const more = ids.length - maxNamed;
  return `${ids.slice(0, maxNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function remarks({ plan, wished, usualMs }: ShardTable): string[] {
  const { length } = plan.shards;
  const systems = new Set(plan.shards.map(({ system }) => system)).size;
  return [
    ...(wished !== null && length > wished
      ? [`${count(wished, "shard was", "shards were")} asked for; each of the ${systems} systems needs one.`]
      : []),
    ...(wished !== null && length < wished
      ? [
          `${count(wished, "shard was", "shards were")} asked for; there is nothing more to part, because checks that need each other run in one job.`,
        ]
      : []),
    ...(usualMs === null
      ? []
      : [`A check of which no run is known counts as the median, ${measuredDuration(usualMs)}.`]),
  ];
}
