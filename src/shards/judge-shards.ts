import type { OffPageProblem } from "../model/finding.js";
import { reasonTraits } from "../model/gate-traits.js";
import type { PlannedShard, ShardPlan } from "../model/shards.js";
import { hasPassed } from "../model/verdict-traits.js";
import { count, plural } from "../text/count.js";
import { groupBy } from "../text/group-by.js";
import { firstNames, joinParts } from "../text/join-parts.js";
import { plainCode as code } from "../text/plain-code.js";
import type { Machines } from "../verdict/gate.js";
import type { Collected } from "./collect.js";
import { countedOutcome } from "./known-shards.js";
import type { NeededJobs } from "./needs.js";
import type { ShardOutcome } from "./shard-outcome.js";

/** What a gate over several machines is decided by, besides the verdicts. */
interface Evidence {
  readonly plan: ShardPlan;
  readonly collected: Collected;
  readonly needs: NeededJobs;
  /** Whether a check of the page decides this gate, by its id. */
  readonly decides: (id: string) => boolean;
  /** Each check of the page's own plan, on each of its systems. */
  readonly units: readonly Unit[];
}

interface Unit {
  readonly id: string;
  readonly system: string;
}

interface Held extends Machines {
  /** Each by name, with its cure; what is worst first. */
  readonly problems: readonly OffPageProblem[];
}

/** DESIGN 2.4: why results do not make a whole, or contradict themselves. No subset of a plan's results is ready. */
export function judgeShards(evidence: Evidence): Held {
  const { plan, collected, needs } = evidence;
  const conflicts = plan.shards.flatMap((shard) => conflictOf(shard, collected));
  const gaps = plan.shards.flatMap((shard) => gapOf(shard, evidence));
  const lost = unplannedIn(evidence).map(unplannedProblem);
  const jobs = needs.missed.length === 0 || isExplained(evidence) ? [] : [jobProblem(needs)];
  const problems = [
    ...conflicts.map(({ problem }) => problem),
    ...gaps.map(({ problem }) => problem),
    ...lost,
    ...collected.unread,
    ...jobs,
    ...olderProblems(evidence),
  ];
  const setupFailedIn = setupWords(plan, collected);
  if (conflicts.length > 0) {
    const reason = sentences(conflicts, plan.shards.length);
    return { held: { reasonCode: "shard-conflict", reason }, setupFailedIn, problems };
  }
  const reason = joinParts("; ", [
    sentences(gaps, plan.shards.length),
    lost.length === 0
      ? ""
      : `${count(lost.length, "planned check")} ${plural(lost.length, "is", "are")} in no shard`,
    collected.unread.length === 0
      ? ""
      : `${count(collected.unread.length, "file of results", "files of results")} ${plural(collected.unread.length, "does", "do")} not count`,
    jobs.length === 0 ? "" : jobWords(needs),
  ]);
  return { held: reason === "" ? null : { reasonCode: "shard-missing", reason }, setupFailedIn, problems };
}

/** What a shard did that is not as it should be: of one, and of several. */
const verbs = {
  contradicted: ["contradicts itself", "contradict themselves"],
  leftNothing: ["left no results", "left no results"],
  ranNothing: ["ran nothing", "ran nothing"],
  endedEarly: ["did not come to its end", "did not come to their end"],
} as const satisfies Record<string, readonly [one: string, many: string]>;

interface Gap {
  readonly shard: string;
  readonly did: keyof typeof verbs;
  readonly problem: OffPageProblem;
}

function conflictOf({ name }: PlannedShard, { known }: Collected): readonly Gap[] {
  const newest = known.shards.get(name);
  if (newest === undefined) return [];
  const told = [...newest.reports.values()];
  const files = told.flatMap((one) => [...one.files]).sort();
  const [contradiction] = told.flatMap((one) => one.contradiction ?? []);
  if (told.length === 1 && contradiction === undefined) return [];
  const found =
    told.length > 1
      ? `${firstNames(files.map(code))} are all of attempt ${newest.attempt}, and do not say the same`
      : `${firstNames(files.map(code))} contradicts itself: ${contradiction}`;
  const problem: OffPageProblem = {
    rule: "shard-conflict",
    found: `of shard ${code(name)} ${found}`,
    expected: "one word of each shard, about the checks that it was planned with",
    cure: "Run the shard again, let nothing but the action write its results file, and give each attempt's file a name of its own. On a command line, where nothing counts attempts, take away the older file.",
  };
  return [{ shard: name, did: "contradicted", problem }];
}

