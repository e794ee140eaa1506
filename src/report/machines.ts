import type { Results, ScriptResult, ShardResult } from "../model/results.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";
import { count, plural } from "../text/count.js";
import { measuredDuration } from "../text/duration-text.js";
import { fold, inlineText } from "../text/escape.js";
import { firstNames, joinParts } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";
import type { Detail } from "./markdown/detail.js";
import { listBlocks } from "./markdown/list-blocks.js";

/** Which machines are told of: a comment is about what is wrong with one. */
type MachinesShown = "all" | "wrong";

/** What became of each machine of a plan: folded where nothing is wrong with any, else those that something is wrong with first. */
export function* machineBlocks(
  { shards = [] }: Results,
  detail: Detail,
  shown: MachinesShown,
): Generator<string> {
  const wrong = shards.filter(isWrong);
  if (shards.length === 0 || (shown === "wrong" && wrong.length === 0)) return;
  const listed = shown === "wrong" ? wrong : [...wrong, ...shards.filter((shard) => !isWrong(shard))];
  const blocks = [...listBlocks(listed, detail, machineItem)];
  if (wrong.length === 0) yield fold(machineWords(shards), blocks.join("\n\n"));
  else
    yield* [
      `### ❌ ${wrong.length} of ${count(shards.length, "shard")} did not do ${plural(wrong.length, "its", "their")} part`,
      ...blocks,
    ];
}

/** The same as lines of a log: `shard 1-of-4-ubuntu-latest: 12 checks in 14.2 s on Linux X64, attempt 2`. */
export function machineLines({ shards = [] }: Results): string[] {
  return shards.map((shard) => {
    const { name, checks, durationMs } = shard;
    const time = shard.attempt === null ? "" : ` in ${measuredDuration(durationMs)} on ${machineOf(shard)}`;
    return oneLine(
      `shard ${name}: ${joinParts(", ", [`${count(checks, "check")}${time}`, ...remarksOf(shard)])}`,
    );
  });
}

/** `4 shards, 48 checks: 41.2 s together, 14.1 s the longest` */
function machineWords(shards: readonly ShardResult[]): string {
  const times = shards.map(({ durationMs }) => durationMs);
  const checks = shards.reduce((sum, shard) => sum + shard.checks, 0);
  const together = measuredDuration(times.reduce((sum, time) => sum + time, 0));
  const longest = measuredDuration(times.reduce((a, b) => Math.max(a, b), 0));
  return `${count(shards.length, "shard")}, ${count(checks, "check")}: ${together} together, ${longest} the longest`;
}

/** `- ❌ **2-of-3-ubuntu-latest**: setup failed · Linux X64 · 1 check · 14.1 s` */
function machineItem(shard: ShardResult): string {
  const { name, checks, attempt, durationMs } = shard;
  const said = remarksOf(shard).join(", ");
  const facts = [
    `${isWrong(shard) ? "❌ " : ""}<b>${inlineText(name)}</b>${said === "" ? "" : `: ${said}`}`,
    attempt === null ? "" : inlineText(machineOf(shard)),
    count(checks, "check"),
    attempt === null ? "" : measuredDuration(durationMs),
  ];
  return `- ${joinParts(" · ", facts)}`;
}

/** What it says of itself, else what was asked for. */
function machineOf({ os, arch, system }: ShardResult): string {
  return joinParts(" ", [os, arch]) || system;
}

function isWrong({ attempt, setup, teardown }: ShardResult): boolean {
  return attempt === null || [setup, teardown].some(isMissed);
}

function isMissed(script: ScriptResult | null): boolean {
  return script !== null && !hasPassed(script);
}

function remarksOf({ attempt, setup, teardown }: ShardResult): string[] {
  if (attempt === null) return ["none of its results count"];
  return [
    attempt > 1 ? `attempt ${attempt}` : "",
    setup === null || hasPassed(setup) ? "" : `setup ${traitsOf(setup.verdict).word}`,
    teardown === null || hasPassed(teardown) ? "" : `teardown ${traitsOf(teardown.verdict).word}`,
  ].filter((remark) => remark !== "");
}

/** What a setup that did not pass keeps from running, as a sentence: of several machines only one, or some. */
export function setupConsequence({ shards }: Results): string {
  if (shards === undefined) return "No check could run";
  const names = shards.filter(({ setup }) => isMissed(setup)).map(({ name }) => name);
  return `No check of shard ${firstNames(names)} could run`;
}
