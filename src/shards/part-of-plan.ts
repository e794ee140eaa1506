import type { Check } from "../model/checklist.js";
import type { OffPageProblem } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import type { ShardEntry } from "../model/shards.js";
import type { Plan, Turn } from "../plan/select.js";
import { firstNames } from "../text/join-parts.js";

/** What is wrong with an entry that its plan cannot have made. */
interface UnusablePart {
  readonly kind: "unusable";
  readonly problems: readonly OffPageProblem[];
}

/** What of a plan one shard runs: the checks of its entry, which are closed under needs (DESIGN 2.4). What does not apply, the gate tells. */
export function partOfPlan(plan: Plan, entry: ShardEntry): Plan | UnusablePart {
  const wanted = new Set(entry.checks);
  const byId = new Map(plan.turns.map((turn) => [turn.check.id, turn]));
  const strangers = entry.checks.filter((id) => !isOfShard(byId.get(id), entry));
  if (strangers.length > 0) return unusable(strangers, `that the plan runs on ${quoted(entry.system)}`);
  const needed = new Set<string>();
  const turns = plan.turns.toReversed().filter(({ check, step }) => {
    const isPart = wanted.has(check.id) || (step === null && needed.has(check.id));
    if (isPart) for (const need of check.needs) needed.add(need);
    return isPart;
  });
  const left = plan.steps.filter(({ check }) => needed.has(check.id) && !wanted.has(check.id));
  if (left.length > 0)
    return unusable(
      left.map(({ check }) => check.id),
      "beside those that need them",
    );
  const steps = turns.toReversed().flatMap(({ step }) => step ?? []);
  const areas = new Set(steps.filter(({ neededOnly }) => !neededOnly).map(({ check }) => check.area.slug));
  return {
    ...plan,
    steps,
    turns: turns.toReversed(),
    complete: false,
    notApplicable: [],
    selectedAreas: areas.size,
  };
}

function isOfShard(turn: Turn | undefined, { system }: ShardEntry): boolean {
  return turn !== undefined && turn.step !== null && runsOn(turn.check, system);
}

/** A check without `runs-on` of its own may run on each system. */
function runsOn({ runsOn }: Pick<Check, "runsOn">, system: string): boolean {
  return runsOn === null || runsOn.length === 0 || runsOn.includes(system);
}

function unusable(ids: readonly string[], where: string): UnusablePart {
  return {
    kind: "unusable",
    problems: [
      {
        rule: "not-the-plans",
        found: `a shard with the checks ${firstNames(ids.map((id) => quoted(id)))}`,
        expected: `checks ${where}`,
        cure: `Give \`shard\` an entry of the plan as it is: \`\${{ matrix.shard }}\`, or a file with it.`,
      },
    ],
  };
}