function gapOf({ name }: PlannedShard, { plan, collected, decides }: Evidence): readonly Gap[] {
  const part = countedOutcome(collected.known, name);
  // What contradicts itself is told as that.
  if (part === null && collected.known.shards.has(name)) return [];
  const missing = (did: Gap["did"], found: string, cure: string): readonly Gap[] => {
    const expected = `results of shard ${code(name)}, from attempt ${plan.run.attempt} on`;
    return [{ shard: name, did, problem: { rule: "shard-missing", found, expected, cure } }];
  };
  if (part === null)
    return missing(
      "leftNothing",
      `shard ${code(name)} left no results that count`,
      "Look at the end of its log and run it again: what is killed with its machine leaves nothing. Where the log says that the file could not be uploaded, upload it in a step of its own and give the gate its folder.",
    );
  if (part.checks.size === 0)
    return missing(
      "ranNothing",
      `shard ${code(name)} ran nothing: ${part.reason}`,
      "Its own log says what is to be mended; then run it again.",
    );
  return isCutShort(part, decides)
    ? missing(
        "endedEarly",
        `shard ${code(name)} did not come to its end: ${part.reason}`,
        "Run it again: what it had not finished, nothing finishes for it.",
      )
    : [];
}

/** DESIGN 3, promise 1: what main has not finished is not ready, even where each verdict was there. */
function isCutShort(part: ShardOutcome, decides: Evidence["decides"]): boolean {
  return reasonTraits(part.reasonCode).isCutShort && !hasMissed(part, decides);
}

/** Whether a check of the shard that decides, or its setup, did not pass. */
function hasMissed({ checks, setup }: ShardOutcome, decides: Evidence["decides"]): boolean {
  const missed = [...checks].some(([id, check]) => decides(id) && !hasPassed(check));
  return missed || isSetupMissed(setup);
}

function isSetupMissed(setup: ShardOutcome["setup"]): boolean {
  return setup !== null && !hasPassed(setup);
}

/** Checks that no shard has, where all shards of their system tell of all that they were planned with. */
function unplannedIn({ plan, collected, units }: Evidence): readonly Unit[] {
  const told = new Map<string, Set<string> | null>();
  for (const { name, system, checks } of plan.shards) {
    const part = countedOutcome(collected.known, name);
    const ids = told.get(system) === undefined ? new Set<string>() : told.get(system);
    const isWhole = part !== null && part.checks.size === checks;
    told.set(system, isWhole ? (ids ?? null) : null);
    if (isWhole) for (const id of part.checks.keys()) ids?.add(id);
  }
  return units.filter(({ id, system }) => {
    const ids = told.get(system);
    return ids === undefined || (ids !== null && !ids.has(id));
  });
}

function unplannedProblem({ id, system }: Unit): OffPageProblem {
  return {
    rule: "shard-missing",
    found: `check ${code(id)} on ${code(system)} is in no shard`,
    expected: "each check of the plan in one of its shards",
    cure: "Plan anew, with the version of the action that the gate has.",
  };
}

/** Whether a needed job may have ended as it did because of what a shard found. */
function isExplained({ plan, collected, decides }: Evidence): boolean {
  return plan.shards.some(({ name }) => {
    const part = countedOutcome(collected.known, name);
    return part !== null && hasMissed(part, decides);
  });
}

function jobWords({ missed }: NeededJobs): string {
  return `a needed job ended with ${missed.join(" and ")}, and no check explains it`;
}

function jobProblem(needs: NeededJobs): OffPageProblem {
  return {
    rule: "needed-job",
    found: jobWords(needs),
    expected: "success of each needed job, or a check of a shard that decides and did not pass",
    cure: "Look at the jobs that are not green: a shard may have died before it had reported, or failed by what decides there and not here (give shards and gate the same `fail-on`). Run them again.",
  };
}

function olderProblems({ plan, collected }: Evidence): readonly OffPageProblem[] {
  return [...collected.known.older].map(([shard, files]) => ({
    rule: "shard-older",
    found: `${firstNames([...files].sort().map(code))} of shard ${code(shard)}, of an attempt before the plan's`,
    expected: `results from attempt ${plan.run.attempt} on, in which the plan was made`,
    cure: "Nothing is to be done: they are passed over.",
  }));
}

/** "shard 1-of-4-ubuntu-latest left no results; …": shards that did the same together, a few of them by name. */
function sentences(gaps: readonly Gap[], all: number): string {
  const parts = [...groupBy(gaps, ({ did }) => did)].map(([did, group]) => {
    const [one, many] = verbs[did];
    const names = group.map(({ shard }) => shard);
    return names.length === 1
      ? `shard ${names[0]} ${one}`
      : `${names.length} of ${all} shards ${many}: ${firstNames(names)}`;
  });
  return joinParts("; ", parts);
}

function setupWords({ shards }: ShardPlan, { known }: Collected): string {
  const failed = shards.filter(({ name }) => isSetupMissed(countedOutcome(known, name)?.setup ?? null));
  const names = failed.map(({ name }) => name);
  return `${plural(names.length, "shard")} ${firstNames(names)}`;
}
